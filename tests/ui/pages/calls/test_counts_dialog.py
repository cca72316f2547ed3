"""Figures of calls stand in a table, the newest month first."""

from PySide6.QtCore import Qt

from ui.pages.calls.counts_dialog import CountsModel
from vetting_desk.operations.calls.looking import Counted


def test_the_newest_month_comes_first_in_words() -> None:
    model = CountsModel()
    model.show_rows(
        [
            Counted("2026-10", "", "waiting", "", 3),
            Counted("2026-11", "other", "closed", "wrong-number", 1),
        ]
    )
    rows = [[model.data(model.index(row, at)) for at in range(4)] for row in range(2)]
    assert rows == [
        ["2026-11", "Somebody else", "Closed: A wrong number", "1"],
        ["2026-10", "Nobody said", "Undecided", "3"],
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
