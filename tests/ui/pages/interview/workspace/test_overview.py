"""All indicators on one screen, by keys alone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.overview import halves


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


def test_completeness_is_the_only_count(workspace: Workspace) -> None:
    assert workspace.view.overview.counts() == "30 coded, 4 left out, 0 open, of 34."


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
