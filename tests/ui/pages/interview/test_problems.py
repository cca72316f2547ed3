"""Mistakes: shown at the top and beside the question in the same words, without preventing to continue."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.questionnaire.sections.state import SectionState


def question(page: Any, reference: Any) -> Any:
    return page.view.sheet.body.question(reference)


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def states(page: Any) -> Any:
    return [row.state for row in page.view.rail.rows]


def test_nothing_is_missed_before_its_turn(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    assert question(page, "/data/a/name").error() == ""
    assert states(page) == [SectionState.NOT_STARTED, SectionState.NOT_STARTED]


def test_continue_past_a_missing_answer_shows_it_on_top_and_beside(
    page: Any, two_sections: Any
) -> None:
    begin(page, two_sections)
    page._on_continue()
    assert page._course.page.reference == "/data/a"
    assert page.view.sheet.problems.words() == ["Say the name."]
    assert question(page, "/data/a/name").error() == "Say the name."
    assert states(page)[0] is SectionState.PROBLEM


def test_the_box_of_problems_takes_the_keyboard(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page._on_continue()
    assert page.focusWidget() is page.view.sheet.problems


def test_a_line_of_the_box_leads_to_its_question(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page._on_continue()
    page.view.sheet.problems.lines()[0].click()
    assert page.focusWidget() is question(page, "/data/a/name")._field


def test_going_on_without_mending_is_always_possible(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page._on_continue()
    page.view.sheet.postponed.emit()
    assert page._course.page.reference == "/data/b/more"
    assert states(page)[0] is SectionState.PROBLEM


def test_a_constraint_is_shown_in_the_form_s_own_words(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    field = question(page, "/data/a/age")._field
    field.setText("200")
    field.editingFinished.emit()
    assert question(page, "/data/a/age").error() == "Nobody is that old."
    assert field.text() == "200"


def test_mending_takes_the_line_off_the_box(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    page._on_continue()
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    page.flush()
    assert page.view.sheet.problems.words() == []
    assert page.view.sheet.problems.isHidden()
    assert question(page, "/data/a/name").error() == ""


def test_a_section_is_completed_once_all_is_answered(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    question(page, "/data/a/age")._field.setText("40")
    page.flush()
    assert states(page)[0] is SectionState.COMPLETED


def test_a_section_with_an_answer_is_in_progress(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    question(page, "/data/a/age")._field.setText("40")
    page.flush()
    assert states(page)[0] is SectionState.IN_PROGRESS


def test_a_question_without_a_message_of_the_form_is_named(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    question(page, "/data/a/name")._field.setPlainText("Zarina")
    question(page, "/data/a/age")._field.setText("12")
    page._on_continue()
    assert page.view.sheet.problems.words() == ["An answer is needed: Why so young?"]


def test_a_mistake_is_not_shown_while_typing(
    page: Any,
    interview: Any,
    make_form: Any,
    qtbot: QtBot,
) -> None:
    live = interview(
        make_form(
            "<code/>",
            '<bind nodeset="/data/code" type="string" constraint="string-length(.) = 5"/>',
            '<input ref="/data/code"><label>Code</label></input>',
        )
    )
    begin(page, live)
    widget = question(page, "/data/code")
    widget.is_typing = lambda: True
    qtbot.keyClicks(widget._field, "AB")
    widget.flush()
    assert widget.error() == ""
    widget.is_typing = lambda: False
    widget.settled.emit("/data/code")
    assert widget.error()


def test_the_box_has_one_button_to_go_on_reached_by_tab(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    page._on_continue()
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    line = page.view.sheet.problems.lines()[0]
    qtbot.keyClick(page.view.sheet.problems, Qt.Key.Key_Tab)
    assert page.focusWidget() is line


def test_a_note_that_must_not_be_there_says_itself_what_is_wrong(
    page: Any,
    interview: Any,
    make_form: Any,
) -> None:
    live = interview(
        make_form(
            "<g><age/><impossible/></g>",
            '<bind nodeset="/data/g/age" type="int"/><bind nodeset="/data/g/impossible" readonly="true()"'
            ' required="true()" relevant="/data/g/age &gt; 120"/>',
            '<group ref="/data/g" appearance="field-list"><label>G</label>'
            '<input ref="/data/g/age"><label>Age</label></input>'
            '<input ref="/data/g/impossible"><label>Nobody is **that** old.</label></input></group>',
        )
    )
    begin(page, live)
    question(page, "/data/g/age")._field.setText("130")
    page._on_continue()
    assert page.view.sheet.problems.words() == ["Nobody is that old."]
    question(page, "/data/g/age")._field.setText("30")
    page.flush()
    assert page.view.sheet.problems.isHidden()
