"""Possibly the same person, while a case is opened."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ui.pages.cases.alike_panel import AlikePanel
from vetting_desk.model import CaseRow, Stage, WayToHq
from vetting_desk.model.sameness import Agreement, Alike, Sameness

ROW = CaseRow(
    "one", "2026-K7Q-00001", "Ҷамшед", "Jamshed", Stage.INTAKE,
    datetime(2026, 11, 22, tzinfo=UTC), WayToHq.NOTHING,
)  # fmt: skip
FOUND = Alike(ROW, (Agreement.NAME, Agreement.BIRTH))


def test_a_case_is_named_with_what_agrees_and_leads_to_a_look(qtbot: QtBot) -> None:
    panel = AlikePanel()
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.show_found([FOUND], {})

    [row] = panel.rows()
    for text in ("Ҷамшед", "Jamshed", "2026-K7Q-00001", "The same birth date"):
        assert text in row.accessibleName()
    with qtbot.waitSignal(panel.looked) as looked:
        row.click()
    assert looked.args == ["one"]


def test_what_was_decided_stands_in_its_row(qtbot: QtBot) -> None:
    panel = AlikePanel()
    qtbot.addWidget(panel)
    panel.show_found([FOUND], {"one": Sameness.NOT_SAME})
    assert "Not the same person" in panel.rows()[0].accessibleName()

    panel.show_found([], {})
    assert panel.isHidden()
