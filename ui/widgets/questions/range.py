"""A number on a scale: a slider that stands nowhere until it is touched, and its value in words."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from ui.models.sections_text import shown_number
from ui.theme import SPACE, set_role
from ui.widgets.questions.base import QuestionWidget
from ui.widgets.questions.options import OptionRows
from ui.widgets.questions.rows import Marker
from ui.widgets.texts import label
from vetting_desk.forms import Node, Option

_MOST_ROWS = 10


class Scale:
    """The values of a range, exact.

    Args:
        start: First value.
        end: Last value; may be the lower one.
        step: Distance between two values; its sign does not matter.
    """

    def __init__(self, start: str, end: str, step: str) -> None:
        self.start = _number(start, Decimal(0))
        self.end = _number(end, Decimal(10))
        self.step = abs(_number(step, Decimal(1))) or Decimal(1)
        self.count = int(abs(self.end - self.start) // self.step) + 1

    def value(self, at: int) -> str:
        """Return the value at place `at`, from 0, in ODK's lexical form."""
        sign = 1 if self.end >= self.start else -1
        text = format(self.start + sign * at * self.step, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text

    def place(self, value: str) -> int | None:
        """Return the place of `value`, from 0; None where it is not on the scale."""
        wanted = _number(value, None)
        if wanted is None:
            return None
        at = abs(wanted - self.start) / self.step
        on_scale = at == int(at) and int(at) < self.count
        return int(at) if on_scale and _number(self.value(int(at)), None) == wanted else None


def scale_of(node: Node) -> Scale:
    """Return the scale of a range question; 0 to 10 by 1 where the form says nothing."""
    parameters = node.parameters
    return Scale(*(str(parameters.get(name, "")) for name in ("start", "end", "step")))


class RangeQuestion(QuestionWidget):
    """A slider with its ends and its value in words."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._scale = scale_of(node)
        self._shown = label("", "question", self)
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
        set_role(self._shown, "question" if self._value else "muted")
        self._shown.setText(shown_number(self._value) if self._value else self.tr("Nothing chosen"))

    def choose_key(self, number: int) -> bool:
        """Choose by the number itself, where the scale has it."""
        at = self._scale.place(str(number % 10 or (10 if self._scale.place("10") is not None else 0)))
        if at is None or not self._slider.isEnabled():
            return False
        self._on_chosen(at)
        return True

    def _board(self) -> QWidget:
        board = QWidget(self)
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(self._shown)
        column.addWidget(self._slider)
        ends = QHBoxLayout()
        ends.addWidget(label(shown_number(self._scale.value(0)), "caption", board))
        ends.addStretch(1)
        ends.addWidget(label(shown_number(self._scale.value(self._scale.count - 1)), "caption", board))
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
        self._options = [Option(value, shown_number(value), {}) for value in values]
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
        """Give the keyboard to the chosen value, or to the first."""
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
        self._list.addItems([self.tr("Choose"), *(shown_number(value) for value in self._values[1:])])
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.activated.connect(self._on_activated)
        self._add_control(self._list)
        self._names_for(self._list)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the value that was chosen."""
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(self._values.index(self._value) if self._value in self._values else 0)
        self._list.setEnabled(not node.readonly)

    def _on_activated(self, at: int) -> None:
        self.give(self._values[at])


class UntouchedSlider(QSlider):
    """A slider without a handle until a place is chosen.

    Args:
        count: How many places it has.
        parent: The question.

    Signals:
        chosen(int): A place was chosen, from 0; once when the mouse lets go, not on the way.
        clear_requested(): Delete was pressed.
    """

    chosen = Signal(int)
    clear_requested = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._placed = False
        self.setRange(0, count - 1)
        self.setPageStep(max(count // 10, 1))
        self.setMinimumHeight(SPACE.xxl)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_place(self, at: int | None) -> None:
        """Show place `at`, or none."""
        self._placed = at is not None
        self.setValue(at or 0)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; the first arrow chooses the first place."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_requested.emit()
            return
        before = self.value()
        super().keyPressEvent(event)
        if event.key() in _MOVING and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self._placed and event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End):
                self.setValue(0)
            if not self._placed or self.value() != before:
                self._choose()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the handle where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._placed = True
            self.setValue(self._place_at(event))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._place_at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose where the mouse lets go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel never changes an answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove alone until a place is chosen."""
        if self._placed:
            super().paintEvent(event)
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_SliderGroove | QStyle.SubControl.SC_SliderTickmarks
        painter = QPainter(self)
        self.style().drawComplexControl(QStyle.ComplexControl.CC_Slider, option, painter, self)

    def _choose(self) -> None:
        self._placed = True
        self.update()
        self.chosen.emit(self.value())

    def _place_at(self, event: QMouseEvent) -> int:
        side = round(event.position().x())
        inverted = self.isRightToLeft()
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), side - SPACE.m, max(self.width() - 2 * SPACE.m, 1), inverted
        )


_MOVING = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


def range_widget(node: Node, parent: QWidget | None = None) -> QuestionWidget:
    """Return the kind of range question that the appearance and the length of the scale ask for."""
    count = scale_of(node).count
    if "rating" in node.appearance and count <= _MOST_ROWS:
        return RangeRowsQuestion(node, parent)
    if "picker" in node.appearance and count <= 10_000:
        return RangePickerQuestion(node, parent)
    return RangeQuestion(node, parent)


def _number(text: str, fallback: Decimal | None) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return fallback
    return number if number.is_finite() else fallback
