"""A question stays open until its answer is accepted, then the call continues; cancelling ends it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.asking.asking_dialog import AskingDialog
from ui.asking.question import Question
from ui.ground.tasks import Tasks
from ui.widgets.passphrase_edit import PassphraseEdit
from vetting_desk.errors import WrongPassphraseError


class WordDialog(AskingDialog):
    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("A word", "Say the word", "It opens the door.", "Open", parent)
        self.word = PassphraseEdit("Word", self)
        self.body.addWidget(self.word)

    def give(self) -> None:
        self.given.emit(self.word.text())

    def focus_after(self, _error: Exception) -> None:
        self.word.setFocus()


class Asked:
    """A question that accepts the word ``sesame``, and its result."""

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        self.happened: list[str] = []
        self.left_in_the_field = "nothing was looked at"
        self.dialog = WordDialog(window)
        self.question = Question(
            self.dialog,
            tasks,
            window,
            lambda: self._note("again"),
            lambda: self._note("refused"),
        )
        self.dialog.given.connect(lambda word: self.question.attempt(self._open, word))
        self.question.ask()

    def _note(self, what: str) -> None:
        self.happened.append(what)
        self.left_in_the_field = self.dialog.word.text()

    def _open(self, word: str) -> None:
        if word != "sesame":
            raise WrongPassphraseError

    def say(self, word: str) -> None:
        self.dialog.word.field.setText(word)
        self.dialog.submit()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def asked(tasks: Tasks, window: QWidget) -> Asked:
    return Asked(tasks, window)


def test_what_is_right_makes_the_call_again_and_the_dialog_goes(
    asked: Asked, window: QWidget, settle: Callable[[], None]
) -> None:
    asked.say("sesame")
    settle()

    assert asked.happened == ["again"]
    assert window.findChild(AskingDialog) is None


def test_what_is_wrong_is_said_and_can_be_given_again(
    asked: Asked, settle: Callable[[], None]
) -> None:
    asked.say("barley")
    settle()

    assert asked.happened == []
    assert asked.dialog.isVisible()
    assert "does not open" in asked.dialog.problem()
    asked.say("sesame")
    settle()
    assert asked.happened == ["again"]


def test_cancelling_refuses_and_what_was_typed_is_forgotten(
    asked: Asked, settle: Callable[[], None]
) -> None:
    asked.dialog.word.field.setText("barley")
    next(b for b in asked.dialog.findChildren(QPushButton) if b.text() == "Cancel").click()
    settle()

    assert asked.happened == ["refused"]
    assert asked.left_in_the_field == ""


def test_what_was_right_is_forgotten_before_the_call_is_made_again(
    asked: Asked, settle: Callable[[], None]
) -> None:
    asked.say("sesame")
    settle()

    assert asked.left_in_the_field == ""


def test_nothing_is_given_twice_while_it_is_tried(window: QWidget, qtbot: QtBot) -> None:
    dialog = WordDialog(window)
    given: list[str] = []
    dialog.given.connect(given.append)
    dialog.word.field.setText("barley")

    dialog.submit()
    dialog.submit()

    assert given == ["barley"]
