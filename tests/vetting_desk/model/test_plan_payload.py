"""What an entry says of an item of a plan is whole, or is none."""

import pytest

from vetting_desk.errors import BundleFormatError
from vetting_desk.model import new_id
from vetting_desk.model.desk import Role
from vetting_desk.model.entry_kinds import AUTHORS, PLAN_STEP, read_payload
from vetting_desk.model.plan_payload import PlanStepPayload

SAID: dict[str, object] = {
    "item": new_id(), "record": new_id(), "became": "done", "words": "Done", "day": "2026-03-01",
    "owner": "", "officer": "", "after": [],
}  # fmt: skip


def test_it_is_read_as_written() -> None:
    found = read_payload(PLAN_STEP, SAID)
    assert isinstance(found, PlanStepPayload)
    assert found.model_dump() == SAID


@pytest.mark.parametrize(
    "change",
    [
        {"words": ""},
        {"became": "lost"},
        {"became": "changed", "day": "", "owner": ""},
        {"day": "tomorrow"},
        {"after": ["not an id"]},
        {"more": "than it says"},
    ],
)
def test_what_is_not_as_its_kind_says_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(BundleFormatError):
        read_payload(PLAN_STEP, SAID | change)


def test_who_works_on_cases_signs_it_and_who_decides_does_not() -> None:
    assert Role.INTERVIEWER in AUTHORS[PLAN_STEP]
    assert Role.DECISION_MAKER not in AUTHORS[PLAN_STEP]
