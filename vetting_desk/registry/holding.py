"""What entries say of which desk holds a case, counted where they came to; headquarters sends them on.

An offer is brought to the desk it names, with all that guards the person; that the case was taken is brought to
every desk that holds it or held it.
"""

from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.model.desk import DeskKind, Role
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import MEMBER, EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import CALLS, GUARDING, OFFERED, OUTREACH, TAKEN, payload_of
from vetting_desk.model.holding import CaseOffered, CaseTaken, standing
from vetting_desk.model.holding_payloads import OfferedPayload, TakenPayload
from vetting_desk.registry import guarding
from vetting_desk.registry.books import HoldingBooks

STRANGER: Final = "entry-stranger"
"""Flag: a case was offered or taken by a desk that has nothing to do with it; it is kept and does not count."""
FORKED: Final = "case-forked"
"""Flag: two desks hold one case."""


def count(casebook: HoldingBooks, document: EntryDocument) -> tuple[str, ...]:
    """Let an entry count; harmless if it counts already. Call it inside the transaction that keeps it.

    Returns:
        Flags of what a person should look at.
    """
    payload = payload_of(document)
    if isinstance(payload, OfferedPayload):
        flags = _offered(casebook, document, payload)
        for each in _accepted(casebook, document.case):
            flags += count(casebook, each)
        return flags
    if isinstance(payload, TakenPayload):
        return _taken(casebook, document, payload)
    return ()


def bring(casebook: HoldingBooks, case_id: str, desk_ids: frozenset[str]) -> None:
    """Send desks what guards the person of a case and who holds it; at headquarters alone.

    What was sent before is not sent again; what does not count here is not sent, for a post takes headquarters'
    word for who may say it.
    """
    if casebook.desk.kind is not DeskKind.HQ:
        return
    for entry in casebook.entries.list(case_id):
        if not entry.files or not _counts(casebook, entry):
            continue
        for desk_id in desk_ids - {casebook.desk.id, entry.desk_id}:
            known = casebook.peers.find(desk_id)
            if known is not None and casebook.entries.way(entry.id, desk_id) is None:
                casebook.entries.set_way(entry.id, desk_id, EntryWay.TO_SEND)


def _counts(casebook: HoldingBooks, entry: Entry) -> bool:
    if entry.kind in GUARDING | CALLS | OUTREACH:
        return guarding.may_write(casebook, entry.case_id, entry.desk_id)
    if entry.kind == OFFERED:
        return casebook.holdings.offer(entry.id) is not None
    return entry.kind == TAKEN and entry.id in {
        each.id for each in casebook.holdings.taken(entry.case_id)
    }


def everybody(casebook: HoldingBooks, case_id: str) -> frozenset[str]:
    """Return the ids of the desks that hold a case or held it, and of those they became: each may have it."""
    ever = casebook.holdings.ever(case_id, casebook.cases.desk_of(case_id))
    known = (peer.desk_id for peer in casebook.peers.list())
    return ever | {
        each for each in known if not ever.isdisjoint(casebook.successions.lineage(each))
    }


def bring_one(casebook: HoldingBooks, document: EntryDocument) -> None:
    """Send one entry to every desk that holds or held its case, before all else; at headquarters alone."""
    if casebook.desk.kind is not DeskKind.HQ:
        return
    for desk_id in everybody(casebook, document.case) - {casebook.desk.id, document.desk.id}:
        known = casebook.peers.find(desk_id)
        if known is not None and casebook.entries.way(document.entry, desk_id) is None:
            casebook.entries.set_way(document.entry, desk_id, EntryWay.TO_SEND, urgent=True)


def bring_on(casebook: HoldingBooks, case_id: str) -> None:
    """Send what came on a case to the desks that hold it, or that it is offered to."""
    holders = casebook.holdings.holders(case_id, casebook.cases.desk_of(case_id))
    offered = {each.to_desk for each in casebook.holdings.open_offers(case_id)}
    bring(casebook, case_id, frozenset(holders) | offered)


def _offered(
    casebook: HoldingBooks, document: EntryDocument, payload: OfferedPayload
) -> tuple[str, ...]:
    if not _may(casebook, document, payload.opened_by.id):
        return (STRANGER,)
    casebook.holdings.add_offer(
        CaseOffered(
            id=document.entry,
            case_id=document.case,
            from_desk=document.desk.id,
            from_name=document.desk.name,
            to_desk=payload.to.id,
            to_name=payload.to.name,
            after=tuple(payload.after),
            at=from_text(document.written_at),
            officer_name=document.author.name,
            words=payload.words,
        )
    )
    bring(casebook, document.case, frozenset({payload.to.id}))
    return ()


def _taken(
    casebook: HoldingBooks, document: EntryDocument, payload: TakenPayload
) -> tuple[str, ...]:
    if payload.offer is not None:
        offer = casebook.holdings.offer(payload.offer.entry)
        if offer is None:  # it has not come yet
            return ()
        if (offer.to_desk, offer.case_id) != (document.desk.id, document.case):
            return (STRANGER,)
    elif (
        not payload.words
        or document.author.role != Role.SUPERVISOR.value
        or not _may(casebook, document, "")
    ):
        return (STRANGER,)
    casebook.holdings.add_taken(
        CaseTaken(
            id=document.entry,
            case_id=document.case,
            desk_id=document.desk.id,
            desk_name=document.desk.name,
            offer=payload.offer.entry if payload.offer else "",
            after=tuple(payload.after),
            at=from_text(document.written_at),
            officer_name=document.author.name,
            words=payload.words,
        )
    )
    bring(casebook, document.case, everybody(casebook, document.case))
    return (FORKED,) if len(standing(casebook.holdings.taken(document.case))) > 1 else ()


def _accepted(casebook: HoldingBooks, case_id: str) -> list[EntryDocument]:
    """Return who took a case by an offer that came later than they."""
    known = {each.id for each in casebook.holdings.taken(case_id)}
    found = []
    for entry in casebook.entries.list(case_id):
        if entry.kind == TAKEN and entry.id not in known and entry.files:
            name = next(each.sha256 for each in entry.files if each.name == MEMBER)
            found.append(parse_entry(casebook.blobs.get(name)))
    return found


def _may(casebook: HoldingBooks, document: EntryDocument, opener: str) -> bool:
    """Return whether a desk has to do with a case: it holds or held it, was offered it, or is headquarters."""
    if casebook.desk.kind is DeskKind.POST or document.desk.id == casebook.desk.id:
        return True
    opened = casebook.cases.desk_of(document.case) or opener
    offered = {each.to_desk for each in casebook.holdings.offers(document.case)}
    known = casebook.holdings.ever(document.case, opened) | offered
    return bool(known & set(casebook.successions.lineage(document.desk.id)))
