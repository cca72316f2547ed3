"""The strip above the questions: whose interview, what is saved, switches always at hand."""

import re

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import SPACE, Size, button_icon, icon, icon_size, pixmap, set_kind
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.fitting_box import FittingBox
from ui.widgets.texts import label

_FEW_LETTERS = 7
"""Of a language's name, where the bar is to be short; longer ones end in "…"."""
_CODE = re.compile(r"\s*\([^()]*\)$")


class TopBar(QWidget):
    """Caption, interpreter, language, jump list, check, panel, pause; by keys too.

    Args:
        parent: The page.

    Signals:
        language_chosen(str): One of the form's languages.
        leave_requested(): The person wants to leave the interview.
        tasks_requested(): Show the list of sections.
        jump_requested(): Open the list of all answers.
        check_requested(): Check for errors now.
        panel_toggled(bool): Show or hide notes and evidence.
        guide_toggled(bool): Show or hide the interviewing guide.
        judgement_requested(): Open the judgement workspace.
        pause_requested(): Take a break.
        record_requested(): Record the talk, or ask whether it may be.
        stands_elsewhere(str): Whose interview it is and what is saved, shown elsewhere; empty for nothing.
    """

    language_chosen = Signal(str)
    leave_requested = Signal()
    tasks_requested = Signal()
    jump_requested = Signal()
    check_requested = Signal()
    panel_toggled = Signal(bool)
    guide_toggled = Signal(bool)
    judgement_requested = Signal()
    pause_requested = Signal()
    record_requested = Signal()
    stands_elsewhere = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = ElidedLabel("", "caption", self)
        self._saved = label("", "caption", self)
        self._voice_shape = QLabel(self)
        self._voice = label("", "caption", self)
        self._languages = FittingBox(self)
        self._languages.setAccessibleName(self.tr("Language of the questions"))
        self._languages.setToolTip(self.tr("Language of the questions"))
        self._languages.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._languages.activated.connect(self._on_language_activated)
        self._tasks = self._tool("list", self.tr("All sections (Ctrl+T)"))
        self._tasks.clicked.connect(self.tasks_requested)
        self._jump = self._tool("search", self.tr("Find an answer (Ctrl+J)"))
        self._jump.clicked.connect(self.jump_requested)
        self._check = self._tool("check", self.tr("Check for errors (Ctrl+E)"))
        self._check.clicked.connect(self.check_requested)
        self._panel = self._tool("panel", self.tr("Notes and evidence (Ctrl+B)"))
        self._panel.setCheckable(True)
        self._panel.clicked.connect(self.panel_toggled)
        self._guide = self._tool("interview", self.tr("Interviewing guide (Ctrl+G)"))
        self._guide.setCheckable(True)
        self._guide.clicked.connect(self.guide_toggled)
        self._record = self._tool("microphone", self.tr("Record the talk…"))
        self._record.clicked.connect(self.record_requested)
        self._judge = self._judge_button()
        self._pause = self._pause_button()
        self._leave = QPushButton(self.tr("Leave"), self)
        set_kind(self._leave, "quiet")
        self._leave.clicked.connect(self.leave_requested)
        self._upper = QHBoxLayout()
        self._lower = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for line in (self._upper, self._lower):
            line.setSpacing(SPACE.s)
            column.addLayout(line)
        self._upper.addWidget(self._leave)
        self._upper.addWidget(self._caption, 1)
        self._upper.addStretch(0)
        self._status = (self._saved, self._voice_shape, self._voice)
        self._switches: tuple[QWidget, ...] = (self._languages, self._tasks, self._jump)
        self._switches += (self._check, self._panel, self._guide, self._record, self._judge)
        self._switches += (self._pause,)
        self._worded = self._keep_words()
        self._in_two_lines = False
        self._lean = False
        for widget in (*self._status, *self._switches):
            self._upper.addWidget(widget)
        for part in (self._voice_shape, self._voice):
            part.hide()

    def show_interview(self, caption: str, languages: tuple[str, ...], language: str) -> None:
        """Show whose interview it is and the languages of the form."""
        self._caption.setText(caption)
        with QSignalBlocker(self._languages):
            self._languages.clear()
            for words, each in zip(_named(languages), languages, strict=True):
                self._languages.addItem(words, each)
            self._languages.setCurrentIndex(self._languages.findData(language))
        self._languages.setVisible(len(languages) > 1)
        self._tell()

    def set_lean(self, *, lean: bool) -> None:
        """Stand in one line, with shapes for words; whose interview it is and what is saved goes elsewhere."""
        if lean == self._lean:
            return
        self._lean = lean
        self._languages.set_letters(_FEW_LETTERS if lean else None)
        self._caption.setVisible(not lean)
        self._saved.setVisible(not lean)
        self.show_interpreter(self._voice.text())

    def _tell(self) -> None:
        """Say elsewhere what there is no room for here."""
        parts = (self._saved.text(), self._voice.text(), self._caption.text())
        self.stands_elsewhere.emit(" · ".join(filter(None, parts)) if self._lean else "")

    def show_saved(self, words: str) -> None:
        """Show when the last answer was saved, in words."""
        self._saved.setText(words)
        self._arrange()
        self._tell()

    def show_interpreter(self, words: str) -> None:
        """Show the interpreter's mark; empty removes it."""
        self._voice_shape.setVisible(bool(words))
        self._voice_shape.setToolTip(words)
        self._voice.setVisible(bool(words) and not self._lean)
        if words:
            self._voice_shape.setPixmap(pixmap("language", "accent"))
        self._voice.setText(words)
        self._arrange()
        self._tell()

    def show_judgement(self, *, offered: bool) -> None:
        """Show the way into the judgement workspace, where the form has one."""
        if self._judge.isHidden() == offered:
            self._judge.setVisible(offered)
            self._arrange()

    def show_recording(self, *, running: bool) -> None:
        """Offer to record only while nothing is recorded: the sign above the pages does the rest."""
        self._record.setVisible(not running)
        self._arrange()

    def show_panel_open(self, *, opened: bool) -> None:
        """Show whether the panel is open."""
        self._panel.setChecked(opened)

    def show_guide_open(self, *, opened: bool) -> None:
        """Show whether the interviewing guide is open."""
        self._guide.setChecked(opened)

    def saved(self) -> str:
        """Return the words about saving."""
        return self._saved.text()

    def language(self) -> str:
        """Return the language shown."""
        return self._languages.currentData() or ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two lines where one is too narrow, as with large text."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return a width that two lines can have, with symbols alone."""
        words = sum(self._words_width(button) for button in self._worded if not button.isHidden())
        wanted = self._switches_width() - words
        if self._lean:
            beside = [part for part in (self._leave, self._voice_shape) if not part.isHidden()]
            wanted += sum(part.sizeHint().width() + SPACE.s for part in beside)
        return QSize(wanted, super().minimumSizeHint().height())

    def _words_width(self, button: QPushButton) -> int:
        return button.fontMetrics().horizontalAdvance(self._worded[button][0])

    def _width_of(self, part: QWidget) -> int:
        """Return the width of a part with its words, whether they are shown or not."""
        width = part.sizeHint().width()
        bare = isinstance(part, QPushButton) and part in self._worded and not part.text()
        return width + self._words_width(part) if bare and isinstance(part, QPushButton) else width

    def _switches_width(self) -> int:
        shown = [widget for widget in self._switches if not widget.isHidden()]
        return sum(self._width_of(widget) + SPACE.s for widget in shown)

    def _fold_words(self) -> None:
        """Leave words away where even a line of its own is too narrow; a reader and a tool tip say them."""
        missing = self._switches_width() - self.width()
        for button, (words, key) in self._worded.items():
            bare = self._lean or (missing > 0 and not button.isHidden())
            missing -= self._words_width(button) if bare else 0
            if bool(button.text()) == bare:
                button.setText("" if bare else words)
                button.setToolTip(f"{words} ({key})" if bare else key)

    def _keep_words(self) -> dict[QPushButton, tuple[str, str]]:
        """Return the buttons that can do without their words, which a reader says then: words and key."""
        found = {self._judge: "Ctrl+D", self._pause: "F8"}
        for button, key in found.items():
            button.setAccessibleName(button.text())
            button.setToolTip(key)
        return {button: (button.text(), key) for button, key in found.items()}

    def _arrange(self) -> None:
        parts = (self._leave, *self._status, *self._switches)
        wanted = sum(self._width_of(part) + SPACE.s for part in parts if not part.isHidden())
        two = wanted + Size.rail > self.width() and not self._lean
        self._fold_words()
        if two == self._in_two_lines:
            return
        self._in_two_lines = two
        target = self._lower if two else self._upper
        for widget in self._switches:
            self._upper.removeWidget(widget)
            self._lower.removeWidget(widget)
        while self._lower.takeAt(0) is not None:
            pass
        if two:
            self._lower.addStretch(1)
        for widget in self._switches:
            target.addWidget(widget)

    def _judge_button(self) -> QPushButton:
        button = QPushButton(self.tr("Judgement"), self)
        button_icon(button, "evidence")
        button.setAccessibleDescription("Ctrl+D")
        button.setToolTip("Ctrl+D")
        button.clicked.connect(self.judgement_requested)
        button.hide()
        return button

    def _pause_button(self) -> QPushButton:
        button = QPushButton(self.tr("Pause"), self)
        button_icon(button, "pause")
        button.setAccessibleDescription("F8")
        button.setToolTip("F8")
        button.clicked.connect(self.pause_requested)
        return button

    def _tool(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(icon_size())
        button.setAccessibleName(words)
        button.setToolTip(words)
        set_kind(button, "quiet")
        return button

    def _on_language_activated(self, at: int) -> None:
        self.language_chosen.emit(self._languages.itemData(at))


def _named(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return what languages are called, without the code behind it where the names differ."""
    short = tuple(_CODE.sub("", each) or each for each in languages)
    return short if len(set(short)) == len(short) else languages
