"""The interview without a mouse."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.pages.interview.jump_dialog import JumpDialog
from ui.questionnaire.questions.tab_order import tab_stops


def begin(page: Any, live: Any) -> None:
    page.show_interview(live)
    page._on_continue()


def press(
    qtbot: QtBot,
    page: Any,
    key: Any,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    target = page.focusWidget() or page
    qtbot.keyClick(target, key, modifier)


def active(page: Any, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)


def test_control_enter_continues_and_alt_left_goes_back(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    active(page, qtbot)
    body = page.view.sheet.body
    body.question("/data/a/name")._field.setPlainText("Zarina")
    press(qtbot, page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page._course.page.reference == "/data/b/more"
    press(qtbot, page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page._course.page.reference == "/data/a"


def test_a_whole_interview_by_number_keys_and_enter(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    active(page, qtbot)
    page._on_section_chosen("/data/b")
    press(qtbot, page, Qt.Key.Key_1)
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._course.page.reference == "/data/b/extra")
    qtbot.keyClicks(page.focusWidget(), "more of it")
    asked: list[object] = []
    page.check_requested.connect(asked.append)
    press(qtbot, page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked))
    assert two_sections.rows == [("/data/b/more", "yes"), ("/data/b/extra", "more of it")]


def test_a_number_key_acts_wherever_the_keyboard_is_when_there_is_one_question(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    active(page, qtbot)
    page._on_section_chosen("/data/b")
    page.view.bottom.continue_button.setFocus()
    press(qtbot, page, Qt.Key.Key_2)
    assert two_sections.rows == [("/data/b/more", "no")]


def test_tab_follows_the_page_from_back_through_the_questions_to_continue(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    begin(page, two_sections)
    active(page, qtbot)
    body = page.view.sheet.body
    name, age = body.question("/data/a/name")._field, body.question("/data/a/age")._field
    name.setFocus()
    press(qtbot, page, Qt.Key.Key_Tab)
    assert page.focusWidget() is age
    press(qtbot, page, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.view.bottom.continue_button
    press(qtbot, page, Qt.Key.Key_Backtab)
    assert page.focusWidget() is age


def test_a_question_that_came_late_has_its_place_in_the_order(page: Any, two_sections: Any) -> None:
    begin(page, two_sections)
    body = page.view.sheet.body
    body.question("/data/a/age")._field.setText("12")
    page.flush()
    stops = list(tab_stops(page))
    fields = [body.question(f"/data/a/{name}")._field for name in ("name", "age", "why")]
    places = [stops.index(field) for field in fields]
    assert places == sorted(places)
    assert places[-1] < stops.index(page.view.bottom.continue_button)


@pytest.mark.parametrize(
    ("key", "modifier", "shown"),
    [
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier, "tasks"),
        (Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "jump"),
        (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier, "panel"),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "pause"),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "check"),
    ],
)
def test_every_part_has_its_key(
    page: Any,
    two_sections: Any,
    qtbot: QtBot,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    shown: str,
) -> None:
    begin(page, two_sections)
    active(page, qtbot)
    asked: list[object] = []
    page.check_requested.connect(asked.append)
    press(qtbot, page, key, modifier)
    there = {
        "tasks": page.view.on_tasks,
        "jump": lambda: page.findChild(JumpDialog) is not None,
        "panel": page.view.panel_open,
        "pause": lambda: page.pausing.dialog is not None,
        "check": lambda: bool(asked),
    }
    assert [name for name, is_there in there.items() if is_there()] == [shown]


ACTIVE = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSlider)


def nameless(root: QWidget) -> Iterator[Any]:
    for widget in root.findChildren(QWidget):
        focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and isinstance(widget, ACTIVE)
        inner = isinstance(widget.parentWidget(), QComboBox)
        if focusable and not inner and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", str)()
            if not str(name).strip():
                yield widget


def test_every_focusable_widget_of_every_page_has_a_name(
    page: Any, interview: Any, shared: Path
) -> None:
    live = interview(shared / "testdata" / "forms" / "all-question-types-v2024091201-3.xml")
    page.show_interview(live)
    found = []
    for part in page._course.outline.pages:
        page._go(part)
        page.view.sheet.body.lists()[0].complete()
        found += [(part.reference, widget) for widget in nameless(page)]
    assert found == []


def test_a_double_click_on_an_answer_keeps_it(page: Any, two_sections: Any, qtbot: QtBot) -> None:
    begin(page, two_sections)
    page._on_section_chosen("/data/b")
    row = page.view.sheet.body.question("/data/b/more")._rows.rows[0]
    qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert two_sections.session.node("/data/b/more").value == "yes"


def test_tab_comes_to_a_question_that_the_answer_just_typed_brings(
    page: Any, two_sections: Any, qtbot: QtBot
) -> None:
    page.show()
    page.show_interview(two_sections, at="/data/a/age")
    active(page, qtbot)
    page.view.sheet.body.question("/data/a/age").focus_control()
    qtbot.keyClicks(page.focusWidget(), "12")
    press(qtbot, page, Qt.Key.Key_Tab)
    why = page.view.sheet.body.question("/data/a/why")
    assert why is not None
    assert why.isAncestorOf(page.focusWidget())
