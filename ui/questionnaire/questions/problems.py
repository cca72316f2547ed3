"""The box "There is a problem": each line leads to its question, with the same words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.questionnaire.questions.form_label import form_label
from ui.theme import SPACE, set_hook, set_kind

MOST_LINES = 10


class ProblemBox(QFrame):
    """What keeps a page, or a whole form, from being done; takes the focus when it appears.

    Args:
        parent: The page.

    Signals:
        problem_chosen(str): Reference of the question a line leads to.
        postponed(): The person continues and comes back to it later.
    """

    problem_chosen = Signal(str)
    postponed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_hook(self, "surface", "banner")
        set_hook(self, "tone", "error")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self._column.setSpacing(SPACE.xs)
        self._column.addWidget(form_label(self.tr("There is a problem"), "heading", self))
        self._more = form_label("", "muted", self, wrap=True)
        self._column.addWidget(self._more)
        self._later = QPushButton(self.tr("Go on and come back to it later"), self)
        self._later.clicked.connect(self.postponed)
        self._column.addWidget(self._later, 0, Qt.AlignmentFlag.AlignLeading)
        self._lines: list[ProblemLine] = []
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, str]], *, can_postpone: bool) -> None:
        """Show one line a problem.

        Args:
            problems: Reference and words, the same as beside the question.
            can_postpone: True to offer continuing without mending them.
        """
        self._drop_lines()
        for at, (reference, words) in enumerate(problems[:MOST_LINES]):
            line = ProblemLine(reference, words, self)
            line.chosen.connect(self.problem_chosen)
            self._column.insertWidget(1 + at, line)
            line.show()
            self._lines.append(line)
        more = len(problems) - len(self._lines)
        self._more.setText(self.tr("And {count} more of them.").format(count=more))
        self._more.setVisible(more > 0)
        self._later.setVisible(can_postpone)
        lines = [self.tr("There is a problem"), *self.words()]
        self.setAccessibleName("\n".join(lines))
        self.setVisible(bool(problems))

    @property
    def later(self) -> QPushButton:
        """The button that goes on without mending them, for walking it."""
        return self._later

    def take_focus(self) -> None:
        """Set the focus to the box, and announce it to a screen reader."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> list[str]:
        """Return the problems shown."""
        return [line.words for line in self._lines]

    def lines(self) -> tuple["ProblemLine", ...]:
        """Return the lines, for walking them."""
        return tuple(self._lines)

    def _drop_lines(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []


class ProblemLine(QPushButton):
    """One problem as a link to its question; long words wrap.

    Args:
        reference: Where it leads.
        words: What is wrong.
        parent: The box.

    Signals:
        chosen(str): The reference.
    """

    chosen = Signal(str)

    def __init__(self, reference: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.reference = reference
        self.words = words
        set_kind(self, "problem")
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.xs, 0, SPACE.xs)
        text = form_label(words, "error", self, wrap=True)
        text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = text.font()
        font.setUnderline(True)
        text.setFont(font)
        column.addWidget(text)
        self._text: QLabel = text
        self.clicked.connect(self._on_clicked)

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need."""
        return max(self.sizeHint().height(), self._text.heightForWidth(width) + 2 * SPACE.xs)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.reference)
