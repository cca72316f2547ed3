"""Checking all answers before they are signed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from ui.pages.interview.check_answers import CheckAnswersPage
from ui.pages.interview.incomplete_dialog import IncompleteDialog
from ui.questionnaire.sections.state import NotTaken, Sitting


@pytest.fixture
def check(qtbot: QtBot, tasks: InlineTasks) -> Iterator[Any]:
    made = CheckAnswersPage(tasks)
    qtbot.addWidget(made)
    made.resize(1016, 690)
    made.show()
    yield made
    made.clear()


def complete(live: Any) -> Any:
    live.answer("/data/a/name", "Zarina")
    live.answer("/data/a/age", "40")
    return live


def test_every_relevant_question_has_a_line_with_its_answer(check: Any, two_sections: Any) -> None:
    check.show_interview(complete(two_sections), Sitting())
    assert [(line.text(), line.answer) for line in check.answers.lines] == [
        ("Name", "Zarina"),
        ("Age", "40"),
        ("Anything else?", ""),
    ]


def test_change_says_what_it_changes_and_leads_there(
    check: Any, two_sections: Any, qtbot: QtBot
) -> None:
    check.show_interview(complete(two_sections), Sitting())
    line = check.answers.lines[1]
    assert line.accessibleName() == "Change: Age. 40"
    with qtbot.waitSignal(check.change_requested) as signal:
        line.click()
    assert signal.args == ["/data/a/age"]


def test_signing_is_offered_only_when_nothing_is_wrong(
    check: Any, two_sections: Any, qtbot: QtBot
) -> None:
    check.show_interview(two_sections, Sitting())
    assert not check.sign_button.isEnabled()
    check.show_interview(complete(two_sections), Sitting())
    assert check.sign_button.isEnabled()
    with qtbot.waitSignal(check.sign_requested) as signal:
        check.sign_button.click()
    assert signal.args == [""]


def test_problems_stand_on_top_with_the_keyboard_and_lead_to_their_questions(
    check: Any, two_sections: Any, qtbot: QtBot
) -> None:
    check.show_interview(two_sections, Sitting())
    assert check.problems.words() == ["Say the name."]
    assert check.focusWidget() is check.problems
    with qtbot.waitSignal(check.change_requested) as signal:
        check.problems.lines()[0].click()
    assert signal.args == ["/data/a/name"]


def test_a_problem_is_shown_in_the_same_words_at_its_line(check: Any, two_sections: Any) -> None:
    check.show_interview(two_sections, Sitting())
    assert check.answers.lines[0].problem == "Say the name."


def test_what_could_not_be_saved_is_a_problem_that_no_reason_gets_past(
    check: Any, two_sections: Any
) -> None:
    sitting = Sitting(
        not_taken={"/data/a/age": NotTaken("old", "Enter a whole number, such as 12.")}
    )
    check.show_interview(complete(two_sections), sitting)
    assert check.problems.words() == ["Enter a whole number, such as 12."]
    assert check.incomplete_button.isHidden()


def test_signing_as_incomplete_needs_a_reason(check: Any, two_sections: Any, qtbot: QtBot) -> None:
    check.show_interview(two_sections, Sitting())
    check.incomplete_button.click()
    dialog = check.findChild(IncompleteDialog)
    with qtbot.assertNotEmitted(check.sign_requested):
        dialog._on_go()
    assert dialog.error() == "Give the reason."
    dialog.field.setPlainText("The person asked to stop.")
    with qtbot.waitSignal(check.sign_requested) as signal:
        dialog._on_go()
    assert signal.args == ["The person asked to stop."]


def test_signing_as_incomplete_is_not_offered_for_what_is_complete(
    check: Any, two_sections: Any
) -> None:
    check.show_interview(complete(two_sections), Sitting())
    assert check.incomplete_button.isHidden()


def test_clearing_the_check_leaves_no_answer(check: Any, two_sections: Any) -> None:
    check.show_interview(complete(two_sections), Sitting())
    check.clear()
    assert check.answers.lines == ()


def test_many_problems_are_shortened_to_the_first_ten(
    check: Any, interview: Any, shared: Path
) -> None:
    live = interview(shared / "testdata" / "forms" / "whova_form.xml")
    consent = next(node for node in live.session.walk() if node.name == "Id10013")
    live.answer(consent.reference, "yes")
    check.show_interview(live, Sitting())
    assert len(check.problems.lines()) == 10
    assert not check.problems._more.isHidden()
