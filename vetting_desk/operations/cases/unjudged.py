"""That a desk took a case, where somebody cannot judge it: its author's certificate ended before it arrived.

Then two desks believe different things of who holds the case. Both are told, and the way out is one: the desk
that took it takes it over once more. So it is where headquarters was put back to before it took a case: a post
gives its word back, and where that cannot be judged any more, each believes that the other holds the case.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vetting_desk.errors import BundleError, NotFoundError
from vetting_desk.model import IntakeOutcome
from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import MEMBER, EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import TAKEN
from vetting_desk.model.holding import standing
from vetting_desk.operations.cases import kept
from vetting_desk.operations.cases.needs import HeldDesk

if TYPE_CHECKING:
    from vetting_desk.store.intake import Quarantined


def where(open_desk: HeldDesk, case_id: str) -> tuple[str, ...]:
    """Return the desks, by name, that could not judge that this one took a case; empty where none is known."""
    books = open_desk.casebook
    mine = books.successions.lineage(open_desk.desk.id)
    taken = standing(books.holdings.taken(case_id))
    return tuple(
        kept.name_of(open_desk, case_id, feed)
        for each in taken
        if each.desk_id in mine
        for feed, way in books.entries.feeds(each.id).items()
        if feed and way is EntryWay.HELD
    )


def claimed(open_desk: HeldDesk, case_id: str) -> tuple[str, ...]:
    """Return the desks, by name, that say they took a case, which nobody at this post could judge."""
    if open_desk.desk.kind is DeskKind.HQ:  # asks with a reason that stays, or sets aside
        return ()
    return tuple(dict.fromkeys(each.desk.name for each, _ in _in_quarantine(open_desk, case_id)))


def lost(open_desk: HeldDesk, case_id: str) -> dict[str, str]:
    """Return what says that headquarters took a case and does not count here: its id, and by name who has it.

    Empty at a post, and where headquarters holds the case.
    """
    own = open_desk.desk.id
    if open_desk.desk.kind is not DeskKind.HQ or own in kept.holders(open_desk, case_id):
        return {}
    return {
        document.entry: kept.name_of(open_desk, case_id, sender)
        for document, sender in _in_quarantine(open_desk, case_id)
        if document.desk.id == own
    }


def own_word(open_desk: HeldDesk, came: "Quarantined") -> EntryDocument | None:
    """Return an entry of this desk's own that nobody here could judge; None for anything else in quarantine.

    What is no word of this desk, whatever it says of itself, is refused and not held.
    """
    for file in came.files if came.outcome is IntakeOutcome.HELD else ():
        if file.name == MEMBER:
            document = _entry(open_desk, file.sha256)
            own = document is not None and document.desk.id == open_desk.desk.id
            return document if own else None
    return None


def _in_quarantine(open_desk: HeldDesk, case_id: str) -> Iterator[tuple[EntryDocument, str]]:
    """Yield what says that a case was taken, does not count, and is not overtaken; with who sent it."""
    books = open_desk.casebook
    ended = {other for each in books.holdings.taken(case_id) for other in each.after}
    for entry_id, sender, sha256 in books.intake.entries_held():
        document = _entry(open_desk, sha256) if entry_id not in ended else None
        if document is not None and (document.kind, document.case) == (TAKEN, case_id):
            yield document, sender


def _entry(open_desk: HeldDesk, sha256: str) -> EntryDocument | None:
    """Return what an entry in quarantine says; None if nobody can read it, or its content was cleared."""
    try:
        return parse_entry(open_desk.casebook.blobs.get(sha256))
    except (NotFoundError, BundleError):
        return None
