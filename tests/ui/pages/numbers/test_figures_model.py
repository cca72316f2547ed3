"""The table model: headings, figures in words, and sums at the end."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from ui.pages.numbers.figures_model import FiguresModel
from vetting_desk.model.numbers.definitions import Dimension, Subject
from vetting_desk.model.numbers.tables import HIDDEN, NOTHING, Figure, FigureRow, NumberTable

TABLE = NumberTable(
    Subject.TIMES, Dimension.SEX, "call-to-return", "", ("done", "median"),
    (FigureRow("woman", (Figure(1234), NOTHING)), FigureRow("other", (HIDDEN, HIDDEN))),
    FigureRow("", (Figure(1240), Figure(3))), 5, datetime.now(UTC), {},
)  # fmt: skip


def test_rows_columns_and_words(qapp: object) -> None:
    model = FiguresModel()
    assert model.rowCount() == model.columnCount() == 0
    model.show_table(TABLE)
    assert (model.rowCount(), model.columnCount()) == (3, 3)
    across = Qt.Orientation.Horizontal
    assert [model.headerData(at, across) for at in range(3)] == ["", "Done", "Median, days"]
    words = [[model.data(model.index(row, column)) for column in range(3)] for row in range(3)]
    assert words == [
        ["Woman", "1,234", "–"],
        ["Says otherwise", "hidden", "hidden"],
        ["All", "1,240", "3"],
    ]


def test_a_screen_reader_hears_why(qapp: object) -> None:
    model = FiguresModel()
    model.show_table(TABLE)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 2), role) == "nothing to compute from"
    assert "fewer than 5" in model.data(model.index(1, 1), role)
