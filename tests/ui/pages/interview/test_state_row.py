"""A row with the name and the progress of a section."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.pages.interview.state_row import StateRow
from ui.questionnaire.sections.state import SectionState


def made(qtbot: QtBot, *, wide: bool, state: SectionState = SectionState.COMPLETED) -> StateRow:
    row = StateRow(wide=wide)
    qtbot.addWidget(row)
    row.show_row("Who", state, "Completed")
    row.resize(320, 60)
    row.show()
    return row


def picture(row: StateRow) -> QImage:
    return row.grab().toImage()


@pytest.mark.parametrize("wide", [True, False])
def test_it_says_title_and_state(qtbot: QtBot, wide: bool) -> None:
    row = made(qtbot, wide=wide)
    assert row.accessibleName() == "Who: Completed"
    assert row.state is SectionState.COMPLETED


@pytest.mark.parametrize("wide", [True, False])
def test_each_state_has_a_shape_of_its_own(qtbot: QtBot, wide: bool) -> None:
    pictures = [picture(made(qtbot, wide=wide, state=state)) for state in SectionState]
    for at, one in enumerate(pictures):
        assert one not in pictures[:at]


@pytest.mark.parametrize("wide", [True, False])
def test_from_the_right_it_is_drawn_the_other_way_round(qtbot: QtBot, wide: bool) -> None:
    row = made(qtbot, wide=wide)
    before = picture(row)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(row) != before


def test_only_the_rail_marks_where_one_is(qtbot: QtBot) -> None:
    assert made(qtbot, wide=False).isCheckable()
    assert not made(qtbot, wide=True).isCheckable()


def test_a_long_title_takes_as_many_lines_as_it_needs_up_to_a_screen(qtbot: QtBot) -> None:
    row = made(qtbot, wide=False)
    low = row.heightForWidth(200)
    row.show_row("a long invented title " * 3, SectionState.COMPLETED, "Completed")
    middle = row.heightForWidth(200)
    row.show_row("a long invented title " * 5, SectionState.COMPLETED, "Completed")
    assert row.heightForWidth(200) > middle
    row.show_row("a long invented title " * 60, SectionState.COMPLETED, "Completed")
    assert low < middle <= row.heightForWidth(200) < 3 * middle


@pytest.mark.parametrize("wide", [False, True])
def test_a_row_says_why_it_cannot_start(qtbot: QtBot, *, wide: bool) -> None:
    row = made(qtbot, wide=wide)
    row.show_row("Judgement", SectionState.CANNOT_START, "Cannot start yet")
    low = row.heightForWidth(260)
    why = "It depends on the answer to “Did they leave the group, and how did that go?”"
    row.show_row("Judgement", SectionState.CANNOT_START, "Cannot start yet", why)
    assert row.heightForWidth(260) > low
    assert row.accessibleDescription() == why
    assert why in row.toolTip()


def test_a_row_does_not_grow_by_being_chosen(qtbot: QtBot) -> None:
    row = made(qtbot, wide=False)
    before = row.heightForWidth(200)
    row.setChecked(True)
    assert row.heightForWidth(200) == before


def test_space_presses_it(qtbot: QtBot) -> None:
    row = made(qtbot, wide=True)
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Space)
