"""Confirming that certificates are revoked for good."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.organisation.revoke_dialog import LIMIT, RevokeDialog
from ui.widgets.texts import Paragraph


def made(qtbot: QtBot, *, desk: bool = False) -> RevokeDialog:
    dialog = RevokeDialog("B. Officer", desk=desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(qtbot: QtBot) -> RevokeDialog:
    return made(qtbot)


def press(dialog: RevokeDialog, words: str) -> None:
    next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()


def test_it_says_whose_and_that_it_cannot_be_undone(dialog: RevokeDialog, qtbot: QtBot) -> None:
    assert dialog.windowTitle() == "Revoke the officer B. Officer?"
    assert "cannot be undone" in dialog.findChildren(Paragraph)[0].plain()
    of_desk = made(qtbot, desk=True)
    assert of_desk.windowTitle() == "Revoke the desk B. Officer?"
    assert "all its officers" in of_desk.findChildren(Paragraph)[0].plain()


def test_the_reason_is_signalled(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText(" left the service ")
    with qtbot.waitSignal(dialog.decided) as signal:
        press(dialog, "Revoke")
    assert signal.args == ["left the service"]
    assert not dialog.isVisible()


def test_without_a_reason_nothing_is_revoked(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText("  ")
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Revoke")
    assert dialog.error() == "Give the reason."
    assert dialog.reason.property("wrong") == "true"
    assert dialog.focusWidget() is dialog.reason


def test_keeping_them_decides_nothing(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText("left the service")
    with qtbot.assertNotEmitted(dialog.decided):
        press(dialog, "Keep the certificates")
    assert not dialog.isVisible()


def test_enter_in_the_reason_neither_revokes_nor_closes(dialog: RevokeDialog, qtbot: QtBot) -> None:
    dialog.reason.setText("left the service")
    with qtbot.assertNotEmitted(dialog.decided):
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_reason_has_its_longest(dialog: RevokeDialog) -> None:
    dialog.reason.insert("x" * (LIMIT + 1))
    assert len(dialog.reason.text()) == LIMIT
