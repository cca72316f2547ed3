"""The middle of the interview: Back, one heading, the problems, then the page itself.

Chooses the kind of body for a page and keeps it while the page stays; scrolls to what has the
focus.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.pages.interview.body import PageBody, QuestionsBody
from ui.pages.interview.rating_body import RatingBody
from ui.pages.interview.repeat_body import RepeatBody
from ui.questionnaire.questions.form_label import form_label, lead
from ui.questionnaire.questions.problems import ProblemBox
from ui.questionnaire.sections.answer_text import instance_title, problem_text, title_of
from ui.questionnaire.sections.outline import Page, PageKind, is_question
from ui.questionnaire.sections.state import Problem, Sitting
from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.scroll import ScrollColumn
from ui.widgets.undo_row import UndoRow
from vetting_desk.forms import Node, Session

_BODIES: dict[PageKind, type[PageBody]] = {
    PageKind.QUESTIONS: QuestionsBody,
    PageKind.REPEAT: RepeatBody,
    PageKind.RATING: RatingBody,
}


class Sheet(ScrollColumn):
    """One page of the interview.

    Args:
        parent: The interview page.

    Attributes:
        undo: Says what was removed just now, until the page changes.

    Signals:
        body_made(PageBody): A new body, to be connected.
        back_requested(): To the page before.
        postponed(): Continue although something is missing.
    """

    body_made = Signal(object)
    back_requested = Signal()
    postponed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body: PageBody | None = None
        self._page: Page | None = None
        self._arrived_at: QWidget | None = None
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.actionTriggered.connect(self._on_scrolled_by_hand)
        self._back = QPushButton(self.tr("Back"), self)
        set_kind(self._back, "link")
        button_icon(self._back, "back", "accent")
        self._back.clicked.connect(self.back_requested)
        self._caption = form_label("", "caption", self, wrap=True)
        self._title = form_label("", "title", self, wrap=True)
        self._problems = ProblemBox(self)
        self._problems.problem_chosen.connect(self.show_question)
        self._problems.postponed.connect(self.postponed)
        self.undo = UndoRow(self)
        head = QVBoxLayout()
        head.setSpacing(SPACE.xs)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self._caption)
        head.addWidget(self._title)
        self.column.addLayout(head)
        self.column.addWidget(self._problems)
        self.column.addWidget(self.undo)
        self.column.addStretch(1)

    @property
    def problems(self) -> ProblemBox:
        """The box of problems, for walking it."""
        return self._problems

    @property
    def page(self) -> Page | None:
        """The page shown; None without one."""
        return self._page

    def changeEvent(self, event: QEvent) -> None:
        """Align the texts to the new direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            for made in self.findChildren(QLabel):
                lead(made)

    def show_page(
        self, session: Session, sitting: Sitting, page: Page, caption: str, *, can_go_back: bool
    ) -> None:
        """Show `page`; the same page again keeps its widgets, with what is typed in them."""
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        title = self._title_of(session, page)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._back.setEnabled(can_go_back)
        if self._is_shown(session, page):
            if self.body is not None:
                self.body.show_page(page)
        else:
            self._problems.show_problems([], can_postpone=False)
            self.undo.hide()
            had_focus = self._has_focus_inside()
            self._put_body(session, sitting, page)
            self.verticalScrollBar().setValue(0)
            if had_focus and self.body is not None:
                # Who was answering goes on by keys, also where an answer had the page put together anew.
                self.body.focus_first()
        self._page = page

    def refresh(self, references: Iterable[str] | None) -> None:
        """Redraw what `references` name; None for everything."""
        if self.body is not None:
            self.body.refresh(references)

    def show_problems(self, session: Session, problems: Sequence[Problem]) -> None:
        """Show what keeps the page from being done, on top and beside the questions."""
        if self.body is not None:
            self.body.show_missing()
        lines = [(problem.reference, problem_text(session, problem)) for problem in problems]
        self._problems.show_problems(lines, can_postpone=True)
        self.ensureVisible(0, 0)
        self._problems.take_focus()

    def update_problems(self, session: Session, problems: Sequence[Problem]) -> None:
        """Remove fixed problems from the box, if it is there."""
        if not self._problems.isHidden():
            lines = [(problem.reference, problem_text(session, problem)) for problem in problems]
            self._problems.show_problems(lines, can_postpone=True)

    def show_question(self, reference: str) -> None:
        """Scroll to a question and move the focus to it."""
        if self.body is None:
            return
        self.body.reveal(reference)
        question = self.body.question(reference)
        if question is not None:
            question.focus_control()
            self._arrived_at = None

    def arrive(self) -> None:
        """Move the focus to the first question; to the words before it where not both are seen at once."""
        if self.body is not None:
            self.body.focus_first()
            self._arrived_at = QApplication.focusWidget()
            if self._arrived_at is not None:
                self._arrived_at.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who has begun to type has arrived: the focus stays, however late the page is laid out."""
        if event.type() == QEvent.Type.KeyPress and watched is self._arrived_at:
            self._arrived_at = None
        return super().eventFilter(watched, event)

    def _on_scrolled(self, value: int) -> None:
        """Begin at the beginning: what has the focus after arriving may lie beneath a long text."""
        focus, self._arrived_at = self._arrived_at, None
        if (
            value
            and focus is not None
            and focus is QApplication.focusWidget()
            and self.body is not None
        ):
            self.body.focus_words()

    def _on_scrolled_by_hand(self) -> None:
        self._arrived_at = None

    def drop(self) -> None:
        """Forget the page and every widget that holds an answer."""
        self._page = None
        self._caption.clear()
        self._title.clear()
        self._problems.show_problems([], can_postpone=False)
        self.undo.hide()
        self._drop_body()

    def _is_shown(self, session: Session, page: Page) -> bool:
        return (
            self._page is not None
            and self.body is not None
            and self.body.session is session
            and (self._page.reference, self._page.kind) == (page.reference, page.kind)
        )

    def _title_of(self, session: Session, page: Page) -> str:
        if page.group:
            return title_of(session.node(page.group))
        if page.instance and not self._is_single(session, page):
            return title_of(session.node(page.instance))
        return ""

    @staticmethod
    def _is_single(session: Session, page: Page) -> bool:
        return sum(is_question(session.node(name)) for name in page.questions) <= 1

    def _put_body(self, session: Session, sitting: Sitting, page: Page) -> None:
        self._drop_body()
        # Made where it stays: to be moved there would have every widget in it styled twice.
        self.body = _BODIES[page.kind](session, sitting, self.column.parentWidget())
        self.body_made.emit(self.body)
        self.body.show_page(page)
        self.column.insertWidget(self.column.count() - 1, self.body)
        # Else it would be shown one turn of the event loop later, and the page painted without it first.
        self.body.show()

    def _drop_body(self) -> None:
        if self.body is not None:
            self._let_go(self.body)
            self.column.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
            self.body = None

    def _has_focus_inside(self) -> bool:
        focus = QApplication.focusWidget()
        return self.body is not None and focus is not None and self.body.isAncestorOf(focus)

    @staticmethod
    def _let_go(body: QWidget) -> None:
        """Take the focus from what will be hidden; else Qt looks through the window for a next place."""
        focus = QApplication.focusWidget()
        if focus is not None and body.isAncestorOf(focus):
            focus.clearFocus()


def caption_of(session: Session, page: Page, section_title: str) -> str:
    """Return where the page stands: the section, the groups and instances between it and the page.

    Empty where the page's own heading says the same.
    """
    parts: list[str] = []
    node: Node | None = session.node(page.group or page.reference).parent
    while node is not None and node.kind != "root" and node.reference != page.section:
        words = _part_of(session, node)
        if words and words not in parts:
            parts.insert(0, words)
        node = node.parent
    heading = title_of(session.node(page.group)) if page.group else ""
    shown = [part for part in (section_title, *parts) if part != heading]
    return " › ".join(dict.fromkeys(shown))


def _part_of(session: Session, node: Node) -> str:
    if node.kind == "repeat-instance":
        return instance_title(session, node.reference)
    return title_of(node) if node.label.strip("- ") else ""
