"""That a desk took a case, where somebody cannot judge it: its author's certificate ended before it arrived.

Then two desks believe different things of who holds the case. Both are told, and the way out is one: the desk
that took it takes it over once more.
"""

from vetting_desk.errors import NotFoundError
from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import MEMBER, parse_entry
from vetting_desk.model.entry_kinds import TAKEN
from vetting_desk.model.holding import standing
from vetting_desk.operations.cases import kept
from vetting_desk.operations.cases.needs import HeldDesk


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
    books = open_desk.casebook
    if open_desk.desk.kind is DeskKind.HQ:  # asks with a reason that stays, or sets aside
        return ()
    ended = {other for each in books.holdings.taken(case_id) for other in each.after}
    found: dict[str, None] = {}
    for each in books.intake.quarantined():
        names = {file.name: file.sha256 for file in each.files}
        known = books.entries.find(each.record_id) is not None
        if known or each.record_id in ended or MEMBER not in names:
            continue
        try:
            document = parse_entry(books.blobs.get(names[MEMBER]))
        except NotFoundError:
            continue
        if (document.kind, document.case) == (TAKEN, case_id):
            found[document.desk.name] = None
    return tuple(found)
