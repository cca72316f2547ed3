"""How far each section, page and question is, in the five states a person reads in the rail.

Works on a session and on what was seen of it in this sitting; holds no answers of its own beside
what a field could not take. `outline` says what belongs together.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from ui.questionnaire.sections.outline import Outline, Page, PageKind, Section, is_question
from vetting_desk.forms import Node, Session
from vetting_desk.judgement.answers import is_matrix_head
from vetting_desk.judgement.roles import is_shown


class SectionState(Enum):
    """How far a section is."""

    NOT_STARTED = "not-started"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    CANNOT_START = "cannot-start"
    PROBLEM = "problem"


class QuestionState(Enum):
    """How far one question is."""

    UNANSWERED = "unanswered"
    ANSWERED = "answered"
    REQUIRED = "required"
    CONSTRAINT = "constraint"
    NOT_TAKEN = "not-taken"


PROBLEMS = frozenset({QuestionState.REQUIRED, QuestionState.CONSTRAINT, QuestionState.NOT_TAKEN})


@dataclass(frozen=True, slots=True)
class Problem:
    """What keeps a question from being done.

    Attributes:
        reference: The question.
        state: Which kind of problem.
        message: The form's own words for it, or the field's; empty where there are none.
        kept_for: The roles that alone may answer it; empty where whoever is at the desk may.
        shut: Whether a safeguard keeps it shut now.
    """

    reference: str
    state: QuestionState
    message: str = ""
    kept_for: frozenset[str] = frozenset()
    shut: bool = False


@dataclass(frozen=True, slots=True)
class NotTaken:
    """What was typed for a question and could not be stored.

    Attributes:
        typed: As typed.
        words: What the field says about it.
    """

    typed: str
    words: str


def _never(_reference: str) -> bool:
    return False


def _nobody(_reference: str) -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Approved:
    """Words that are read out instead of a note's own.

    Attributes:
        text: The words, plain.
        remark: Whose they are, and what is to be done to read them.
    """

    text: str
    remark: str


@dataclass(frozen=True, slots=True)
class ShutQuestion:
    """A question that a safeguard keeps shut now.

    Attributes:
        words: Why, who may act, and what to do instead.
        place: The question whose answer may open it; empty where that is done on the page of the case.
        led: Whether a way there is shown beside it.
    """

    words: str
    place: str
    led: bool


@dataclass
class Sitting:
    """What happened since the interview was opened, beside the answers themselves.

    Attributes:
        seen: References of pages that were shown.
        passed: References of pages that were left by *Continue*, or come back to from a check.
        not_taken: What was typed and could not be stored, by reference.
        is_taken_over: Whether the answer of a question came from the case and was not asked again.
        kept_for: The roles that alone may answer a question; empty where whoever is at the desk may.
        approved: Words of the organisation that are read out instead of a note's own, by reference.
        shut: What a safeguard keeps shut now, by reference, of the pages that were shown.
        folded: Whether the anchors of indicators are folded away.
    """

    seen: set[str] = field(default_factory=set)
    passed: set[str] = field(default_factory=set)
    not_taken: dict[str, NotTaken] = field(default_factory=dict)
    is_taken_over: Callable[[str], bool] = field(default=_never, compare=False)
    kept_for: Callable[[str], frozenset[str]] = field(default=_nobody, compare=False)
    approved: dict[str, Approved] = field(default_factory=dict)
    shut: dict[str, ShutQuestion] = field(default_factory=dict)
    folded: bool = False

    def pass_until(self, outline: Outline, reference: str) -> None:
        """Count every page before that of `reference` as seen and passed; for resuming."""
        here = outline.page(reference)
        for page in outline.pages:
            if page == here:
                self.seen.add(page.reference)
                return
            self.seen.add(page.reference)
            self.passed.add(page.reference)


class Standing:
    """How far things are in one session.

    Args:
        session: The live session.
        sitting: What was seen of it.
    """

    def __init__(self, session: Session, sitting: Sitting) -> None:
        self._session = session
        self._sitting = sitting

    def question(self, reference: str) -> QuestionState:
        """Return how far one question is, whether or not its page was passed."""
        if reference in self._sitting.not_taken:
            return QuestionState.NOT_TAKEN
        return self._of_node(self._session.node(reference))

    def problems(self, page: Page) -> list[Problem]:
        """Return what keeps `page` from being done, in order of its questions."""
        found = []
        for reference in page.questions:
            node = self._session.node(reference)
            if not is_shown(node) or is_matrix_head(node):
                continue
            state = self.question(reference)
            if state in PROBLEMS:
                found.append(self.problem(reference, state))
        return found

    def problem(self, reference: str, state: QuestionState) -> Problem:
        """Return what is to be said of a question in `state`, one of `PROBLEMS`."""
        words = self._words(reference, self._session.node(reference))
        sitting = self._sitting
        shut = reference in sitting.shut
        return Problem(reference, state, words, sitting.kept_for(reference), shut)

    def section(self, section: Section) -> SectionState:
        """Return the state the rail shows for `section`."""
        if not section.pages:
            return SectionState.CANNOT_START
        problems = [self.problems(page) for page in section.pages]
        pairs = list(zip(section.pages, problems, strict=True))
        if any(self._shown(page, found) for page, found in pairs):
            return SectionState.PROBLEM
        if all(not found and self._is_done(page) for page, found in pairs):
            return SectionState.COMPLETED
        if any(self._is_begun(page) for page in section.pages):
            return SectionState.IN_PROGRESS
        return SectionState.NOT_STARTED

    def count(self, section: Section) -> int:
        """Return how many questions `section` has now."""
        return sum(self._count_of(page) for page in section.pages)

    def number(self, section: Section, page: Page) -> int:
        """Return the number of the first question of `page` within `section`, from 1."""
        before = 0
        for other in section.pages:
            if other.reference == page.reference:
                break
            before += self._count_of(other)
        return min(before + 1, max(self.count(section), 1))

    def last_number(self, section: Section, page: Page) -> int:
        """Return the number of the last question of `page` within `section`, from 1."""
        return self.number(section, page) + max(self._count_of(page), 1) - 1

    def is_begun(self, page: Page) -> bool:
        """Return whether anything on `page` is answered."""
        return any(self._is_answered(reference) for reference in page.questions)

    def _words(self, reference: str, node: Node) -> str:
        refused = self._sitting.not_taken.get(reference)
        return refused.words if refused is not None else node.message or ""

    def _count_of(self, page: Page) -> int:
        if page.kind is PageKind.RATING:
            return 1
        return sum(is_question(self._session.node(reference)) for reference in page.questions)

    def _is_begun(self, page: Page) -> bool:
        return page.reference in self._sitting.passed or self.is_begun(page)

    def _shown(self, page: Page, problems: list[Problem]) -> list[Problem]:
        if not problems or page.reference in self._sitting.passed:
            return problems
        return [problem for problem in problems if problem.state is not QuestionState.REQUIRED]

    def _is_done(self, page: Page) -> bool:
        """Return whether a page without problems is done."""
        if page.reference in self._sitting.passed:
            return True
        if page.kind is PageKind.REPEAT:
            return False
        asked = [name for name in page.questions if is_question(self._session.node(name))]
        return bool(asked) and all(self._is_answered(reference) for reference in asked)

    def _is_answered(self, reference: str) -> bool:
        node = self._session.node(reference)
        return is_question(node) and node.value != ""

    @staticmethod
    def _of_node(node: Node) -> QuestionState:
        if node.valid is not True:
            return QuestionState(node.valid)
        return QuestionState.ANSWERED if node.value != "" else QuestionState.UNANSWERED
