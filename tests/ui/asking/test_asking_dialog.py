"""The base of dialogs that ask for a confirmation: tried once, errors shown at the field, input wiped."""

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.asking.asking_dialog import AskingDialog
from ui.widgets.passphrase_edit import PassphraseEdit
from vetting_desk.errors import StorageFullError


class WordDialog(AskingDialog):
    """Asks for one word."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__("A word", "Say the word", "It opens the door.", "Open")
        self.word = PassphraseEdit("Word", self)
        self.body.addWidget(self.word)

    def is_filled(self) -> bool:
        return bool(self.word.text())

    def give(self) -> None:
        self.given.emit(self.word.text())

    def focus_after(self, _error: Exception) -> None:
        self.word.setFocus()


@pytest.fixture
def dialog(qtbot: QtBot) -> WordDialog:
    made = WordDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def button(dialog: WordDialog, words: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == words)


def test_nothing_is_given_while_the_field_is_empty(dialog: WordDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.given):
        dialog.submit()


def test_the_button_gives_what_was_typed(dialog: WordDialog, qtbot: QtBot) -> None:
    dialog.word.field.setText("sesame")
    with qtbot.waitSignal(dialog.given) as signal:
        button(dialog, "Open").click()
    assert signal.args == ["sesame"]


def test_it_cannot_be_given_again_before_it_was_tried(dialog: WordDialog, qtbot: QtBot) -> None:
    dialog.word.field.setText("sesame")
    dialog.submit()
    with qtbot.assertNotEmitted(dialog.given):
        dialog.submit()


def test_a_failure_is_shown_with_what_to_do_and_lets_one_try_again(
    dialog: WordDialog, qtbot: QtBot
) -> None:
    dialog.word.field.setText("sesame")
    dialog.submit()
    dialog.show_failure(StorageFullError(path="x"))
    assert "no room left" in dialog.problem()
    with qtbot.waitSignal(dialog.given):
        dialog.submit()


def test_at_first_nothing_is_said_to_be_wrong(dialog: WordDialog) -> None:
    assert dialog.problem() == ""


def test_a_failure_makes_room_for_its_words(dialog: WordDialog) -> None:
    before = dialog.height()
    dialog.show_failure(StorageFullError(path="x"))
    assert dialog.height() > before


def test_forgetting_leaves_nothing_typed(dialog: WordDialog) -> None:
    dialog.word.field.setText("sesame")
    dialog.forget()
    assert dialog.word.text() == ""


def test_escape_cancels(dialog: WordDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
