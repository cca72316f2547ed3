"""The middle of the interview: one heading, the problems, then the page itself."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.body import QuestionsBody
from ui.pages.interview.repeat_body import RepeatBody
from ui.pages.interview.sheet import Sheet, caption_of
from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.state import Problem, QuestionState, Sitting

NAME = "/data/a/name"
MISSING = Problem(NAME, QuestionState.REQUIRED, "Say the name.")


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    made = Sheet()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def show(sheet: Sheet, live: Any, number: int = 0, *, can_go_back: bool = True) -> None:
    page = cut(live.session).pages[number]
    sheet.show_page(live.session, Sitting(), page, "Who", can_go_back=can_go_back)


def test_a_page_has_its_heading_and_its_questions(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections)
    assert sheet._title.text() == "Who"
    assert isinstance(sheet.body, QuestionsBody)
    assert sheet.body.question(NAME) is not None


def test_a_question_of_its_own_has_no_second_heading(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections, 1)
    assert not sheet._title.isVisible()


def test_the_same_page_again_keeps_what_is_typed(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections)
    kept = sheet.body
    show(sheet, two_sections)
    assert sheet.body is kept
    show(sheet, two_sections, 1)
    assert sheet.body is not kept


def test_a_new_body_is_signalled_so_that_it_can_be_connected(
    sheet: Sheet, two_sections: Any, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(sheet.body_made) as signal:
        show(sheet, two_sections)
    assert signal.args == [sheet.body]


def test_a_repeat_has_a_body_of_its_own_kind(sheet: Sheet, interview: Any, make_form: Any) -> None:
    live = interview(
        make_form(
            '<p jr:template=""><n/></p><p><n/></p>',
            "",
            '<group ref="/data/p"><label>P</label><repeat nodeset="/data/p">'
            '<input ref="/data/p/n"><label>N</label></input></repeat></group>',
        )
    )
    show(sheet, live)
    assert isinstance(sheet.body, RepeatBody)


@pytest.mark.parametrize("can_go_back", [True, False])
def test_back_is_offered_where_there_is_a_way(
    sheet: Sheet, two_sections: Any, qtbot: QtBot, can_go_back: bool
) -> None:
    show(sheet, two_sections, can_go_back=can_go_back)
    back = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Back")
    assert back.isEnabled() is can_go_back
    if can_go_back:
        with qtbot.waitSignal(sheet.back_requested):
            back.click()


def test_problems_stand_on_top_and_beside_the_question(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections)
    sheet.show_problems(two_sections.session, [MISSING])
    assert sheet.problems.words() == ["Say the name."]
    assert sheet.body is not None
    question = sheet.body.question(NAME)
    assert question is not None
    assert question.error() == "Say the name."


def test_mended_problems_go_but_none_appear_unasked(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections)
    sheet.update_problems(two_sections.session, [MISSING])
    assert sheet.problems.isHidden()
    sheet.show_problems(two_sections.session, [MISSING])
    sheet.update_problems(two_sections.session, [])
    assert sheet.problems.words() == []


def test_a_line_of_the_problems_leads_to_its_question(
    sheet: Sheet, two_sections: Any, settle: Callable[[], None]
) -> None:
    show(sheet, two_sections)
    sheet.show_problems(two_sections.session, [MISSING])
    sheet.problems.lines()[0].click()
    settle()
    question: Any = sheet.body and sheet.body.question(NAME)
    assert sheet.focusWidget() is question._field


def test_another_page_begins_without_problems(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections)
    sheet.show_problems(two_sections.session, [MISSING])
    show(sheet, two_sections, 1)
    assert sheet.problems.isHidden()


def test_dropped_it_holds_no_answer(sheet: Sheet, two_sections: Any) -> None:
    show(sheet, two_sections)
    sheet.drop()
    assert sheet.body is None
    assert sheet._title.text() == sheet._caption.text() == ""


def test_a_language_written_from_the_right_begins_at_the_right(
    sheet: Sheet, two_sections: Any
) -> None:
    show(sheet, two_sections)
    sheet.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert sheet._title.alignment() & Qt.AlignmentFlag.AlignRight


def test_the_caption_says_nothing_the_heading_says_already(two_sections: Any) -> None:
    session = two_sections.session
    first, second = cut(session).pages
    assert caption_of(session, first, "Who") == ""
    assert caption_of(session, second, "What else") == "What else"


def test_the_focus_is_never_lost_with_the_page_it_was_on(
    sheet: Sheet, two_sections: Any, qtbot: QtBot
) -> None:
    """Put together anew by an answer, nobody arrives at it: keys go on where they can."""
    show(sheet, two_sections)
    assert sheet.body is not None
    sheet.activateWindow()
    sheet.body.focus_first()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    show(sheet, two_sections, 1)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert sheet.body.isAncestorOf(focus)


@pytest.mark.parametrize("typing", [False, True])
def test_late_layout_leads_who_arrives_to_the_words_and_nobody_who_types(
    sheet: Sheet, two_sections: Any, qtbot: QtBot, typing: bool
) -> None:
    """On a slow machine a page is laid out, and scrolled to the focus, after the first letter was typed."""
    show(sheet, two_sections)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    bar = sheet.verticalScrollBar()
    bar.setRange(0, 100)
    sheet.arrive()
    field = QApplication.focusWidget()
    assert field is not None
    if typing:
        qtbot.keyClick(field, Qt.Key.Key_Z)
    bar.setValue(50)
    assert (QApplication.focusWidget() is field) is typing
