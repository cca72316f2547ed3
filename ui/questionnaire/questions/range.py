"""Questions for a number on a scale: a slider with its value in words, rows, or a list."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.options import OptionRows
from ui.questionnaire.questions.rows import Marker
from ui.questionnaire.questions.scale import scale_of
from ui.questionnaire.questions.slider import UntouchedSlider
from ui.questionnaire.sections.plain_text import shown_number
from ui.theme import SPACE, set_kind, set_role
from vetting_desk.forms import Node, Option

_MOST_ROWS = 10


class RangeQuestion(QuestionWidget):
    """A slider with its ends and its value in words."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._scale = scale_of(node)
        self._shown = form_label("", "question", self)
        self._clear = QPushButton(self.tr("Clear"), self)
        set_kind(self._clear, "quiet")
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)
        self._clear.clicked.connect(self.clear_answer)
        self._slider = UntouchedSlider(self._scale.count, self)
        if "no-ticks" not in node.appearance and self._scale.count <= 21:
            self._slider.setTickPosition(QSlider.TickPosition.TicksBelow)
            self._slider.setTickInterval(1)
        self._slider.chosen.connect(self._on_chosen)
        self._slider.clear_requested.connect(self.clear_answer)
        self._add_control(self._board())
        self._names_for(self._slider)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show where on the scale the answer stands, if it does."""
        at = self._scale.place(self._value) if self._value else None
        with QSignalBlocker(self._slider):
            self._slider.set_place(at)
        self._slider.setEnabled(not node.readonly)
        self._clear.setVisible(bool(self._value) and not node.readonly)
        self._clear.setAccessibleDescription(self.plain_label())
        set_role(self._shown, "question" if self._value else "muted")
        self._shown.setText(shown_number(self._value) if self._value else self.tr("Nothing chosen"))

    def choose_key(self, number: int) -> bool:
        """Choose by the number itself, where the scale has it."""
        at = self._scale.place(
            str(number % 10 or (10 if self._scale.place("10") is not None else 0))
        )
        if at is None or not self._slider.isEnabled():
            return False
        self._on_chosen(at)
        return True

    def _board(self) -> QWidget:
        board = QWidget(self)
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        head = QHBoxLayout()
        head.addWidget(self._shown)
        head.addWidget(self._clear)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._slider)
        ends = QHBoxLayout()
        ends.addWidget(form_label(shown_number(self._scale.value(0)), "caption", board))
        ends.addStretch(1)
        ends.addWidget(
            form_label(shown_number(self._scale.value(self._scale.count - 1)), "caption", board)
        )
        column.addLayout(ends)
        return board

    def _on_chosen(self, at: int) -> None:
        value = self._scale.value(at)
        self._slider.setAccessibleDescription(value)
        self.give(value)


class RangeRowsQuestion(QuestionWidget):
    """A short scale as numbered answers side by side; for the ``rating`` appearance."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        scale = scale_of(node)
        values = [scale.value(at) for at in range(scale.count)]
        self._options = [Option(value, shown_number(value)) for value in values]
        self._rows = OptionRows(Marker.DOT, min(scale.count, 5), self)
        self._rows.show_options(self._options)
        self._rows.row_clicked.connect(self._on_row_clicked)
        self._rows.clear_requested.connect(self.clear_answer)
        self._rows.submit_requested.connect(self.continue_requested)
        self._add_control(self._rows)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Mark the value that was chosen."""
        self._rows.setAccessibleName(self.plain_label())
        self._rows.show_chosen([self._value], enabled=not node.readonly)

    def focus_control(self) -> None:
        """Move the focus to the chosen value, or to the first."""
        self._rows.focus_row()

    def choose_key(self, number: int) -> bool:
        """Choose by place."""
        row = self._rows.row_for_key(number)
        if row is None or not row.isEnabled():
            return False
        row.click()
        return True

    def _on_row_clicked(self, value: str) -> None:
        self.give(value)
        self._rows.show_chosen([self._value], enabled=True)


class RangePickerQuestion(QuestionWidget):
    """A scale as a list to open; for the ``picker`` appearance and scales too long to draw."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        scale = scale_of(node)
        self._values = ["", *(scale.value(at) for at in range(scale.count))]
        self._list = QComboBox(self)
        self._list.addItems(
            [self.tr("Choose"), *(shown_number(value) for value in self._values[1:])]
        )
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.activated.connect(self._on_activated)
        self._add_control(self._list)
        self._names_for(self._list)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the value that was chosen."""
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(
                self._values.index(self._value) if self._value in self._values else 0
            )
        self._list.setEnabled(not node.readonly)

    def _on_activated(self, at: int) -> None:
        self.give(self._values[at])


def range_widget(node: Node, parent: QWidget | None = None) -> QuestionWidget:
    """Return the kind of range question that the appearance and the length of the scale ask for."""
    count = scale_of(node).count
    if "rating" in node.appearance and count <= _MOST_ROWS:
        return RangeRowsQuestion(node, parent)
    if "picker" in node.appearance and count <= 10_000:
        return RangePickerQuestion(node, parent)
    return RangeQuestion(node, parent)
