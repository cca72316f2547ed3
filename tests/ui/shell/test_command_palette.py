"""The command palette: used by keys alone, and it shows what it is given."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.shell.command_palette import CommandPalette
from ui.shell.commands import Command


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def palette(qtbot: QtBot, done: list[str]) -> CommandPalette:
    made = CommandPalette(
        [
            Command(words, "Page", lambda words=words: done.append(words))  # type: ignore[misc]
            for words in ("Cases", "Transfer", "Log")
        ]
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    field = made.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return made


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_enter_does_the_first_that_fits(
    palette: CommandPalette, done: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "tra")
    press(qtbot, Qt.Key.Key_Return)
    assert done == ["Transfer"]
    assert not palette.isVisible()


def test_arrows_choose_while_the_keyboard_stays_in_the_field(
    palette: CommandPalette, done: list[str], qtbot: QtBot
) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(qtbot, key)
    assert field.hasFocus()
    assert field.accessibleDescription() == "Transfer, Page"
    press(qtbot, Qt.Key.Key_Return)
    assert done == ["Transfer"]


def test_escape_does_nothing(palette: CommandPalette, done: list[str], qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []


def test_where_nothing_fits_enter_does_nothing(
    palette: CommandPalette, done: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "zzz")
    press(qtbot, Qt.Key.Key_Return)
    assert palette.shown() == []
    assert done == []
    assert palette.isVisible()


def test_cases_stand_after_what_else_fits(palette: CommandPalette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(palette.typed) as typed:
        qtbot.keyClicks(QApplication.focusWidget(), "lo")
    assert typed.args == ["lo"]
    palette.show_cases([Command("Lola Namunavi · C-1", "Case", lambda: None)])
    assert [each.words for each in palette.shown()] == ["Log", "Lola Namunavi · C-1"]
    palette.search("tra")
    assert [each.words for each in palette.shown()] == ["Transfer"]


def test_enter_pressed_before_the_case_is_found_opens_it_when_it_is(
    palette: CommandPalette, done: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "namunavi")
    press(qtbot, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.show_cases([Command("Lola Namunavi", "Case", lambda: done.append("Lola"))])
    assert done == ["Lola"]


def test_what_is_typed_after_enter_takes_it_back(
    palette: CommandPalette, done: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "namunavi")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "x")
    palette.show_cases([Command("Lola Namunavi", "Case", lambda: done.append("Lola"))])
    assert done == []
