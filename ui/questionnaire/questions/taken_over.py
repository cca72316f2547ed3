"""The line under a question whose answer came from the case, until somebody asks again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.questionnaire.questions.form_label import form_label
from ui.theme import SPACE, pixmap, set_kind


class TakenOverLine(QWidget):
    """Says that nobody gave this answer in this sitting.

    Args:
        question: The question's words, for a screen reader.
        parent: The question.

    Signals:
        confirmed: The person was asked again, and it is right.
    """

    confirmed = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        shape = QLabel(self)
        shape.setPixmap(pixmap("cases", "accent"))
        row.addWidget(shape)
        words = self.tr("From the case, not asked again. Change it freely.")
        row.addWidget(form_label(words, "caption", self, wrap=True), 1)
        self.button = QPushButton(self.tr("Asked again: it is right"), self)
        self.button.setAccessibleName(f"{self.button.text()}: {question}")
        set_kind(self.button, "quiet")
        self.button.clicked.connect(self.confirmed)
        row.addWidget(self.button)
