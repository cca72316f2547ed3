"""Assessments side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.change_page import ChangePage
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.planned_table import PlannedLine
from ui.pages.interview.workspace.time_line import Moment
from ui.pages.interview.workspace.view import CHANGE
from ui.shell.application import Application
from ui.theme import apply_theme
from ui.theme.tokens import Mode
from vetting_desk.judgement.changed import Change, Coding, Planned
from vetting_desk.judgement.rated import State

CODED, NOW = Coding(State.CODED, "Absent", "High"), Coding(State.CODED, "Present", "High")
CHANGES = (
    Change("H1", "Path in", (CODED, NOW), True, (("for", "A letter"),), ()),
    Change("H2", "Role", (CODED, CODED), False, (), ()),
    Change(
        "H3",
        "Violence",
        (CODED, Coding(State.OMITTED, "Not asked")),
        True,
        (),
        (("for", "A rumour"),),
    ),
)
PLANNED = PlannedLine("3 March", Planned("Talk", "Uncle", "2026-03-20", True), "Done · 20 March")
MOMENTS = (Moment("2026-03-20", "Weekly talk", planned=True), Moment("2026-03-03", "First"))


def test_what_changed_is_shown_with_the_evidence_that_changed_it(qtbot: QtBot) -> None:
    page = ChangePage()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show_changes(CHANGES, ("3 March", "Now"), (PLANNED,), MOMENTS)
    model = page.model
    assert model.rowCount() == 2
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["Indicator", "3 March", "Now", "By which evidence"]
    assert [model.index(0, at).data() for at in range(4)] == [
        "H1 Path in", "Absent · High", "Present · High", "new: A letter",
    ]  # fmt: skip
    assert model.index(1, 2).data() == "Left out: Not asked"
    assert model.index(1, 3).data() == "no longer: A rumour"
    page._all.setChecked(True)
    assert model.rowCount() == 3
    assert not page.plans.isHidden()
    assert [page.planned.index(0, at).data() for at in (1, 2)] == [
        "Done · 20 March",
        "planned again",
    ]
    page.render(QPixmap(page.size()))
    assert page.line.accessibleName().index("First") < page.line.accessibleName().index(
        "Weekly talk"
    )


def test_on_a_large_page_a_table_is_as_high_as_its_rows_and_the_evidence_has_the_room(
    qtbot: QtBot,
) -> None:
    page = ChangePage()
    qtbot.addWidget(page)
    page.resize(1640, 1000)
    page.show_changes(CHANGES, ("3 March", "Now"), (PLANNED,), MOMENTS)
    page.show()
    rows = page.model.rowCount() * page.table.rowHeight(0)
    assert rows <= page.table.viewport().height() <= rows + page.table.rowHeight(0) / 2
    below = page.plans.mapTo(page, page.plans.rect().bottomLeft()).y()
    assert below < page.height() * 0.7, "what was planned follows at once"
    assert page.table.columnWidth(3) > page.table.columnWidth(0)


@pytest.mark.usefixtures("light_again")
def test_at_twice_the_text_in_a_small_window_rows_stay_to_be_read(
    qtbot: QtBot, qapp: Application
) -> None:
    apply_theme(qapp, Mode.LIGHT, 200)
    page = ChangePage()
    qtbot.addWidget(page)
    page.resize(1080, 480)
    page.show_changes(CHANGES, ("3 March", "Now"), (PLANNED, PLANNED), MOMENTS)
    page.show()
    for table in (page.table, page.plans):
        assert table.columnWidth(0) >= page.width() * 0.3
        assert table.viewport().height() >= 2 * table.rowHeight(0)
    bottom = page.plans.mapTo(page, page.plans.rect().bottomLeft()).y()
    assert bottom > page.height(), "the page is moved, and no table is squeezed"


def test_where_nothing_changed_it_says_so(qtbot: QtBot) -> None:
    page = ChangePage()
    qtbot.addWidget(page)
    page.show_changes(CHANGES[1:2], ("3 March", "Now"), (), ())
    assert page.said() == "Nothing is coded otherwise than the last time."
    assert page.line.isHidden()
    assert page.plans.isHidden()


def test_where_there_is_no_earlier_one_the_focus_stays_on_the_chip(workspace: Workspace) -> None:
    workspace.show_page(CHANGE)
    assert workspace.view.change.said().startswith("There is no earlier assessment")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("key") == CHANGE
