"""The rail of sections."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.pages.interview.rail import SectionLine, SectionRail
from ui.questionnaire.sections.state import SectionState

LINES = [
    SectionLine("/data/a", "Who", SectionState.COMPLETED),
    SectionLine("/data/b", "What else", SectionState.NOT_STARTED),
    SectionLine("/data/c", "Judgement", SectionState.CANNOT_START),
]


@pytest.fixture
def rail(qtbot: QtBot) -> SectionRail:
    made = SectionRail()
    qtbot.addWidget(made)
    made.resize(220, 400)
    made.show()
    made.show_sections(LINES, "/data/b")
    return made


def test_each_section_says_how_far_it_is(rail: SectionRail) -> None:
    assert [row.accessibleName() for row in rail.rows] == [
        "Who: Completed",
        "What else: Not started",
        "Judgement: Cannot start yet",
    ]


def test_the_present_one_alone_is_marked(rail: SectionRail) -> None:
    assert [row.isChecked() for row in rail.rows] == [False, True, False]


def test_a_section_is_chosen_by_mouse_and_key(rail: SectionRail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.section_chosen) as signal:
        rail.rows[0].click()
    assert signal.args == ["/data/a"]
    with qtbot.waitSignal(rail.section_chosen) as signal:
        qtbot.keyClick(rail.rows[1], Qt.Key.Key_Space)
    assert signal.args == ["/data/b"]


def test_what_cannot_start_cannot_be_chosen(rail: SectionRail, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rail.section_chosen):
        rail.rows[2].click()


def test_rows_come_and_go_with_the_sections(rail: SectionRail) -> None:
    kept = rail.rows[0]
    rail.show_sections(LINES[:1])
    assert rail.rows == (kept,)
    rail.show_sections(LINES)
    assert len(rail.rows) == 3
    rail.show_sections([])
    assert rail.rows == ()


def test_in_the_list_of_sections_no_row_stays_marked(qtbot: QtBot) -> None:
    wide = SectionRail(wide=True)
    qtbot.addWidget(wide)
    wide.show_sections(LINES)
    with qtbot.waitSignal(wide.section_chosen):
        wide.rows[0].click()
    assert not wide.rows[0].isChecked()


WHY = "It depends on the answer to “Did the person understand it?”"
WAITING = [
    SectionLine("/data/a", "Fear", SectionState.CANNOT_START, WHY),
    SectionLine("/data/b", "Arrival", SectionState.CANNOT_START, WHY),
    SectionLine("/data/c", "Who pays", SectionState.CANNOT_START, "Another reason"),
]


def test_a_reason_that_several_sections_have_is_written_once_and_said_by_each(
    rail: SectionRail,
) -> None:
    rail.show_sections(WAITING)
    first, second, third = rail.rows
    assert first.heightForWidth(220) > second.heightForWidth(220)
    assert third.heightForWidth(220) > second.heightForWidth(220)
    assert [row.accessibleDescription() for row in rail.rows] == [WHY, WHY, "Another reason"]
    assert WHY in second.toolTip()


def test_the_task_list_writes_every_reason(qtbot: QtBot) -> None:
    tasks = SectionRail(wide=True)
    qtbot.addWidget(tasks)
    tasks.show_sections(WAITING[:2])
    first, second = tasks.rows
    assert first.heightForWidth(220) == second.heightForWidth(220)
