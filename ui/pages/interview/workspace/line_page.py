"""One line of evidence: its questions while it is written, then its words, a correction and a withdrawal."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.pages.interview.question_list import QuestionList
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.state import Sitting
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.scroll import ScrollColumn
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.forms import Session
from vetting_desk.judgement.evidence import form_line
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.roles import questions_below

_LEFT_OUT = frozenset({"evidence-withdrawn", "earlier-words", "earlier-why"})


class LinePage(QWidget):
    """One line.

    Args:
        parent: The drawer.

    Signals:
        closed(): Back to the list.
        correction_given(str, str, str): Reference of the line, its new words, and why.
        withdrawal_given(str, str): Reference of the line, and why it no longer counts; empty: it does again.
    """

    closed = Signal()
    correction_given = Signal(str, str, str)
    withdrawal_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = ""
        self._session: Session | None = None
        self.questions: QuestionList | None = None
        back = QPushButton(self.tr("All lines"), self)
        set_kind(back, "link")
        button_icon(back, "back", "accent")
        back.clicked.connect(self._on_back)
        self._area = ScrollColumn(self, width=0)
        self._area.setMinimumHeight(
            1
        )  # in a low drawer it gives way: it scrolls, and the buttons do not
        self._title = form_label("", "heading", self, wrap=True)
        self._words = form_label("", "body", self, wrap=True)
        self._earlier = form_label("", "caption", self, wrap=True)
        self._withdrawn = form_label("", "caption", self, wrap=True)
        self._same = form_label("", "caption", self, wrap=True)
        self._correct = self._button(self.tr("Correct the words"))
        self._withdraw = self._button(self.tr("Do not count this line any more"))
        self._again = self._button(self.tr("Count this line again"))
        self._correct.clicked.connect(self._on_correct)
        self._withdraw.clicked.connect(self._on_withdraw)
        self._again.clicked.connect(self._on_again)
        self._ask = Asking(self)
        self._ask.given.connect(self._on_given)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._area, 1)
        for widget in (
            self._title, self._same, self._words, self._earlier, self._withdrawn, self._ask,
        ):  # fmt: skip
            self._area.column.addWidget(widget)
        self._area.column.setSpacing(SPACE.m)
        self._area.column.addStretch(1)
        for button in (self._correct, self._withdraw, self._again):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def begin(self, session: Session, sitting: Sitting) -> QuestionList:
        """Return a new column for the questions of lines of `session`."""
        self.drop()
        self._session = session
        self.questions = QuestionList(session, sitting, self)
        self._area.column.insertWidget(self._area.column.count() - 1, self.questions)
        return self.questions

    def drop(self) -> None:
        """Forget every widget that holds an answer."""
        self._reference = ""
        self._ask.hide()
        for text in (self._title, self._words, self._earlier, self._withdrawn, self._same):
            text.clear()
        if self.questions is not None:
            self.questions.hide()
            self.questions.deleteLater()
            self.questions = None

    def leave(self) -> None:
        """Show no line, as when the one shown is there no more."""
        self._reference = ""
        if self.questions is not None:
            self.questions.show_questions([])

    @property
    def reference(self) -> str:
        """The line shown; empty without one."""
        return self._reference

    def show_line(self, reference: str, *, whole: bool, same: str = "") -> None:
        """Show a line.

        Args:
            reference: Its instance.
            whole: True where nothing is asked of it any more: its words are read then, not typed.
            same: What is said of other lines of the same source; may be empty.
        """
        if self._session is None or self.questions is None:
            return
        if reference != self._reference:
            self._ask.hide()
        self._reference = reference
        node = self._session.node(reference)
        line = form_line(PartReader(node))
        self._title.setText(self.tr("Line {number}").format(number=line.id))
        self._show(self._same, same)
        settled = whole or bool(line.withdrawn)
        self._show(self._words, line.words if settled else "")
        self._show(
            self._earlier,
            "\n".join(
                self.tr("Before: {words} ({why})").format(words=each.words, why=each.why)
                for each in line.earlier
            ),
        )
        gone = self.tr("Not counted: {why}").format(why=line.withdrawn)
        self._show(self._withdrawn, gone if line.withdrawn else "")
        left_out = _LEFT_OUT | ({"evidence-words"} if settled else set())
        asked = [
            each.reference
            for each in questions_below(node)
            if each.attributes.get("role") not in left_out
        ]
        self.questions.show_questions([] if line.withdrawn else asked, group=reference)
        self._correct.setVisible(settled and not line.withdrawn)
        self._withdraw.setVisible(bool(line.words) and not line.withdrawn)
        self._again.setVisible(bool(line.withdrawn))

    def said(self) -> tuple[str, str, str]:
        """Return its words, what it said before, and why it is withdrawn; empty where not shown."""
        return tuple(
            "" if each.isHidden() else each.text()
            for each in (self._words, self._earlier, self._withdrawn)
        )  # type: ignore[return-value]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words of a button that is wider than the page, as with large text."""
        super().resizeEvent(event)
        for button in (self._correct, self._withdraw, self._again):
            words = button.accessibleName()
            button.setText(words)
            if button.sizeHint().width() > self.width():
                button.setText(_in_two_lines(words))

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        set_kind(button, "quiet")
        button.hide()
        return button

    @staticmethod
    def _show(text: QWidget, words: str) -> None:
        text.setText(words)  # type: ignore[attr-defined]
        text.setVisible(bool(words))

    def _on_back(self) -> None:
        if self.questions is not None:
            self.questions.flush()
        self.closed.emit()

    def _on_correct(self) -> None:
        self._ask.ask(self._words.text(), self.tr("Why is it corrected?"), self.tr("Correct"))

    def _on_withdraw(self) -> None:
        self._ask.ask(None, self.tr("Why does it no longer count?"), self.tr("Do not count it"))

    def _on_again(self) -> None:
        self.withdrawal_given.emit(self._reference, "")

    def _on_given(self, words: str, why: str) -> None:
        if self._ask.with_words:
            self.correction_given.emit(self._reference, words, why)
        else:
            self.withdrawal_given.emit(self._reference, why)


