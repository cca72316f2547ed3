"""Rows of a matrix: one question a line, the same answers above all of them.

A ``label`` question heads it with the answers' words; ``list-nolabel`` questions are its lines.
Each line is a question of its own, so that it changes and comes and goes like any other.
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.rows import Marker, draw_marker, marker_size
from ui.questionnaire.sections.plain_text import plain_text
from ui.theme import SPACE, Size, current
from vetting_desk.forms import Node

LABEL_SHARE = 2


class MatrixHead(QuestionWidget):
    """The words of the answers, above the lines."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE.s)
        self._row.addStretch(LABEL_SHARE)
        self.column.addLayout(self._row)
        self._words: list[QLabel] = []
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the answers' words."""
        words = [plain_text(option.label) or option.value for option in node.options]
        if len(words) != len(self._words):
            for old in self._words:
                self._row.removeWidget(old)
                old.deleteLater()
            self._words = [form_label("", "caption", self, wrap=True) for _ in words]
            for made in self._words:
                made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
                self._row.addWidget(made, 1)
        for made, text in zip(self._words, words, strict=True):
            made.setText(text)

    def _shown_label(self, node: Node) -> str:
        return node.label


class MatrixLine(QuestionWidget):
    """One question beside its answers, which stand as bare markers under the head."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._many = node.control != "select1"
        self._cells: list[MatrixCell] = []
        self._together = QButtonGroup(self)
        self._together.setExclusive(False)  # which answers exclude each other is said by the form
        line = QWidget(self)
        self._row = QHBoxLayout(line)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE.s)
        self.column.removeWidget(self._label)
        self._label.setProperty("textRole", "body")
        self._row.addWidget(self._label, LABEL_SHARE)
        self._add_control(line)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the cells as the options are now, and what is chosen."""
        if [cell.value for cell in self._cells] != [option.value for option in node.options]:
            self._make_cells([option.value for option in node.options])
        chosen = self._value.split()
        for cell, option in zip(self._cells, node.options, strict=True):
            words = plain_text(option.label) or option.value
            cell.setAccessibleName(f"{self.plain_label()}: {words}")
            cell.setToolTip(words)
            cell.setChecked(option.value in chosen)
            cell.setEnabled(not node.readonly)

    def focus_control(self) -> None:
        """Move the focus to the chosen cell, or to the first."""
        target = next((cell for cell in self._cells if cell.isChecked()), None)
        target = target or next(iter(self._cells), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_key(self, number: int) -> bool:
        """Choose by place in the line."""
        if number > len(self._cells) or not self._cells[number - 1].isEnabled():
            return False
        self._cells[number - 1].click()
        return True

    def _words_count(self) -> int:
        return super()._words_count() - 1

    def _make_cells(self, values: list[str]) -> None:
        for cell in self._cells:
            self._row.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        marker = Marker.CHECK if self._many else Marker.DOT
        self._cells = [MatrixCell(value, marker, self) for value in values]
        for cell in self._cells:
            self._together.addButton(cell)
            cell.clicked.connect(self._on_cell_clicked)
            cell.step_requested.connect(self._on_step_requested)
            cell.clear_requested.connect(self.clear_answer)
            self._row.addWidget(cell, 1)

    def _on_cell_clicked(self) -> None:
        cell = self.sender()
        if not isinstance(cell, MatrixCell):
            return
        values = self._value.split()
        if not self._many:
            values = [cell.value]
        elif cell.value in values:
            values.remove(cell.value)
        else:
            values.append(cell.value)
        self.give(" ".join(other.value for other in self._cells if other.value in values))
        chosen = self._value.split()
        for other in self._cells:
            other.setChecked(other.value in chosen)

    def _on_step_requested(self, by: int) -> None:
        cell = self.sender()
        if isinstance(cell, MatrixCell):
            at = (self._cells.index(cell) + by) % len(self._cells)
            self._cells[at].setFocus(Qt.FocusReason.TabFocusReason)


class MatrixCell(QAbstractButton):
    """One answer of one line: a marker in the middle of a clickable field.

    Signals:
        step_requested(int): An arrow key asks for the cell that many places further.
        clear_requested(): Delete asks for no answer.
    """

    step_requested = Signal(int)
    clear_requested = Signal()

    def __init__(self, value: str, marker: Marker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._marker = marker
        self.setCheckable(True)
        self.setAutoExclusive(marker is Marker.DOT)  # for a screen reader: one of many
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a field as high as an answer."""
        return QSize(2 * Size.answer, current().px(Size.answer))

    def minimumSizeHint(self) -> QSize:
        """Return the least field that can be hit."""
        return QSize(Size.control, current().px(Size.answer))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows without choosing; clear by Delete."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif event.key() == forward:
            self.step_requested.emit(1)
        elif event.key() == back:
            self.step_requested.emit(-1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the marker."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(0, 0, marker_size(), marker_size())
        box.moveCenter(self.rect().center())
        draw_marker(painter, box, self._marker, chosen=self.isChecked())
