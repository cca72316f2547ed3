"""Where the parts stand."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import H1
from ui.pages.interview.workspace.face import Workspace
from ui.theme import Size, current


def widen(workspace: Workspace) -> None:
    for each in (workspace.view.parentWidget(), workspace.view):
        assert each is not None
        each.resize(1700, 900)


def test_the_drawer_stands_beside_one_indicator_alone(workspace: Workspace) -> None:
    assert not workspace.view.drawer.isVisible()
    workspace.show_indicator(H1)
    assert workspace.view.drawer.isVisible()
    workspace.view.open_drawer(opened=False)
    assert not workspace.view.drawer.isVisible()
    assert workspace.view.nav.isVisible()


def test_in_a_narrow_window_the_list_gives_way_to_the_drawer(workspace: Workspace) -> None:
    workspace.view.resize(900, 700)
    workspace.show_indicator(H1)
    assert not workspace.view.nav.isVisible()
    workspace.view.open_drawer(opened=False)
    assert workspace.view.nav.isVisible()


def test_in_a_wide_window_the_lists_have_what_the_middle_reads_no_better_with(
    workspace: Workspace,
) -> None:
    workspace.show_indicator(H1)
    nav, drawer = workspace.view.nav.width(), workspace.view.drawer.width()
    widen(workspace)
    assert workspace.view.nav.width() > nav + 100
    assert workspace.view.drawer.width() > drawer + 100
    assert workspace.view.indicator.width() >= current().px(Size.reading)


def test_a_wide_window_has_the_buttons_for_the_sides_from_the_start(
    workspace: Workspace, qtbot: QtBot
) -> None:
    widen(workspace)
    workspace.show_indicator(H1)
    button = workspace.view.drawer._sides[0]
    qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())


def test_number_keys_go_on_and_other_keys_do_not(workspace: Workspace, qtbot: QtBot) -> None:
    told: list[int] = []
    workspace.view.number_pressed.connect(told.append)
    qtbot.keyClick(workspace.view, Qt.Key.Key_2)
    qtbot.keyClick(workspace.view, Qt.Key.Key_X)
    assert told == [2]


def test_what_may_be_undone_is_said(workspace: Workspace) -> None:
    workspace.view.show_undo("Line 3 written")
    assert workspace.view.undo.accessibleName() == "Undo: Line 3 written"
    workspace.view.show_undo("")
    assert workspace.view.undo.accessibleName() == "Nothing to undo"
