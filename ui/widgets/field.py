"""A field of a form: its name above it, a hint beneath the name, and the editor."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.texts import Paragraph, label


class Field(QWidget):
    """Name, hint and editor in a column.

    Args:
        name: What the field is called on screen and by a screen reader.
        editor: The widget that takes the answer.
        hint: One short sentence; may be empty.
        parent: Owner, or None.

    Attributes:
        editor: As given.
    """

    def __init__(
        self, name: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        title = label(name, "strong", self, wrap=True)
        title.setBuddy(editor)
        column.addWidget(title)
        if hint:
            column.addWidget(Paragraph(hint, "hint", self))
            editor.setAccessibleDescription(hint)
        column.addWidget(editor)
        editor.setAccessibleName(name)
