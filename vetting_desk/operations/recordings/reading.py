"""Listening to a recording, from memory; what was typed beside it; whether it is what was recorded.

Who listened to which part, when and why stands in the log. A clinical recording opens to psychologists alone.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError, RecordingDamagedError, RecordingStateError
from vetting_desk.model import new_id
from vetting_desk.model.recording import (
    BYTES_PER_SECOND,
    RATE,
    Mark,
    Recording,
    RecordingState,
    Transcript,
    bytes_at,
    first_link,
    link,
    milliseconds_of,
)
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.recordings import sealing
from vetting_desk.operations.recordings.needs import ReadingDesk, TypingDesk

if TYPE_CHECKING:
    from vetting_desk.operations.access.compartment import DataKey

MOST_SECONDS: Final = 600
"""Of one listening: what is in memory at once, about 19 MB."""
MOST_WORDS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Seen:
    """A recording with what lies beside its sound.

    Attributes:
        recording: It.
        marks: What happened while it ran, in order.
        transcripts: All that was typed, in the order in which it was.
    """

    recording: Recording
    marks: tuple[Mark, ...]
    transcripts: tuple[Transcript, ...]

    @property
    def standing(self) -> tuple[Transcript, ...]:
        """What was typed and not replaced, in the order of the talk."""
        gone = {each.replaces for each in self.transcripts}
        stand = [each for each in self.transcripts if each.id not in gone]
        return tuple(sorted(stand, key=lambda each: each.milliseconds))


@dataclass(frozen=True, slots=True)
class Heard:
    """A part of a recording.

    Attributes:
        samples: As `model.recording` says.
        milliseconds: Where it begins in the recording.
        rate: Samples per second.
    """

    samples: bytes
    milliseconds: int
    rate: int = RATE


@door(Action.READ_CASES)
def of_case(open_desk: ReadingDesk, case_id: str) -> list[Recording]:
    """Return the recordings of a case, the newest first; it counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return open_desk.casebook.recordings.of_case(case_id)


@door(Action.READ_CASES)
def look(open_desk: ReadingDesk, recording_id: str) -> Seen:
    """Return a recording with marks and transcripts.

    Raises:
        NotFoundError: If there is no such recording.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
    """
    recording = _entered(open_desk, recording_id)
    key, books = sealing.key_of(open_desk, recording), open_desk.casebook.recordings
    return Seen(
        recording,
        tuple(sealing.opened_mark(key, each) for each in books.marks(recording_id)),
        tuple(sealing.opened_words(key, each) for each in books.transcripts(recording_id)),
    )


@door(Action.READ_CASES)
def listen(
    open_desk: ReadingDesk, recording_id: str, reason: str, begin: int = 0, end: int | None = None
) -> Heard:
    """Return the sound of a part of a recording; that it was listened to, and why, stands in the log.

    Args:
        open_desk: The unlocked desk.
        recording_id: Which.
        reason: Why it is listened to, in words.
        begin: From where, in milliseconds.
        end: To where; None for as far as one listening goes, `MOST_SECONDS`.

    Raises:
        InputError: If there is no reason, or there is nothing from there.
        NotFoundError: If there is no such recording.
        StateError: If it runs, or was erased.
        RecordingDamagedError: If a piece of this part is not what was recorded.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
    """
    words = typed_text.reason(reason)
    recording = _entered(open_desk, recording_id)
    _require_ended(recording)
    key = sealing.key_of(open_desk, recording)
    last = begin + MOST_SECONDS * 1000
    last = min(last, recording.milliseconds, *([end] if end is not None else []))
    if not 0 <= begin < last:
        raise InputError(field="begin", detail="out-of-range", limit=recording.milliseconds)
    samples = _samples(open_desk, recording, key, bytes_at(begin), bytes_at(last))
    open_desk.casebook.audit.append(
        "recording-heard",
        recording_id,
        {
            "case": recording.case_id,
            "from": begin,
            "to": begin + milliseconds_of(len(samples)),
            "reason": words,
        },
    )
    return Heard(samples, begin)


