"""The rail: with texts if there is room, otherwise with icons only."""

import pytest
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
