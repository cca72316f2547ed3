"""Entries: typed signed statements beside records, such as a release, a decision, a task, a call."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.desk import Desk, DeskKind
from vetting_desk.model.record import RecordFile


class EntryWay(StrEnum):
    """How far an entry is on its way to one other desk."""

    TO_SEND = "to-send"
    WRITTEN = "written"
    RECEIVED = "received"
    REFUSED = "refused"
    HELD = "held"
    SET_ASIDE = "set-aside"


@dataclass(frozen=True, slots=True)
class Entry:
    """One signed statement; never changed.

    Attributes:
        id: UUID.
        kind: What sort of statement it is, a key such as ``release``; it may be one this program does not know.
        case_id: The case it is about; empty for none. The case need not be here.
        desk_id: Where it was written.
        author_id: Who signed it.
        author_name: The same, by name.
        written_at: The author's device time.
        digest: SHA-256 of its ``entry.json``.
        previous: Digest of the entry before it of the same desk and case; empty for the first.
        files: ``entry.json``, ``entry.p7s``, then what is attached; contents are in the blobs.
        taken_in: True where it came in a bundle, also one that brought back what this desk had lost.
    """

    id: str
    kind: str
    case_id: str
    desk_id: str
    author_id: str
    author_name: str
    written_at: datetime
    digest: str
    previous: str
    files: tuple[RecordFile, ...]
    taken_in: bool = False


def from_headquarters(entries: Iterable[Entry], desk: Desk) -> list[Entry]:
    """Return those of some entries that headquarters wrote, as a desk knows them.

    At headquarters these are its own, also those that a post brought back after a restore; at a post, what
    came.
    """
    if desk.kind is DeskKind.HQ:
        return [entry for entry in entries if entry.desk_id == desk.id]
    return [entry for entry in entries if entry.taken_in]
