"""Sending the sound of a recording to headquarters: an act with a reason, in a signed entry with WAVE files.

Otherwise recordings stay at the desk. A clinical one is sealed to psychologists and is not sent.
"""

from collections.abc import Iterator

from vetting_desk.errors import RecordingStateError
from vetting_desk.machine.speaker_windows import header
from vetting_desk.model import DeskKind
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import RECORDING_SOUND
from vetting_desk.model.recording import RATE, Recording, RecordingState
from vetting_desk.operations.access import entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.recordings.needs import SendingDesk

PIECES_OF_FILE = 300
"""Pieces in one file: ten minutes, about 19 MB."""
MEDIA = "audio/wav"


@door(Action.INTERVIEW)
def send(open_desk: SendingDesk, recording_id: str, reason: str) -> Entry:
    """Sign the sound of a recording, to go to headquarters with the next bundle, sealed to it as all else.

    It goes in files of ten minutes; a bundle that is larger than a stick is split as any other.

    Args:
        open_desk: The unlocked desk of a post.
        recording_id: Which.
        reason: Why headquarters is to hear it, in words.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such recording.
        StateError: If it runs, was erased, is empty, was sent before, is clinical, or this is headquarters.
        RecordingDamagedError: If it is not what was recorded.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    books = open_desk.casebook
    recording = books.recordings.get(recording_id)
    why_not = _why_not(open_desk, recording)
    if why_not:
        raise RecordingStateError(what="recording", state=why_not, wanted="ended")
    open_desk.confirmations.enter(Purpose.EXPORT, recording.case_id)
    books.recordings.verify(recording_id)
    lengths = [each.length for each in books.recordings.lengths(recording_id)]
    with books.transaction():
        files = []
        for number, first in enumerate(range(0, len(lengths), PIECES_OF_FILE), start=1):
            part = lengths[first : first + PIECES_OF_FILE]
            head = header(RATE, 1, sum(part))
            whole = len(head) + sum(part)
            sound = _wave(open_desk, recording, head, range(first + 1, first + 1 + len(part)))
            digest = books.blobs.take(sound, whole)
            name = f"sound-{number:03}.wav"
            files.append(entries.Attached(name, digest, whole, MEDIA))
        payload = {
            "recording": recording_id, "digest": recording.head, "reason": words, "pieces": lengths,
        }  # fmt: skip
        entry = entries.write(
            open_desk, RECORDING_SOUND, recording.case_id, payload, attached=tuple(files)
        )
        books.recordings.note_entry(recording_id, entry.id, sound=True)
    return entry


def _why_not(open_desk: SendingDesk, recording: Recording) -> str:
    if open_desk.desk.kind is not DeskKind.POST:
        return "at-headquarters"
    if recording.state is not RecordingState.ENDED:
        return recording.state.value
    if recording.sealed:
        return "clinical"
    if recording.sent:
        return "sent"
    return "" if recording.pieces else "empty"


def _wave(
    open_desk: SendingDesk, recording: Recording, head: bytes, numbers: range
) -> Iterator[bytes]:
    """Yield a WAVE file: its head, then one piece after the other."""
    yield head
    for number in numbers:
        [piece] = open_desk.casebook.recordings.pieces(recording.id, number, number)
        yield piece.content
