"""The interview: sections, questions, notes; one answer after the other, each saved as it is given.

Turns the requests of its parts into answers and moves. Where one is and what comes next is `Course`; how an
answer reaches the casebook is `Answering`; where everything stands is `InterviewView`.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.asking.decision import LeaveDialog, Leaving
from ui.ground.tasks import Tasks
from ui.pages.interview import interpreting
from ui.pages.interview.answering import Answering
from ui.pages.interview.body import PageBody
from ui.pages.interview.course import Course, position_of
from ui.pages.interview.jump_dialog import JumpDialog
from ui.pages.interview.pausing import Pausing
from ui.pages.interview.presenting import Presenter
from ui.pages.interview.rating_body import RatingBody
from ui.pages.interview.removing import Removing
from ui.pages.interview.view import InterviewView
from ui.pages.interview.workspace.host import JudgementHost
from ui.questionnaire.questions.base import number_key
from ui.questionnaire.questions.tab_order import ReadingOrderPage
from ui.questionnaire.sections.breaks import BreakPlace
from ui.questionnaire.sections.jumping import jump_rows
from ui.questionnaire.sections.outline import Page, PageKind
from vetting_desk.errors import VettingDeskError
from vetting_desk.forms import Changes
from vetting_desk.operations.interview.interviews import Interview


class InterviewPage(ReadingOrderPage):
    """One interview.

    Args:
        tasks: Where the store's thread is.
        parent: The window.

    Signals:
        check_requested(Sitting): All answers are to be checked; what could not be taken goes along.
        left(str): ``draft`` or ``discarded``; the interview is closed.
        failed(VettingDeskError): For the message bar.
        saved(datetime): Device time of the last committed answer.
        place_shown(str): Reference of the first question shown now, or of the repeat.
    """

    check_requested = Signal(object)
    left = Signal(str)
    failed = Signal(object)
    saved = Signal(object)
    place_shown = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._course: Course | None = None
        self._answering: Answering | None = None
        self._removing: Removing | None = None
        self._back_to_check = False
        self.view = InterviewView(self)
        self._presenter = Presenter(self.view)
        self.pausing = Pausing(self)
        self._connect()
        self.judging = JudgementHost(tasks, self, self, lambda: self._course)
        self._add_keys()

    # What the window asks

    def show_interview(self, interview: Interview, at: str = "") -> None:
        """Open `interview`: its sections, or at once the question `at`.

        Args:
            interview: Live; stays the caller's until `left` is emitted.
            at: Reference of a question; where the person was before the desk was locked.
        """
        self.clear()
        self._course = course = Course(interview)
        self._answering = answering = Answering(interview, course.sitting, self._tasks, self)
        self._removing = Removing(interview, answering, self.view.sheet, self)
        answering.changed.connect(self._on_changed)
        answering.refused.connect(self._on_refused)
        answering.failed.connect(self._on_failed)
        self.pausing.begin(BreakPlace(interview.session, answering.answer, answering.add_repeat))
        if interview.reopened and interview.assessment.position:
            course.sitting.pass_until(course.outline, interview.assessment.position)
        self._presenter.show_frame(course)
        self.judging.offer()
        page = course.outline.page(at) if at else None
        if page is not None:
            self._go(page)
            self.view.sheet.show_question(at)
        else:
            self.show_tasks()

    def go_to(self, reference: str) -> None:
        """Show the question `reference`; *Continue* there comes back to the check."""
        if self._course is None:
            return
        page = self._course.outline.page(reference)
        if page is not None:
            self._back_to_check = True
            self._course.sitting.passed.add(page.reference)
            self._go(page)
            self.view.sheet.show_question(reference)

    def show_tasks(self) -> None:
        """Show the list of sections."""
        course = self._course
        if course is None:
            return
        self.flush()
        course.page = None
        self._presenter.show_tasks(course)
        self.view.tasks.focus_first()

    def name_interpreter(self, code: str) -> None:
        """Answer who interprets from now on."""
        if self._course is not None and self._answering is not None:
            interpreting.name(self._course.session, self._answering, code)

    def flush(self) -> bool:
        """Commit whatever is typed; False when some of it could not be taken."""
        self.judging.flush()
        body = self.view.sheet.body
        if self._course is None or body is None:
            return True
        body.flush()
        return not self._course.sitting.not_taken

    def clear(self) -> None:
        """Forget the interview and every widget that holds an answer."""
        self.pausing.stop()
        self.judging.end()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.view.drop()
        self._back_to_check = False
        self._course = None
        if self._answering is not None:
            self._answering.deleteLater()
            self._answering = self._removing = None

    def ask_to_leave(self) -> None:
        """Ask whether to keep editing, leave a draft, or discard; `left` reports the last two."""
        if self._course is None:
            return
        self.flush()
        dialog = LeaveDialog(self)
        dialog.decided.connect(self._on_leaving_decided)
        dialog.open()

    def _connect(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        view = self.view
        view.top.language_chosen.connect(self._on_language_chosen)
        view.top.leave_requested.connect(self.ask_to_leave)
        view.top.tasks_requested.connect(self.show_tasks)
        view.top.jump_requested.connect(self._on_jump_requested)
        view.top.check_requested.connect(self._on_check_requested)
        view.top.pause_requested.connect(self._on_pause_requested)
        view.panel_shown.connect(self._on_drawer_shown)
        view.guide_shown.connect(self._on_drawer_shown)
        view.panel.place_chosen.connect(self._on_place_chosen)
        view.rail.section_chosen.connect(self._on_section_chosen)
        view.tasks.section_chosen.connect(self._on_section_chosen)
        view.tasks.continue_requested.connect(self._on_resume)
        view.sheet.body_made.connect(self._on_body_made)
        view.sheet.back_requested.connect(self._on_back)
        view.sheet.postponed.connect(self._on_postponed)
        view.bottom.back_requested.connect(self._on_back)
        view.bottom.continue_requested.connect(self._on_continue)
        view.nudge.acted.connect(self._on_pause_requested)
        self.pausing.suggested.connect(self._presenter.show_break_suggested)
        self.pausing.taken.connect(self.view.nudge.hide)

    def _add_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+Return", self._on_continue),
            ("Ctrl+Enter", self._on_continue),
            ("Alt+Left", self._on_back),
            ("Ctrl+J", self._on_jump_requested),
            ("Ctrl+E", self._on_check_requested),
            ("Ctrl+T", self.show_tasks),
            ("Ctrl+B", lambda: self.view.show_panel(not self.view.panel_open())),
            ("F8", self._on_pause_requested),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number key where only one question can be meant."""
        body = self.view.sheet.body
        number = number_key(event)
        if not (number and body is not None and body.choose_key(number)):
            super().keyPressEvent(event)

    def _go(self, page: Page) -> None:
        course = self._course
        if course is None or self._answering is None:
            return
        self.flush()
        course.page = page
        course.sitting.seen.add(page.reference)
        self._answering.set_position(position_of(page))
        self._show_page()
        self.view.show_questions()
        self.view.sheet.arrive()
        listed = page.kind is PageKind.REPEAT or not page.questions
        self.place_shown.emit(page.reference if listed else page.questions[0])

    def _show_page(self) -> None:
        if self._course is not None and self._answering is not None:
            page = self._course.page
            self._answering.look_ahead(page.questions if page is not None else ())
            self._presenter.show_page(self._course)
            self._show_standing()

    def _show_standing(self) -> None:
        if self._course is not None:
            self._presenter.show_standing(self._course, back_to_check=self._back_to_check)

    # Moving

    def _on_continue(self) -> None:
        course = self._course
        if course is None:
            return
        if course.page is None:
            self._on_resume()
            return
        self.flush()
        course.sitting.passed.add(course.page.reference)
        problems = course.standing.problems(course.page)
        self._show_standing()
        if problems:
            self.view.sheet.show_problems(course.session, problems)
        else:
            self._go_on()

    def _on_postponed(self) -> None:
        self.flush()
        self._go_on()

    def _go_on(self) -> None:
        course = self._course
        if course is None or course.page is None:
            return
        following = course.walk.after(course.page)
        if self._back_to_check or following is None:
            self._back_to_check = False
            self._on_check_requested()
        else:
            self._go(following)

    def _on_back(self) -> None:
        course = self._course
        if course is None or course.page is None:
            return
        before = course.walk.before(course.page)
        if before is not None:
            self._go(before)

    def _on_resume(self) -> None:
        page = self._course.resume_page() if self._course is not None else None
        if page is not None:
            self._go(page)

    def _on_section_chosen(self, key: str) -> None:
        course = self._course
        if course is None:
            return
        self.flush()
        section = course.outline.section(key)
        page = course.entry(section) if section is not None else None
        if page is not None:
            self._go(page)

    def _on_place_chosen(self, reference: str) -> None:
        if not reference:  # what is done on the page of the case
            self.ask_to_leave()
        course = self._course
        page = course.outline.page(reference) if course is not None else None
        if page is not None:
            self._go(page)
            self.view.sheet.show_question(reference)

    def _on_check_requested(self) -> None:
        course = self._course
        if course is None:
            return
        self.flush()
        self.check_requested.emit(course.sitting)

    def _on_jump_requested(self) -> None:
        course = self._course
        if course is None:
            return
        self.flush()
        dialog = JumpDialog(jump_rows(course.session, course.outline, course.sitting), self)
        dialog.place_chosen.connect(self._on_place_chosen)
        dialog.open()

    # Answering

    def _on_body_made(self, body: PageBody) -> None:
        if self._answering is None:
            return
        body.answer_given.connect(self._answering.answer)
        body.said_given.connect(self._answering.answer)
        body.not_taken.connect(self._answering.not_taken)
        body.file_chosen.connect(self._answering.attach)
        body.continue_requested.connect(self._on_continue, Qt.ConnectionType.QueuedConnection)
        body.repeat_wanted.connect(self._on_repeat_wanted)
        body.removal_wanted.connect(self._on_removal_wanted)
        body.page_wanted.connect(self._on_place_chosen)

    def _on_changed(self, changes: Changes) -> None:
        course = self._course
        if course is None or self._answering is None:
            return
        recut = course.take(changes)
        if recut:
            self.judging.offer()
        self._presenter.show_saved(course)
        if course.page is not None:
            if recut:
                self._show_page()
            shut = self._answering.look_ahead(course.page.questions)
            self.view.sheet.refresh(None if changes.structure or shut else changes.references)
            self.view.sheet.update_problems(course.session, course.standing.problems(course.page))
            self._show_standing()
        self.saved.emit(course.interview.saved_at)

    def _on_refused(self, reference: str, words: str) -> None:
        if self.view.sheet.body is not None:
            self.view.sheet.body.show_refusal(reference, words)
        self._show_standing()

    def _on_failed(self, error: VettingDeskError) -> None:
        if self._course is not None:
            self._course.recut()
            self._show_page()
        self.failed.emit(error)

    def _on_repeat_wanted(self, repeat: str) -> None:
        if self._course is None or self._answering is None:
            return
        if not self._answering.add_repeat(repeat):
            return
        body = self.view.sheet.body
        if isinstance(body, RatingBody):
            body.add_begun(repeat)
            return
        added = [page for page in self._course.outline.pages if page.hub == repeat]
        last = next((page for page in added if page.instance == added[-1].instance), None)
        if last is not None:
            self._go(last)

    def _on_removal_wanted(self, repeat: str, index: int) -> None:
        if self._removing is not None:
            self._removing.ask(repeat, index)

    def _on_language_chosen(self, language: str) -> None:
        if self._course is None or self._answering is None:
            return
        self.flush()
        if self._answering.set_language(language):
            self._presenter.show_frame(self._course)
            if self._course.page is None:
                self.show_tasks()
            else:
                self.view.sheet.drop()
                self._show_page()

    def _on_drawer_shown(self, opened: bool) -> None:
        if opened and self._course is not None:
            self._presenter.show_drawer(self._course)

    def _on_pause_requested(self) -> None:
        if self._course is not None:
            self.flush()
            self.pausing.pause()

    def _on_leaving_decided(self, leaving: Leaving) -> None:
        if self._course is None or leaving is Leaving.KEEP:
            return
        interview = self._course.interview
        work = interview.discard if leaving is Leaving.DISCARD else interview.close
        try:
            self._tasks.call(work)
        except VettingDeskError as error:
            self.failed.emit(error)
            return
        self.clear()
        self.left.emit("discarded" if leaving is Leaving.DISCARD else "draft")
