"""Hearing the sound that a post sent: at headquarters, from memory, with a reason that stands in the log.

What was signed with the sound says the lengths of all pieces, and the digest that ties them: every listening
reckons it anew, so that nothing is heard that was not recorded. What a rule erased is listed and not heard.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.errors import (
    InputError,
    NotFoundError,
    RecordingDamagedError,
    RecordingStateError,
)
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.model.entry_kinds import RECORDING_SOUND, payload_of
from vetting_desk.model.recording import bytes_at, first_link, link, milliseconds_of
from vetting_desk.model.recording_payloads import SoundPayload
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.recordings.needs import HearingDesk
from vetting_desk.operations.recordings.reading import MOST_SECONDS, Heard

_HEAD: Final = 44
"""Bytes before the samples of each WAVE file."""
_SOUND: Final = "sound-"


@dataclass(frozen=True, slots=True)
class Sent:
    """Sound that a post sent.

    Attributes:
        entry_id: The entry that brought it.
        recording_id: The recording it is of.
        case_id: Of which case.
        by: Who sent it, by name.
        at: When they signed it.
        reason: Why headquarters is to hear it; empty once it was erased.
        milliseconds: How long it is; 0 once it was erased.
        erased: Whether a rule erased it.
    """

    entry_id: str
    recording_id: str
    case_id: str
    by: str
    at: datetime
    reason: str
    milliseconds: int
    erased: bool


@door(Action.READ_CASES)
def of_case(open_desk: HearingDesk, case_id: str) -> list[Sent]:
    """Return the sound that desks of a case sent here, the newest first; it counts as opening the case.

    What a desk sent that never held the case is left out.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    books.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    found = [each for each in books.entries.list(case_id) if _is_sound(open_desk, each)]
    return [_sent(open_desk, each) for each in reversed(found)]


@door(Action.READ_CASES)
def listen(
    open_desk: HearingDesk, entry_id: str, reason: str, begin: int = 0, end: int | None = None
) -> Heard:
    """Return a part of a sound that was sent; that it was listened to, and why, stands in the log.

    Args:
        open_desk: The unlocked desk.
        entry_id: Which, by the entry that brought it.
        reason: Why it is listened to, in words.
        begin: From where, in milliseconds.
        end: To where; None for as far as one listening goes, `reading.MOST_SECONDS`.

    Raises:
        InputError: If there is no reason, or there is nothing from there.
        NotFoundError: If no sound came with this entry.
        StateError: If it was erased.
        RecordingDamagedError: If it is not what was recorded.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    books = open_desk.casebook
    entry = books.entries.find(entry_id)
    if entry is None or not _is_sound(open_desk, entry):
        raise NotFoundError(what="recording", id=entry_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, entry.case_id)
    said = _payload(open_desk, entry)
    if said is None:
        raise RecordingStateError(what="recording", state="erased", wanted="ended")
    whole = milliseconds_of(sum(said.pieces))
    last = min(begin + MOST_SECONDS * 1000, whole, *([end] if end is not None else []))
    if not 0 <= begin < last:
        raise InputError(field="begin", detail="out-of-range", limit=whole)
    samples = _samples(open_desk, entry, said, bytes_at(begin), bytes_at(last))
    books.audit.append(
        "recording-heard",
        entry_id,
        {
            "case": entry.case_id,
            "from": begin,
            "to": begin + milliseconds_of(len(samples)),
            "reason": words,
        },
    )
    return Heard(samples, begin)


def _is_sound(open_desk: HearingDesk, entry: Entry) -> bool:
    """Return whether an entry brought sound here, from a desk that holds or held its case."""
    if entry.kind != RECORDING_SOUND or not entry.taken_in:
        return False
    books = open_desk.casebook
    held = books.holdings.ever(entry.case_id, books.cases.desk_of(entry.case_id))
    return bool(held & set(books.successions.lineage(entry.desk_id)))


def _payload(open_desk: HearingDesk, entry: Entry) -> SoundPayload | None:
    """Return what was signed with a sound; None once it was erased."""
    blobs = open_desk.casebook.blobs
    member = next((each for each in entry.files if each.name == MEMBER), None)
    if member is None or not any(each.name.startswith(_SOUND) for each in entry.files):
        return None
    said = payload_of(parse_entry(blobs.get(member.sha256)))
    return said if isinstance(said, SoundPayload) else None


def _sent(open_desk: HearingDesk, entry: Entry) -> Sent:
    said = _payload(open_desk, entry)
    return Sent(
        entry.id,
        said.recording if said is not None else "",
        entry.case_id,
        entry.author_name,
        entry.written_at,
        said.reason if said is not None else "",
        milliseconds_of(sum(said.pieces)) if said is not None else 0,
        said is None,
    )


def _samples(
    open_desk: HearingDesk, entry: Entry, said: SoundPayload, begin: int, end: int
) -> bytes:
    """Return the samples between two places; all pieces are held against the digest that was signed."""
    found, place = bytearray(), 0
    before = first_link(said.recording)
    sound = _Files(open_desk, entry)
    for number, length in enumerate(said.pieces, start=1):
        piece = sound.read(length)
        if len(piece) != length:
            raise RecordingDamagedError(recording=said.recording, piece=number, detail="missing")
        before = link(before, number, piece)
        if place + length > begin and place < end:
            found += piece[max(0, begin - place) : end - place]
        place += length
    if before != said.digest:
        raise RecordingDamagedError(
            recording=said.recording, piece=len(said.pieces), detail="altered"
        )
    return bytes(found)


class _Files:
    """The samples of the files of a sound, one after the other; a piece lies whole in one of them.

    Args:
        open_desk: The unlocked desk.
        entry: The entry that brought it.
    """

    def __init__(self, open_desk: HearingDesk, entry: Entry) -> None:
        self._blobs = open_desk.casebook.blobs
        files = [each for each in entry.files if each.name.startswith(_SOUND)]
        self._left = sorted(files, key=lambda each: each.name)
        self._now = b""
        self._place = 0

    def read(self, length: int) -> bytes:
        """Return the next so many bytes of samples; fewer where there are no more."""
        if self._place >= len(self._now) and self._left:
            self._now, self._place = self._blobs.get(self._left.pop(0).sha256), _HEAD
        piece = self._now[self._place : self._place + length]
        self._place += length
        return piece
