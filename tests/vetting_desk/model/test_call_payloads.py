"""The payloads of calls take what a call may say, and nothing else; closed calls carry no word."""

from typing import Any

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.model import Role, new_id
from vetting_desk.model.call_payloads import ClosedPayload
from vetting_desk.model.entry_kinds import AUTHORS, CALL, CLOSED, PARTED, TRAVELLING, read_payload

BY = {"id": new_id(), "name": "Olim Sample", "role": "operator"}
AT = "2026-11-30T10:00:00.000Z"
CLOSING: dict[str, Any] = {
    "call": new_id(), "day": "2026-11-30", "caller": "relative", "why": "hoax", "by": BY, "at": AT,
    "replaces": [],
}  # fmt: skip
JOINING: dict[str, Any] = {
    "call": new_id(), "story": new_id(), "began": AT, "ended": AT, "taken_by": "Olim Sample", "by": BY,
    "at": AT, "opened_by": new_id(), "said": {"talk": "I want home"},
    "person": {
        "id": new_id(), "reference": "2026-K7Q-00001", "birth": "", "birth_certainty": "unknown",
        "names": [{"text": "Lark", "script": "Latn", "kind": "primary"}], "papers": [], "stage": "contact",
    },
}  # fmt: skip


def test_a_call_of_a_case_carries_its_words() -> None:
    assert read_payload(CALL, JOINING).model_dump()["said"] == {"talk": "I want home"}


@pytest.mark.parametrize(
    "said", [{"talk": ""}, {"rating": "high"}, {"caller": "spy"}, {"where": "x" * 1_001}]
)
def test_what_a_call_cannot_say_is_refused(said: dict[str, str]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(CALL, JOINING | {"said": said})


def test_a_closed_call_has_no_place_for_words() -> None:
    read_payload(CLOSED, CLOSING)
    assert set(ClosedPayload.model_fields) == set(CLOSING)
    wrong: tuple[dict[str, Any], ...] = ({"said": {}}, {"why": "because"}, {"day": "yesterday"})
    for more in wrong:
        with pytest.raises(BundleFormatError):
            read_payload(CLOSED, CLOSING | more)


def test_only_who_takes_calls_signs_them_and_those_of_a_case_travel_to_its_desks() -> None:
    for kind in (CALL, PARTED, CLOSED):
        assert Role.OPERATOR in AUTHORS[kind]
        assert Role.DECISION_MAKER not in AUTHORS[kind]
    assert {CALL, PARTED} <= TRAVELLING
    assert CLOSED not in TRAVELLING
