"""The narrow list of indicators."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.line_model import SECOND_ROLE
from ui.pages.interview.workspace.nav import Nav


def test_it_marks_the_one_at_hand_and_knows_its_neighbours(qtbot: QtBot, board: Board) -> None:
    nav = Nav()
    qtbot.addWidget(nav)
    nav.show_rows(board.rows, H6)
    assert nav.currentIndex().data() == "H6 Serious violence before travel"
    assert nav.currentIndex().data(SECOND_ROLE) == "Left out: No information"
    assert nav.beside(-1) == "/data/history/h5"
    assert nav.beside(1) == "/data/intent/i1"
    nav.show_rows(board.rows, board.rows[0].reference)
    assert nav.beside(-1) == ""


def test_choosing_names_the_indicator(qtbot: QtBot, board: Board) -> None:
    nav = Nav()
    qtbot.addWidget(nav)
    nav.show_rows(board.rows, H1)
    with qtbot.waitSignal(nav.chosen) as told:
        nav.opened.emit()
    assert told.args == [H1]
