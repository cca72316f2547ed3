"""What entries of a case say, read as the models of their kinds; behind the doors of this wing.

Of decisions, and of what is said to them, only headquarters' entries are read: at headquarters its own, at a
post what came from there. Of an erased case nothing is left to read.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from vetting_desk.model import Desk
from vetting_desk.model.decision_standing import Said, Standing
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry import from_headquarters as of_headquarters
from vetting_desk.model.entry_document import MEMBER, EntryDocument
from vetting_desk.model.entry_kinds import payload_of
from vetting_desk.model.entry_payload import Payload
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.unlocked import HasDesk
from vetting_desk.operations.decisions.needs import SaidDesk, WordDesk
from vetting_desk.registry.numbers.decided import decisions_of

if TYPE_CHECKING:
    from vetting_desk.store.blobs import BlobStore

PayloadT = TypeVar("PayloadT", bound=Payload)


def document(open_desk: WordDesk, entry: Entry) -> EntryDocument | None:
    """Return what the author of an entry signed; None where its case was erased."""
    found = next((file.sha256 for file in entry.files if file.name == MEMBER), None)
    if found is None:
        return None
    return EntryDocument.model_validate_json(open_desk.casebook.blobs.get(found))


def all_of(
    open_desk: WordDesk, entries: Iterable[Entry], kind: str, sort: type[PayloadT]
) -> list[Said[PayloadT]]:
    """Return what the entries of one kind say, in their order; those for a newer reader are left out."""
    found = []
    for entry in entries:
        if entry.kind != kind:
            continue
        signed = document(open_desk, entry)
        payload = payload_of(signed) if signed is not None else None
        if signed is not None and isinstance(payload, sort):
            found.append(Said(entry, signed.author, payload))
    return found


def from_headquarters(open_desk: HasDesk, entries: Iterable[Entry]) -> list[Entry]:
    """Return those that headquarters wrote."""
    return of_headquarters(entries, open_desk.desk)


def decisions(open_desk: SaidDesk, case_id: str) -> list[Standing]:
    """Return how the decisions of a case stand, oldest first."""
    casebook = open_desk.casebook
    books = _Books(open_desk.desk, casebook.blobs)
    return decisions_of(books, casebook.entries.list(case_id), judge_of(casebook))


@dataclass(frozen=True, slots=True)
class _Books:
    """A desk and the files of its casebook, for what asks for no more."""

    desk: Desk
    blobs: "BlobStore"
