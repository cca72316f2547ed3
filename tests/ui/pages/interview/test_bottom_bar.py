"""The strip beneath the questions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.bottom_bar import BottomBar


@pytest.fixture
def bar(qtbot: QtBot) -> BottomBar:
    made = BottomBar()
    qtbot.addWidget(made)
    made.resize(700, 60)
    made.show()
    made.show_way("Continue", can_go_back=True, progress="1 of 2 in this section")
    return made


def back(bar: BottomBar) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b is not bar.continue_button)


def test_both_ways_are_signalled(bar: BottomBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.continue_requested):
        bar.continue_button.click()
    with qtbot.waitSignal(bar.back_requested):
        back(bar).click()


def test_it_says_what_continue_does_and_how_far_one_is(bar: BottomBar) -> None:
    bar.show_way("Check answers", can_go_back=True, progress="2 of 2 in this section")
    assert bar.continue_button.text() == "Check answers"
    assert bar.progress() == "2 of 2 in this section"


def test_on_the_first_page_there_is_no_way_back(bar: BottomBar) -> None:
    bar.show_way("Continue", can_go_back=False, progress="")
    assert not back(bar).isEnabled()


def test_from_the_right_back_stands_at_the_right(bar: BottomBar) -> None:
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    assert back(bar).x() > bar.continue_button.x()


def test_the_keys_are_shown_as_tool_tips(bar: BottomBar) -> None:
    assert (back(bar).toolTip(), bar.continue_button.toolTip()) == ("Alt+Left", "Ctrl+Enter")
