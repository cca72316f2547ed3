"""The check of all answers: what is shown, what is wrong, and that the shown answers are those signed."""

import json
import re
from collections.abc import Callable

import pytest

from ui.questionnaire.sections.checking import check
from ui.questionnaire.sections.state import NotTaken, Sitting
from vetting_desk.forms import Session
from vetting_desk.judgement.answers import sections
from vetting_desk.operations.interview.instruments import shipped
from vetting_desk.paths import resource_path


def test_the_check_shows_relevant_questions_by_section(made: Session) -> None:
    made.set("/data/a", "Zarina")
    result = check(made, Sitting())
    assert [
        (section.title, [row.answer for row in section.rows]) for section in result.sections
    ] == [
        ("Name", ["Zarina"]),
        ("Things › 1.", [""]),
    ]
    assert result.problems == ()


def test_the_check_marks_what_was_taken_over_and_not_asked_again(made: Session) -> None:
    made.set("/data/a", "Zarina")
    taken = check(made, Sitting(is_taken_over={"/data/a", "/data/r[1]/b"}.__contains__))
    asked = check(made, Sitting())
    assert [row.taken_over for section in taken.sections for row in section.rows] == [True, False]
    assert not any(row.taken_over for section in asked.sections for row in section.rows)


def test_the_check_names_every_problem_once_in_order(made: Session) -> None:
    made.set("/data/r[1]/b", "12")
    result = check(made, Sitting())
    assert [reference for reference, _ in result.problems] == ["/data/a", "/data/r[1]/b"]
    assert result.sections[1].rows[0].problem == result.problems[1][1]


@pytest.mark.parametrize("name", shipped())
def test_the_check_shows_the_questions_that_are_signed(
    instrument: Callable[[str], Session], name: str
) -> None:
    made = instrument(name)
    example = resource_path(f"instruments/examples/{name}.json")
    made.apply(json.loads(example.read_text(encoding="utf-8"))["steps"])
    shown = [row.reference for section in check(made, Sitting()).sections for row in section.rows]
    signed = [answer.reference for section in sections(made) for answer in section.answers]
    assert len(shown) == len(set(shown))
    assert sorted(shown) == sorted(signed)


def test_the_check_shows_what_could_not_be_taken(made: Session) -> None:
    made.set("/data/a", "Zarina")
    result = check(
        made, Sitting(not_taken={"/data/r[1]/b": NotTaken("x", "Enter a whole number.")})
    )
    assert result.problems == (("/data/r[1]/b", "Enter a whole number."),)


def test_the_check_names_the_item_where_the_same_is_asked_of_several(
    instrument: Callable[[str], Session],
) -> None:
    made = instrument("eligibility")
    example = resource_path("instruments/examples/eligibility.json")
    made.apply(json.loads(example.read_text(encoding="utf-8"))["steps"])
    sections_shown = check(made, Sitting()).sections
    for number in range(1, 7):
        assert [each for each in sections_shown if f"› E{number}" in each.title]
    for row in (row for each in sections_shown if "› E" in each.title for row in each.rows):
        if made.node(row.reference).relevant:
            made.set(row.reference, "")
    problems = check(made, Sitting()).problems
    about = [words for name, words in problems if "/criteria/" in name]
    assert about
    assert all(re.search(r"\bE[1-6]\b", words) for words in about), about
