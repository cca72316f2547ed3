"""Somebody who fills a questionnaire at a desk by keys alone, in a look, and stops at each page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from tools.by_keys import CONTROL, PASSPHRASE, Keyboard, question_of
from ui.ground.preferences import Preferences
from ui.pages.interview.rating_body import EvidenceEditor, RatingBody
from ui.pages.interview.repeat_body import RepeatBody
from ui.questionnaire.sections.outline import Page
from vetting_desk.forms import Session

_MOST_PAGES = 400
_MOST_STOPS = 400


class Hand(Keyboard):
    """Somebody at one desk.

    Args:
        data: Folder of practice desks.
        officer: Id of who works there.
        look: Theme, language, size of the window and of its text.
    """

    def __init__(self, data: Path, officer: str, look: Preferences) -> None:
        self._officer = officer
        super().__init__(data, "post", preferences=look)

    def choose_desk(self, desk: str) -> None:
        """Choose desk and officer, and go to the passphrase."""
        self.window.unlock_page.select(desk, self._officer)
        self.tab_to(lambda widget: isinstance(widget, QLineEdit))

    def begin(self, case_id: str, digest: str) -> Session:
        """Begin a questionnaire from the page of a case, by its button."""
        self.frame.open_case(case_id)
        self.rest(lambda: self.frame.pages.case.detail is not None)
        self.tab_to(
            lambda w: isinstance(w, QPushButton) and w.isEnabled() and w.property("key") == digest
        )
        self.press(Qt.Key.Key_Return)
        self.rest(lambda: self.frame.route.interview is not None)
        interview = self.frame.route.interview
        if interview is None:
            raise AssertionError("the interview did not begin")
        return interview.session

    def fill(self, answers: dict[str, str], at_page: Callable[[Page], object]) -> None:
        """Answer page by page, to the list of all answers.

        Args:
            answers: By reference; what was asked is taken out.
            at_page: Called with each page once it is filled, before it is left.
        """
        questions = self.frame.route.questions
        for _page in range(_MOST_PAGES):
            if not questions.isVisible():
                return
            page = self._page()
            if page is not None:
                self.fill_page(answers)
                if not questions.isVisible():
                    return
                now = self._page()
                at_page(page if now is None else now)
                if self._add_instance(answers):
                    continue
            self.press(Qt.Key.Key_Return, CONTROL)
            if questions.isVisible() and self._page() == page and page is not None:
                self._postpone()
        raise AssertionError("the questionnaire does not come to its end")

    def fill_page(self, answers: dict[str, str]) -> None:
        """Go through a page from stop to stop, a line of evidence after the other."""
        sheet = self.frame.route.questions.view.sheet
        for _stop in range(_MOST_STOPS):
            body = sheet.body
            if isinstance(body, RepeatBody) or body is None or not body.isAncestorOf(self.focus):
                return
            asked = question_of(self.focus)
            if asked is not None and asked.reference in answers:
                self.answer(asked, answers)
            if isinstance(body, RatingBody) and self._next_line(answers):
                continue
            self.press(Qt.Key.Key_Tab)

    def _page(self) -> Page | None:
        """Return the page that is shown; None at the list of sections."""
        view = self.frame.route.questions.view
        return view.sheet.page if view.sheet.isVisible() else None

    def _next_line(self, answers: dict[str, str]) -> bool:
        """Begin the next line of evidence, where this one is done and another is to be written."""
        focus = self.focus
        editor = focus.parent()
        if not (isinstance(editor, EvidenceEditor) and focus is editor.done):
            return False
        first = next(iter(editor.questions.questions), "")
        repeat, _, rest = first.rpartition("/")[0].rpartition("[")
        following = f"{repeat}[{int(rest.rstrip(']')) + 1}]/"
        self.press(Qt.Key.Key_Return)
        if any(each.startswith(following) for each in answers):
            self.press(Qt.Key.Key_Return)
        return True

    def _add_instance(self, answers: dict[str, str]) -> bool:
        """Add an instance on a repeat's page, where all that are there are filled and another is to come."""
        body = self.frame.route.questions.view.sheet.body
        page = self._page()
        if not isinstance(body, RepeatBody) or page is None:
            return False
        interview = self.frame.route.interview
        there = len(interview.session.node(page.reference).children) if interview else 0
        inside = [each for each in answers if each.startswith(f"{page.reference}[")]
        pending = {int(each[len(page.reference) + 1 :].partition("]")[0]) for each in inside}
        if not pending or min(pending) <= there:
            return False
        self.tab_to(
            lambda w: isinstance(w, QAbstractButton) and body.isAncestorOf(w) and w is body.add
        )
        self.press(Qt.Key.Key_Return)
        return True

    def _postpone(self) -> None:
        """Go on from a page with something missing, by the button in its box of problems.

        Raises:
            AssertionError: If nothing is said to be missing, and Continue led nowhere.
        """
        problems = self.frame.route.questions.view.sheet.problems
        if not problems.later.isVisible():
            raise AssertionError("Continue led nowhere")
        self.tab_to(lambda widget: widget is problems.later)
        self.press(Qt.Key.Key_Return)


__all__ = ["PASSPHRASE", "Hand"]
