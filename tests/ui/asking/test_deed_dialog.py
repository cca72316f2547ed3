"""A dialog that does something: mistakes first, then the deed, and what came of it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.this_desk.passphrase_dialogs import (
    ChangePassphraseDialog,
)
from ui.work.tasks import Tasks
from vetting_desk.operations.access.open_desk import OpenDesk


def test_a_dialog_cannot_be_closed_while_it_works(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ChangePassphraseDialog(desk, tasks, window)
    dialog.show()
    dialog._set_busy(busy=True)
    dialog.reject()
    dialog.close()
    assert dialog.isVisible()
    dialog._set_busy(busy=False)
    dialog.reject()
    assert not dialog.isVisible()
