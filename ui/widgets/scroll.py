"""A column that scrolls, as wide as is good for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, current
from ui.theme.light import NO_FOCUS, NO_SIDEWAYS_BAR, put

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ScrollColumn(QScrollArea):
    """A vertical scroll area with one column in it.

    Args:
        parent: Owner, or None.
        width: Widest the column becomes, in pixels at 100 % text; 0 for the whole width.
        centred: True to stand in the middle rather than at the leading edge.

    Attributes:
        column: The layout that takes the content.
    """

    def __init__(
        self, parent: QWidget | None = None, *, width: int = Size.reading, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        put(self, NO_SIDEWAYS_BAR, NO_FOCUS)
        ground = QWidget(self)
        ground.setProperty("scrolled", "true")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        if centred:
            row.addStretch(1)
        content = QWidget(ground)
        if width:
            content.setMaximumWidth(current().px(width))
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(SPACE.xs, SPACE.xs, SPACE.xs, SPACE.l)
        self.column.setSpacing(SPACE.l)
        row.addWidget(content, 100)
        if centred or width:
            row.addStretch(1)
        self.setWidget(ground)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys that what has the focus does not use; the focus comes along."""
        from ui.widgets.in_sight import bring_focus

        before = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        moved = self.verticalScrollBar().value() - before
        if moved:
            bring_focus(self, down=moved > 0)

    def least_width(self) -> int:
        """Return the width below which the content would be cut off, in pixels."""
        content = self.widget()
        return content.minimumSizeHint().width() if content is not None else 0
