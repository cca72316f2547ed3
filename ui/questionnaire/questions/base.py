"""What every question shares: label, hint, guidance, error, and how it emits an answer.

A question shows a `Node` as it stands and says what a person wants to answer; it never stores
anything itself. The control in the middle is made by the subclasses.
"""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.i18n import in_row
from ui.questionnaire.questions.form_label import form_label, lead
from ui.questionnaire.questions.parse import Refusal
from ui.questionnaire.questions.refusal_text import refusal_text
from ui.questionnaire.questions.rich import show_text
from ui.questionnaire.questions.taken_over import TakenOverLine
from ui.questionnaire.sections.plain_text import plain_text
from ui.theme import SPACE, set_kind
from ui.widgets.error_line import ErrorLine
from vetting_desk.forms import Node

_ASKED_FIRST = "against-sought"
"""Role of a question without whose answer no rating after it is taken, though a form can leave it open."""
_SAID_OPTIONAL = re.compile(r"\((optional|необязательно|ихтиёрӣ|facultatif|اختياري)[^)]*\)\W*$")
"""A form's own words for it, in the languages that posts meet; said once is enough."""

_TO_THE_LEFT = "\N{RIGHT-TO-LEFT MARK}"


class QuestionWidget(QWidget):
    """One question of a form.

    Args:
        node: The question, live; read when shown, never kept for later than that.
        parent: The page.

    Signals:
        answer_given(str, str): Reference and value in ODK's lexical form; empty clears the answer.
        said_given(str, str, str): Reference, value as above, and how it was said; see `judgement.said_dates`.
        not_taken(str, str, str): Reference, what was typed and makes no answer, and what is said
            of it.
        settled(str): Reference; the field lost the focus, so that a mistake may be shown now.
        continue_requested(): The person is done here, as by Enter in a one-line field.
        file_chosen(str, object): Reference and what is to be done with a file, a `FileAct`.
    """

    answer_given = Signal(str, str)
    said_given = Signal(str, str, str)
    not_taken = Signal(str, str, str)
    settled = Signal(str)
    continue_requested = Signal()
    file_chosen = Signal(str, object)

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reference = node.reference
        self._value = node.value
        self._names: list[QWidget] = []
        self._error: ErrorLine | None = None
        self._hint: QLabel | None = None
        self._guidance: Guidance | None = None
        self._media: QLabel | None = None
        self._taken_over: TakenOverLine | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.s)
        self._label = form_label("", "question", self, wrap=True)
        self.column.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> str:
        """The answer last shown, in ODK's lexical form."""
        return self._value

    def show_node(self, node: Node) -> None:
        """Show the question as it stands: words, options, value, whether it can be answered."""
        self._value = node.value
        self._show_words(node)
        self.show_value(node)

    def show_value(self, node: Node) -> None:
        """Show the value and the options; made by each kind of question."""

    def restore_typed(self, text: str) -> None:
        """Show again what was typed here and could not be stored; for fields that take text."""

    def flush(self) -> None:
        """Emit at once what is typed and not yet emitted."""

    def focus_control(self) -> None:
        """Move the focus to the place where one answers."""
        for widget in self._names:
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focus_words(self) -> None:
        """Move the focus to the words, where they and the control do not fit on the screen together."""
        self._label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._label.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_typing(self) -> bool:
        """Return whether a person is still typing here, and it is too early to show a mistake."""
        return False

    def choose_key(self, number: int) -> bool:
        """Choose the answer with this number key; False where there is none."""
        del number
        return False

    def clear_answer(self) -> None:
        """Take the answer back."""
        if self._value:
            self.give("")

    def give(self, value: str) -> None:
        """Emit the answer, unless it is the one already there."""
        if value != self._value or self.has_error():
            self.answer_given.emit(self.reference, value)

    def refuse(self, refusal: Refusal, typed: str) -> None:
        """Show beside the question why what was typed cannot be read."""
        words = refusal_text(refusal)
        self.show_error(words)
        self.not_taken.emit(self.reference, typed, words)

    def show_error(self, text: str) -> None:
        """Show what is wrong beside the question; empty removes it."""
        if self._error is None:
            if not text:
                return
            self._error = ErrorLine(self)
            lead(self._error.words)
            self.column.insertWidget(
                self.column.indexOf(self._label) + self._words_count(), self._error
            )
        self._error.set_text(text)
        for widget in self._names:
            self._mark(widget, wrong=bool(text))
            widget.setAccessibleDescription(text or (self._hint.text() if self._hint else ""))

    def show_taken_over(self, *, taken: bool) -> None:
        """Show beneath the answer that it came from the case, or that it did not."""
        if self._taken_over is None:
            if not taken:
                return
            self._taken_over = TakenOverLine(self.plain_label(), self)
            self._taken_over.confirmed.connect(self._on_confirmed)
            self.column.addWidget(self._taken_over)
        if not taken and self._taken_over.button.hasFocus():
            self.focus_control()  # what is hidden with the focus gives it to any place of the window
        self._taken_over.setVisible(taken)

    def _on_confirmed(self) -> None:
        """Give the same answer once more: now somebody said it."""
        self.show_taken_over(taken=False)
        self.answer_given.emit(self.reference, self._value)
        self.focus_control()

    def has_error(self) -> bool:
        """Return whether something is wrong beside the question."""
        return self._error is not None and not self._error.isHidden()

    def error(self) -> str:
        """Return the words of the error shown; empty for none."""
        return self._error.text() if self._error is not None and self.has_error() else ""

    def plain_label(self) -> str:
        """Return the question's words without markup."""
        return self._label.accessibleName()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number key; everything else is passed on to the page."""
        number = number_key(event)
        if not (number and self.choose_key(number)):
            event.ignore()

    def _add_control(self, control: QWidget) -> None:
        """Put `control` under the words."""
        self.column.addWidget(control)

    def _names_for(self, *controls: QWidget) -> None:
        """Have `controls` carry the question's words for a screen reader."""
        self._names.extend(controls)

    def _show_words(self, node: Node) -> None:
        plain = plain_text(node.label) or node.name
        show_text(self._label, self._shown_label(node))
        self._label.setAccessibleName(plain)
        self._set_hint(node.hint)
        self._set_media(node)
        if node.guidance:
            self._set_guidance(node.guidance)
        for widget in self._names:
            name = self._spoken(widget, plain)
            if widget.accessibleName() != name:  # each change is told to a screen reader
                widget.setAccessibleName(name)
            widget.setAccessibleDescription(self.error() or node.hint)

    def _spoken(self, _widget: QWidget, plain: str) -> str:
        """Return what a screen reader says of one of the controls."""
        return plain

    def _shown_label(self, node: Node) -> str:
        words = node.label or node.name
        asked_first = node.attributes.get("role") == _ASKED_FIRST
        said = node.readonly or node.kind == "note" or _SAID_OPTIONAL.search(words)
        if node.required or asked_first or said:
            return words
        shown = self.tr("{question} (optional)").format(question=words)
        # A line runs as its first letter says; what a window of the other direction puts there would turn it.
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return shown.lstrip(_TO_THE_LEFT) if left_to_right else shown

    def _set_hint(self, hint: str) -> None:
        if self._hint is None:
            if not hint:
                return
            self._hint = form_label("", "hint", self, wrap=True)
            self.column.insertWidget(1, self._hint)
        show_text(self._hint, hint)
        self._hint.setVisible(bool(hint))

    def _set_media(self, node: Node) -> None:
        names = [_file_name(address) for address in node.media.values()]
        if self._media is None:
            if not names:
                return
            self._media = form_label("", "caption", self, wrap=True)
            self.column.insertWidget(1 + (self._hint is not None), self._media)
        self._media.setText(self.tr("Not shown here: {files}").format(files=in_row(names)))
        self._media.setVisible(bool(names))

    def _set_guidance(self, text: str) -> None:
        if self._guidance is None:
            self._guidance = Guidance(self)
            self.column.insertWidget(self._words_count(), self._guidance)
        self._guidance.set_text(text)

    def _words_count(self) -> int:
        parts = (self._label, self._hint, self._media, self._guidance)
        return sum(part is not None for part in parts)

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        """Mark a field as the one with the problem; only fields have such an edge."""


class Guidance(QWidget):
    """Longer help for the interviewer, folded away until asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        self._toggle = QPushButton(self.tr("Show guidance"), self)
        set_kind(self._toggle, "quiet")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._on_toggled)
        self._words = form_label("", "muted", self, wrap=True)
        self._words.hide()
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words)

    def set_text(self, text: str) -> None:
        """Hold `text`, folded or not as it was."""
        show_text(self._words, text)

    def _on_toggled(self, shown: bool) -> None:
        self._words.setVisible(shown)
        self._toggle.setText(self.tr("Hide guidance") if shown else self.tr("Show guidance"))


def number_key(event: QKeyEvent) -> int:
    """Return which answer a number key means: 1 to 9, 10 for 0; 0 for any other key."""
    blocked = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    typed = event.text()
    if event.modifiers() & blocked or len(typed) != 1 or not typed.isdigit():
        return 0
    return int(typed) or 10


def _file_name(address: str) -> str:
    return address.rsplit("/", 1)[-1]
