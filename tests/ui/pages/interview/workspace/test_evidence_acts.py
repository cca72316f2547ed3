"""What is done in the drawer."""

from collections.abc import Callable

from tests.ui.pages.interview.workspace.conftest import H6
from ui.pages.interview.workspace.face import Workspace


def test_a_line_begun_and_undone_is_left(at: Callable[[str], Workspace]) -> None:
    workspace = at(H6)
    workspace.evidence.begin_line()
    drawer = workspace.view.drawer
    assert drawer.stack.currentWidget() is drawer.line_page
    workspace.undo()
    assert drawer.stack.currentWidget() is not drawer.line_page
    assert drawer.line_page.reference == ""


def test_the_same_source_is_said_of_a_line(at: Callable[[str], Workspace]) -> None:
    workspace = at(H6)
    assert workspace.board is not None
    workspace.evidence.show_passages()
    passage = workspace.view.drawer.passages.model.passage(0)
    assert passage is not None
    workspace.evidence.take(passage, "one part")
    workspace.evidence.take(passage, "another part")
    page = workspace.view.drawer.line_page
    assert page._same.text() == "The same source is line 43 too."


def test_without_an_indicator_at_hand_nothing_is_linked(workspace: Workspace) -> None:
    workspace.evidence.link("1", "for")
    workspace.evidence.unlink("1")
    assert workspace.judging is not None
    assert workspace.judging.last is None
