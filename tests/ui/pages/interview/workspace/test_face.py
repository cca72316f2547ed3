"""The workspace: every act is an answer of the same session, and is undone."""

from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1, H6
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.view import CHANGE, OVERVIEW


def test_it_opens_on_the_overview(workspace: Workspace) -> None:
    assert workspace.view.chips.choice() == OVERVIEW
    assert not workspace.view.on_indicator()
    assert not workspace.view.undo.isEnabled()


def test_an_act_is_an_answer_of_the_session_and_is_undone_in_words(workspace: Workspace) -> None:
    workspace.show_indicator(H1)
    workspace.answer(f"{H1}/h1_rating/h1_relevance", "low")
    assert workspace.judging is not None
    node = workspace.judging.interview.session.node(f"{H1}/h1_rating/h1_relevance")
    assert node.value == "low"
    assert workspace.view.undo.toolTip() == "H1, Relevance to this person: Low"
    workspace.undo()
    assert node.value == "high"
    assert workspace.view.said.sentence() == "Undone: H1, Relevance to this person: Low"


def test_next_and_previous_walk_the_indicators_and_end_at_the_overview(
    workspace: Workspace,
) -> None:
    workspace.show_indicator(H6)
    workspace.view.next_wanted.emit(1)
    assert workspace.here == "/data/intent/i1"
    workspace.view.next_wanted.emit(-1)
    assert workspace.here == H6
    workspace.show_indicator("/data/strain/s6")
    workspace.view.next_wanted.emit(1)
    assert not workspace.view.on_indicator()


def test_leaving_forgets_every_widget_that_holds_an_answer(
    workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.show_indicator(H1)
    with qtbot.waitSignal(workspace.closed):
        workspace.leave()
    workspace.clear()
    assert workspace.here == ""
    assert workspace.view.drawer.model.rowCount() == 0
    workspace.show_indicator(H1)
    workspace.undo()
    workspace.show_page(OVERVIEW)


def test_without_earlier_records_nothing_is_compared(workspace: Workspace) -> None:
    workspace.show_page(CHANGE)
    assert "no earlier assessment" in workspace.view.change.said()
