"""A column of questions that follows the session."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.interview.question_list import AT_A_TIME, QuestionList
from ui.questionnaire.questions.readonly import ReadOnlyQuestion
from ui.questionnaire.sections.state import Approved, NotTaken, Sitting

NAME, AGE, MORE = "/data/a/name", "/data/a/age", "/data/b/more"


@pytest.fixture
def sitting() -> Sitting:
    return Sitting()


@pytest.fixture
def questions(two_sections: Any, sitting: Sitting, qtbot: QtBot) -> QuestionList:
    made = QuestionList(two_sections.session, sitting)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def test_the_questions_stand_in_the_order_asked_for(questions: QuestionList) -> None:
    questions.show_questions([AGE, NAME])
    assert list(questions.questions) == [AGE, NAME]
    assert questions.shows(AGE)
    assert not questions.shows(MORE)


def test_those_there_already_are_kept_and_others_go(questions: QuestionList) -> None:
    questions.show_questions([NAME, AGE])
    kept = questions.question(AGE)
    questions.show_questions([AGE, MORE])
    assert questions.question(AGE) is kept
    assert list(questions.questions) == [AGE, MORE]


def test_what_is_not_shown_has_no_widget(questions: QuestionList) -> None:
    questions.show_questions([NAME])
    with pytest.raises(KeyError):
        questions.question(MORE)


def test_a_refused_answer_is_there_again_with_its_words(
    questions: QuestionList, sitting: Sitting
) -> None:
    sitting.not_taken[AGE] = NotTaken("very old", "Enter a whole number.")
    questions.show_questions([AGE])
    question: Any = questions.question(AGE)
    assert question._field.text() == "very old"
    assert question.error() == "Enter a whole number."


def test_a_constraint_is_shown_at_once_a_missing_answer_only_in_its_turn(
    questions: QuestionList, two_sections: Any
) -> None:
    two_sections.answer(AGE, "200")
    questions.show_questions([NAME, AGE])
    assert questions.question(AGE).error() == "Nobody is that old."
    assert questions.question(NAME).error() == ""
    questions.show_missing()
    assert questions.question(NAME).error() == "Say the name."


def test_a_page_that_was_passed_shows_what_is_missing_at_once(questions: QuestionList) -> None:
    questions.show_questions([NAME], passed=True)
    assert questions.question(NAME).error() == "Say the name."


def test_only_what_is_named_is_drawn_anew(questions: QuestionList, two_sections: Any) -> None:
    questions.show_questions([NAME, AGE])
    two_sections.answer(AGE, "40")
    question: Any = questions.question(AGE)
    questions.refresh([NAME])
    assert question._field.text() == ""
    questions.refresh(None)
    assert question._field.text() == "40"


def test_a_number_key_acts_where_one_question_can_be_meant(
    questions: QuestionList, qtbot: QtBot
) -> None:
    questions.show_questions([MORE])
    with qtbot.waitSignal(questions.answer_given) as signal:
        assert questions.choose_key(1)
    assert signal.args == [MORE, "yes"]
    questions.show_questions([MORE, NAME])
    assert not questions.choose_key(1)


def test_without_a_question_nothing_can_have_the_keyboard(questions: QuestionList) -> None:
    questions.show_questions([])
    assert not questions.can_focus()
    questions.show_questions([NAME])
    assert questions.can_focus()


@pytest.fixture
def grouped(interview: Any, make_form: Any) -> Any:
    asked = "".join(
        f'<input ref="/data/g/h/q{n}"><label>Question {n}</label></input>' for n in range(20)
    )
    return interview(
        make_form(
            f"<g><first/><h>{''.join(f'<q{n}/>' for n in range(20))}</h></g>",
            "",
            '<group ref="/data/g"><label>Outer</label><input ref="/data/g/first"><label>First</label>'
            f'</input><group ref="/data/g/h"><label>Inner</label>{asked}</group></group>',
        )
    )


@pytest.fixture
def long_list(grouped: Any, qtbot: QtBot) -> QuestionList:
    made = QuestionList(grouped.session, Sitting())
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    inner = [f"/data/g/h/q{n}" for n in range(20)]
    made.show_questions(["/data/g/first", *inner], group="/data/g")
    return made


def test_a_deeper_group_gets_its_heading_once(long_list: QuestionList) -> None:
    long_list.complete()
    headings = [
        each.text()
        for each in long_list.findChildren(QLabel)
        if each.property("textRole") == "heading"
    ]
    assert headings == ["Inner"]


def test_what_lies_below_the_window_is_made_when_the_event_loop_turns(
    long_list: QuestionList, settle: Callable[[], None]
) -> None:
    # Events are processed between a fixture and its test.
    inner = [f"/data/g/h/q{n}" for n in range(20)]
    long_list.show_questions([])
    long_list.show_questions(inner, group="/data/g")
    assert 0 < len(long_list._widgets) <= AT_A_TIME
    settle()
    assert len(long_list._widgets) == 21


def test_what_is_not_made_yet_is_made_when_it_is_asked_for(long_list: QuestionList) -> None:
    assert long_list.question("/data/g/h/q19").reference == "/data/g/h/q19"


NOTE = "/data/note"


def test_a_note_shows_the_organisations_words_also_after_it_was_drawn_again(
    interview: Callable[[bytes], Any],
    make_form: Callable[..., bytes],
    sitting: Sitting,
    qtbot: QtBot,
) -> None:
    body = '<input ref="/data/note"><label>You may be silent.</label></input>'
    bind = '<bind nodeset="/data/note" type="string" readonly="true()"/>'
    sitting.approved = {NOTE: Approved("Say nothing, if you like.", "Texts 3")}
    made = QuestionList(interview(make_form("<note/>", bind, body)).session, sitting)
    qtbot.addWidget(made)
    made.show_questions([NOTE])
    assert made.question(NOTE).plain_label() == "Say nothing, if you like."

    made.refresh(None)
    assert made.question(NOTE).plain_label() == "Say nothing, if you like."


def test_what_the_form_keeps_for_others_is_read_and_says_whose_it_is(
    two_sections: Any, qtbot: QtBot
) -> None:
    sitting = Sitting(kept_for=lambda each: frozenset({"psychologist"} if each == AGE else ()))
    made = QuestionList(two_sections.session, sitting)
    qtbot.addWidget(made)
    made.show_questions([NAME, AGE])
    assert isinstance(made.question(AGE), ReadOnlyQuestion)
    assert "Answered only by Psychologist" in [
        label.text() for label in made.question(AGE).findChildren(QLabel)
    ]
    assert not isinstance(made.question(NAME), ReadOnlyQuestion)
    two_sections.session.set(AGE, "34")
    made.refresh([AGE])
    words = [label.text() for label in made.question(AGE).findChildren(QLabel)]
    assert "34" in words
    assert "Answered only by Psychologist" not in words


def test_number_keys_and_the_first_focus_pass_over_what_is_kept_for_others(
    two_sections: Any, qtbot: QtBot
) -> None:
    made = QuestionList(two_sections.session, Sitting(kept_for=lambda _each: frozenset({"lawyer"})))
    qtbot.addWidget(made)
    made.show_questions([NAME, AGE])
    assert not made.can_focus()
    assert not made.choose_key(1)
