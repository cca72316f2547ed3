"""A recording while it runs: each piece is in the casebook before the next one comes, and nowhere else.

Whoever records hands over sound as it comes, always on the casebook's thread. The safeguards are asked when it
begins, when it goes on after a pause, and before each piece is kept: what was said after the person took their
consent back is not kept.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import RecordingStateError, SafeguardError, StateError
from vetting_desk.model import AssessmentState, new_id
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.recording import (
    MOST_PIECES,
    PIECE_BYTES,
    SAMPLE_BYTES,
    Ending,
    MarkSort,
    Recording,
    RecordingState,
    milliseconds_of,
)
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases.cases import require_kept
from vetting_desk.operations.recordings import consent, sealing, statements
from vetting_desk.operations.recordings.needs import MendingDesk, RunningDesk
from vetting_desk.operations.safeguards import gate
from vetting_desk.operations.safeguards.situation import Act

if TYPE_CHECKING:
    from vetting_desk.operations.access.compartment import DataKey

_OPEN = frozenset({AssessmentState.DRAFT, AssessmentState.READY})


class Recorder:
    """One recording that runs. Made by `begin`.

    Attributes:
        recording: As last stored.
        paused: Nothing is kept now.
    """

    def __init__(self, open_desk: RunningDesk, recording: Recording, key: "DataKey | None") -> None:
        self._desk = open_desk
        self._key = key
        self._waiting = bytearray()
        self._length = 0
        self._pieces = 0
        self.recording = recording
        self.paused = False

    @property
    def running(self) -> bool:
        """Whether it has not ended; it may be paused."""
        return self.recording.state is RecordingState.RUNNING

    @property
    def milliseconds(self) -> int:
        """How long what is kept and what waits for its piece are together."""
        return milliseconds_of(self._length + len(self._waiting))

    def feed(self, samples: bytes) -> bool:
        """Keep sound; whole pieces are committed when this returns, the rest waits for its piece.

        What comes in a pause, or after the end, is dropped.

        Args:
            samples: As `model.recording` says.

        Returns:
            Whether the recording still runs: a safeguard, or its length, may have ended it.

        Raises:
            StorageFullError: If the disk is full; what was committed before stays.
        """
        if not self.running or self.paused:
            return self.running
        self._waiting += samples
        while len(self._waiting) >= PIECE_BYTES and self.running:
            self._keep(PIECE_BYTES)
        return self.running

    def mark(self, reference: str, label: str) -> None:
        """Note which question is on the screen from now on; nothing in a pause, or after the end.

        Args:
            reference: The question.
            label: Its words, as they are shown.
        """
        if self.running and not self.paused:
            self._note(MarkSort.QUESTION, reference, label)

    def note_gap(self) -> None:
        """Note that sound was lost here."""
        if self.running:
            self._note(MarkSort.GAP)

    def pause(self) -> None:
        """Keep what came until now, and nothing until `resume`."""
        if self.running and not self.paused:
            self._flush()
            if self.running:
                self._note(MarkSort.PAUSED)
                self.paused = True

    def resume(self) -> None:
        """Go on after a pause.

        Raises:
            SafeguardError: If what is known of the case forbids it by now; the recording has ended then.
        """
        if not self.running or not self.paused:
            return
        try:
            _require(self._desk, self.recording.case_id)
        except SafeguardError as refused:
            self._end(_ending(refused))
            raise
        self.paused = False
        self._note(MarkSort.RESUMED)

    def stop(self, ending: Ending = Ending.STOPPED) -> Recording:
        """End it; harmless where it has ended. What came until now is kept, if it may be."""
        if self.running and not self.paused:
            self._flush()
        if self.running:
            self._end(ending)
        return self.recording

    def _flush(self) -> None:
        whole = len(self._waiting) // SAMPLE_BYTES * SAMPLE_BYTES
        if whole:
            self._keep(whole)

    def _keep(self, length: int) -> None:
        assessment = self._desk.casebook.assessments.get(self.recording.assessment_id)
        if assessment.state not in _OPEN:  # signed or discarded: the talk is over
            self._end(Ending.REFUSED)
            return
        try:
            _require(self._desk, self.recording.case_id)
        except SafeguardError as refused:
            self._end(_ending(refused))
            return
        content = bytes(self._waiting[:length])
        if self._key is not None:
            content = sealing.seal_piece(self._key, self.recording.id, self._pieces + 1, content)
        self._desk.casebook.recordings.add_piece(self.recording.id, content, length)
        del self._waiting[:length]
        self._length += length
        self._pieces += 1
        if self._pieces >= MOST_PIECES:
            self._end(Ending.FULL)

    def _note(self, sort: MarkSort, reference: str = "", label: str = "") -> None:
        if self._key is not None and reference:
            reference = sealing.seal_mark(self._key, self.milliseconds, reference, label)
            label = ""
        self._desk.casebook.recordings.add_mark(
            self.recording.id, sort, self.milliseconds, self._desk.clock.now(), reference, label
        )

    def _end(self, ending: Ending) -> None:
        self._waiting.clear()
        self.recording = self._desk.casebook.recordings.end(
            self.recording.id, self._desk.clock.now(), ending
        )
        self.recording = statements.state(self._desk, self.recording)


@door(Action.INTERVIEW)
def may_record(open_desk: RunningDesk, case_id: str) -> str:
    """Return the row of the table of safeguards that forbids recording now; empty where nothing does.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    try:
        _require(open_desk, case_id)
    except SafeguardError as refused:
        return str(refused.fields["row"])
    return ""


