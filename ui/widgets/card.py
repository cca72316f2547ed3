"""A card: a surface with a hairline around it that holds a column of widgets."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.theme import SPACE


class Card(QFrame):
    """A framed column.

    Attributes:
        column: The layout that takes the content.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        surface: str = "card",
        margin: int = SPACE.l,
        spacing: int = SPACE.m,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)


def hairline(parent: QWidget | None = None) -> QFrame:
    """Return a horizontal line as thin as the edges of cards."""
    line = QFrame(parent)
    line.setProperty("hairline", "true")
    return line
