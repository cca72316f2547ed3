"""A recorded talk: its pieces in a chain, what happened while it ran, and what was typed beside it.

The sound is plain samples (`RATE` a second, one channel, signed numbers of 16 bits, low byte first) in pieces
of `PIECE_SECONDS` at the most. Each piece is tied to the one before by `link`, so that one that is missing,
altered or put elsewhere is found. Nothing here records or keeps anything.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final

RATE: Final = 16_000
"""Samples per second."""
SAMPLE_BYTES: Final = 2
BYTES_PER_SECOND: Final = RATE * SAMPLE_BYTES
PIECE_SECONDS: Final = 2
"""Length of a piece; what a kill can cost. Five are the most that is allowed."""
PIECE_BYTES: Final = PIECE_SECONDS * BYTES_PER_SECOND
MOST_PIECES: Final = 16 * 3600 // PIECE_SECONDS
"""Of one recording: sixteen hours; then another has to be begun."""

CONSENT: Final = "recording-consent"
"""The fact whether the person agrees to be recorded."""
AGREES, REFUSED, WITHDRAWN = "agrees", "refused", "withdrawn"
HOW: Final = "recording-asked"
"""The fact how the person was asked, and in which words."""
LANGUAGE: Final = "recording-language"
"""The fact in which language."""


class RecordingState(StrEnum):
    """How far a recording is."""

    RUNNING = "running"
    ENDED = "ended"
    ERASED = "erased"
    """Its sound, marks and transcripts are gone; that it was made, and its digest, stays."""


class Ending(StrEnum):
    """Why a recording ended."""

    STOPPED = "stopped"
    """Somebody stopped it, or left the talk."""
    LOCKED = "locked"
    """The desk was locked, the machine slept, or another user came."""
    WITHDRAWN = "consent-withdrawn"
    REFUSED = "no-longer-allowed"
    """What is known of the case forbids it from now on."""
    DEVICE = "microphone-lost"
    BROKEN_OFF = "broken-off"
    """The program ended with it; what was kept until then is whole."""
    FULL = "longest"
    """It reached the longest that one may be."""


class MarkSort(StrEnum):
    """What happened while a recording ran."""

    QUESTION = "question"
    PAUSED = "paused"
    RESUMED = "resumed"
    GAP = "gap"
    """Sound was lost: it came faster than it could be kept."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording, without its sound.

    Attributes:
        id: UUID.
        case_id: Of which case.
        assessment_id: The assessment that was filled while it ran.
        begun_at: Device time.
        officer_id: Who began it.
        officer_name: The same, by name.
        sealed: Whether its pieces are sealed once more, to psychologists: the assessment is clinical.
        consent: Id of the fact by which the person agreed.
        state: How far it is.
        ended_at: When it ended; None while it runs.
        ending: Why it ended; None while it runs.
        pieces: How many pieces it has, once it ended.
        milliseconds: How long they are together.
        head: `link` of the last piece, once it ended: the digest of all of them.
        erased_why: Why it was erased; empty for not.
        sent: Id of the entry by which its sound was sent to headquarters; empty for not.
        stated: Id of the entry that tells headquarters of it; empty while it is not signed.
    """

    id: str
    case_id: str
    assessment_id: str
    begun_at: datetime
    officer_id: str
    officer_name: str
    sealed: bool
    consent: str
    state: RecordingState
    ended_at: datetime | None = None
    ending: Ending | None = None
    pieces: int = 0
    milliseconds: int = 0
    head: str = ""
    erased_why: str = ""
    sent: str = ""
    stated: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece as it is kept.

    Attributes:
        number: From 1.
        length: Bytes of its samples, before sealing.
        content: The samples, or what they were sealed to.
        link: See `link`.
    """

    number: int
    length: int
    content: bytes
    link: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened while a recording ran.

    Attributes:
        number: From 1.
        sort: What.
        milliseconds: Where in the sound.
        at: Device time.
        reference: The question, where it was one; sealed in a clinical recording.
        label: Its words as they were on the screen; sealed in a clinical recording.
    """

    number: int
    sort: MarkSort
    milliseconds: int
    at: datetime
    reference: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What somebody typed beside a recording; never changed, only replaced by a later one.

    Attributes:
        id: UUID.
        recording_id: Beside which.
        milliseconds: From where in the sound.
        words: What was said; sealed in a clinical recording.
        language: Of the words.
        translated: Whether they are a translation of what was said.
        at: Device time.
        officer_name: Who typed it.
        replaces: Id of the one in whose place it stands; empty for none.
    """

    id: str
    recording_id: str
    milliseconds: int
    words: str
    language: str
    translated: bool
    at: datetime
    officer_name: str
    replaces: str = ""


def first_link(recording_id: str) -> str:
    """Return what the first piece of a recording is tied to."""
    return sha256(f"vetting-desk-recording/1\n{recording_id}\n".encode()).hexdigest()


def link(before: str, number: int, content: bytes) -> str:
    """Return what ties a piece to the one before: SHA-256 of three lines, each ended by a line feed.

    Args:
        before: `link` of the piece before, or `first_link`.
        number: Of the piece, from 1; the second line, in decimal digits.
        content: Of the piece as it is kept; its SHA-256 in hexadecimal is the third line.
    """
    lines = f"{before}\n{number}\n{sha256(content).hexdigest()}\n"
    return sha256(lines.encode()).hexdigest()


def milliseconds_of(length: int) -> int:
    """Return how long so many bytes of samples last."""
    return length * 1000 // BYTES_PER_SECOND


def bytes_at(milliseconds: int) -> int:
    """Return how many bytes of samples lie before a place; whole samples."""
    return milliseconds * RATE // 1000 * SAMPLE_BYTES
