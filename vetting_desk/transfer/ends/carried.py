"""A record or an entry of a post on its way to headquarters: both go the same way, state by state."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol

from vetting_desk.model import WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.transfer.ends.books import Bundles, Entries, Records

FEED: Final = ""
"""A post has one feed, to headquarters."""


class OfferBooks(Protocol):
    """A store, as far as what it carries is moved on its way."""

    @property
    def records(self) -> Records:
        """Signed assessments."""

    @property
    def entries(self) -> Entries:
        """Signed statements beside records."""

    @property
    def bundles(self) -> Bundles:
        """Bundles written."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A record or an entry on its way.

    Attributes:
        digest: Its digest.
        way: How far it is.
        whole: False where its content was erased here, so that there is nothing to send.
        move: Sets how far it is, and why headquarters refused it where it did.
    """

    digest: str
    way: WayToHq
    whole: bool
    move: Callable[[WayToHq, str], None]


def find_carried(casebook: OfferBooks, carried_id: str) -> Carried | None:
    """Return the record or entry with this id that goes to headquarters; None if there is none."""
    record = casebook.records.find(carried_id)
    if record is not None:

        def move_record(way: WayToHq, reason: str) -> None:
            casebook.records.set_way(carried_id, way, reason)

        return Carried(record.digest, record.way_to_hq, bool(record.files), move_record)
    entry, found = casebook.entries.find(carried_id), casebook.entries.way(carried_id, FEED)
    if entry is None or found is None:
        return None

    def move_entry(way: WayToHq, reason: str) -> None:
        casebook.entries.set_way(carried_id, FEED, EntryWay(way.value), reason)

    return Carried(entry.digest, WayToHq(found[0].value), bool(entry.files), move_entry)
