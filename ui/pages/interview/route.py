"""The route of one interview: questions, check, sign; who is shown next, and what is kept on the way.

It holds the three pages and the live interview, and places nothing itself.
"""

from contextlib import suppress
from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.confirming import Asking, ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.interview import InterviewPage
from ui.pages.interview.check_answers import CheckAnswersPage
from ui.pages.interview.draft_preview import DraftPreviewPage
from ui.pages.interview.interpreting import Interpreting
from ui.pages.interview.sign import SignPage
from ui.pages.interview.workspace import came
from ui.pages.interview.workspace.beside import passages_beside
from ui.pages.interview.workspace.looking_back import Readers
from ui.questionnaire.sections.state import Sitting
from ui.text.form_names import language_code
from vetting_desk.errors import ConfirmationNeededError, StoreError
from vetting_desk.judgement.comparing import Said, said_in_document
from vetting_desk.model import Record
from vetting_desk.model.pages import LaidOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import last_place, tokens
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.instruments import Made
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import correcting, earlier, pages, records
from vetting_desk.operations.safeguards import alarms


class InterviewRoute(QObject):
    """Leads through one interview at a time.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        parent: Owner of the pages.

    Signals:
        page_requested: The page to show now.
        questions_made: The page of questions, when it was made.
        ended: Id of the case to go back to; the interview is over or left.
        signed: The `Record`.
        failed: An error for the message bar.
        refused: The officer did not confirm that a draft be opened; what was shown stays.
    """

    page_requested = Signal(QWidget)
    questions_made = Signal(QWidget)
    ended = Signal(str)
    signed = Signal(object)
    failed = Signal(object)
    refused = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._owner = parent
        self._interview: Interview | None = None
        self._sitting = Sitting()
        self._at_position = False
        self._pages: list[InterviewPage | CheckAnswersPage | SignPage | DraftPreviewPage] = []

    def load_ahead(self) -> None:
        """Parse what this desk's interviews were held with lately, while nobody waits for it."""
        self._tasks.store(instruments.used_lately, self._desk, done=self._on_used_lately)

    def _on_used_lately(self, made: list[Made]) -> None:
        if made and self._tasks.is_open:
            self._tasks.work(instruments.parse_ahead, made)

    @cached_property
    def questions(self) -> InterviewPage:
        """The questions; made with the first interview, as the other pages are."""
        page = InterviewPage(self._tasks, self._owner)
        page.check_requested.connect(self._on_check_requested)
        page.left.connect(self._on_left)
        page.judging.readers = Readers(
            partial(passages_beside, self._desk),
            partial(earlier.earlier_judgements, self._desk),
            partial(earlier.own_words_elsewhere, self._desk),
            partial(alarms.of_case, self._desk),
            partial(came.look, self._desk),
        )
        page.failed.connect(self.failed)
        self.interpreting = Interpreting(self._desk, self._tasks, page.view.interpreter, page)
        self.interpreting.named.connect(page.name_interpreter)
        page.saved.connect(self._on_saved)
        self._pages.append(page)
        self.questions_made.emit(page)
        return page

    @cached_property
    def check(self) -> CheckAnswersPage:
        """All answers, to be checked."""
        page = CheckAnswersPage(self._tasks, self._owner)
        page.change_requested.connect(self._on_change_requested)
        page.back_requested.connect(self._on_check_left)
        page.sign_requested.connect(self.show_signing)
        page.preview_requested.connect(self.show_preview)
        page.failed.connect(self.failed)
        self._pages.append(page)
        return page

    @cached_property
    def sign(self) -> SignPage:
        """What will be signed, and signing."""
        page = SignPage(partial(records.sign, self._desk), self._tasks, self._owner)
        page.signed.connect(self._on_signed)
        page.back_requested.connect(self._on_sign_left)
        page.confirmation_wanted.connect(self._on_reason_wanted)
        page.failed.connect(self.failed)
        self._pages.append(page)
        return page

    @cached_property
    def preview(self) -> DraftPreviewPage:
        """The pages of the draft, marked as one."""
        page = DraftPreviewPage(self._owner)
        page.back_requested.connect(self._on_sign_left)
        self._pages.append(page)
        return page

    @property
    def assessment_id(self) -> str:
        """Id of the assessment that is open; empty for none."""
        return self._interview.assessment.id if self._interview is not None else ""

    @property
    def interview(self) -> Interview | None:
        """The interview that is open, or None."""
        return self._interview

    def name_of(self, page: QWidget | None) -> str:
        """Return what a page of an interview is called: a part's name here; empty for any other page.

        The judgement stands in the place of the questions and has a name of its own, ``judgement``.
        """
        names = ("questions", "check", "sign", "preview")
        name = next((name for name in names if page and self.__dict__.get(name) is page), "")
        return "judgement" if name == "questions" and self.questions.judging.is_open() else name

    def pages(self) -> tuple[QWidget, ...]:
        """Return the pages there are so far."""
        return tuple(self._pages)

    def start(self, case_id: str, sha256: str) -> None:
        """Begin a new assessment, in the window's language where the form has it."""
        language = language_code()
        self._tasks.store(
            interviews.start, self._desk, case_id, sha256, language, done=self._on_opened
        )

    def resume(self, assessment_id: str, *, at_position: bool = False) -> None:
        """Continue a draft.

        Args:
            assessment_id: Which.
            at_position: True to go straight to the question shown last, as after unlocking.
        """
        if assessment_id == self.assessment_id:
            self.page_requested.emit(self.questions)
            return
        self._at_position = at_position
        ConfirmedCall(
            self._desk,
            self._tasks,
            self._owner,
            interviews.resume,
            (assessment_id,),
            self._on_opened,
            refused=self.refused.emit,
        ).run()

    def flush(self) -> bool:
        """Commit what is typed; False if something typed could not be taken."""
        return self._interview is None or self.questions.flush()

    def close(self) -> None:
        """Keep the draft as it is and forget every widget that holds an answer."""
        self._leave_open_one()

    def _leave_open_one(self) -> None:
        if self._interview is None:
            return
        self.questions.flush()
        interview, self._interview = self._interview, None
        with suppress(StoreError):  # it is but a snapshot: the answers are committed already
            self._tasks.call(interview.close)
        self._clear_pages()

    def _on_saved(self, _at: object) -> None:
        self.interpreting.look()

    def _clear_pages(self) -> None:
        if "questions" in self.__dict__:
            self.interpreting.end()
        for page in self._pages:
            page.clear()
        self._sitting = Sitting()

    def _on_opened(self, interview: Interview) -> None:
        self._leave_open_one()
        self._interview = interview
        # Kept at once, so that it is there too when the program ends without being locked.
        self._keep_place(f"assessment:{interview.assessment.id}")
        position = interview.assessment.position if self._at_position else ""
        self._at_position = False
        self.questions.show_interview(interview, position)
        self.interpreting.begin(interview)
        if interview.assessment.corrects:
            ConfirmedCall(
                self._desk,
                self._tasks,
                self._owner,
                _original,
                (interview.assessment.id,),
                self.questions.view.show_original,
            ).run()
        self.page_requested.emit(self.questions)

    def _on_check_requested(self, sitting: Sitting) -> None:
        self._sitting = sitting
        if self._interview is not None:
            self.check.show_interview(self._interview, sitting)
            self.page_requested.emit(self.check)

    def _on_change_requested(self, reference: str) -> None:
        self.questions.go_to(reference)
        self.page_requested.emit(self.questions)

    def _on_check_left(self) -> None:
        self.page_requested.emit(self.questions)

    def show_signing(self, incomplete_reason: str = "") -> None:
        """Show what will be signed.

        Args:
            incomplete_reason: Why questions are left open; empty for a complete interview.
        """
        if self._interview is not None:
            self.sign.show_interview(
                self._interview, self._desk.officer, self._desk.desk, incomplete_reason
            )
            self._tasks.store(tokens.state, self._desk, done=self.sign.show_token)
            self.page_requested.emit(self.sign)

    def show_preview(self) -> None:
        """Show the draft as it would be printed, marked as a draft."""
        if self._interview is not None:
            self._tasks.store(pages.preview, self._desk, self._interview, done=self._on_previewed)

    def _on_previewed(self, laid_out: LaidOut) -> None:
        if self._interview is not None:
            self.preview.show_pages(laid_out, self._interview)
            self.page_requested.emit(self.preview)

    def _on_reason_wanted(self, wanted: ConfirmationNeededError) -> None:
        Asking(
            self._desk,
            self._tasks,
            self._owner,
            wanted,
            self.sign.sign_again,
            self.sign.stay_unsigned,
        ).ask()

    def _on_sign_left(self) -> None:
        if self._interview is not None:
            self.check.show_interview(self._interview, self._sitting)
            self.page_requested.emit(self.check)

    def _on_left(self, _how: str) -> None:
        self._end()

    def _on_signed(self, record: Record) -> None:
        self._end()
        self.signed.emit(record)

    def _end(self) -> None:
        if self._interview is None:
            return
        case_id = self._interview.case.id
        self._interview = None
        self._clear_pages()
        self._keep_place("")
        self.ended.emit(case_id)

    def _keep_place(self, text: str) -> None:
        self._tasks.store(last_place.set_place, self._desk, text, failed=_ignore)


def _ignore(_error: Exception) -> None:
    """Let it be: where the officer is, is a convenience, and an answer that cannot be kept says so itself."""


def _original(desk: OpenDesk, assessment_id: str) -> tuple[Said, ...]:
    """Return what an interview corrects, to be shown beside it; runs on the store's thread."""
    document = correcting.original(desk, assessment_id)
    return said_in_document(document) if document is not None else ()
