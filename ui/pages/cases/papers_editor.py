"""The papers of a person: one line each, with its number and what sort of paper it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.text.sameness_text import paper_kind_text
from ui.theme import SPACE, button_icon, set_kind
from vetting_desk.model import Paper, PaperKind

MAX_LENGTH = 40


class PaperLine(QWidget):
    """One paper.

    Signals:
        edited: Something changed.
        removed: The person took this line away.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        self._kind = QComboBox(self)
        self._kind.setAccessibleName(self.tr("What paper {number} is").format(number=number))
        for kind in PaperKind:
            self._kind.addItem(paper_kind_text(kind), kind.value)
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(MAX_LENGTH)
        self.edit.setPlaceholderText(self.tr("Number, as printed"))
        self.edit.setAccessibleName(self.tr("Number of paper {number}").format(number=number))
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setAccessibleName(self.tr("Remove paper {number}").format(number=number))
        set_kind(self._remove, "quiet")
        row.addWidget(self._kind)
        row.addWidget(self.edit, 1)
        row.addWidget(self._remove)
        self.edit.textChanged.connect(self.edited)
        self._kind.activated.connect(self.edited)
        self._remove.clicked.connect(self.removed)

    def set_paper(self, paper: Paper) -> None:
        """Show a paper."""
        self.edit.setText(paper.number)
        self._kind.setCurrentIndex(self._kind.findData(paper.kind.value))

    def paper(self) -> Paper:
        """Return the paper as entered."""
        return Paper(self.edit.text(), PaperKind(self._kind.currentData()))


class PapersEditor(QWidget):
    """All papers of a person; there may be none.

    Signals:
        edited: Something changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self._lines: list[PaperLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.s)
        column.addLayout(self._rows)
        self._add = QPushButton(self.tr("Add a paper"), self)
        button_icon(self._add, "plus")
        self._add.clicked.connect(self._on_add)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Show papers instead of what was entered."""
        while self._lines:
            self._drop(self._lines[-1])
        for paper in papers:
            self._append().set_paper(paper)

    def papers(self) -> list[Paper]:
        """Return the papers whose number is not empty, as entered."""
        return [line.paper() for line in self._lines if line.edit.text().strip()]

    def lines(self) -> list[PaperLine]:
        """Return the lines, in order."""
        return list(self._lines)

    def first_field(self) -> QWidget:
        """Return the field a problem is shown at."""
        return self._lines[0].edit if self._lines else self._add

    def _append(self) -> PaperLine:
        line = PaperLine(len(self._lines) + 1, self)
        line.edited.connect(self.edited)
        line.removed.connect(self._on_removed)
        self._lines.append(line)
        self._rows.addWidget(line)
        return line

    def _drop(self, line: PaperLine) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _on_add(self) -> None:
        self._append().edit.setFocus()

    def _on_removed(self) -> None:
        line = self.sender()
        if isinstance(line, PaperLine):
            self._drop(line)
            self._add.setFocus()
            self.edited.emit()
