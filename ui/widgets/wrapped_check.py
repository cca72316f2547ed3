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

    def changeEvent(self, event: QEvent) -> None:
        """Leave the box its room at the other side where the window is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def _leave_room(self) -> None:
        """Begin the words beside the box: a layout mirrors what is in it, but not its margins."""
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        lead, mirrored = size + SPACE.m, self.isRightToLeft()
        left, right = (0, lead) if mirrored else (lead, 0)
        self._row.setContentsMargins(left, SPACE.xs, right, SPACE.xs)

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

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
