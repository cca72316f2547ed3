"""Evidence in two columns."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.line_columns import LineColumns


def columns(workspace: Workspace) -> LineColumns:
    assert workspace._body is not None
    return workspace._body._columns


def test_each_line_stands_on_its_side_and_one_of_both_in_both(
    at: Callable[[str], Workspace],
) -> None:
    workspace = at(H6)
    for number, side in (("1", "for"), ("2", "against"), ("3", "both")):
        workspace.evidence.link(number, side)
    found = columns(workspace).columns
    words = {line.number: line.words for line in (workspace.board.lines if workspace.board else ())}
    assert found["for"].words() == [words["1"], words["3"]]
    assert found["against"].words() == [words["2"], words["3"]]


def test_enter_opens_and_delete_takes_away(at: Callable[[str], Workspace], qtbot: QtBot) -> None:
    workspace = at(H1)
    against = columns(workspace).columns["against"]
    before = against.words()
    qtbot.keyClick(against.list, Qt.Key.Key_Return)
    assert workspace.view.drawer.line_page.reference
    qtbot.keyClick(against.list, Qt.Key.Key_Delete)
    assert against.words() == before[1:]
