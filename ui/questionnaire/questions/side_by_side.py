"""Parts of one answer beside each other, or beneath each other where there is no room for that."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from ui.theme import SPACE

_ALONG, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SideBySide(QWidget):
    """A row of parts that turns into a column.

    Args:
        parts: What to show, in order.
        parent: The question.
    """

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._row = QBoxLayout(_ALONG, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        # The least width is that of a column, whichever way it stands now.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part in self._parts:
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.setSpacing(SPACE.xl)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the width of a row, and the height as it stands now."""
        return QSize(self._along(), self._row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a column, and the height as it stands now."""
        widths = [part.sizeHint().width() for part in self._parts]
        return QSize(max(widths, default=0), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        direction = _ALONG if self.width() >= self._along() else _DOWN
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(SPACE.xl if direction == _ALONG else SPACE.m)
            self.updateGeometry()

    def _along(self) -> int:
        widths = [part.sizeHint().width() for part in self._parts]
        return sum(widths) + SPACE.xl * max(0, len(widths) - 1)
