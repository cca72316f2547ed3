"""A question and its answer side by side, with *Change* at the end; the whole line acts.

Painted in one go, because a form may have five hundred of them on one page.
"""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.questionnaire.questions.painted import (
    PaintedRow,
    draw_words,
    in_one_line,
    words_height,
)
from ui.theme import SPACE, Size, current, font

_QUESTION_SHARE = 0.46


class AnswerLine(PaintedRow):
    """One line.

    Args:
        reference: The question.
        words: Its label.
        answer: In words; empty where there is none.
        problem: What is wrong; empty where nothing is.
        taken_over: True if the answer came from the case and was not asked again.
        can_change: False where the answers are only shown.
        parent: The list.

    Signals:
        change_wanted(str): Reference of the question to change.
    """

    change_wanted = Signal(str)

    def __init__(
        self,
        reference: str,
        words: str,
        answer: str,
        problem: str = "",
        *,
        taken_over: bool = False,
        can_change: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.reference = reference
        self.problem = problem
        self._answer = answer
        self._can_change = can_change
        self._change = self.tr("Change") if can_change else ""
        self._none = self.tr("Not answered")
        self._heights: dict[int, int] = {}
        self._drops: list[int] = []
        self.note = self.tr("Taken over from the case, not asked again") if taken_over else ""
        self.setText(words)
        spoken = answer or self._none
        name = self.tr("Change: {question}. {answer}") if can_change else "{question}. {answer}"
        self.setAccessibleName(name.format(question=words, answer=spoken))
        self.setAccessibleDescription(". ".join(text for text in (problem, self.note) if text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_change else Qt.FocusPolicy.NoFocus)
        if can_change:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    @property
    def answer(self) -> str:
        """The answer in words."""
        return self._answer

    def sizeHint(self) -> QSize:
        """Return the size at the width good for reading."""
        return QSize(Size.reading, self.heightForWidth(Size.reading))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: words wrap."""
        return QSize(Size.drawer, current().px(Size.control))

    def heightForWidth(self, width: int) -> int:
        """Return the height that question, answer and what stands beneath it need."""
        # A layout asks again and again: a hundred times a line, to show a form of nine hundred lines once.
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def forget_heights(self) -> None:
        """Measure again: the font changed."""
        self._heights.clear()
        self._drops = []

    def drops(self) -> list[int]:
        """Return how much lower question, answer and *Change* begin, in pixels, to stand on one line."""
        if not self._drops:
            question, _ = self._boxes(Size.reading)
            texts = (self.text(), self._answer or self._none, self._change)
            self._drops = in_one_line(font("body"), texts, question.width())
        return self._drops

    def _measured(self, width: int) -> int:
        question, answer = self._boxes(width)
        metrics = QFontMetrics(font("body"))
        low_question, low_answer, _ = self.drops()
        left = low_question + words_height(metrics, self.text(), question.width())
        right = low_answer + words_height(metrics, self._answer or self._none, answer.width())
        for text in (self.problem, self.note):
            if text:
                right += (
                    words_height(QFontMetrics(font("caption")), text, answer.width()) + SPACE.xs
                )
        return max(current().px(Size.control), max(left, right) + 2 * SPACE.s)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw question, answer, what stands beneath it, and the word that leads there."""
        painter = QPainter(self)
        tokens = current().tokens
        if self._can_change and (self.underMouse() or self.isDown()):
            painter.fillRect(self.rect(), QColor(tokens.soft))
        painter.setPen(QPen(QColor(tokens.border), tokens.edge))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        question, answer = self._boxes(self.width())
        low_question, low_answer, low_change = self.drops()
        question.translate(0, low_question)
        answer.translate(0, low_answer)
        self._draw(painter, question, self.text(), tokens.muted, "body")
        shown = self._answer or self._none
        self._draw(painter, answer, shown, tokens.text if self._answer else tokens.muted, "body")
        used = words_height(QFontMetrics(font("body")), shown, answer.width())
        for text, ink in ((self.problem, tokens.error), (self.note, tokens.accent)):
            if text:
                beneath = answer.adjusted(0, used + SPACE.xs, 0, 0)
                self._draw(painter, beneath, text, ink, "caption")
                used += words_height(QFontMetrics(font("caption")), text, answer.width()) + SPACE.xs
        if self._change:
            at = answer.right() + SPACE.m
            link = QRect(at, SPACE.s + low_change, self._change_width(), self.height())
            self._draw(painter, link, self._change, tokens.accent, "body")

    def _draw(self, painter: QPainter, box: QRect, text: str, colour: str, role: str) -> None:
        draw_words(
            painter,
            self.place(box),
            text,
            colour,
            font=font(role),
            mirrored=self.isRightToLeft(),
            top=True,
        )

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        end = self._change_width() + SPACE.m if self._change else 0
        room = width - end - 3 * SPACE.m
        share = int(room * _QUESTION_SHARE)
        question = QRect(SPACE.m, SPACE.s, share, self.height())
        answer = QRect(question.right() + SPACE.m, SPACE.s, room - share, self.height())
        return question, answer

    def _change_width(self) -> int:
        return QFontMetrics(font("body")).horizontalAdvance(self._change) + SPACE.xs

    def _on_clicked(self) -> None:
        if self._can_change:
            self.change_wanted.emit(self.reference)
