"""The narrow list of indicators."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.line_model import HEADING_ROLE, SECOND_ROLE
from ui.pages.interview.workspace.nav import Nav
from vetting_desk.judgement.overview import IndicatorRow


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def test_it_marks_the_one_at_hand_and_knows_its_neighbours(qtbot: QtBot, board: Board) -> None:
    nav = Nav()
    qtbot.addWidget(nav)
    nav.show_rows(board.rows, H6)
    assert plain(nav.currentIndex().data()) == "H6 Serious violence before travel"
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


def test_domains_have_headings_that_no_key_stops_at(qtbot: QtBot, board: Board) -> None:
    nav = Nav()
    qtbot.addWidget(nav)
    nav.show_rows(board.rows, "/data/history/h1")
    above = nav.model().index(nav.row() - 1, 0)
    assert above.data(HEADING_ROLE)
    assert above.data() == "C. History"
    qtbot.keyClick(nav, Qt.Key.Key_Up)
    assert not nav.currentIndex().data(HEADING_ROLE)
    assert nav.beside(1) == "/data/history/h1"


def test_a_critical_indicator_bears_its_mark(qtbot: QtBot, board: Board) -> None:
    nav = Nav()
    qtbot.addWidget(nav)
    nav.show_rows(board.rows, H1)
    marked = {
        line.id for line in nav._model.lines if isinstance(line, IndicatorRow) and line.critical
    }
    rows = range(nav.model().rowCount())
    starred = {
        plain(words).split()[0]
        for row in rows
        if "★" in (words := nav.model().index(row, 0).data())
    }
    assert starred == marked == {"H4", "I2", "I6", "C2"}
