"""A field for free text that grows with its content."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.text_field import GrowingText, cleaned


@pytest.mark.parametrize("code", [0xD800, 0xDFFF, 0x0B, 0xFFFE])
def test_what_no_xml_can_hold_is_cleaned_away(code: int) -> None:
    assert cleaned(f"a{chr(code)}b") == ("ab", 1)


def test_line_ends_of_every_system_are_one() -> None:
    assert cleaned("a\r\nb\rc") == ("a\nb\nc", 0)


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., GrowingText]:
    """A function that shows a field."""

    def shown(lines: int = 1, *, one_line: bool = True) -> GrowingText:
        made = GrowingText(lines, one_line=one_line)
        qtbot.addWidget(made)
        made.resize(300, 40)
        made.show()
        return made

    return shown


@pytest.mark.parametrize("one_line", [True, False])
def test_control_and_enter_is_done_in_any_field(
    make: Callable[..., GrowingText], qtbot: QtBot, one_line: bool
) -> None:
    made = make(one_line=one_line)
    with qtbot.waitSignal(made.submitted):
        qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert made.toPlainText() == ""


def test_shift_and_enter_makes_a_new_line_in_a_field_of_one(
    make: Callable[..., GrowingText], qtbot: QtBot
) -> None:
    made = make()
    with qtbot.assertNotEmitted(made.submitted):
        qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert made.toPlainText() == "\n"


def test_showing_what_is_stored_signals_nothing(
    make: Callable[..., GrowingText], qtbot: QtBot
) -> None:
    made = make()
    with qtbot.assertNotEmitted(made.textChanged):
        made.set_text("stored")
    assert made.toPlainText() == "stored"
    assert not made._pause.isActive()


def test_an_empty_field_is_as_high_as_asked(make: Callable[..., GrowingText]) -> None:
    assert make(5).height() > make(1).height()


def test_an_empty_field_begins_where_its_window_does(make: Callable[..., GrowingText]) -> None:
    made = make()
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert made.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    made.set_text("Latin")
    assert made.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_tab_leaves_the_field(make: Callable[..., GrowingText]) -> None:
    assert make().tabChangesFocus()


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason])
def test_what_somebody_said_goes_on_at_its_end(
    make: Callable[..., GrowingText], qtbot: QtBot, reason: Qt.FocusReason
) -> None:
    made = make()
    made.set_text("Read aloud")
    QApplication.sendEvent(made, QFocusEvent(QEvent.Type.FocusIn, reason))
    qtbot.keyClicks(made, ", on paper")
    assert made.toPlainText() == "Read aloud, on paper"


def test_typing_takes_the_place_of_what_came_from_the_case(
    make: Callable[..., GrowingText], qtbot: QtBot
) -> None:
    made = make()
    made.set_text("Namuna from the case")
    made.not_said = True
    QApplication.sendEvent(made, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    qtbot.keyClicks(made, "Rudoba")
    assert made.toPlainText() == "Rudoba"


def test_a_click_leaves_the_cursor_where_it_was(
    make: Callable[..., GrowingText], qtbot: QtBot
) -> None:
    made = make()
    made.set_text("words")
    QApplication.sendEvent(made, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    qtbot.keyClicks(made, "first ")
    assert made.toPlainText() == "first words"
