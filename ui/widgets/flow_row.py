"""Widgets in a row that continues in the next line when it is full.

A widget that places its children, not a layout: a layout written in Python must answer "no such item"
with None, which makes PySide 6.12 abort on Python 3.11.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class FlowRow(QWidget):
    """Left to right, or right to left where the language reads so.

    Args:
        parent: Owner, or None.
        spacing: Pixels between neighbours, both ways.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, *, first: bool = False) -> None:
        """Put a widget at the end, or at the beginning."""
        kept_hidden = _is_explicitly_hidden(widget)
        widget.setParent(self)
        self._widgets.insert(0 if first else len(self._widgets), widget)
        if not kept_hidden:
            widget.show()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        sizes = [_size(widget) for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self._spacing * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the largest widget."""
        size = QSize()
        for widget in self._shown():
            size = size.expandedTo(_size(widget))
        return size

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for height anew: Qt tells nobody of what was shown or hidden in it while it was not seen."""
        super().showEvent(event)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the widgets in place."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Place again when a widget asks for another size."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}:
            self.updateGeometry()
            self._arrange(self.width(), move=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not _is_explicitly_hidden(widget)]

    def _arrange(self, width: int, *, move: bool) -> int:
        bottom = -self._spacing
        for line in self._lines(width):
            top = bottom + self._spacing
            height = max(size.height() for _, size in line)
            if move:
                self._place(line, width, top, height)
            bottom = top + height
        return max(0, bottom)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """Return what stands in each line, with its size."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        x = 0
        for widget in self._shown():
            size = _size(widget)
            if not x or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((widget, size))
            x += size.width() + self._spacing
        return lines

    def _place(self, line: list[tuple[QWidget, QSize]], width: int, top: int, height: int) -> None:
        """Put a line's widgets beside each other, the lower ones in the middle of the line."""
        x = 0
        for widget, size in line:
            left = width - x - size.width() if self.isRightToLeft() else x
            middle = top + (height - size.height()) // 2
            widget.setGeometry(QRect(QPoint(left, middle), size))
            x += size.width() + self._spacing


def _size(widget: QWidget) -> QSize:
    """Return the size a widget asks for, no wider than it may become."""
    wanted = widget.sizeHint()
    return QSize(min(wanted.width(), widget.maximumWidth()), wanted.height())


def _is_explicitly_hidden(widget: QWidget) -> bool:
    """Return whether a widget was hidden on purpose, not just never shown."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
