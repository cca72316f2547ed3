"""Puts the recording of talks into the frame: who begins one, what goes on with it, and all that ends it."""

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.talk_recording import TalkRecording
from ui.ground.tasks import Tasks
from ui.guard.session_watch import SessionWatch
from ui.pages.interview import InterviewPage
from ui.pages.interview.record_dialog import RecordDialog
from ui.pages.interview.route import InterviewRoute
from ui.questionnaire.sections.plain_text import plain_text
from ui.shell.messages import MessageBar
from ui.shell.recording_strip import RecordingStrip
from ui.text.recording_text import ending_text
from vetting_desk.errors import SafeguardError
from vetting_desk.model.recording import AGREES, Ending, Recording
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.recordings import consent, keeping, recorder
from vetting_desk.operations.recordings.consent import Consent

_NOT_AGREED = "recording-not-agreed"


class Places(Protocol):
    """The frame, as far as recording is part of it."""

    open_desk: OpenDesk
    above: QVBoxLayout
    route: InterviewRoute

    messages: MessageBar
    leaving: SignalInstance
    lock_requested: SignalInstance

    @property
    def session(self) -> SessionWatch | None:
        """What watches the session; None before it is started."""


class RecordingRoute(QObject):
    """Begins a recording where a talk is, and ends it with whatever ends the talk.

    Args:
        frame: The frame of an unlocked desk.
        recording: What records.
        strip: The sign.
        tasks: Where the store is asked.
        parent: The frame, which the dialog covers.

    Attributes:
        dialog: The question on the screen; None for none.
    """

    def __init__(
        self,
        frame: Places,
        recording: TalkRecording,
        strip: RecordingStrip,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = frame.open_desk
        self._route = frame.route
        self._recording = recording
        self._tasks = tasks
        self._parent = parent
        self._messages = frame.messages
        self._place = ""
        self.dialog: RecordDialog | None = None
        strip.withdraw.clicked.connect(self.take_back)
        recording.changed.connect(self._on_changed)
        recording.begun.connect(self._mark)
        recording.ended.connect(self._on_ended)
        recording.failed.connect(frame.route.failed)
        frame.route.questions_made.connect(self._on_questions_made)
        frame.route.page_requested.connect(self._on_page)
        frame.route.ended.connect(self._on_talk_ended)
        frame.lock_requested.connect(self._on_locked)
        frame.leaving.connect(self._on_locked)

    def ask(self) -> None:
        """Ask whether the talk may be recorded, or begin where that is known; nothing while one runs."""
        interview = self._route.interview
        if interview is not None and not self._recording.running:
            self._tasks.store(_look, self._desk, interview.case.id, done=self._on_looked)

    def take_back(self) -> None:
        """Write down that the person takes their consent back, and end the recording with it: one act."""
        case_id = self._recording.case_id
        if case_id:
            self._tasks.store(
                consent.withdraw, self._desk, case_id, done=self._on_taken_back,
                failed=self._on_not_taken_back,
            )  # fmt: skip

    def watch(self, session: SessionWatch | None) -> None:
        """End the recording at once when another user comes, or the session is locked."""
        if session is not None:
            session.left.connect(self._on_locked)

    def _on_looked(self, found: tuple[Consent, str]) -> None:
        interview = self._route.interview
        if interview is None or self.dialog is not None:
            return
        standing, row = found
        if row and row != _NOT_AGREED:
            self._recording.failed.emit(SafeguardError(row=row))
            return
        self.dialog = RecordDialog(
            self._desk, interview.case.id, standing, self._tasks, self._parent
        )
        self.dialog.done_with.connect(self._on_said)
        self.dialog.finished.connect(self._on_dialog_closed)
        self.dialog.open()

    def _on_said(self, said: Consent) -> None:
        if said.answer == AGREES and self._route.assessment_id:
            self._recording.begin(self._route.assessment_id)

    def _on_dialog_closed(self) -> None:
        self.dialog = None

    def _on_taken_back(self, _said: Consent) -> None:
        self._recording.stop(Ending.WITHDRAWN)

    def _on_not_taken_back(self, error: Exception) -> None:
        # Whatever could not be written down: nothing more is recorded against their will.
        self._recording.stop(Ending.WITHDRAWN)
        self._recording.failed.emit(error)

    def _on_questions_made(self, page: InterviewPage) -> None:
        page.view.top.record_requested.connect(self.ask)
        page.place_shown.connect(self._on_place_shown)
        page.pausing.begun.connect(self._recording.pause)
        page.pausing.taken.connect(self._recording.resume)

    def _on_place_shown(self, reference: str) -> None:
        self._place = reference
        self._mark()

    def _mark(self) -> None:
        interview = self._route.interview
        if interview is None or interview.assessment.id != self._recording.assessment_id:
            return
        if self._place:
            label = plain_text(interview.session.node(self._place).label)
            self._recording.mark(self._place, label)

    def _on_changed(self) -> None:
        running = self._recording.running
        page = self._route.__dict__.get("questions")
        if page is not None:
            page.view.top.show_recording(running=running)

    def _on_page(self, _page: QWidget) -> None:
        """End it where another interview was opened meanwhile."""
        talk = self._recording.assessment_id
        if talk and self._route.assessment_id != talk:
            self._recording.stop()

    def _on_talk_ended(self, _case_id: str) -> None:
        self._recording.stop()

    def _on_locked(self) -> None:
        self._recording.stop(Ending.LOCKED)

    def _on_ended(self, recording: Recording) -> None:
        if recording.ending is Ending.STOPPED:
            self._messages.say(self.tr("Recording ended."), tone="ok")
            return
        words = self.tr("Recording ended. {why}.").format(why=ending_text(recording.ending))
        self._messages.say(words, tone="warn")


def add_recording(frame: Places, tasks: Tasks, parent: QWidget) -> RecordingRoute:
    """Put the sign over the pages of a frame, and tidy up what the last session left of recordings.

    Args:
        frame: The frame of an unlocked desk.
        tasks: Where the store is asked.
        parent: The same, as the owner of what is made.
    """
    desk = frame.open_desk
    recording = TalkRecording(desk, tasks, parent=parent)
    strip = RecordingStrip(recording, parent)
    frame.above.insertWidget(0, strip)
    if may(desk.officer, Action.READ_CASES):
        tasks.store(_tidy, desk)
    return RecordingRoute(frame, recording, strip, tasks, parent)


def _look(desk: OpenDesk, case_id: str) -> tuple[Consent, str]:
    return consent.standing(desk, case_id), recorder.may_record(desk, case_id)


def _tidy(desk: OpenDesk) -> None:
    """End what broke off, and erase what is past its days where the officer may."""
    recorder.mend(desk)
    if may(desk.officer, Action.ERASE):
        keeping.erase_old(desk)
