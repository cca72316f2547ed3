"""What the interview page holds while one interview is open: where the person is, and where next.

Keeps outline, place and sitting in step with the session; knows no widgets.
"""

from collections.abc import Iterable

from ui.pages.interview.rail import SectionLine
from ui.questionnaire.sections.answer_text import section_title
from ui.questionnaire.sections.outline import Outline, Page, PageKind, Section, cut
from ui.questionnaire.sections.state import Sitting, Standing
from ui.questionnaire.sections.waiting import why_it_waits
from ui.questionnaire.sections.walking import Walk
from vetting_desk.forms import Changes, Session
from vetting_desk.operations.interview.interviews import Interview


class Course:
    """The way of one interview.

    Args:
        interview: The live interview.

    Attributes:
        interview: The same.
        sitting: What was seen and passed.
        outline: The pages as they stand.
        page: The page shown; None on the list of sections.
    """

    def __init__(self, interview: Interview) -> None:
        self.interview = interview
        self.sitting = Sitting(is_taken_over=interview.is_taken_over, kept_for=interview.kept_for)
        self.outline: Outline = cut(interview.session)
        self.page: Page | None = None
        self._relevance = self._relevance_now()

    @property
    def session(self) -> Session:
        """The live session; the store may have put another in place after a failure."""
        return self.interview.session

    @property
    def standing(self) -> Standing:
        """How far things are now."""
        return Standing(self.session, self.sitting)

    @property
    def walk(self) -> Walk:
        """The way through the pages as they stand."""
        return Walk(self.outline, self.sitting.seen)

    @property
    def section(self) -> Section | None:
        """The section of the page shown."""
        return self.outline.section(self.page.section) if self.page is not None else None

    def take(self, changes: Changes) -> bool:
        """Take in what an answer changed; True when pages may have come or gone."""
        if changes.structure or self._relevance_changed(changes.references):
            self.recut()
            return True
        return False

    def recut(self) -> None:
        """Cut the form again, and find the page shown again, or the one nearest to it."""
        self.outline = cut(self.session)
        self._relevance = self._relevance_now()
        if self.page is not None:
            self.page = self.outline.page(self.page.reference) or self.walk.first()

    def lines(self) -> list[SectionLine]:
        """Return what the rail shows."""
        standing, session = self.standing, self.session
        return [
            SectionLine(
                section.key,
                section_title(session, section),
                standing.section(section),
                why_it_waits(session, section),
            )
            for section in self.outline.sections
        ]

    def entry(self, section: Section) -> Page | None:
        """Return the page on which to enter `section`: the first not begun, else the first."""
        for page in section.pages:
            if page.reference not in self.sitting.passed and not self.standing.is_begun(page):
                return page
        return section.pages[0] if section.pages else None

    def resume_page(self) -> Page | None:
        """Return the page where the person was, or the first."""
        position = self.interview.assessment.position
        return (self.outline.page(position) if position else None) or self.walk.first()

    def _relevance_now(self) -> dict[str, bool]:
        return {node.reference: node.relevant for node in self.session.walk()}

    def _relevance_changed(self, references: Iterable[str]) -> bool:
        known = self._relevance
        return any(
            self.session.node(reference).relevant != known.get(reference)
            for reference in references
        )


def position_of(page: Page) -> str:
    """Return what to remember of a page: a reference that finds it again."""
    if page.kind is PageKind.QUESTIONS and page.questions:
        return page.questions[-1] if not page.group else page.group
    return page.reference
