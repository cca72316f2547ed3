"""The answers of the records in a copy, each with a tick if it is left out. What must be left out stays so."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.text.copy_text import left_out_text
from ui.text.person_text import isolated
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, LeftOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.copies import suggesting
from vetting_desk.operations.records import records

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_LONGEST = 300
"""Characters of an answer in the table; all of it is in its tool tip."""


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer of a record.

    Attributes:
        blacked_out: What leaving it out is.
        question: Its question; empty for a name, wherever it stands.
        text: The answer in words.
        suggested: True if a mark of the questionnaire says to look at it.
        required: True if it must be left out for this recipient.
    """

    blacked_out: BlackedOut
    question: str
    text: str
    suggested: bool
    required: bool


def read_answers(
    desk: OpenDesk,
    chosen: tuple[str, ...],
    recipient: CopyFor,
    kind: CopyKind = CopyKind.COPY,
) -> tuple[AnswerRow, ...]:
    """Return the answers of some records, what is to be looked at first; on the store's thread."""
    found = suggesting.suggestions(desk, chosen, recipient, kind)
    marked = {(each.blacked_out.record_id, each.blacked_out.reference): each for each in found}
    first = [
        AnswerRow(each.blacked_out, each.label, each.text, True, each.required) for each in found
    ]
    rest = [
        AnswerRow(
            BlackedOut(LeftOut.OTHER, record_id, answer.reference),
            answer.label,
            answer.text,
            False,
            False,
        )
        for record_id in chosen
        for answer in records.document(desk, record_id).answers
        if answer.text and (record_id, answer.reference) not in marked
    ]
    return (*sorted(first, key=lambda row: not row.required), *rest)


class AnswersLeftOut(QAbstractTableModel):
    """Answers with a tick: what is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AnswerRow, ...] = ()
        self._out: set[int] = set()

    def show_answers(self, rows: Sequence[AnswerRow]) -> None:
        """Show these answers; what must be left out is ticked."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._out = {place for place, row in enumerate(rows) if row.required}
        self.endResetModel()

    def left_out(self) -> tuple[BlackedOut, ...]:
        """Return what is ticked, in order."""
        return tuple(self._rows[place].blacked_out for place in sorted(self._out))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of answers."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return 3: the question with its tick, the answer, and why to look at it."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Left out"), self.tr("Answer"), self.tr("Why"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a tick can be changed, unless the answer must be left out."""
        found = super().flags(index)
        if index.isValid() and index.column() == 0 and not self._rows[index.row()].required:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        return found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, or its tick."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            ticked = index.row() in self._out
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return (self._question(row), row.text, self._why(row))[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = " ".join(row.text.split())[:_LONGEST]
            shown = (isolated(self._question(row)), isolated(text), self._why(row))
            return shown[index.column()]
        return None

    def _question(self, row: AnswerRow) -> str:
        return row.question or self.tr("A name, wherever it stands")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick an answer, or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if self._rows[index.row()].required:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._out.add if ticked else self._out.discard)(index.row())
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def toggle(self, place: int) -> None:
        """Change the tick of an answer, by its place."""
        index = self.index(place, 0)
        now = self.data(index, Qt.ItemDataRole.CheckStateRole)
        other = Qt.CheckState.Unchecked if now is Qt.CheckState.Checked else Qt.CheckState.Checked
        self.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _why(self, row: AnswerRow) -> str:
        if row.required:
            return self.tr("{why}: always left out").format(why=left_out_text(row.blacked_out.kind))
        return left_out_text(row.blacked_out.kind) if row.suggested else ""
