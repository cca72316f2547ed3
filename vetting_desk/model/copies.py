"""Copies of a case for others: for whom, what is left out of them, and the register of those given out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CopyFor(StrEnum):
    """For whom a copy is made."""

    COURT = "court"
    LAWYER = "lawyer"
    PHYSICIAN = "physician"
    PERSON = "person"
    """The person assessed: their right to a copy and to reply."""
    OTHER = "other"


class CopyKind(StrEnum):
    """What is given out: a copy of records, or a whole case with its decisions."""

    COPY = "copy"
    CASE_FILE = "case-file"


class LeftOut(StrEnum):
    """Why something of a record is not in a copy."""

    THIRD_PARTY = "third-party"
    """It is about, or comes from, somebody else than the person assessed."""
    PROTECTED_SOURCE = "protected-source"
    CLINICAL = "clinical"
    FILE = "file"
    """A picture, sound or document: those are given by themselves or not at all."""
    NOT_CHOSEN = "not-chosen"
    """A record or part that whoever made the copy did not choose."""
    OTHER = "other"
    OFFICER = "officer"
    """The name of an officer, where only their role is told."""
    APART = "apart"
    """A record that is kept apart, or made before the notice was given: it goes in no case file."""


@dataclass(frozen=True, slots=True)
class BlackedOut:
    """What is blacked out of a copy: one answer whole, or words wherever they stand in the copy.

    Attributes:
        kind: Why.
        record_id: The record of the answer; empty for words.
        reference: The answer's question; empty for words.
        words: Words, whatever their letters' size, their accents kept; empty for an answer.
    """

    kind: LeftOut
    record_id: str = ""
    reference: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An answer that is to be looked at before a copy is given out.

    Attributes:
        blacked_out: What would be blacked out, and why.
        label: The question.
        text: The answer in words.
        required: True if no copy for this recipient is made with it.
    """

    blacked_out: BlackedOut
    label: str
    text: str
    required: bool


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What a copy is to be.

    Attributes:
        case_id: Of which case.
        records: Ids of the records in it, in order; at least one.
        recipient: For whom.
        name: The recipient by name or office, as it stands on each page.
        purpose: What it is for, in words.
        blacked_out: What is not to be in it.
        kind: A copy of records, or a case file.
        officers: True to name the officers who signed; a court is always told.
        files: Pictures and other files that are given with it: id of the record, and the file's name there.
    """

    case_id: str
    records: tuple[str, ...]
    recipient: CopyFor
    name: str
    purpose: str
    blacked_out: tuple[BlackedOut, ...] = ()
    kind: CopyKind = CopyKind.COPY
    officers: bool = False
    files: tuple[tuple[str, str], ...] = ()

    @property
    def names_officers(self) -> bool:
        """True if the officers who signed are named in it."""
        return self.officers or self.recipient is CopyFor.COURT


@dataclass(frozen=True, slots=True)
class IssuedCopy:
    """A copy that was given out, as the register has it.

    Attributes:
        id: UUID.
        reference: Its own reference, such as ``C-7QK2-M9XD``; printed on each page.
        number: Which copy of this case it is at this desk, from 1.
        case_id: Of which case.
        recipient: For whom.
        name: The recipient by name or office.
        purpose: What it is for.
        officer_name: Who made and signed it.
        made_at: Device time.
        digest: SHA-256 of the document signed in it, hexadecimal.
        records: Ids of the records in it.
        left_out: How often each kind was left out.
        kind: A copy of records, or a case file.
    """

    id: str
    reference: str
    number: int
    case_id: str
    recipient: CopyFor
    name: str
    purpose: str
    officer_name: str
    made_at: datetime
    digest: str
    records: tuple[str, ...]
    left_out: Mapping[LeftOut, int]
    kind: CopyKind = CopyKind.COPY
