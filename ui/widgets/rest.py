"""What takes the rest of a page's height: as much as there is, and never less than is of use."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current


class Rest(QWidget):
    """A widget whose content scrolls by itself, so that its height asks nothing of what is above it.

    Args:
        least: Pixels at letters of ordinary size, at the least.
        parent: Owner, or None.
    """

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(current().px(least))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return the least height: what stands above must not have to give it from its own."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def hasHeightForWidth(self) -> bool:
        """Return False, whatever is inside: a layout would give it the height that all of that wants."""
        return False
