"""Passages become lines by one key, whole or in part; the same source twice is said."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1
from ui.pages.interview.workspace.face import Workspace


def test_enter_makes_a_line_of_a_passage_with_its_source(
    at: Callable[[str], Workspace], qtbot: QtBot
) -> None:
    workspace = at(H1)
    workspace.evidence.show_passages()
    page = workspace.view.drawer.passages
    page.list.choose(0)
    passage = page.model.passage(0)
    assert passage is not None
    assert page.said() == ""
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert workspace.board is not None
    line = workspace.board.lines[-1]
    assert (line.words, line.source, line.source_key) == (
        passage.words,
        passage.source,
        passage.key,
    )
    workspace.evidence.show_passages()
    page.list.choose(0)
    assert line.number in page.said()


def test_a_marked_part_is_taken_alone(at: Callable[[str], Workspace]) -> None:
    workspace = at(H1)
    workspace.evidence.show_passages()
    page = workspace.view.drawer.passages
    page.list.choose(0)
    cursor = page.text.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 2)
    page.text.setTextCursor(cursor)
    part = cursor.selectedText().strip()
    page._take.click()
    assert workspace.board is not None
    assert workspace.board.lines[-1].words == part


def test_passages_are_searched(at: Callable[[str], Workspace]) -> None:
    workspace = at(H1)
    workspace.evidence.show_passages()
    page = workspace.view.drawer.passages
    all_ = page.model.rowCount()
    page.search.setText("no passage has these words")
    assert page.model.rowCount() == 0
    page.search.setText("")
    assert page.model.rowCount() == all_ > 3
