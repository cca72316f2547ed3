"""One statement of a few words, such as what is taken back, with its day or without."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import Problems
from ui.asking.signing_dialog import SigningDialog
from ui.ground.tasks import Tasks
from ui.questionnaire.questions.day_field import DayField
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.words_field import WordsField
from vetting_desk.operations.access.open_desk import OpenDesk

Call = Callable[["Said"], tuple[Callable[..., Any], tuple[object, ...]]]


class Said(NamedTuple):
    """What was given.

    Attributes:
        words: What was typed.
        day: The day; today where none was asked for.
        choice: Key of what was chosen; empty where nothing was asked.
    """

    words: str
    day: date
    choice: str = ""


class Ask(NamedTuple):
    """What a dialog says and asks.

    Attributes:
        title: The heading.
        words: What follows from it.
        act: The words on the button.
        field: What the words are called.
        hint: One short sentence; may be empty.
        needed: Whether there have to be words.
        day: What the day is called; empty where none is asked for, and it is today then.
        choices: Key and words of each; empty where nothing is to be chosen.
        choice: What is chosen is called.
    """

    title: str
    words: str
    act: str
    field: str
    hint: str = ""
    needed: bool = True
    day: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    choice: str = ""


class SayDialog(SigningDialog):
    """Asks for it; nothing is chosen beforehand.

    Args:
        desk: The unlocked desk.
        ask: What it says and asks.
        call: What is called with what was given.
        tasks: Where it is signed.
        parent: The page.

    Attributes:
        words: The words.
        day: The day; None where none is asked for.
        choice: What is chosen; None where nothing is.
    """

    def __init__(
        self, desk: OpenDesk, ask: Ask, call: Call, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, ask.title, ask.words, ask.act, parent)
        self._ask, self._call = ask, call
        self._today = desk.clock.now().date()
        self.choice = OneOf(ask.choices, ask.choice, self) if ask.choices else None
        if self.choice is not None:
            self.body.addWidget(Field(ask.choice, self.choice, parent=self))
        self.day = DayField(ask.day, self._today, self) if ask.day else None
        if self.day is not None:
            self.body.addWidget(self.day)
        self.words = WordsField(ask.field, ask.hint, parent=self)
        self.body.addWidget(self.words)

    def _focus_first(self) -> None:
        first: QWidget = self.choice or (self.day.edit if self.day is not None else self.words)
        first.setFocus()

    def find_problems(self) -> Problems:
        """Return what is missing."""
        found: Problems = []
        if self.choice is not None and not self.choice.choice():
            found.append((self.tr("Choose one: {name}").format(name=self._ask.choice), self.choice))
        if self.day is not None and (self.day.day() is None or self._said().day > self._today):
            found.append((self.tr("Say on which day; it is not in the future."), self.day.edit))
        if self._ask.needed and not self.words.text().strip():
            words = self.tr("“{name}” is missing.").format(name=self._ask.field)
            found.append((words, self.words))
        if not self.words.fits():
            found.append((self.tr("What is written is too long to be kept."), self.words))
        return found

    def _said(self) -> Said:
        day = self.day.day() if self.day is not None else None
        choice = self.choice.choice() if self.choice is not None else ""
        return Said(self.words.text(), day or self._today, choice)

    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        """Sign what was given."""
        return self._call(self._said())

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        if name == "day" and self.day is not None:
            return self.day.edit
        return self.words if name == "words" else None
