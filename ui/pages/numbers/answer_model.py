"""The table of an answer: a column for each thing it is divided by, and how many cases."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.pages.numbers.words import number_text, word
from ui.text.form_names import language_code
from ui.text.person_text import isolated
from vetting_desk.model.numbers.columns import MONTHS, Column
from vetting_desk.model.numbers.definitions import UNCLEAR, UNKNOWN
from vetting_desk.model.numbers.editions import NOT_YET, WITHHELD
from vetting_desk.model.numbers.questions import Answer
from vetting_desk.operations.numbers.explaining import label_of, value_label

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SAID = frozenset({NOT_YET, WITHHELD, UNKNOWN, UNCLEAR})
_NAMES = frozenset({Column.POST, Column.LANGUAGE, *MONTHS})
"""Columns whose values are no words of the window, but for those above."""


class AnswerModel(QAbstractTableModel):
    """An `Answer` for a view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._posts: dict[str, str] = {}

    def show_answer(self, answer: Answer, posts: dict[str, str]) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._answer, self._posts = answer, posts
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() or self._answer is None else len(self._answer.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns, how many cases among them."""
        if parent.isValid() or self._answer is None:
            return 0
        return len(self._answer.question.by) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if self._answer is None or orientation is not Qt.Orientation.Horizontal:
            return None
        by = self._answer.question.by
        if role == Qt.ItemDataRole.DisplayRole:
            return label_of(by[section], language_code()) if section < len(by) else word("people")
        if role == Qt.ItemDataRole.TextAlignmentRole and section == len(by):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a value in words, or how many."""
        if self._answer is None or not index.isValid():
            return None
        line, n = self._answer.rows[index.row()]
        last = index.column() == len(line)
        if role == Qt.ItemDataRole.DisplayRole:
            if last:
                return number_text(n)
            column = self._answer.question.by[index.column()]
            return self._value(column, line[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and last:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _value(self, column: Column, value: str) -> str:
        words = value_label(column, value, language_code())
        if value in _SAID or column not in _NAMES:
            return words
        return isolated(self._posts.get(value, words))
