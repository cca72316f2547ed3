"""What was found of a possible match names the list with its source and ground, and has reasons."""

from typing import Any

import pytest

from tests.vetting_desk.model.test_statement_payloads import SHARED, WHOLE
from vetting_desk.errors import BundleFormatError
from vetting_desk.model.entry_kinds import HIT, read_payload
from vetting_desk.model.statement import Thing


@pytest.mark.parametrize(
    "wrong",
    [
        {"reason": " "}, {"source": ""}, {"ground": ""}, {"day": "soon"}, {"loaded": ""}, {"found": "guilty"},
        {"version": 0}, {"watch_list": "UN list"}, {"agrees": "differs"}, {"quality": "certain"},
        {"birth": "soon"}, {"entry": ""}, {"common": "yes"},
    ],
    ids=str,
)  # fmt: skip
def test_what_says_less_is_refused(wrong: dict[str, Any]) -> None:
    whole = SHARED | WHOLE[Thing.HIT]
    read_payload(HIT, whole)
    with pytest.raises(BundleFormatError):
        read_payload(HIT, whole | wrong)
