"""A box to tick whose words take as many lines as they need: long names and an organisation's texts."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QStyle, QWidget

from ui.theme import SPACE
from ui.widgets.texts import label


class WrappedCheck(QCheckBox):
    """A box with its words beside it; a click on the words ticks it too.

    Args:
        words: What it says.
        parent: Owner, or None.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(words, "body", self, wrap=True)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1)
        self._leave_room()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for the box at the other side in a mirrored window: Qt mirrors no margins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower box is a taller one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall it is at a width, in pixels."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the room it would have."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room: that of its words in a narrow column."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """Return whether a click at a place ticks it: anywhere on the box and its words."""
        return self.rect().contains(position)

    def _leave_room(self) -> None:
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        room, mirrored = size + SPACE.m, self.isRightToLeft()
        self._row.setContentsMargins(
            0 if mirrored else room, SPACE.xs, room if mirrored else 0, SPACE.xs
        )
