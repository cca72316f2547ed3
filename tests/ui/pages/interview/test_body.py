"""The base of every kind of page: shows itself, follows the session, emits what is typed."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import judged
from ui.pages.interview.body import PageBody, QuestionsBody
from ui.questionnaire.sections.outline import PageKind, cut
from ui.questionnaire.sections.state import Sitting

NAME, AGE = "/data/a/name", "/data/a/age"


@pytest.fixture
def body(two_sections: Any, qtbot: QtBot) -> QuestionsBody:
    made = QuestionsBody(two_sections.session, Sitting())
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    made.show_page(cut(two_sections.session).pages[0])
    return made


def test_the_questions_of_the_page_are_there(body: QuestionsBody) -> None:
    assert body.question(NAME) is not None
    assert body.question("/data/b/more") is None


def test_answers_go_up(body: QuestionsBody, qtbot: QtBot) -> None:
    question: Any = body.question(AGE)
    question._field.setText("40")
    with qtbot.waitSignal(body.answer_given) as signal:
        body.flush()
    assert signal.args == [AGE, "40"]


def test_what_is_no_answer_goes_up_as_typed(body: QuestionsBody, qtbot: QtBot) -> None:
    question: Any = body.question(AGE)
    question._field.setText("old")
    with qtbot.waitSignal(body.not_taken) as signal:
        body.flush()
    assert signal.args[:2] == [AGE, "old"]


def test_a_refusal_is_shown_beside_its_question(body: QuestionsBody) -> None:
    body.show_refusal(NAME, "That cannot be stored.")
    question = body.question(NAME)
    assert question is not None
    assert question.error() == "That cannot be stored."


def test_missing_answers_are_shown_from_now_on(body: QuestionsBody) -> None:
    question = body.question(NAME)
    assert question is not None
    assert question.error() == ""
    body.show_missing()
    assert question.error() == "Say the name."


def test_what_changed_is_drawn_anew(body: QuestionsBody, two_sections: Any) -> None:
    two_sections.answer(AGE, "40")
    body.refresh([AGE])
    question: Any = body.question(AGE)
    assert question._field.text() == "40"


def test_the_first_question_gets_the_keyboard(body: QuestionsBody) -> None:
    body.focus_first()
    question: Any = body.question(NAME)
    assert body.focusWidget() is question._field


def test_among_several_questions_no_number_key_is_meant(body: QuestionsBody) -> None:
    assert not body.choose_key(1)


def test_a_single_question_takes_the_number_key(
    body: QuestionsBody, two_sections: Any, qtbot: QtBot
) -> None:
    body.show_page(cut(two_sections.session).pages[1])
    with qtbot.waitSignal(body.answer_given) as signal:
        assert body.choose_key(2)
    assert signal.args == ["/data/b/more", "no"]


def test_a_body_without_questions_asks_nothing(two_sections: Any, qtbot: QtBot) -> None:
    made = PageBody(two_sections.session, Sitting())
    qtbot.addWidget(made)
    assert made.lists() == []
    assert made.question(NAME) is None
    assert not made.choose_key(1)


def test_a_page_that_asks_nothing_has_the_focus_on_its_words(qtbot: QtBot) -> None:
    """Ctrl+Enter on a question before it left the focus nowhere, and no key was heard any more."""
    session = judged().session
    made = QuestionsBody(session, Sitting())
    qtbot.addWidget(made)
    made.show()
    of_notes = []
    for page in cut(session).pages:
        if page.kind is PageKind.QUESTIONS:
            made.show_page(page)
            if not any(questions.can_focus() for questions in made.lists()):
                of_notes.append(page.reference)
                break
    assert of_notes
    made.focus_first()
    first = made.question(cut(session).pages[0].questions[0])
    assert first is not None
    assert made.focusWidget() is first._label
