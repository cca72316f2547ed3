"""A dialog that performs an operation: mistakes first, then the operation and its result."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.pages.this_desk.passphrase_dialogs import ChangePassphraseDialog
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph
from vetting_desk.errors import InputError, StorageFullError
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


class TellDialog(DeedDialog):
    """Asks for a word, and passes it to the given operation."""

    def __init__(
        self, tasks: Tasks, deed: Callable[[str], object], *, danger: bool = False
    ) -> None:
        super().__init__("Say a word", "Say it", tasks, danger=danger)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._deed = deed
        self.word = QLineEdit(self)
        self.word.setAccessibleName("Word")
        self.secret = PassphraseEdit("Secret", self)
        self.body.addWidget(self.word)
        self.body.addWidget(self.secret)

    def find_problems(self) -> Problems:
        return [] if self.word.text() else [("Word is missing", self.word)]

    def begin(self) -> None:
        self.run(self._deed, self.word.text(), reports=False)

    def field_of(self, name: str) -> QWidget | None:
        return self.word if name == "word" else None


Show = Callable[..., TellDialog]


@pytest.fixture
def show(tasks: Tasks, qtbot: QtBot) -> Show:
    """A function that shows a dialog with its operation."""

    def make(deed: Callable[[str], object] = str.upper, *, danger: bool = False) -> TellDialog:
        made = TellDialog(tasks, deed, danger=danger)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def failing(error: Exception) -> Callable[[str], object]:
    def deed(_word: str) -> None:
        raise error

    return deed


def test_what_is_missing_is_shown_and_nothing_is_done(show: Show, tasks: Any) -> None:
    dialog = show()
    dialog.act_button.click()
    assert dialog.problems.words() == ["Word is missing"]
    assert tasks.asked == []


def test_the_result_is_handed_on_and_the_dialog_closes(show: Show, qtbot: QtBot) -> None:
    dialog = show()
    dialog.word.setText("sesame")
    with qtbot.waitSignal(dialog.done_with) as signal:
        dialog.act_button.click()
    assert signal.args == ["SESAME"]
    assert not dialog.isVisible()


def test_passphrases_are_forgotten_when_it_closes(show: Show) -> None:
    dialog = show()
    dialog.secret.field.setText("a secret")
    dialog.reject()
    assert dialog.secret.text() == ""


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (StorageFullError(path="x"), "no room left"),
        (FileExistsError(), "There is a file of this name already."),
        (PermissionError(13, "Permission denied"), "The file could not be written or read."),
    ],
)
def test_what_went_wrong_is_shown_and_what_was_typed_stays(
    show: Show, settle: Callable[[], None], error: Exception, said: str
) -> None:
    dialog = show(failing(error))
    dialog.word.setText("sesame")
    dialog.act_button.click()
    settle()
    assert said in dialog.banner.accessibleName()
    assert dialog.word.text() == "sesame"
    assert dialog.act_button.isEnabled()


def test_what_is_wrong_with_a_field_is_shown_at_it_by_its_name(
    show: Show, settle: Callable[[], None]
) -> None:
    dialog = show(failing(InputError(field="word", detail="empty")))
    dialog.word.setText(" ")
    dialog.act_button.click()
    settle()
    assert dialog.problems.words() == ["Word is missing"]
    assert not dialog.banner.isVisible()


def test_enter_in_a_field_does_nothing(show: Show, tasks: Any, qtbot: QtBot) -> None:
    dialog = show(danger=True)
    dialog.word.setText("sesame")
    qtbot.keyClick(dialog.word, Qt.Key.Key_Return)
    assert tasks.asked == []
    assert dialog.isVisible()


def test_enter_presses_the_button_with_the_keyboard(show: Show, qtbot: QtBot) -> None:
    dialog = show()
    dialog.word.setText("sesame")
    dialog.activateWindow()
    dialog.act_button.setFocus()
    qtbot.waitUntil(dialog.act_button.hasFocus)
    with qtbot.waitSignal(dialog.done_with):
        qtbot.keyClick(dialog.act_button, Qt.Key.Key_Return)


def test_the_first_empty_field_has_the_keyboard(show: Show) -> None:
    dialog = show()
    assert dialog.focusWidget() is dialog.word
    dialog.word.setText("sesame")
    dialog._focus_first()
    assert dialog.focusWidget() is dialog.secret.field


def test_an_outcome_stands_in_place_of_the_question(show: Show) -> None:
    dialog = show()
    dialog.show_outcome("It is done.", "Nothing more is needed.")
    assert dialog.banner.sentence() == "It is done."
    assert not dialog.word.isVisible()
    assert not dialog.act_button.isVisible()
    button = dialog.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Close"


def test_after_its_outcome_nothing_more_is_done(show: Show, tasks: Any) -> None:
    dialog = show()
    dialog.word.setText("sesame")
    dialog.show_outcome("It is done.")
    dialog.submit()
    assert tasks.asked == []


def test_a_dialog_is_never_higher_than_the_screen(show: Show) -> None:
    dialog = show()
    dialog.body.addWidget(Paragraph("plainly invented words " * 2000, "body", dialog))
    dialog._fit()
    assert dialog.height() < dialog.screen().availableGeometry().height()
