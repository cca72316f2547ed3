"""Bundles in parts: those of which parts are still to be written, and those whose other parts have not come."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_row
from ui.text.error_text import size_text
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.texts import label
from vetting_desk.model.parts import PartSet, Split


class PartsCard(Card):
    """A line with what can be done for each; hidden while there is none.

    Signals:
        go_on_requested(str): Further parts of the file of this name are to be written.
        drop_requested(str): The file of this name is to be written in parts no more.
        clear_requested(str): The parts under this id are to be removed.
    """

    go_on_requested = Signal(str)
    drop_requested = Signal(str)
    clear_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self.column.addWidget(label(self.tr("Bundles in parts"), "strong", self))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE.s)
        self.column.addLayout(self._lines)
        self._writing: list[QPushButton] = []
        self._others: list[QPushButton] = []
        self.hide()

    def show_parts(self, splits: Sequence[Split], waiting: Sequence[PartSet]) -> None:
        """Show what is to be written and what is to come."""
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        self._writing, self._others = [], []
        for split in splits:
            self._add(
                self._split_words(split),
                (self.tr("Write the next parts"), partial(self.go_on_requested.emit, split.name)),
                (self.tr("Give up the parts"), partial(self.drop_requested.emit, split.name)),
            )
        for parts in waiting:
            self._add(
                self._waiting_words(parts),
                None,
                (self.tr("Remove these parts"), partial(self.clear_requested.emit, parts.id)),
            )
        self.setVisible(bool(splits or waiting))

    def update_buttons(self, *, idle: bool, can_write: bool) -> None:
        """Enable what can be done now."""
        for button in self._writing:
            button.setEnabled(idle and can_write)
        for button in self._others:
            button.setEnabled(idle)

    def _add(self, words: str, write: "_Act | None", other: "_Act") -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        row.addWidget(label(words, "body", line, wrap=True), 1)
        for act, kept in ((write, self._writing), (other, self._others)):
            if act is not None:
                button = QPushButton(act[0], line)
                set_kind(button, "secondary" if act is write else "quiet")
                button.setAccessibleDescription(words)
                button.clicked.connect(act[1])
                kept.append(button)
                row.addWidget(button)
        self._lines.addWidget(line)

    def _split_words(self, split: Split) -> str:
        return self.tr("To be written, of {count} parts: {missing}").format(
            count=len(split.lengths), missing=in_row(map(str, split.missing))
        )

    def _waiting_words(self, parts: PartSet) -> str:
        size = size_text(parts.bytes_here)
        if not parts.missing:
            return self.tr(
                "All {count} parts are here, and the bundle was refused ({size})."
            ).format(count=len(parts.lengths), size=size)
        return self.tr("Missing, of {count} parts: {missing} ({size} are here)").format(
            count=len(parts.lengths), missing=in_row(map(str, parts.missing)), size=size
        )


_Act = tuple[str, "partial[None]"]
"""The words on a button, and what it does."""
