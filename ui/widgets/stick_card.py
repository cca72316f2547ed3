"""The stick as a card: which one, its state in words, and how much room it has."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.text.error_text import size_text
from ui.theme import SPACE
from ui.theme.icons import pixmap
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.errors import VettingDeskError
from vetting_desk.operations.exchange import transfer

_SHAPE = 32


class Stick(Protocol):
    """What the card needs to know of a stick."""

    @property
    def path(self) -> Path:
        """The folder at its top."""

    @property
    def label(self) -> str:
        """What the system's file manager calls it."""

    @property
    def free(self) -> int:
        """Bytes that may still be written."""

    @property
    def writable(self) -> bool:
        """False for a switch on "lock" or a read-only mount."""

    @property
    def removable(self) -> bool:
        """True for a stick or card; False for a folder on this computer."""


class StickCard(Card):
    """Chooses a stick.

    Signals:
        chosen: Another stick was chosen, or none is there.
        search_requested: The person asked to look for sticks again.
    """

    chosen = Signal()
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sticks: list[Stick] = []
        self._folder: Path | None = None
        self._folder_drive: Stick | None = None
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        shape = QLabel(self)
        shape.setPixmap(pixmap("stick", "muted", _SHAPE))
        row.addWidget(shape)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.xs)
        self._title = label("", "strong", self, wrap=True)
        self._state = label("", "muted", self, wrap=True)
        texts.addWidget(self._title)
        texts.addWidget(self._state)
        row.addLayout(texts, 1)
        self._box = QComboBox(self)
        self._box.setAccessibleName(self.tr("Stick"))
        row.addWidget(self._box)
        self.column.addLayout(row)
        actions = FlowRow(self)
        self._again = QPushButton(self.tr("Look again"), actions)
        self._other = QPushButton(self.tr("Choose a folder…"), actions)
        actions.add(self._again)
        actions.add(self._other)
        self.column.addWidget(actions)
        self._box.currentIndexChanged.connect(self._on_chosen)
        self._again.clicked.connect(self.search_requested)
        self._other.clicked.connect(self._on_other)
        self.show_sticks(())

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        """Show the sticks that are there; the one chosen before stays chosen."""
        before = self.path()
        self._sticks = list(sticks)
        blocker = QSignalBlocker(self._box)
        self._box.clear()
        for stick in sticks:
            self._box.addItem(stick.label, str(stick.path))
        if before is not None:
            self._box.setCurrentIndex(max(0, self._box.findData(str(before))))
        blocker.unblock()
        self._box.setVisible(len(self._sticks) > 1)
        self._on_chosen()

    def path(self) -> Path | None:
        """Return where to write or read, or None without a stick."""
        if self._folder is not None:
            return self._folder
        stick = self._stick()
        return stick.path if stick is not None else None

    def writable(self) -> bool:
        """Return whether the chosen place can be written."""
        if self._folder is not None:
            return True
        stick = self._stick()
        return stick is not None and stick.writable

    def has_folder(self) -> bool:
        """Return whether a folder was chosen in place of a stick."""
        return self._folder is not None

    def removable(self) -> bool:
        """Return whether the chosen place is on a stick or card; False for a folder on this computer."""
        stick = self._stick() if self._folder is None else self._folder_drive
        return stick is not None and stick.removable

    def free(self) -> int:
        """Return the bytes free at the chosen place; 0 where that is not known."""
        stick = self._stick() if self._folder is None else self._folder_drive
        return stick.free if stick is not None else 0

    def show_done(self) -> None:
        """Say that what was done is done: that the stick may be removed, if it is one."""
        self.set_state(
            self.tr("Safe to remove") if self.removable() else self.tr("A folder on this computer")
        )

    def set_state(self, words: str) -> None:
        """Show a message about the stick, such as "Safe to remove"."""
        self._state.setText(words)

    def choose_folder(self, folder: Path) -> None:
        """Use a folder in place of a stick."""
        self._folder = folder
        self._folder_drive = self._drive_at(folder)
        self._title.setText(folder.name or str(folder))
        self._state.setText(str(folder))
        self.chosen.emit()

    def _drive_at(self, folder: Path) -> Stick | None:
        """Return the drive of a folder chosen by hand; None where the system does not say."""
        try:
            return transfer.drive_at(folder)
        except VettingDeskError:
            return None

    def _stick(self) -> Stick | None:
        index = self._box.currentIndex()
        return self._sticks[index] if 0 <= index < len(self._sticks) else None

    def _on_chosen(self) -> None:
        self._folder = None
        stick = self._stick()
        if stick is None:
            self._title.setText(self.tr("No stick"))
            self._state.setText(self.tr("Put a stick in, then look again."))
        else:
            self._title.setText(stick.label)
            free = self.tr("{size} free").format(size=size_text(stick.free))
            self._state.setText(
                free if stick.writable else self.tr("It cannot be written: slide its lock open.")
            )
        self.chosen.emit()

    def _on_other(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if folder:
            self.choose_folder(Path(folder))