@door(Action.INTERVIEW)
def begin(open_desk: RunningDesk, assessment_id: str) -> Recorder:
    """Begin to record the talk of an assessment.

    Raises:
        NotFoundError: If there is no such assessment.
        StateError: If it is signed or discarded, the case was erased, or another recording runs.
        SafeguardError: If what is known of the case forbids it; see `safeguards.table`.
        ConfirmationNeededError: If the case is restricted, and no reason was given yet.
        PermissionDeniedError: If the role does not allow it, or the assessment is sealed to others.
    """
    books = open_desk.casebook
    assessment = books.assessments.get(assessment_id)
    if assessment.state not in _OPEN:
        raise StateError(what="assessment", state=assessment.state.value, wanted="draft")
    case = books.cases.get(assessment.case_id)
    require_kept(case)
    open_desk.confirmations.require_open(case.id)
    if books.recordings.in_state(RecordingState.RUNNING):
        raise RecordingStateError(what="recording", state="running", wanted="ended")
    _require(open_desk, case.id)
    agreed = consent.of_facts(in_force(books.facts.of_case(case.id)))
    key = compartment.key_of(open_desk, assessment_id)
    recording = Recording(
        id=new_id(),
        case_id=case.id,
        assessment_id=assessment_id,
        begun_at=open_desk.clock.now(),
        officer_id=open_desk.officer.id,
        officer_name=open_desk.officer.name,
        sealed=key is not None,
        consent=agreed.fact,
        state=RecordingState.RUNNING,
    )
    books.recordings.begin(recording)
    return Recorder(open_desk, recording, key)


@door(Action.READ_CASES)
def mend(open_desk: MendingDesk) -> int:
    """End recordings with which the program ended, and state those that nobody could sign yet.

    Called when a desk is unlocked, before anything is recorded: whatever runs then has broken off.

    Returns:
        How many had broken off.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    recordings = open_desk.casebook.recordings
    broken = recordings.in_state(RecordingState.RUNNING)
    for each in broken:
        recordings.end(each.id, open_desk.clock.now(), Ending.BROKEN_OFF)
    statements.state_all(open_desk)
    return len(broken)


def _require(open_desk: RunningDesk, case_id: str) -> None:
    gate.require(gate.situation(open_desk, case_id), [Act.RECORD], case_id)


def _ending(refused: SafeguardError) -> Ending:
    agreed = refused.fields["row"] == "recording-not-agreed"
    return Ending.WITHDRAWN if agreed else Ending.REFUSED