@door(Action.READ_CASES)
def verify(open_desk: ReadingDesk, recording_id: str) -> Recording:
    """Check that a recording is what was recorded: every piece, in its place, and none more.

    Raises:
        NotFoundError: If there is no such recording.
        StateError: If it runs, or was erased.
        RecordingDamagedError: Naming the first piece that is missing, altered or added.
        PermissionDeniedError: If the role does not allow it.
    """
    recording = open_desk.casebook.recordings.get(recording_id)
    _require_ended(recording)
    open_desk.casebook.recordings.verify(recording_id)
    return recording


@door(Action.INTERVIEW)
def write(
    open_desk: TypingDesk,
    recording_id: str,
    milliseconds: int,
    words: str,
    language: str,
    *,
    translated: bool = False,
    replaces: str = "",
) -> Transcript:
    """Keep what somebody typed beside a recording; what was typed before stays in its history.

    Args:
        open_desk: The unlocked desk.
        recording_id: Beside which.
        milliseconds: From where in the sound.
        words: What was said.
        language: Of the words.
        translated: Whether they are a translation of what was said.
        replaces: Id of the transcript in whose place it stands.

    Raises:
        InputError: If there are no words or no language, too many, or the place is not in the recording.
        NotFoundError: If there is no such recording, or nothing of it that is replaced.
        StateError: If it runs, or was erased.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
    """
    clean = typed_text.answer(words, "words").strip()
    if not clean:
        raise InputError(field="words", detail="empty")
    if len(clean) > MOST_WORDS:
        raise InputError(field="words", detail="too-long", limit=MOST_WORDS)
    spoken = typed_text.name(language, "language")
    recording = _entered(open_desk, recording_id)
    _require_ended(recording)
    if not 0 <= milliseconds <= recording.milliseconds:
        raise InputError(field="begin", detail="out-of-range", limit=recording.milliseconds)
    key = sealing.key_of(open_desk, recording)
    typed = Transcript(
        id=new_id(),
        recording_id=recording_id,
        milliseconds=milliseconds,
        words=sealing.seal_words(key, milliseconds, clean),
        language=spoken,
        translated=translated,
        at=open_desk.clock.now(),
        officer_name=open_desk.officer.name,
        replaces=replaces,
    )
    kept = open_desk.casebook.recordings.add_transcript(typed)
    return sealing.opened_words(key, kept)


def _entered(open_desk: ReadingDesk, recording_id: str) -> Recording:
    recording = open_desk.casebook.recordings.get(recording_id)
    wanted = [(Purpose.OPEN_CASE, recording.case_id)]
    if recording.sealed:
        wanted.append((Purpose.READ_CLINICAL, recording.assessment_id))
    open_desk.confirmations.enter_all(*wanted)
    return recording


def _require_ended(recording: Recording) -> None:
    if recording.state is not RecordingState.ENDED:
        raise RecordingStateError(what="recording", state=recording.state.value, wanted="ended")


def _samples(
    open_desk: ReadingDesk, recording: Recording, key: "DataKey | None", begin: int, end: int
) -> bytes:
    """Return the samples between two places, each piece held against the one before it."""
    books, found, place, number = open_desk.casebook.recordings, bytearray(), 0, 0
    before = first_link(recording.id)
    for piece in books.lengths(recording.id):
        number += 1
        after = place + piece.length
        if piece.number != number:
            raise RecordingDamagedError(recording=recording.id, piece=number, detail="missing")
        if after > begin and place < end:
            [whole] = books.pieces(recording.id, number, number)
            if link(before, number, whole.content) != piece.link:
                raise RecordingDamagedError(recording=recording.id, piece=number, detail="altered")
            samples = sealing.samples_of(key, recording.id, whole)
            found += samples[max(0, begin - place) : end - place]
        before, place = piece.link, after
        if place >= end:
            break
    if place < end - BYTES_PER_SECOND // 1000:
        raise RecordingDamagedError(recording=recording.id, piece=number + 1, detail="missing")
    return bytes(found)
