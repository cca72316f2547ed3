"""A banner: something a person cannot fix in a field, or should know before continuing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, set_hook, set_kind
from ui.theme.icons import pixmap
from ui.widgets.texts import Paragraph, label

SHAPES = {"info": "info", "ok": "ok", "warn": "warn", "error": "error"}
INK = {"info": "accent", "ok": "ok", "warn": "warn", "error": "error"}


class Banner(QFrame):
    """A framed message with a shape, a sentence, a hint, and at most one action.

    Signals:
        acted: The person chose the action.
        closed: The person chose to leave the matter as it is.
        told: It says something else than before.
    """

    acted = Signal()
    closed = Signal()
    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        row.setSpacing(SPACE.m)
        self._shape = QLabel(self)
        row.addWidget(self._shape)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE.xs)
        self._sentence = label("", "strong", self, wrap=True)
        self._hint_words = ""
        self._tone = "info"
        self._hint = Paragraph("", "muted", self)
        texts.addWidget(self._sentence)
        texts.addWidget(self._hint)
        row.addLayout(texts, 1)
        self._action = QPushButton(self)
        self._action.clicked.connect(self.acted)
        row.addWidget(self._action)
        self._close = QPushButton(self)
        set_kind(self._close, "quiet")
        self._close.clicked.connect(self.closed)
        row.addWidget(self._close)
        self.hide()

    def show_message(
        self,
        sentence: str,
        hint: str = "",
        *,
        tone: str = "info",
        action: str = "",
        close: str = "",
    ) -> None:
        """Show the banner.

        Args:
            sentence: What is the matter.
            hint: What to do; may be empty.
            tone: ``info``, ``ok``, ``warn`` or ``error``.
            action: The words on its button; empty for none.
            close: The words on a second button, which leaves the matter as it is; empty for none.
        """
        self._tone = tone
        set_hook(self, "tone", tone)
        self._shape.setPixmap(pixmap(SHAPES[tone], INK[tone]))
        self._sentence.setText(sentence)
        self._hint_words = hint
        self._hint.set_plain(hint)
        self._hint.setVisible(bool(hint))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.setText(close)
        self._close.setVisible(bool(close))
        self.setAccessibleName(f"{sentence} {hint}".strip())
        self.show()
        self.told.emit()

    def hint(self) -> str:
        """Return what the banner says to do; empty for nothing."""
        return self._hint_words

    def action(self) -> str:
        """Return the words on its button; empty without one."""
        return "" if self._action.isHidden() else self._action.text()

    def close_words(self) -> str:
        """Return the words on the button that leaves the matter; empty without one."""
        return "" if self._close.isHidden() else self._close.text()

    def sentence(self) -> str:
        """Return what the banner says, without the hint."""
        return self._sentence.text()

    def tone(self) -> str:
        """Return how grave it is: ``info``, ``ok``, ``warn`` or ``error``."""
        return self._tone
