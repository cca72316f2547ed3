"""The arrangement of the interview's parts."""

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.rail import SectionLine
from ui.pages.interview.view import ROOM_FOR_ALL, InterviewView
from ui.questionnaire.sections.outline import cut
from ui.questionnaire.sections.state import SectionState, Sitting
from ui.shell.application import Application
from ui.theme import SPACE, Mode, apply_theme

WIDE = ROOM_FOR_ALL + 2 * SPACE.xl
NARROW = WIDE - 1


@pytest.fixture
def view(qtbot: QtBot) -> InterviewView:
    made = InterviewView()
    qtbot.addWidget(made)
    made.resize(WIDE, 700)
    made.show()
    made.show_questions()
    return made


def test_on_the_list_of_sections_there_is_no_rail(view: InterviewView) -> None:
    view.show_tasks()
    assert view.on_tasks()
    assert not view.rail.isVisible()


def test_beside_the_questions_there_is(view: InterviewView) -> None:
    assert not view.on_tasks()
    assert view.rail.isVisible()


@pytest.mark.parametrize(("width", "rail"), [(WIDE, True), (NARROW, False)])
def test_where_there_is_no_room_for_all_the_panel_takes_the_rail_s_place(
    view: InterviewView, width: int, rail: bool
) -> None:
    view.resize(width, 700)
    view.show_panel(True)
    assert view.panel.isVisible()
    assert view.rail.isVisible() is rail


def test_once_the_panel_is_closed_the_rail_is_back(view: InterviewView, qtbot: QtBot) -> None:
    view.resize(NARROW, 700)
    view.show_panel(True)
    with qtbot.waitSignal(view.panel_shown) as signal:
        view.panel.closed.emit()
    assert signal.args == [False]
    assert view.rail.isVisible()
    assert not view.panel_open()


def test_the_strip_opens_the_panel(view: InterviewView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.panel_shown) as signal:
        view.top.panel_toggled.emit(True)
    assert signal.args == [True]
    assert view.panel.isVisible()


def test_once_dropped_nothing_shows_an_interview(view: InterviewView, two_sections: Any) -> None:
    page = cut(two_sections.session).pages[0]
    view.sheet.show_page(two_sections.session, Sitting(), page, "Who", can_go_back=False)
    view.rail.show_sections([SectionLine("/data/a", "Who", SectionState.COMPLETED)])
    view.top.show_interview("2026-1", ("English (en)",), "English (en)")
    view.top.show_saved("Saved 14:32")
    view.nudge.show_message("45 minutes have passed.")
    view.drop()
    assert view.sheet.body is None
    assert view.rail.rows == ()
    assert view.top.saved() == ""
    assert view.top._caption.text() == ""
    assert not view.nudge.isVisible()


def test_the_guide_and_the_panel_take_turns_in_one_place(view: InterviewView, qtbot: QtBot) -> None:
    view.show_panel(True)
    with qtbot.waitSignal(view.guide_shown) as signal:
        view.show_guide(True)
    assert signal.args == [True]
    assert view.guide.isVisible()
    assert not view.panel.isVisible()
    assert not view.panel_open()
    view.show_panel(True)
    assert view.panel.isVisible()
    assert not view.guide_open()


def test_one_key_opens_the_guide_and_closes_it(view: InterviewView, qtbot: QtBot) -> None:
    view.sheet.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert view.guide_open()
    qtbot.keyClick(view, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert not view.guide_open()


def test_the_guide_is_not_beside_the_list_of_sections(view: InterviewView) -> None:
    view.show_guide(True)
    view.show_tasks()
    assert not view.guide.isVisible()
    view.show_questions()
    assert view.guide.isVisible()


LOW_WINDOW = (1110, 568)
"""What a recorded talk has of 1280 x 720 beside the narrow rail, under sign and training banner."""


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("opened", [False, True])
def test_at_twice_the_text_in_a_low_window_the_questions_keep_most_of_it(
    qapp: Application, qtbot: QtBot, opened: bool
) -> None:
    apply_theme(qapp, Mode.LIGHT, 200)
    view = InterviewView()
    qtbot.addWidget(view)
    view.resize(*LOW_WINDOW)
    view.show()
    view.show_questions()
    view.top.show_interview("2026-1 · A form", ("English (en)", "Русский (ru)"), "English (en)")
    view.top.show_judgement(offered=True)
    view.top.show_saved("Saved 14:32")
    view.top.show_interpreter("Interpreter T-07")
    view.nudge.show_message("45 minutes have passed.", "Suggest a break.", action="Pause now")
    view.interpreter.show_message("T-07 is not in the register.", "Go through it.", tone="warn")
    view.notices.more.setChecked(opened)
    QCoreApplication.sendPostedEvents()
    assert view.lean
    assert view.notices.words() == "T-07 is not in the register. 45 minutes have passed."
    assert view.nudge.isVisible() is view.interpreter.isVisible() is opened
    if not opened:
        assert view.sheet.height() >= 290
    standing = view.bottom.standing()
    assert standing == "Saved 14:32 · Interpreter T-07 · 2026-1 · A form"
    for name in ("Judgement", "Pause"):
        [button] = [b for b in view.findChildren(QPushButton) if b.accessibleName() == name]
        assert button.isVisible()
    view.resize(LOW_WINDOW[0], 1000)
    assert not view.lean
    assert view.notices.words() == ""
    assert view.nudge.isVisible()
    assert view.bottom.standing() == ""


def test_at_plain_text_a_low_laptop_shows_all_in_full(view: InterviewView) -> None:
    view.resize(1100, 560)
    view.interpreter.show_message("T-07 is not in the register.", "Go through it.", tone="warn")
    assert not view.lean
    assert view.interpreter.isVisible()
