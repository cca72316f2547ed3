"""The message bar: one line, one action; it closes itself or stays until it is dismissed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme import SPACE
from ui.theme.icons import pixmap
from ui.widgets.elided_label import ElidedLabel

SHOWN_MS = 8_000
_SHAPES = {"info": "info", "ok": "ok", "warn": "warn", "error": "error"}


class MessageBar(QFrame):
    """One line at the foot of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "messages")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.s, SPACE.s, SPACE.s)
        row.setSpacing(SPACE.m)
        self._shape = QLabel(self)
        self._text = ElidedLabel("", "body", self)
        self._action = QPushButton(self)
        self._action.clicked.connect(self._on_action)
        self._close = QPushButton(self.tr("Close"), self)
        self._close.clicked.connect(self.dismiss)
        row.addWidget(self._shape)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._act: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def say(
        self,
        text: str,
        *,
        tone: str = "info",
        action: str = "",
        act: Callable[[], object] | None = None,
        stays: bool = False,
    ) -> None:
        """Show one message, in place of the one before.

        Args:
            text: One line.
            tone: ``info``, ``ok``, ``warn`` or ``error``.
            action: Words on its button; empty for none.
            act: Called when the button is pressed.
            stays: True to stay until dismissed; errors always stay.
        """
        self._shape.setPixmap(pixmap(_SHAPES[tone], "bg"))
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._act = act
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if stays or tone == "error":
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)

    def dismiss(self) -> None:
        """Remove the message."""
        self._timer.stop()
        self._act = None
        self.hide()

    def text(self) -> str:
        """Return the message shown; empty when there is none."""
        return "" if self.isHidden() else self._text.text()

    def _on_action(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()
