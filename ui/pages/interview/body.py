"""What every kind of interview page can do: show itself, keep in step, emit what is typed."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.pages.interview.question_list import QuestionList
from ui.questionnaire.questions import QuestionWidget
from ui.questionnaire.sections.outline import Page
from ui.questionnaire.sections.state import Sitting
from ui.theme import SPACE
from vetting_desk.forms import Session


class PageBody(QWidget):
    """The middle of one page.

    Args:
        session: The live session.
        sitting: What happened in this sitting.
        parent: The page.

    Signals:
        answer_given(str, str): Reference and value.
        said_given(str, str, str): Reference, value, and how it was said.
        not_taken(str, str, str): Reference, what was typed, what is said of it.
        file_chosen(str, object): Reference and `FileAct`.
        continue_requested(): The person is done here.
        repeat_wanted(str): Reference of a repeat that is to get another instance.
        removal_wanted(str, int): Repeat and 1-based index of an instance that is to go.
        page_wanted(str): Reference of a page, or of a question, to go to; empty for the page of the case.
    """

    answer_given = Signal(str, str)
    said_given = Signal(str, str, str)
    not_taken = Signal(str, str, str)
    file_chosen = Signal(str, object)
    continue_requested = Signal()
    repeat_wanted = Signal(str)
    removal_wanted = Signal(str, int)
    page_wanted = Signal(str)

    def __init__(self, session: Session, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.sitting = sitting
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.xl)

    def show_page(self, page: Page) -> None:
        """Show `page`, or the same page with other questions in it; made by each kind of page."""

    def refresh(self, references: Iterable[str] | None) -> None:
        """Redraw what `references` name; None for everything."""
        touched = None if references is None else set(references)
        for questions in self.lists():
            questions.refresh(touched)

    def lists(self) -> list[QuestionList]:
        """Return the columns of questions it holds."""
        return []

    def question(self, reference: str) -> QuestionWidget | None:
        """Return the widget that asks `reference`."""
        for questions in self.lists():
            if questions.shows(reference):
                return questions.question(reference)
        return None

    def reveal(self, reference: str) -> None:
        """Unfold what hides the question `reference`, where anything does."""

    def flush(self) -> None:
        """Make every question emit what is typed."""
        for questions in self.lists():
            questions.flush()

    def show_missing(self) -> None:
        """Show from now on where an answer is missing."""
        for questions in self.lists():
            questions.show_missing()

    def show_refusal(self, reference: str, words: str) -> None:
        """Show beside a question that its answer was not taken."""
        for questions in self.lists():
            questions.show_refusal(reference, words)

    def choose_key(self, number: int) -> bool:
        """Choose by number key, where only one question can be meant."""
        lists = self.lists()
        return len(lists) == 1 and lists[0].choose_key(number)

    def focus_first(self) -> None:
        """Move the focus to the first question; of a page that asks nothing to its words, to hear keys."""
        for questions in self.lists():
            if questions.can_focus():
                questions.focus_first()
                return
        self.focus_words()

    def focus_words(self) -> None:
        """Move the focus to the words of the first question, or of the note before it."""
        for questions in self.lists():
            if questions.focus_words():
                return

    def make_list(self) -> QuestionList:
        """Return a new column of questions that emits through this page."""
        questions = QuestionList(self.session, self.sitting, self)
        questions.answer_given.connect(self.answer_given)
        questions.said_given.connect(self.said_given)
        questions.not_taken.connect(self.not_taken)
        questions.file_chosen.connect(self.file_chosen)
        questions.continue_requested.connect(self.continue_requested)
        questions.place_wanted.connect(self.page_wanted)
        return questions


class QuestionsBody(PageBody):
    """One question, or a few that belong together."""

    def __init__(self, session: Session, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(session, sitting, parent)
        self._list = self.make_list()
        self.column.addWidget(self._list)

    def show_page(self, page: Page) -> None:
        """Show the questions of `page`."""
        passed = page.reference in self.sitting.passed
        self._list.show_questions(page.questions, group=page.group, passed=passed)

    def lists(self) -> list[QuestionList]:
        """Return the one column."""
        return [self._list]
