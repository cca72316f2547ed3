"""A field for free text that grows with its words.

What is pasted is cleaned of what no store and no XML can hold, and the field says so; a paste
longer than the limit is refused whole, so that what was typed stays.
"""

import re
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.i18n.direction import runs_right_to_left
from ui.theme import SPACE, Size, current

LIMIT = 1_000_000
PAUSE_MS = 600
_MOST_LINES = 12
_COME_BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.OtherFocusReason,  # arriving at a page, or at a question that something led to
    }
)
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class GrowingText(QPlainTextEdit):
    """Text of one line or more.

    Args:
        lines: How many lines it shows while empty.
        one_line: True where Enter means "done" instead of a new line.
        parent: The question.

    Attributes:
        not_said: True while nobody said what stands there: typing takes its place.

    Signals:
        settled(): The person paused, or left the field.
        submitted(): Enter in a one-line field, or Ctrl+Enter.
        paste_cleaned(int): So many characters of a paste could not be kept.
        paste_refused(): A paste was longer than the limit.
    """

    settled = Signal()
    submitted = Signal()
    paste_cleaned = Signal(int)
    paste_refused = Signal()

    def __init__(
        self, lines: int = 1, *, one_line: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.not_said = False
        self._least_lines = lines
        self._one_line = one_line
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(SPACE.xs / 2)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settled)
        self.textChanged.connect(self._on_text_changed)
        self._align()
        self._fit()

    def set_text(self, text: str) -> None:
        """Show `text` as stored; emits nothing."""
        if text != self.toPlainText():
            blocked = self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(blocked)
            self._align()
            self._fit()
        self._pause.stop()

    def sizeHint(self) -> QSize:
        """Return the height the words need, up to twelve lines."""
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the field."""
        return QSize(super().minimumSizeHint().width(), self._wanted_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as "done" where there is one line, and leave the page its own keys."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if (
            enter
            and (control or self._one_line)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on at the end, where one comes by keys; choose the text whole where it is from the case."""
        super().focusInEvent(event)
        if event.reason() in _COME_BY_KEYS:
            if self.not_said:
                self.selectAll()
            elif self.textCursor().atStart():
                self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field settles it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text, without what cannot be stored."""
        text = source.text()
        if len(text) + self.document().characterCount() > LIMIT:
            self.paste_refused.emit()
            return
        clean, left_out = cleaned(text)
        self.insertPlainText(clean)
        self.ensureCursorVisible()
        if left_out:
            self.paste_cleaned.emit(left_out)

    def changeEvent(self, event: QEvent) -> None:
        """Begin an empty field where the layout begins."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Align text by its own script; Qt leaves it at the left."""
        text = self.toPlainText()
        mirrored = runs_right_to_left(text) if text.strip() else self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _on_text_changed(self) -> None:
        self._align()
        self._fit()
        self._pause.start()

    def _fit(self) -> None:
        wanted = self._wanted_height()
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def _wanted_height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        words = max(self._words_height(_MOST_LINES * line), self._least_lines * line)
        return max(current().px(Size.control), words + 2 * SPACE.s + SPACE.xs)

    def _words_height(self, most: int) -> int:
        """Return the height of the words, measured no further than `most`."""
        height = 0.0
        block = self.document().firstBlock()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return min(ceil(height), most)


def cleaned(text: str) -> tuple[str, int]:
    """Return `text` without what cannot be stored, and how many characters that were."""
    lined = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNFIT.subn("", lined)
