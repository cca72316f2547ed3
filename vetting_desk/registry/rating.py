"""Second ratings at headquarters: what one desk says of one is brought to the other that has to do with it.

To the desk that is asked to rate go the request and the evidence; back go the ratings. The first rater's
ratings are signed only when both have locked, so that nothing of them can be brought before. That the desk
which rated let go what it was given is brought to both, to itself too: after a restore it erases it again.
"""

from collections.abc import Iterable

from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import MEMBER, EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import RATING_ASKED, RATING_LET_GO, SECOND_RATING, payload_of
from vetting_desk.model.rating_payloads import AskedPayload, LetGoPayload
from vetting_desk.registry.books import EntryBooks, HoldingBooks


def bring(casebook: EntryBooks, document: EntryDocument) -> None:
    """Send on what came about a second rating, and what came before who is to be told of it was known.

    Call it inside the transaction that keeps the entry. What was sent before is not sent again.
    """
    assessment = document.payload.get("assessment")
    if casebook.desk.kind is not DeskKind.HQ or document.kind not in SECOND_RATING:
        return
    of_it = [
        (entry, signed)
        for entry in casebook.entries.list(document.case)
        if entry.kind in SECOND_RATING and entry.files
        if (signed := _signed(casebook, entry)).payload.get("assessment") == assessment
    ]
    desks = _desks(signed for _, signed in of_it)
    for entry, _ in of_it:
        own = set() if entry.kind == RATING_LET_GO else {entry.desk_id}
        for desk_id in desks - {casebook.desk.id} - own:
            known = casebook.peers.find(desk_id)
            if known is not None and casebook.entries.way(entry.id, desk_id) is None:
                casebook.entries.set_way(entry.id, desk_id, EntryWay.TO_SEND)


def let_go(casebook: HoldingBooks, document: EntryDocument) -> None:
    """Erase again what this desk let go, where a restore brought it back and headquarters its own word."""
    payload = payload_of(document)
    if (
        isinstance(payload, LetGoPayload)
        and document.desk.id == casebook.desk.id
        and casebook.cases.find(document.case) is None
    ):
        casebook.rating_evidence.erase([each.entry for each in payload.erased])


def _desks(documents: Iterable[EntryDocument]) -> set[str]:
    """Return the desks between which a second rating goes: who asks, and who is asked."""
    found: set[str] = set()
    for each in documents:
        payload = payload_of(each) if each.kind == RATING_ASKED else None
        if isinstance(payload, AskedPayload):
            found |= {each.desk.id, payload.rater.desk}
    return found


def _signed(casebook: EntryBooks, entry: Entry) -> EntryDocument:
    name = next(each.sha256 for each in entry.files if each.name == MEMBER)
    return parse_entry(casebook.blobs.get(name))
