"""The parts of a decision, and what is open."""

from pytestqt.qtbot import QtBot

from ui.pages.deciding.deciding_view import DecidingView
from ui.pages.deciding.open_points import OUTCOME, OpenPoint
from ui.pages.deciding.parts_list import PartsList


def test_rows_and_points_lead_to_parts(drafted: DecidingView, qtbot: QtBot) -> None:
    assert drafted.draft is not None
    assert drafted.choices is not None
    shown = PartsList()
    qtbot.addWidget(shown)
    heard: list[tuple[str, ...]] = []
    shown.part_chosen.connect(lambda part: heard.append((part,)))
    shown.point_chosen.connect(lambda part, field: heard.append((part, field)))
    points = [OpenPoint("The outcome is not chosen", OUTCOME, "outcome")]
    shown.show_draft(drafted.draft.content, drafted.choices, points, "e1", [("more", "More")])
    assert shown.row("e1").isChecked()
    assert "Met" in shown.row("e1").accessibleName()
    shown.row(OUTCOME).click()
    shown.point_button(0).click()
    shown.row("more").click()
    assert heard == [(OUTCOME,), (OUTCOME, "outcome"), ("more",)]
    assert shown.points() == ["The outcome is not chosen"]
