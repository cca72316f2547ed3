"""What was changed of a case, in words."""

from dataclasses import replace

import pytest

from ui.pages.cases.change_text import change_text, changes_of
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName, Stage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases

LATIN = NameScript.LATIN


def test_the_timeline_says_what_was_changed_and_from_what(desk: OpenDesk) -> None:
    case = cases.create_case(desk, [PersonName("Ali", LATIN)], BirthDate())
    cases.set_stage(desk, case.id, Stage.INTAKE)
    cases.update_case(desk, case.id, [PersonName("Ali Sample", LATIN)], BirthDate())
    year = BirthDate("1990", BirthCertainty.YEAR)
    cases.update_case(desk, case.id, [PersonName("Ali Sample", LATIN)], year)
    detail = cases.case_detail(desk, case.id)
    said = [
        words.replace("\u2068", "").replace("\u2069", "") for words in changes_of(detail).values()
    ]
    assert said == [
        "Stage set: Intake",
        "Names changed: Ali Sample (before: Ali)",
        "Birth date changed: born 1990 (only the year is known) (before: birth date not known)",
    ]


@pytest.mark.parametrize("kept", [True, False])
def test_an_erased_case_says_nothing_of_what_it_was(desk: OpenDesk, *, kept: bool) -> None:
    case = cases.create_case(desk, [PersonName("Ali", LATIN)], BirthDate())
    cases.update_case(desk, case.id, [PersonName("Sample", LATIN)], BirthDate())
    detail = cases.case_detail(desk, case.id)
    shown = detail if kept else replace(detail, versions=(), case=replace(case, names=()))
    assert bool(changes_of(shown)) is kept


def test_a_change_of_the_stage_alone_says_nothing_more(desk: OpenDesk) -> None:
    case = cases.create_case(desk, [PersonName("Ali", LATIN)], BirthDate())
    assert change_text(case, replace(case, stage=Stage.DECISION)) == ""
