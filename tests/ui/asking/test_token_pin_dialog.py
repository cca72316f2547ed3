"""The dialog that asks for the PIN of a token."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.asking.token_pin_dialog import TokenPinDialog
from vetting_desk.errors import TokenLastPinError, TokenPinLockedError, TokenPinNeededError


def unlock(dialog: TokenPinDialog, pin: str) -> None:
    dialog.pin.field.setText(pin)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Unlock").click()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (TokenLastPinError(label="Invented", serial="1"), "One more wrong PIN locks it"),
        (TokenPinLockedError(label="Invented", serial="1"), "locked after too many"),
    ],
)
def test_the_dialog_says_how_near_the_token_is_to_locking(
    qtbot: QtBot, error: Exception, said: str
) -> None:
    dialog = TokenPinDialog(TokenPinNeededError(label="Invented", serial="1"))
    qtbot.addWidget(dialog)
    dialog.show_failure(error)
    assert said in dialog.problem()


def test_an_empty_pin_is_not_tried(qtbot: QtBot) -> None:
    dialog = TokenPinDialog(TokenPinNeededError(label="Invented", serial="1"))
    qtbot.addWidget(dialog)
    with qtbot.assertNotEmitted(dialog.given):
        unlock(dialog, "")
