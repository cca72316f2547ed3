"""A row that acts as a whole: a shape, a line, and a muted second one; both break where they must."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, current, set_kind
from ui.theme.icons import pixmap
from ui.widgets.texts import label


class RowButton(QPushButton):
    """A button as wide as its column.

    Args:
        words: The first line.
        second: The second line; may be empty.
        symbol: Name of the shape before it; empty for none.
        ink: Colour of the shape, a name in `ui.theme.Tokens`.
        parent: Owner, or None.
    """

    def __init__(
        self,
        words: str,
        second: str = "",
        symbol: str = "",
        ink: str = "muted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_kind(self, "row")
        self.setAccessibleName(f"{words}, {second}" if second else words)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        row.setSpacing(SPACE.m)
        if symbol:
            shape = QLabel(self)
            shape.setPixmap(pixmap(symbol, ink))
            shape.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for text, role in ((words, "body"), (second, "caption")):
            if text:
                part = label(text, role, self, wrap=True)
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                texts.addWidget(part)
        row.addLayout(texts, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Enter too, as a row of a list does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Return True: wrapped lines need height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the broken lines, at least that of an answer."""
        inner = self.layout()
        height = inner.heightForWidth(width) if inner is not None else 0
        return max(current().px(Size.answer), height)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the width to the column."""
        width = 240
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(120, current().px(Size.answer))
