"""What an entry may say of the end of a case."""

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.model import new_id
from vetting_desk.model.closing_payload import ClosingPayload
from vetting_desk.model.entry_kinds import CLOSING, read_payload


def payload(**change: object) -> dict[str, object]:
    return {
        "statement": new_id(),
        "at": "2026-01-01T10:00:00.000Z",
        "by": {"id": new_id(), "name": "Sample", "role": "supervisor"},
        "replaces": [],
        "reason": "",
        "case": new_id(),
        "closed": True,
        "why": "home",
        "knew": [],
        **change,
    }


@pytest.mark.parametrize(
    "change",
    [{}, {"why": "other", "reason": "Words"}, {"closed": False, "why": "", "reason": "Words"}],
)
def test_what_fits_is_read(change: dict[str, object]) -> None:
    assert isinstance(read_payload(CLOSING, payload(**change)), ClosingPayload)


@pytest.mark.parametrize(
    "change",
    [
        {"why": ""},
        {"why": "silence"},
        {"why": "other", "reason": " "},
        {"closed": False, "reason": "Words"},
        {"closed": False, "why": ""},
        {"closed": False, "why": "", "reason": "Words", "knew": [new_id()]},
        {"more": 1},
    ],
)
def test_what_does_not_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(CLOSING, payload(**change))
