"""All indicators on one screen, by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.overview import Overview, halves
from ui.pages.interview.workspace.overview_model import (
    EVIDENCE,
    HEADING_ROLE,
    INDICATOR,
    PRESENCE,
    REFERENCE_ROLE,
    RELEVANCE,
)
from ui.theme import SPACE, font


def test_domains_stay_whole_in_two_halves_of_about_the_same_length(board: Board) -> None:
    left, right = halves(board.rows)
    assert [row.id for row in (*left, *right)] == [row.id for row in board.rows]
    assert not {row.domain for row in left} & {row.domain for row in right}
    assert abs(len(left) - len(right)) <= 4


def test_all_of_it_is_seen_at_once_in_a_window_of_1366_by_768(workspace: Workspace) -> None:
    for half in workspace.view.overview.halves:
        last = half.model().index(half.model().rowCount() - 1, 0)
        assert half.viewport().rect().contains(half.visualRect(last))
        assert not half.verticalScrollBar().isVisible()


def test_counts_and_headings_are_never_cut(workspace: Workspace) -> None:
    """In a window of 1366 × 768 the name and the date give way; how many lines speak which way does not."""
    for half in workspace.view.overview.halves:
        model = half.model()
        metrics = QFontMetrics(font("caption"))
        cells = [str(model.index(row, EVIDENCE).data() or "") for row in range(model.rowCount())]
        assert max(map(metrics.horizontalAdvance, cells)) < half.columnWidth(EVIDENCE) - SPACE.s
        for column in (PRESENCE, RELEVANCE, EVIDENCE):
            head = str(model.headerData(column, Qt.Orientation.Horizontal))
            assert metrics.horizontalAdvance(head) < half.columnWidth(column) - SPACE.s
        assert half.columnWidth(INDICATOR) >= 100


def test_why_an_indicator_is_left_out_has_the_room_of_the_ratings_it_has_not(
    workspace: Workspace,
) -> None:
    left, _ = workspace.view.overview.halves
    row = left.model().at(H6)  # type: ignore[attr-defined] # (its own model)
    assert left.columnSpan(row, PRESENCE) == EVIDENCE - PRESENCE
    assert left.columnSpan(row - 1, PRESENCE) == 1
    workspace.answer(f"{H6}/h6_rating/h6_presence", "0")
    assert left.columnSpan(row, PRESENCE) == 1, "once it is coded, its ratings stand there"


def test_completeness_is_the_only_count(workspace: Workspace) -> None:
    overview = workspace.view.overview
    assert overview.counts() == "30 coded, 4 left out, 0 open, of 34."
    [said] = [each for each in overview.findChildren(QLabel) if overview.counts() in each.text()]
    assert said.text().endswith("★ A supervisor looks at it the same day."), "what the star is"


def test_the_arrow_keys_walk_both_halves_and_enter_opens(
    workspace: Workspace, qtbot: QtBot
) -> None:
    left, right = workspace.view.overview.halves
    workspace.view.overview.choose(H1)
    qtbot.keyClick(left, Qt.Key.Key_Right)
    assert right.currentIndex().isValid()
    qtbot.keyClick(right, Qt.Key.Key_Left)
    workspace.view.overview.choose(H6)
    qtbot.keyClick(left, Qt.Key.Key_Return)
    assert workspace.here == H6


def test_from_another_half_no_heading_is_taken(workspace: Workspace) -> None:
    _, right = workspace.view.overview.halves
    right.take_over(0)
    assert right.currentIndex().row() == 1


def test_the_words_above_the_columns_have_their_whole_height(workspace: Workspace) -> None:
    """Dots beneath a Persian letter are part of it: a heading is higher than its letters and its edges."""
    for half in workspace.view.overview.halves:
        header = half.horizontalHeader()
        letters = QFontMetrics(font("caption")).height()
        assert header.height() >= letters + 2 * SPACE.xs
        assert header.height() >= header.sizeHint().height()


def test_with_large_letters_in_a_small_window_it_is_one_list(board: Board, qtbot: QtBot) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    overview.show_rows(board.rows)
    overview.resize(1000, 600)
    overview.show()
    left, right = overview.halves
    assert right.isVisible()
    overview.choose(board.rows[-1].reference)
    assert overview.focusWidget() is right
    overview.resize(560, 600)
    assert not right.isVisible()
    assert left.currentIndex().data(REFERENCE_ROLE) == board.rows[-1].reference
    assert left.model().rowCount() == len(board.rows) + len({row.domain for row in board.rows})
    qtbot.keyClick(left, Qt.Key.Key_Right)
    assert overview.focusWidget() is left
    overview.resize(1000, 600)
    assert right.isVisible()
    assert right.model().rowCount() > 0


def test_in_high_rows_a_name_has_two_lines(board: Board, qtbot: QtBot) -> None:
    overview = Overview()
    qtbot.addWidget(overview)
    overview.show_rows(board.rows)
    overview.resize(1000, 1100)
    overview.show()
    left, _ = overview.halves
    row = next(
        at
        for at in range(left.model().rowCount())
        if not left.model().index(at, 0).data(HEADING_ROLE)
        and QFontMetrics(font("caption")).horizontalAdvance(str(left.model().index(at, 0).data()))
        > left.columnWidth(INDICATOR) * 1.2
    )
    cell = left.visualRect(left.model().index(row, INDICATOR)).adjusted(4, 3, -4, -3)
    picture = left.viewport().grab(cell).toImage()
    inked = {
        y
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 110
    }
    middle = range(picture.height() // 2 - 3, picture.height() // 2 + 3)
    assert min(inked) < picture.height() // 3
    assert max(inked) > picture.height() * 2 // 3
    assert set(middle) - inked, "two lines, with room between"
