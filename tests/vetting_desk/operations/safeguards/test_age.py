"""How old a person is, as far as facts say."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.model.fact import CaseFact, FactSource
from vetting_desk.operations.cases.facts import may_be_under
from vetting_desk.operations.safeguards.age import age, day_of_talk

TODAY = date(2026, 3, 3)
OLD = BirthDate("1990", BirthCertainty.YEAR)


def fact(name: str, value: str, source: FactSource = FactSource.FORM) -> CaseFact:
    at = datetime(2026, 3, 3, tzinfo=UTC)
    return CaseFact(value, "c", name, value, source, "", "", "", at, "o", "O", "interviewer")


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ([], ""),
        ([fact("age", "adult")], "adult"),
        ([fact("age", "child")], "child"),
        ([fact("age", "in_doubt")], "in_doubt"),
        ([fact("age", "adult"), fact("age", "child")], "in_doubt"),
        ([fact("age", "child"), fact("age", "in_doubt")], "in_doubt"),
        ([fact("age", "adult"), fact("birth-date", "2012")], "in_doubt"),
        ([fact("age", "adult"), fact("birth-date", "2008-03-03")], "adult"),
        ([fact("age", "adult"), fact("birth-date", "2008-03-04")], "in_doubt"),
        ([fact("age", "adult", FactSource.TOGETHER)], "adult"),
        ([fact("birth-date", "2012"), fact("age", "adult", FactSource.TOGETHER)], "adult"),
        ([fact("age", "adult", FactSource.TOGETHER), fact("birth-date", "2012")], "in_doubt"),
        ([fact("age", "adult", FactSource.TOGETHER), fact("age", "child")], "in_doubt"),
        ([fact("birth-date", "1980")], ""),
    ],
)
def test_only_what_nobody_doubts_is_an_adult(facts: list[CaseFact], found: str) -> None:
    assert age(facts, OLD, TODAY) == found


def test_a_birth_date_of_a_child_ends_by_nobodys_naming_it() -> None:
    young, adult = fact("birth-date", "2012"), fact("age", "adult")
    older = replace(fact("birth-date", "1980", FactSource.SETTLED), replaces=("2012",))
    assert age([young, older, adult], OLD, TODAY) == "in_doubt"
    together = replace(fact("age", "adult", FactSource.TOGETHER), replaces=("adult",), id="t")
    assert age([young, older, adult, together], OLD, TODAY) == "adult"
    same = [replace(each, assessment_id="a", reference="/data/born") for each in (young, older)]
    assert age([*same, adult], OLD, TODAY) == "adult"


def test_what_the_case_says_counts_until_two_officers_settled_it() -> None:
    young = BirthDate("2012", BirthCertainty.YEAR)
    assert age([fact("age", "adult")], young, TODAY) == "in_doubt"
    assert age([fact("age", "adult", FactSource.TOGETHER)], young, TODAY) == "adult"


@pytest.mark.parametrize(
    ("born", "young"),
    [
        ("2008", True),
        ("2007", False),
        ("2008-02", False),
        ("2008-03", True),
        ("2008-12", True),
        ("2008-02-29", False),
    ],
)
def test_what_is_known_to_a_year_or_month_is_taken_for_its_last_day(
    born: str, *, young: bool
) -> None:
    assert may_be_under(18, born, TODAY) is young


def test_a_day_that_has_not_come_makes_nobody_older() -> None:
    assert day_of_talk([fact("session-date", "2035-01-01")], TODAY) == TODAY
    assert day_of_talk([fact("session-date", "2025-01-01")], TODAY) == date(2025, 1, 1)
    assert day_of_talk([], TODAY) == TODAY
