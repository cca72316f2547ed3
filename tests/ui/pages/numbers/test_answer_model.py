"""The table of an answer: values in words, posts by name, and how many."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from ui.pages.numbers.answer_model import AnswerModel
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.model.numbers.questions import Answer, Question

HEAD = EditionHead(1, datetime(2026, 11, 22, tzinfo=UTC), 5, 1240, 0, 0)
ANSWER = Answer(
    Question((Column.POST, Column.DECIDED)),
    HEAD,
    ((("post-1", "2026"), 1234), (("withheld", ""), 6)),
)


def test_values_are_said_in_words() -> None:
    model = AnswerModel()
    assert (model.rowCount(), model.columnCount()) == (0, 0)
    model.show_answer(ANSWER, {"post-1": "North post"})
    across = Qt.Orientation.Horizontal
    heads = [model.headerData(at, across) for at in range(3)]
    assert heads[0] == "Post"
    cells = [[str(model.data(model.index(row, at))) for at in range(3)] for row in range(2)]
    assert "North post" in cells[0][0]
    assert cells[0][2] == "1,234"
    assert cells[1][:2] == ["Withheld", "Not yet"]
    aligned = model.data(model.index(0, 2), Qt.ItemDataRole.TextAlignmentRole)
    assert aligned & Qt.AlignmentFlag.AlignTrailing
