"""An indicator's evidence in two columns, drawn as they are seen: opened by Enter, taken away by Delete."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import LineModel
from ui.questionnaire.questions.form_label import form_label
from ui.theme import SPACE, current, set_kind
from vetting_desk.judgement.overview import LineRow

_MOST_ROWS = 4
"""Rows seen at once; more are scrolled to."""

_NORMAL = 100


class LineColumns(QWidget):
    """What speaks for and what speaks against, side by side; what speaks both ways stands in both.

    Args:
        parent: The page.

    Signals:
        line_wanted(str): Number of a line to be looked at.
        unlink_wanted(str): Number of a line that is to say nothing here any more.
    """

    line_wanted = Signal(str)
    unlink_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ways = QBoxLayout.Direction
        large = current().scale > _NORMAL  # one beneath the other then
        row = QBoxLayout(ways.TopToBottom if large else ways.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        self.columns = {
            side: Column(title, self)
            for side, title in (
                ("for", self.tr("Speaks for it")),
                ("against", self.tr("Speaks against it")),
            )
        }
        for column in self.columns.values():
            column.line_wanted.connect(self.line_wanted)
            column.unlink_wanted.connect(self.unlink_wanted)
            row.addWidget(column, 1)

    def show_lines(self, lines: Sequence[tuple[LineRow, str]]) -> None:
        """Show these lines, each with its side; one without a side yet stands in neither column."""
        for side, column in self.columns.items():
            column.show_lines(tuple(line for line, at in lines if at in {side, "both"}))


class Column(QWidget):
    """One side.

    Args:
        title: Its heading.
        parent: Both columns.

    Signals:
        line_wanted(str): Number of a line to be looked at.
        unlink_wanted(str): Number of a line that is to say nothing here any more.
    """

    line_wanted = Signal(str)
    unlink_wanted = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LineModel()
        self.list = LineList(title, self)
        self.list.setModel(self.model)
        self.list.opened.connect(self._on_open)
        self.list.doubleClicked.connect(self._on_open)
        self.list.removal_pressed.connect(self._on_unlink)
        self._none: QLabel = form_label(self.tr("Nothing yet"), "muted", self)
        self._open = QPushButton(self.tr("Open line"), self)
        self._unlink = QPushButton(self.tr("Take away"), self)
        self._open.clicked.connect(self._on_open)
        self._unlink.clicked.connect(self._on_unlink)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(form_label(title, "strong", self))
        column.addWidget(self._none)
        column.addWidget(self.list)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE.s)
        for button in (self._open, self._unlink):
            set_kind(button, "link")
            button.setAccessibleDescription(title)
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addStretch(1)
        self.show_lines(())

    def show_lines(self, lines: tuple[LineRow, ...]) -> None:
        """Show these lines."""
        self.model.show_lines(lines)
        for widget in (self.list, self._open, self._unlink):
            widget.setVisible(bool(lines))
        self._none.setVisible(not lines)
        if lines:
            seen = min(len(lines), _MOST_ROWS)
            height = seen * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth()
            self.list.setFixedHeight(height)
            if self.list.row() < 0:
                self.list.choose(0)

    def words(self) -> list[str]:
        """Return the words of the lines shown."""
        found = (self.model.line(at) for at in range(self.model.rowCount()))
        return [line.words for line in found if line is not None]

    def _on_open(self) -> None:
        line = self.model.line(self.list.row())
        if line is not None:
            self.line_wanted.emit(line.number)

    def _on_unlink(self) -> None:
        line = self.model.line(self.list.row())
        if line is not None:
            self.unlink_wanted.emit(line.number)
