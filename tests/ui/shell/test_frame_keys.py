"""Keys of every page: what they do, for whom, and that a locked desk has none."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.shell.command_palette import CommandPalette
from ui.shell.frame import DeskFrame
from ui.shell.frame_keys import FrameKeys
from ui.shell.main_window import MainWindow
from vetting_desk.model import Role
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases

CONTROL = Qt.KeyboardModifier.ControlModifier


def keys_of(frame: DeskFrame) -> FrameKeys:
    found = frame.findChild(FrameKeys)
    assert found is not None
    return found


def open_palette(frame: DeskFrame, qtbot: QtBot) -> CommandPalette:
    frame.window().activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or frame, Qt.Key.Key_K, CONTROL)
    found = frame.findChild(CommandPalette)
    assert found is not None
    return found


def words(frame: DeskFrame) -> list[str]:
    return [command.words for command in keys_of(frame).commands()]


def test_control_n_asks_for_a_new_case(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot
) -> None:
    frame.go("transfer")
    settle()
    qtbot.keyClick(frame, Qt.Key.Key_N, CONTROL)
    settle()
    assert frame.pages.form.isVisible()


def test_the_palette_goes_to_a_page(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot
) -> None:
    palette = open_palette(frame, qtbot)
    palette.search("transf")
    qtbot.keyClick(palette, Qt.Key.Key_Return)
    settle()
    assert frame.pages.transfer.isVisible()


def test_the_palette_opens_a_case_by_its_name_in_another_script(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot
) -> None:
    row = cases.search(frame.open_desk, "", 1)[0]
    palette = open_palette(frame, qtbot)
    palette.search(row.reference)
    palette.typed.emit(row.reference)
    settle()
    assert any(row.name in command.words for command in palette.shown())
    qtbot.keyClick(palette, Qt.Key.Key_Return)
    settle()
    assert frame.pages.case.case_id == row.id


def test_the_palette_does_what_the_page_does(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot
) -> None:
    frame.go("cases")
    settle()
    assert "New case" in words(frame)
    frame.go("desk")
    settle()
    assert any("passphrase" in each.lower() for each in words(frame))


@pytest.mark.parametrize("role", list(Role))
def test_it_never_names_what_the_role_may_not_see(
    frame: DeskFrame, settle: Callable[[], None], qtbot: QtBot, role: Role
) -> None:
    officer = replace(frame.open_desk.officer, role=role)
    frame.go("desk")
    settle()
    frame.open_desk.casebook.act_as(officer)
    shown = words(frame)
    assert ("New case" in shown) == may(officer, Action.CHANGE_CASES)
    assert ("Log" in shown) == may(officer, Action.READ_LOG)
    assert ("Interview" in shown) == may(officer, Action.INTERVIEW)
    assert ("Membership of an organisation" in shown) == may(officer, Action.ENROL)
    palette = keys_of(frame).open_palette()
    palette.search("namuna")
    palette.typed.emit("namuna")
    settle()
    found = [command for command in palette.shown() if command.kind == "Case"]
    assert bool(found) == may(officer, Action.READ_CASES)
    palette.close()
    keys_of(frame).new_case()
    assert frame.pages.is_made("form") == may(officer, Action.CHANGE_CASES)


def test_a_locked_desk_shows_nothing(
    window: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_K, Qt.Key.Key_N):
        qtbot.keyClick(window, key, CONTROL)
    settle()
    assert window.findChildren(CommandPalette) == []
    assert QApplication.activeModalWidget() is None
