"""The judgement as another face of an interview: opens the workspace, and has what is asked there done."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.i18n import in_line, time_text
from ui.pages.interview.answering import Answering
from ui.pages.interview.course import Course
from ui.pages.interview.workspace.act_text import act_text
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.conclusions import ConclusionPage
from ui.pages.interview.workspace.evidence_acts import EvidenceActs
from ui.pages.interview.workspace.indicator_body import IndicatorBody
from ui.pages.interview.workspace.looking_back import LookingBack, Readers
from ui.pages.interview.workspace.missing import wanted_text
from ui.pages.interview.workspace.parts import FORMULATION, PLAN, SCENARIOS, SUMMARY
from ui.pages.interview.workspace.view import CHANGE, OVERVIEW, WorkspaceView
from ui.questionnaire.sections.answer_text import form_title
from ui.text.error_text import describe
from ui.text.person_text import isolated
from vetting_desk.errors import AnswerError, VettingDeskError
from vetting_desk.forms import Changes
from vetting_desk.judgement.overview import IndicatorRow
from vetting_desk.operations.interview.judging import Judging

if TYPE_CHECKING:
    from vetting_desk.operations.safeguards.alarms import Call


class Workspace(QObject):
    """The judgement of one interview at a time.

    Args:
        tasks: Where the store's thread is.
        owner: The interview page.

    Attributes:
        view: Its parts.
        evidence: What is done in the drawer.
        back: What is known beyond the draft; None before one was begun.

    Signals:
        closed(): The questions are to be shown again.
        check_wanted(): All answers are to be checked, on the way to signing.
        saved(datetime): Device time of the last committed act.
    """

    closed = Signal()
    check_wanted = Signal()
    saved = Signal(object)

    def __init__(self, tasks: Tasks, owner: QWidget) -> None:
        super().__init__(owner)
        self.tasks = tasks
        self.course: Course | None = None
        self.judging: Judging | None = None
        self.board: Board | None = None
        self._body: IndicatorBody | None = None
        self._answering: Answering | None = None
        self.back: LookingBack | None = None
        self._pages: dict[str, ConclusionPage] = {}
        self.view = WorkspaceView(self._parts(), owner)
        self.view.hide()
        self.evidence = EvidenceActs(self, self)
        self.view.closed.connect(self.leave)
        self.view.check_wanted.connect(self._on_check)
        self.view.page_chosen.connect(self.show_page)
        self.view.undo_wanted.connect(self.undo)
        self.view.next_wanted.connect(self._on_next)
        self.view.overview.indicator_chosen.connect(self.show_indicator)
        self.view.nav.chosen.connect(self.show_indicator)
        self.view.number_pressed.connect(self._on_number)

    @property
    def here(self) -> str:
        """The indicator at hand; empty without one."""
        return self._body.reference if self._body is not None else ""

    def begin(self, course: Course, readers: Readers | None = None) -> None:
        """Show the judgement of an interview.

        Args:
            course: Its way.
            readers: What the desk answers about earlier records; None where there is no desk.
        """
        self.clear()
        self.course = course
        interview = course.interview
        self.judging = judging = self.tasks.call(Judging, interview)
        self.board = Board(course.session)
        self.back = LookingBack(self.tasks, readers, interview.case.id, self.on_failed)
        self._answering = answering = Answering(judging, course.sitting, self.tasks, self)
        answering.changed.connect(self.after)
        answering.refused.connect(self._on_refused)
        answering.failed.connect(self.on_failed)
        caption = (isolated(interview.case.reference), isolated(form_title(course.session)))
        self.view.show_caption(in_line(" · ".join(caption)))
        self.evidence.begin(course, answering)
        self.show_all()
        self.view.show_page(OVERVIEW, self.view.overview)
        self.view.overview.choose("")

    def leave(self) -> None:
        """Go back to the questions."""
        self.flush()
        self.closed.emit()

    def _on_check(self) -> None:
        self.flush()
        self.check_wanted.emit()

    def flush(self) -> None:
        """Commit whatever is typed."""
        if self._body is not None:
            self._body.flush()
        for page in self._pages.values():
            page.flush()
        self.evidence.flush()

    def clear(self) -> None:
        """Forget the interview and every widget that holds an answer."""
        if self._answering is not None:
            self._answering.deleteLater()
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        for page in self._pages.values():
            self.view.stack.removeWidget(page)
            page.deleteLater()
        self._pages = {}
        self.evidence.clear()
        self.view.said.hide()
        self.view.overview.checks.forget()
        self.course = self.judging = self.board = self._body = self._answering = None
        self.back = None

    # What is shown

    def show_page(self, key: str) -> None:
        """Show the overview, or a kind of conclusions."""
        if self.board is None or self.course is None:
            return
        self.flush()
        if key == CHANGE and self.back is not None:
            self.view.show_page(key, self.view.change)
            self.back.show_changes(self.course.session, self.view.change, self._now())
            if not self.view.change.take_focus():
                self.view.chips.take_focus()
            return
        if key != OVERVIEW:
            self._show_conclusions(key, self.course)
            return
        self.view.show_page(key, self.view.overview)
        self.view.overview.show_wanted(wanted_text(self.board.rows, self.board.session))
        self.view.overview.choose(self.here)

    def _parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (FORMULATION, self.tr("Formulation")),
            (SCENARIOS, self.tr("Scenarios")),
            (PLAN, self.tr("Plan")),
            (SUMMARY, self.tr("Summary")),
            (CHANGE, self.tr("Change over time")),
        )

    def page(self, key: str) -> ConclusionPage | None:
        """Return the page of a kind of conclusions; None before it was shown."""
        return self._pages.get(key)

    def _show_conclusions(self, key: str, course: Course) -> None:
        page = self._pages.get(key)
        if page is None and self._answering is not None:
            page = ConclusionPage(key, course.session, course.sitting, self.view.stack)
            page.answer_given.connect(self._answering.answer)
            page.said_given.connect(self._answering.answer)
            page.not_taken.connect(self._answering.not_taken)
            page.add_wanted.connect(self._on_add_wanted)
            page.instance_removed.connect(self._on_instance_removed)
            self.view.stack.addWidget(page)
            self._pages[key] = page
        if page is not None and self.board is not None:
            page.show_lines(self.board.lines)
            page.show_parts()
            self.view.show_page(key, page)
            page.focus_first()

    def _on_add_wanted(self, repeat: str) -> None:
        judging, page = self.judging, self._pages.get(self.view.chips.choice())
        if judging is not None and self.do(lambda: judging.add_repeat(repeat)) and page is not None:
            page.choose(f"{repeat}[{judging.interview.session.node(repeat).count}]")

    def _on_instance_removed(self, repeat: str, number: int) -> None:
        judging = self.judging
        if judging is not None:
            self.do(lambda: judging.remove_repeat(repeat, number))

    def show_indicator(self, reference: str) -> None:
        """Show one indicator."""
        board = self.board
        row = board.row(reference) if board is not None else None
        if self.course is None or board is None or row is None:
            return
        self.flush()
        if self._body is None:
            self._body = IndicatorBody(
                self.course.session,
                self.course.sitting,
                self.view.indicator.column.parentWidget(),
            )
            self._connect_body(self._body)
            self.view.indicator.column.addWidget(self._body)
            self.view.indicator.column.addStretch(1)
        if self._answering is not None:
            self._answering.set_position(reference)
        self._body.show_indicator(row, board.lines, self._called(row))
        self._body.show()
        self.show_lines()
        self.view.nav.show_rows(board.rows, reference)
        self.view.show_indicator()
        self._body.focus_first()
        self.view.indicator.verticalScrollBar().setValue(0)

    def _connect_body(self, body: IndicatorBody) -> None:
        answering = self._answering
        if answering is None:
            return
        body.answer_given.connect(answering.answer)
        body.said_given.connect(answering.answer)
        body.not_taken.connect(answering.not_taken)
        body.unlink_wanted.connect(self.evidence.unlink)
        body.line_wanted.connect(self.evidence.show_line)
        body.evidence_wanted.connect(self.evidence.find)

    def show_all(self) -> None:
        """Show overview, lines, and what may be undone."""
        if self.board is None or self.judging is None:
            return
        self.view.overview.show_rows(self.board.rows)
        if self.view.overview.isVisible():
            self.view.overview.show_wanted(wanted_text(self.board.rows, self.board.session))
        if self.back is not None and self.view.overview.isVisible():
            self.view.overview.checks.show_checks(self.back.checks(self.board))
        self.show_lines()
        last = self.judging.last
        self.view.show_undo(act_text(self.board.session, last) if last is not None else "")
        at = self.judging.saved_at
        words = self.tr("Saved {time}")
        self.view.show_saved(words.format(time=time_text(at)) if at is not None else "")

    def show_lines(self) -> None:
        """Show the lines of the drawer beside the indicator at hand."""
        if self.board is not None:
            self.view.drawer.show_lines(self.board.lines, self.board.row(self.here))

    # What is done

    def do(self, work: Callable[[], object], also: str = "") -> bool:
        """Do one act on the store's thread and show what it changed; False when it was refused.

        Args:
            work: The act.
            also: A question it touches besides.
        """
        if self.judging is None:
            return False
        try:
            made = self.tasks.call(work)
        except VettingDeskError as error:
            self.on_failed(error)
            return False
        self.after(made if isinstance(made, Changes) else self.judging.taken(), also)
        return True

    def answer(self, reference: str, value: str) -> None:
        """Give an answer, as a widget does."""
        if self._answering is not None:
            self._answering.answer(reference, value)

    def after(self, changes: Changes, also: str = "") -> None:
        """Show what an act changed, and one question besides."""
        board, judging = self.board, self.judging
        if board is None or judging is None:
            return
        if judging.last is not None and _is_presence(board, judging.last.reference):
            self._note_rated(judging.last.reference)
        touched = {*changes.references, also} - {""}
        if judging.last is not None:
            touched.add(judging.last.reference)
        board.take(touched)
        self.view.said.hide()
        self.show_all()
        row = board.row(self.here)
        if self._body is not None and row is not None:
            self._body.refresh(changes.references)
            self._body.show_indicator(row, board.lines, self._called(row))
            self.view.nav.show_rows(board.rows, row.reference)
        for page in self._pages.values():
            if page.isVisible():
                page.show_lines(board.lines)
                page.refresh(changes.references)
        self.evidence.after(changes)
        self.saved.emit(judging.saved_at)

    def _called(self, row: IndicatorRow) -> "tuple[Call, ...]":
        """Return which supervisors were called, where the indicator is critical."""
        if not row.critical or self.back is None or self.course is None:
            return ()
        return self.back.called(self.course.interview.assessment.id)

    def _note_rated(self, reference: str) -> None:
        if self.back is not None and self.judging is not None:
            at = self.judging.saved_at
            if at is not None:
                self.back.note_rated(reference, at)

    def _now(self) -> datetime:
        at = self.judging.saved_at if self.judging is not None else None
        return at or datetime.now(UTC)

    def undo(self) -> None:
        """Take back the last act, and say which it was."""
        judging, board = self.judging, self.board
        if judging is None or board is None or judging.last is None:
            return
        self.flush()
        act = judging.last
        words = act_text(board.session, act)
        if self.do(judging.undo, act.reference):
            self.evidence.undone(act.reference)
            self.view.said.show_message(self.tr("Undone: {act}").format(act=words), "", tone="info")

    def on_failed(self, error: VettingDeskError) -> None:
        """Show why an act was refused; what is shown is what is stored."""
        if self.board is not None and self.course is not None:
            self.board.session = self.course.session
            self.board.read()
            self.show_all()
        if self._body is not None:
            self._body.refresh(None)
        words = describe(error)
        self.view.said.show_message(words.sentence, words.hint, tone="warn")

    def _on_refused(self, reference: str, words: str) -> None:
        if self._body is not None:
            self._body.show_refusal(reference, words)
        for page in self._pages.values():
            page.show_refusal(reference, words)
        self.evidence.show_refusal(reference, words)

    def _on_number(self, number: int) -> None:
        if self._body is not None and self.view.on_indicator():
            self._body.choose_key(number)

    def _on_next(self, step: int) -> None:
        reference = self.view.nav.beside(step)
        if reference:
            self.show_indicator(reference)
        else:
            self.show_page(OVERVIEW)


def _is_presence(board: Board, reference: str) -> bool:
    """Return whether a question rates how far an indicator is there."""
    try:
        return board.session.node(reference).attributes.get("role") == "presence"
    except AnswerError:
        return False
