"""The rail: with texts if there is room, otherwise with icons only."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.shell.rail import Destination, Rail

PLACES = [Destination("cases", "Cases", "cases"), Destination("transfer", "Transfer", "transfer")]


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail("Invented post", "Invented Officer", PLACES)
    qtbot.addWidget(made)
    made.show()
    return made


def buttons(rail: Rail) -> list[tuple[str, str, str]]:
    return [(b.text(), b.accessibleName(), b.toolTip()) for b in rail.findChildren(QPushButton)]


def test_a_narrow_rail_keeps_its_words_for_the_mouse_and_the_screen_reader(rail: Rail) -> None:
    rail.show_count("transfer", 3, "3 to send")
    rail.set_narrow(narrow=True)
    assert buttons(rail) == [
        ("", "Cases", "Cases"),
        ("3", "Transfer, 3 to send", "Transfer"),
        ("", "Lock, Control L", "Lock  Ctrl+L"),
    ]
    assert rail.width() < rail.wide


def test_a_count_that_comes_while_narrow_is_shown(rail: Rail) -> None:
    rail.set_narrow(narrow=True)
    rail.show_count("cases", 12, "12 new")
    assert buttons(rail)[0] == ("12", "Cases, 12 new", "Cases")


def test_a_rail_that_was_narrow_says_its_words_again(rail: Rail) -> None:
    before = buttons(rail)
    rail.set_narrow(narrow=True)
    rail.set_narrow(narrow=False)
    assert buttons(rail) == before
    assert rail.minimumWidth() == rail.wide


MANY = [
    Destination("cases", "Cases", "cases"),
    Destination("calls", "Calls", "call"),
    Destination("people", "People", "people", rare=True),
    Destination("log", "Log", "log", rare=True),
    Destination("help", "Help", "help"),
]


@pytest.fixture
def low(qtbot: QtBot) -> Rail:
    """A rail with room for about four lines, and five to show."""
    made = Rail("Invented post", "Invented Officer", MANY)
    qtbot.addWidget(made)
    made.show()
    lines = sum(b.sizeHint().height() for b in made.findChildren(QPushButton)[1:4])
    made.resize(made.wide, lines + 160)
    return made


def shown(rail: Rail) -> list[str]:
    return [b.accessibleName() for b in lines_of(rail) if b.isVisible()]


def lines_of(rail: Rail) -> list[QPushButton]:
    """Return the buttons of the rail from top to bottom."""
    return sorted(
        rail.findChildren(QPushButton), key=lambda b: b.mapTo(rail, b.rect().topLeft()).y()
    )


def more(rail: Rail) -> QPushButton:
    return next(b for b in rail.findChildren(QPushButton) if "pages" in b.accessibleName())


def test_rare_lines_stand_behind_more_where_the_window_is_low(low: Rail) -> None:
    assert shown(low) == ["Cases", "Calls", "More pages", "Help", "Lock, Control L"]


def test_more_is_opened_and_closed_by_a_key_and_keeps_the_focus(low: Rail, qtbot: QtBot) -> None:
    button = more(low)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert {"People", "Log"} <= set(shown(low))
    assert button.accessibleName() == "Fewer pages"
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not {"People", "Log"} & set(shown(low))


def test_the_page_shown_has_its_line_though_it_is_rare(low: Rail) -> None:
    low.show_current("log")
    assert "Log" in shown(low)
    assert "People" not in shown(low)
    low.show_current("cases")
    assert "Log" not in shown(low)


def test_in_a_high_window_all_lines_stand_and_more_does_not(low: Rail) -> None:
    low.resize(low.wide, 900)
    assert {"People", "Log"} <= set(shown(low))
    assert not more(low).isVisible()
