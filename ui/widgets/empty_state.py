"""What a page shows when there is nothing yet: why, and the next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.texts import Paragraph, label


class EmptyState(QWidget):
    """One sentence and one button, in the middle of the room there is.

    Signals:
        acted: The person chose the next step.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        middle = QWidget(self)
        middle.setMaximumWidth(current().px(Size.card))
        row.addWidget(middle, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        column = QVBoxLayout(middle)
        column.setSpacing(SPACE.m)
        self._heading = label("", "heading", self, wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._why = Paragraph("", "muted", self)
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = QPushButton(self)
        set_kind(self._action, "primary")
        self._action.clicked.connect(self.acted)
        column.addWidget(self._heading)
        column.addWidget(self._why)
        column.addSpacing(SPACE.s)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)

    @property
    def action_button(self) -> QPushButton:
        """The button of the next step."""
        return self._action

    def show_nothing(self, heading: str, why: str = "", action: str = "") -> None:
        """Show what is missing, why, and offer `action`; empty words hide their part."""
        self._heading.setText(heading)
        self._why.set_plain(why)
        self._why.setVisible(bool(why))
        self._action.setText(action)
        self._action.setVisible(bool(action))
