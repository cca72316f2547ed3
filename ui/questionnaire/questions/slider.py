"""A slider that stands nowhere until a place is chosen, and never moves by a wheel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from ui.theme import SPACE

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
        """Leave scrolling to the page: a wheel never changes an answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove alone until a place is chosen."""
        if self._placed:
            super().paintEvent(event)
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = (
            QStyle.SubControl.SC_SliderGroove | QStyle.SubControl.SC_SliderTickmarks
        )
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
            self.minimum(),
            self.maximum(),
            side - SPACE.m,
            max(self.width() - 2 * SPACE.m, 1),
            inverted,
        )
