"""The names of a person: one line each, with what the name is and the script it is written in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.text.kinds import name_kind_text, script_text
from ui.theme import SPACE, button_icon, set_kind, set_role
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.letter_row import toggle_letters
from ui.widgets.texts import label
from ui.widgets.undo_row import UndoRow
from vetting_desk.model import NameKind, NameScript, PersonName
from vetting_desk.model.scripts import is_mixed, script_of

MAX_LENGTH = 200


class NameLine(Card):
    """One name.

    Signals:
        edited: Something changed.
        removed: The person took this line away.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE.s)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.m)
        grid.setVerticalSpacing(SPACE.xs)
        self.column.addLayout(grid)
        self._title = label("", "strong", self)
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(MAX_LENGTH)
        self._title.setBuddy(self.edit)
        self._kind = QComboBox(self)
        for kind in NameKind:
            self._kind.addItem(name_kind_text(kind), kind)
        self._script = label("", "caption", self)
        self._remove = QPushButton(self.tr("Remove"), self)
        set_kind(self._remove, "quiet")
        self.set_number(number)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.edit, 1, 0)
        grid.addWidget(self._kind, 1, 1)
        below = QHBoxLayout()
        below.addWidget(self._script, 1)
        below.addWidget(self._remove)
        grid.addLayout(below, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.edit.textChanged.connect(self._on_text_changed)
        self._kind.currentIndexChanged.connect(self._on_kind_changed)
        self._remove.clicked.connect(self.removed)
        self._on_text_changed(self.edit.text())

    def set_number(self, number: int) -> None:
        """Say which of the names this is."""
        self._title.setText(self.tr("Name {number}").format(number=number))
        self.edit.setAccessibleName(self._title.text())
        self._kind.setAccessibleName(self.tr("What name {number} is").format(number=number))
        self._remove.setAccessibleName(self.tr("Remove name {number}").format(number=number))

    def set_name(self, name: PersonName) -> None:
        """Show a name."""
        self.edit.setText(name.text)
        self.set_kind(name.kind)

    def set_kind(self, kind: NameKind) -> None:
        """Show what the name is to the person."""
        self._kind.setCurrentIndex(self._kind.findData(kind))

    def set_removable(self, *, removable: bool) -> None:
        """Offer to take the line away, or not."""
        self._remove.setVisible(removable)

    def name(self) -> PersonName:
        """Return the name as entered; the script is Latin where no letter decides."""
        script = script_of(self.edit.text()) or NameScript.LATIN
        return PersonName(self.edit.text(), script, NameKind(self._kind.currentData()))

    def script_words(self) -> str:
        """Return what is said about the script."""
        return self._script.text()

    def _on_text_changed(self, text: str) -> None:
        script = script_of(text)
        if is_mixed(text):
            set_role(self._script, "warn")
            self._script.setText(self.tr("Letters of two scripts in one word"))
        elif script is not None:
            set_role(self._script, "caption")
            self._script.setText(self.tr("Script: {script}").format(script=script_text(script)))
        else:
            set_role(self._script, "caption")
            self._script.setText(self.tr("As said, or as read from a document"))
        self.edit.setAccessibleDescription(self._script.text())
        arabic = script is NameScript.ARABIC
        self.edit.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if arabic else self.layoutDirection()
        )
        self.edited.emit()

    def _on_kind_changed(self) -> None:
        self.edited.emit()


class NamesEditor(QWidget):
    """All names of a person.

    Signals:
        edited: Something changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self._lines: list[NameLine] = []
        self._removed: tuple[int, PersonName] | None = None
        self._risen: tuple[NameLine, NameKind] | None = None
        self._undo = UndoRow(self)
        self._undo.wanted.connect(self._on_undo)
        column.addWidget(self._undo)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.m)
        column.addLayout(self._rows)
        self._add = QPushButton(self.tr("Add another name or script"), self)
        button_icon(self._add, "plus")
        self._add.clicked.connect(self._on_add)
        letters = QPushButton(self.tr("Letters"), self)
        set_kind(letters, "quiet")
        letters.setToolTip("F9")
        letters.setAccessibleDescription(self.tr("Tajik and Persian letters to type with, F9"))
        # A click leaves the cursor in the name it is meant for.
        letters.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        letters.clicked.connect(self._on_letters)
        row = FlowRow(self)
        row.add(self._add)
        row.add(letters)
        column.addWidget(row)
        self._append(NameKind.PRIMARY)

    def show_names(self, names: tuple[PersonName, ...]) -> None:
        """Show names instead of what was entered."""
        self._undo.hide()
        while self._lines:
            self._drop(self._lines[-1])
        for name in names:
            self._append(name.kind).set_name(name)
        self._update_removable()

    def clear(self) -> None:
        """Reset to one empty line."""
        self.show_names(())
        self._append(NameKind.PRIMARY)
        self._update_removable()

    def names(self) -> list[PersonName]:
        """Return the names that are not empty, as entered."""
        return [line.name() for line in self._lines if line.edit.text().strip()]

    def lines(self) -> list[NameLine]:
        """Return the lines, in order."""
        return list(self._lines)

    def first_field(self) -> QLineEdit:
        """Return the first field."""
        return self._lines[0].edit

    def _append(self, kind: NameKind) -> NameLine:
        line = NameLine(len(self._lines) + 1, self)
        line.set_kind(kind)
        line.edited.connect(self.edited)
        line.removed.connect(self._on_removed)
        self._lines.append(line)
        self._rows.addWidget(line)
        self._update_removable()
        return line

    def _drop(self, line: NameLine) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _update_removable(self) -> None:
        for line in self._lines:
            line.set_removable(removable=len(self._lines) > 1)

    def _settle(self) -> None:
        """Count the names anew; one of them is what the person is called, also when that one was removed."""
        for number, line in enumerate(self._lines, start=1):
            line.set_number(number)
        if not any(line.name().kind is NameKind.PRIMARY for line in self._lines):
            self._risen = self._lines[0], self._lines[0].name().kind
            self._lines[0].set_kind(NameKind.PRIMARY)

    def _on_add(self) -> None:
        self._append(NameKind.VARIANT).edit.setFocus()

    def _on_letters(self) -> None:
        edits = [line.edit for line in self._lines]
        toggle_letters(self.window(), next((e for e in edits if e.hasFocus()), edits[-1]))

    def _on_removed(self) -> None:
        line = self.sender()
        if isinstance(line, NameLine) and len(self._lines) > 1:
            at = self._lines.index(line)
            self._removed, self._risen = (at, line.name()), None
            self._drop(line)
            self._update_removable()
            self._settle()
            self._lines[max(0, at - 1)].edit.setFocus()
            if self._removed[1].text.strip():
                self._undo.offer(self._removed[1].text)
            self.edited.emit()

    def _on_undo(self) -> None:
        if self._removed is not None:
            (at, name), self._removed = self._removed, None
            if self._risen is not None and self._risen[0] in self._lines:
                self._risen[0].set_kind(self._risen[1])
            names = [line.name() for line in self._lines]
            self.show_names((*names[:at], name, *names[at:]))
            self._lines[at].edit.setFocus()
            self.edited.emit()
