"""The cells of the overview: words and shapes."""

from PySide6.QtCore import Qt

from tests.ui.pages.interview.workspace.conftest import C2, H1, H6
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.overview_model import (
    EVIDENCE,
    HEADING_ROLE,
    INDICATOR,
    PRESENCE,
    OverviewModel,
    cell_text,
    evidence_text,
    presence_text,
)


def test_each_cell_is_words(board: Board) -> None:
    rows = {row.reference: row for row in board.rows}
    assert presence_text(rows[H1]) == "Absent"
    assert presence_text(rows[H6]) == "Left out: No information"
    assert evidence_text(rows[H1]) == "0 for, 2 against"
    assert evidence_text(rows[H6]) == "none yet"
    assert "★" in cell_text(rows[C2], INDICATOR)
    assert "★" not in cell_text(rows[H1], INDICATOR)


def test_a_critical_indicator_is_called_so_for_who_does_not_see_the_shape(board: Board) -> None:
    model = OverviewModel()
    model.show_rows(list(board.rows))
    said = model.index(model.at(C2), INDICATOR).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "critical indicator" in said
    assert "Presence" in model.index(model.at(C2), PRESENCE).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_domains_have_headings_that_no_key_reaches(board: Board) -> None:
    model = OverviewModel()
    model.show_rows(list(board.rows))
    heads = [at for at in range(model.rowCount()) if model.index(at, 0).data(HEADING_ROLE)]
    assert len(heads) == 5
    assert model.flags(model.index(heads[0], 0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(heads[0], 0).data() == "C. What protects"


def test_only_what_changed_is_drawn_again(board: Board) -> None:
    model = OverviewModel()
    model.show_rows(list(board.rows))
    drawn: list[int] = []
    model.dataChanged.connect(lambda index, _: drawn.append(index.row()))
    board.session.set(f"{H1}/h1_rating/h1_relevance", "low")
    board.take([f"{H1}/h1_rating/h1_relevance"])
    model.show_rows(list(board.rows))
    assert drawn == [model.at(H1)]


def test_no_column_is_a_total(board: Board) -> None:
    model = OverviewModel()
    model.show_rows(list(board.rows))
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["Indicator", "Presence", "Relevance", "When", "Evidence"]
    assert model.columnCount() == EVIDENCE + 1
