"""What was removed from an interview comes back by one key."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.test_repeat_body import REPEAT, begin, name_somebody, titles
from ui.asking.decision import RemoveDialog


@pytest.fixture
def three(page: Any, interview: Any, make_form: Any) -> Any:
    """The page of a repeat with three people, the second just removed."""
    live = interview(make_form(**REPEAT))
    begin(page, live)
    for _ in range(2):
        live.add_repeat("/data/people")
    for at, name in enumerate(("Zarina", "Karim", "Ali"), start=1):
        name_somebody(page, at, name)
    page._show_page()
    page._course.sitting.passed.add("/data/people[2]/name")
    page.view.sheet.body.removal_wanted.emit("/data/people", 2)
    dialog = page.findChild(RemoveDialog)
    dialog.confirmed.emit("/data/people", 2)
    dialog.close()
    return page


def test_the_page_says_what_was_removed(three: Any) -> None:
    assert titles(three) == ["1. Zarina", "2. Ali"]
    assert three.view.sheet.undo.words() == "Removed: 2. Karim"


def test_undo_puts_it_back_where_it_was(three: Any) -> None:
    three.view.sheet.undo.wanted.emit()
    assert titles(three) == ["1. Zarina", "2. Karim", "3. Ali"]
    assert three.view.sheet.undo.words() == ""
    assert "/data/people[2]/name" in three._course.sitting.passed


def test_undo_has_the_keyboard(three: Any, qtbot: QtBot) -> None:
    three.show()
    three.activateWindow()
    undo = three.focusWidget()
    assert undo.accessibleName() == "Undo: Removed: 2. Karim"
    qtbot.waitUntil(undo.hasFocus)
    qtbot.keyClick(undo, Qt.Key.Key_Return)
    assert titles(three) == ["1. Zarina", "2. Karim", "3. Ali"]


def test_another_page_offers_it_no_more(three: Any) -> None:
    three._on_continue()
    assert three.view.sheet.undo.words() == ""
