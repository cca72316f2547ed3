"""The first two steps: which language, and what this computer is for."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.i18n import LANGUAGES, left_to_right
from ui.pages.first_run.step import Step
from ui.theme import set_kind
from ui.widgets.row_button import RowButton
from ui.widgets.texts import Paragraph
from vetting_desk.paths import portable_dir


class LanguageStep(Step):
    """Which language the window speaks.

    Signals:
        chosen: Code of the language.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        # In all of them at once: nobody has chosen yet.
        super().__init__("Language · Язык · Забон · زبان", parent=parent)
        self._codes: dict[QPushButton, str] = {}
        for language in LANGUAGES:
            button = QPushButton(language.shown, self)
            set_kind(button, "row")
            button.clicked.connect(self._on_clicked)
            self._codes[button] = language.code
            self.body.addWidget(button)

    def set_first_focus(self) -> None:
        """Move the focus to the first language."""
        next(iter(self._codes)).setFocus()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(self._codes[button])


class KindStep(Step):
    """Training, joining an organisation, founding one, or a desk back from a backup.

    Signals:
        chosen: ``training``, ``join``, ``headquarters`` or ``restore``.
        limits_requested: The person wants to read what the program cannot protect against.
    """

    chosen = Signal(str)
    limits_requested = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent=parent)
        self._kinds: dict[QPushButton, str] = {}
        self._tell_portable(portable_dir())
        self._add(
            "training",
            self.tr("Try it out in training mode"),
            self.tr(
                "Invented cases, practice keys, and a banner that never goes. Real desks refuse what you make."
            ),
            "training",
        )
        self._add(
            "join",
            self.tr("Join an organisation"),
            self.tr(
                "For a post: makes its keys here, and writes a request that headquarters answers."
            ),
            "stick",
        )
        self._add(
            "headquarters",
            self.tr("Set up headquarters"),
            self.tr(
                "For the organisation: makes its root key and the desk that takes in what posts send."
            ),
            "shield",
        )
        self._add(
            "restore",
            self.tr("Restore a backup"),
            self.tr("For a desk that was lost or damaged: makes it anew from the stick."),
            "refresh",
        )
        limits = QPushButton(self.tr("What this program cannot protect against"), self)
        set_kind(limits, "quiet")
        limits.clicked.connect(self.limits_requested)
        self.body.addWidget(limits)

    def set_first_focus(self) -> None:
        """Move the focus to the first choice."""
        next(iter(self._kinds)).setFocus()

    def _tell_portable(self, folder: Path | None) -> None:
        """Say where a desk will lie that is begun with a program that is carried on a stick."""
        if folder is None:
            return
        words = self.tr(
            "This program is carried along: its folder for desks, {folder}, is empty. Choose below how to "
            "begin: the desk will lie there, and nothing in this computer's account. To go on with a desk that "
            "exists, restore its backup. Encrypt the whole stick first."
        )
        self.body.addWidget(
            Paragraph(words.format(folder=left_to_right(str(folder))), "body", self)
        )

    def _add(self, kind: str, words: str, why: str, symbol: str) -> None:
        button = RowButton(words, why, symbol, "accent", self)
        button.clicked.connect(self._on_clicked)
        self._kinds[button] = kind
        self.body.addWidget(button)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(self._kinds[button])
