from itertools import pairwise

import pytest

from vetting_desk.model import Stage
from vetting_desk.model.stages import later, stage_of


@pytest.mark.parametrize(
    ("instrument", "stage"),
    [
        ("first-contact", Stage.CONTACT),
        ("arrival", Stage.INTAKE),
        ("intake", Stage.INTAKE),
        ("child-intake", Stage.INTAKE),
        ("travel", None),
        ("complaint", None),
        ("interpreter", None),
        ("eligibility", Stage.INTERVIEW),
        ("return-spj", Stage.JUDGEMENT),
        ("follow-up", Stage.FOLLOW_UP),
        ("somebody-elses", None),
    ],
)
def test_an_instrument_stands_for_a_stage(instrument: str, stage: Stage | None) -> None:
    assert stage_of(instrument) is stage


def test_the_later_stage_is_the_one_further_along_the_line() -> None:
    for earlier, after in pairwise(Stage):
        assert later(earlier, after) is later(after, earlier) is after
