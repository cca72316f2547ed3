"""What was planned stands with what came of it and what the next assessment plans."""

from PySide6.QtCore import QModelIndex, Qt

from ui.pages.interview.workspace.planned_table import PlannedLine, PlannedModel
from vetting_desk.judgement.changed import Planned


def test_each_item_says_what_came_of_it_and_whether_it_is_planned_again() -> None:
    model = PlannedModel()
    model.show_planned(
        (
            PlannedLine("3 March", Planned("Talk", "Uncle", "2026-03-20", True), "Not done yet"),
            PlannedLine("3 March", Planned("Visit", "", "", False)),
        )
    )
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0, 0)) == 0
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["What was planned", "What came of it", "In the assessment after it"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    first = model.index(0, 0).data()
    for words in ("Talk", "Uncle", "until", "planned on", "3 March"):
        assert words in first
    assert "until" not in model.index(1, 0).data()
    assert [model.index(0, at).data() for at in (1, 2)] == ["Not done yet", "planned again"]
    assert [model.index(1, at).data() for at in (1, 2)] == [
        "Nothing is known here",
        "not planned any more",
    ]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == first
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert not model.data(QModelIndex(model.index(0, 0)), Qt.ItemDataRole.ForegroundRole)
