"""What was written down of a call, to be read: name and words of each field."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.text.call_text import lines
from ui.theme import SPACE
from ui.widgets.texts import Paragraph, label


class CallWords(QWidget):
    """The words of one call in a column.

    Args:
        words: By field what was written down.
        parent: Owner, or None.
    """

    def __init__(self, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        for name, said in lines(words):
            column.addWidget(label(name, "caption", self, wrap=True))
            column.addWidget(Paragraph(said, "body", self))
        if not any(words.values()):
            column.addWidget(Paragraph(self.tr("Nothing was written down."), "muted", self))
