"""Passages of this and earlier records: one key makes a line of the whole, or of the part that is marked."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.i18n import in_row
from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import SECOND_ROLE, same_source
from ui.theme import SPACE, set_kind
from ui.widgets.texts import label
from vetting_desk.judgement.overview import LineRow
from vetting_desk.judgement.passages import Passage

_Index = QModelIndex | QPersistentModelIndex


class PassageModel(QAbstractListModel):
    """The passages that the search leaves."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Passage, ...] = ()
        self._shown: list[Passage] = []
        self._words = ""

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Show these."""
        self._all = passages
        self.narrow(self._words)

    def narrow(self, words: str) -> None:
        """Leave those in which all of these words stand."""
        self._words = words
        terms = words.casefold().split()
        self.beginResetModel()
        self._shown = [
            each
            for each in self._all
            if all(term in f"{each.words} {each.source}".casefold() for term in terms)
        ]
        self.endResetModel()

    def passage(self, at: int) -> Passage | None:
        """Return the passage of a row; None if there is none."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, or where they are from."""
        found = self.passage(index.row())
        if found is None:
            return None
        if role == SECOND_ROLE:
            return found.source
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{found.words}. {found.source}"
        return found.words if role == Qt.ItemDataRole.DisplayRole else None


class PassagePage(QWidget):
    """The passages, and the one that is chosen in full.

    Args:
        parent: The drawer.

    Signals:
        taken(object, str): A passage, and the words of it that become a line.
    """

    taken = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PassageModel()
        self._lines: tuple[LineRow, ...] = ()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search passages"))
        self.search.setAccessibleName(self.tr("Search passages"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.model.narrow)
        self.list = LineList(self.tr("Passages"), self)
        self.list.setModel(self.model)
        self.list.opened.connect(self._on_take)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The passage; mark a part of it to take only that"))
        self.text.setMaximumHeight(140)
        self._said = label("", "caption", self, wrap=True)
        self._take = QPushButton(self.tr("Make it a line (Enter)"), self)
        set_kind(self._take, "primary")
        self._take.clicked.connect(self._on_take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.text)
        column.addWidget(self._said)
        column.addWidget(self._take)
        self._show_current()

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Show these passages."""
        self.model.show_passages(passages)
        self._show_current()

    def show_lines(self, lines: tuple[LineRow, ...]) -> None:
        """Know which lines there are: what was taken already is said."""
        self._lines = lines
        self._show_current()

    def said(self) -> str:
        """Return what is said beneath the passage."""
        return self._said.text()

    def _current(self) -> Passage | None:
        return self.model.passage(self.list.row())

    def _on_current(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        found = self._current()
        self._take.setEnabled(found is not None)
        if found is None:
            empty = not self.model.rowCount() and not self.search.text()
            self.text.clear()
            self._said.setText(
                self.tr(
                    "What is written down in the talk, in earlier records, calls and papers stands here."
                )
                if empty
                else ""
            )
            return
        if self.text.toPlainText() != found.words:
            self.text.setPlainText(found.words)
        known = same_source(self._lines, found.key, found.words)
        words = self.tr("The same source is line {numbers} already.")
        self._said.setText(words.format(numbers=in_row(known)) if known else "")

    def _on_take(self) -> None:
        found = self._current()
        if found is not None:
            part = self.text.textCursor().selectedText().replace("\u2029", "\n").strip()
            self.taken.emit(found, part or found.words)
