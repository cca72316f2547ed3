"""A chip: the state of a thing in words, with a shape, so that colour is never the only carrier."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui.theme import SPACE, set_role
from ui.theme.icons import pixmap
from ui.widgets.texts import label

_INK = {"plain": "muted", "accent": "accent", "ok": "ok", "warn": "warn", "error": "error"}
_ROLE = {"plain": "muted", "accent": "body", "ok": "ok", "warn": "warn", "error": "error"}


class Chip(QFrame):
    """A shape and a word or two.

    Args:
        text: The state in words.
        shape: Name of an icon, such as ``"circle"``, ``"half"``, ``"ok"`` or ``"clock"``.
        tone: ``plain``, ``accent``, ``ok``, ``warn`` or ``error``.
        parent: Owner, or None.
    """

    def __init__(
        self,
        text: str = "",
        shape: str = "circle",
        tone: str = "plain",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        self._shape = QLabel(self)
        self._text = label("", "body", self, wrap=True)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self.show_state(text, shape, tone)

    def show_state(self, text: str, shape: str, tone: str = "plain") -> None:
        """Show another state; the arguments are those of the constructor."""
        self._shape.setPixmap(pixmap(shape, _INK[tone], 16))
        set_role(self._text, _ROLE[tone])
        self._text.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the state in words."""
        return self._text.text()