class Asking(QWidget):
    """Asks for new words and a reason, or for a reason alone.

    Args:
        parent: The page.

    Attributes:
        with_words: True where new words are asked for.

    Signals:
        given(str, str): The words, and the reason.
    """

    given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.with_words = False
        self.words = GrowingText(3, one_line=False, parent=self)
        self.words.setAccessibleName(self.tr("The words as they should be"))
        self._why = label("", "strong", self, wrap=True)
        self.why = GrowingText(1, one_line=True, parent=self)
        self._act = QPushButton(self)
        set_kind(self._act, "primary")
        self._act.clicked.connect(self._on_act)
        self.why.submitted.connect(self._on_act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for widget in (self.words, self._why, self.why, self._act):
            column.addWidget(widget)
        self.hide()

    def ask(self, words: str | None, why: str, act: str) -> None:
        """Ask.

        Args:
            words: What stands there now; None to ask for a reason alone.
            why: The question for the reason.
            act: The words on the button.
        """
        self.with_words = words is not None
        self.words.setVisible(self.with_words)
        self.words.set_text(words or "")
        self._why.setText(why)
        self.why.setAccessibleName(why)
        self.why.set_text("")
        self._act.setText(act)
        self.show()
        (self.words if self.with_words else self.why).setFocus()

    def _on_act(self) -> None:
        words, why = self.words.toPlainText().strip(), self.why.toPlainText().strip()
        if not why or (self.with_words and not words):
            (self.why if words or not self.with_words else self.words).setFocus()
            return
        self.hide()
        self.given.emit(words, why)


def _in_two_lines(words: str) -> str:
    """Return words with a line break at the space nearest to their middle; one word stays whole."""
    spaces = [at for at, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    at = min(spaces, key=lambda place: abs(place - len(words) / 2))
    return f"{words[:at]}\n{words[at + 1 :]}"
