"""What entries say of files and of the hands they went through is strict."""

from typing import Any

import pytest

from tests.vetting_desk.model.test_statement_payloads import SHARED, WHOLE
from vetting_desk.errors import BundleFormatError
from vetting_desk.model.entry_kinds import read_payload
from vetting_desk.model.statement import Thing


@pytest.mark.parametrize(
    ("thing", "wrong"),
    [
        (Thing.FILE, {"shows": ""}),
        (Thing.FILE, {"sha256": "A" * 64}),
        (Thing.FILE, {"sha256": ""}),
        (Thing.FILE, {"sha256": "", "came_sha256": "", "media": ""}),
        (Thing.FILE, {"media": "text/html; charset=utf-8"}),
        (Thing.FILE, {"length": 64 * 2**20 + 1}),
        (Thing.FILE, {"gone": ["everything"]}),
        (Thing.FILE, {"form": "forgery"}),
        (Thing.FILE, {"state": "taken-out", "reason": ""}),
        (Thing.HAND, {"act": "sold"}),
        (Thing.HAND, {"receiver": ""}),
        (Thing.HAND, {"why": " "}),
        (Thing.HAND, {"act": "taken-in", "giver": ""}),
        (Thing.HAND, {"holds": False, "reason": ""}),
        (Thing.HAND, {"day": "soon"}),
    ],
)
def test_what_cannot_be_is_refused(thing: Thing, wrong: dict[str, Any]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(thing.value, SHARED | WHOLE[thing] | wrong)


def test_a_paper_alone_has_no_bytes_and_is_whole() -> None:
    alone = {"sha256": "", "came_sha256": "", "media": "", "length": 0, "came_length": 0}
    payload = read_payload("file", SHARED | WHOLE[Thing.FILE] | alone)
    assert payload.model_dump()["sha256"] == ""
