"""Giving the plan of a case to a desk that holds it, or is offered it, and does not have its records.

Headquarters has the records: with each return bundle it carries what is open, and what was said of it since, so
that the next desk can go on. Behind the doors.
"""

from typing import Any, Final

from vetting_desk.model import DeskKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.model.entry_kinds import CASE_PLAN, OF_PLANS
from vetting_desk.operations.access import entries
from vetting_desk.operations.plans.needs import GivingDesk
from vetting_desk.registry.plans import carried
from vetting_desk.registry.plans.reading import PlanReader

_SAID: Final = OF_PLANS - {CASE_PLAN}


def bring_up_to_date(open_desk: GivingDesk, desk_id: str) -> None:
    """See that a return bundle for a desk carries the plans of the cases it took, with the token in use."""
    if open_desk.desk.kind is not DeskKind.HQ:
        return
    for case_id in sorted(_taken(open_desk, desk_id)):
        _give(open_desk, case_id, desk_id)


def _taken(open_desk: GivingDesk, desk_id: str) -> set[str]:
    """Return the cases that a desk holds, or is offered, and that another desk opened."""
    books = open_desk.casebook
    found = {each.case_id for each in books.holdings.offered_to(desk_id)}
    found |= set(books.holdings.taken_by(desk_id))
    return {
        case_id
        for case_id in found
        if (case := books.cases.find(case_id)) is not None
        and case.names
        and books.cases.desk_of(case_id) != desk_id
    }


def _give(open_desk: GivingDesk, case_id: str, desk_id: str) -> None:
    books = open_desk.casebook
    known = books.entries.list(case_id)
    own, lineage = books.successions.lineage(desk_id), books.successions.lineage
    ever = {open_desk.desk.id, *books.holdings.ever(case_id, books.cases.desk_of(case_id))}
    for entry in known:
        came = entry.desk_id in own
        counts = not ever.isdisjoint(lineage(entry.desk_id))
        wanted = entry.kind in _SAID and entry.files and counts and not came
        if wanted and books.entries.way(entry.id, desk_id) is None:
            books.entries.set_way(entry.id, desk_id, EntryWay.TO_SEND)
    payload = carried.payload_of(PlanReader(books).read(case_id))
    ours = lineage(open_desk.desk.id)  # another's word for what headquarters knows is none
    before = [e for e in known if e.kind == CASE_PLAN and e.files and e.desk_id in ours]
    if not before and not payload["items"] and not payload["arrived"] and not payload["review"]:
        return
    if before and _said(open_desk, before[-1].files[0].sha256) == payload:
        if books.entries.way(before[-1].id, desk_id) is None:
            books.entries.set_way(before[-1].id, desk_id, EntryWay.TO_SEND)
        return
    entries.write(open_desk, CASE_PLAN, case_id, payload, ways=(desk_id,))


def _said(open_desk: GivingDesk, sha256: str) -> dict[str, Any]:
    """Return what an entry said; its ``entry.json`` is the first of its files."""
    return dict(parse_entry(open_desk.casebook.blobs.get(sha256)).payload)
