"""Putting together what is due, case by case: those that something happened to, a few at a time.

Called by whoever shows an agenda, so that nobody else has to think of it. Behind the doors of this wing.
"""

import time
from collections import Counter
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.model.case_plan import CasePlan, with_arrival
from vetting_desk.model.custody import custody_of
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.model.entry_kinds import CLOSING, OF_PLANS, PROOF, REMARK, TASK
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.pack import PackSort
from vetting_desk.model.plan import folded
from vetting_desk.operations.access import approved_texts
from vetting_desk.operations.agenda.in_case import ASKED, CLINICAL, DISPUTED, NEED, Known, due_in
from vetting_desk.operations.agenda.needs import CaseDueDesk
from vetting_desk.operations.closing import standing as closing
from vetting_desk.operations.decisions import asked
from vetting_desk.operations.proofs import register as proofs
from vetting_desk.registry import steps_due
from vetting_desk.registry.plans.reading import PlanReader

AT_A_TIME: Final = 0.1
"""Seconds after which an agenda is shown with what is put together so far."""
_STEP: Final = 20
_OWN: Final = frozenset(
    {
        DueKind.ALARM, DueKind.CUSTODY_REVIEW, DueKind.PLAN_ITEM, DueKind.RECORD_RETURNED,
        DueKind.REVIEW_DATE, DueKind.OUTCOME_ASKED, DueKind.PROOF_ENDING,
        DueKind.AFTER_CLOSING,
    }
)  # fmt: skip
"""Kinds of which all in a case are put together here."""
_SHARED: Final = {
    DueKind.TASK: frozenset({ASKED}),
    DueKind.URGENT_NEED: frozenset({NEED, CLINICAL, DISPUTED}),
}
"""Kinds of which others put some as well, and the keys of those that are put together here."""


def bring_up_to_date(open_desk: CaseDueDesk, seconds: float = AT_A_TIME) -> int:
    """Put together what is due in the cases that something happened to, for as long as nobody feels it.

    Args:
        open_desk: The unlocked desk.
        seconds: After so many no further case is begun; one at least is.

    Returns:
        How many are left.
    """
    due = open_desk.casebook.due
    began = time.monotonic()
    reader, has_words = PlanReader(open_desk.casebook), _has_words(open_desk)
    while ids := due.to_look(_STEP):
        with open_desk.casebook.transaction():
            for case_id in ids:
                _gather_or_say(open_desk, reader, case_id, has_words=has_words)
                if time.monotonic() - began > seconds:
                    return due.to_look_count()
    return 0


def _gather_or_say(
    open_desk: CaseDueDesk, reader: PlanReader, case_id: str, *, has_words: bool
) -> None:
    """Put a case together; of one that cannot be read all stays as it was, and the log says so.

    It is looked at again when something happens to it. No other case waits for it.
    """
    books = open_desk.casebook
    try:
        with books.transaction():
            _gather(open_desk, reader, case_id, has_words=has_words)
    except Exception as error:  # noqa: BLE001 (a bug of ours as well: no other case may wait for it)
        books.due.looked(case_id)
        details = {"error": type(error).__name__}
        books.audit.append("case-due-unread", case_id, details, officer_id="")


def _gather(open_desk: CaseDueDesk, reader: PlanReader, case_id: str, *, has_words: bool) -> None:
    due = open_desk.casebook.due
    if open_desk.casebook.erasure.is_erased(
        case_id
    ):  # whatever comes of it later: nothing is left to do
        for row in due.of_case(case_id):
            due.remove(row.item.kind, row.item.about_id)
        due.looked(case_id)
        return
    wanted = {
        (each.kind, each.about_id): each
        for each in due_in(_known(open_desk, reader, case_id, has_words=has_words))
    }
    for row in due.of_case(case_id):
        item = row.item
        if _is_ours(item) and (item.kind, item.about_id) not in wanted:
            due.remove(item.kind, item.about_id)
    for each in wanted.values():
        due.put(each)
    steps_due.settle(open_desk.casebook, case_id)
    due.looked(case_id)


def _is_ours(item: DueItem) -> bool:
    return item.kind in _OWN or item.what in _SHARED.get(item.kind, frozenset())


def _known(open_desk: CaseDueDesk, reader: PlanReader, case_id: str, *, has_words: bool) -> Known:
    books = open_desk.casebook
    records = books.records.list(case_id)
    kinds = {each.kind for each in books.entries.list(case_id)}
    facts = in_force(books.facts.of_case(case_id))
    plan = reader.read(case_id) if records or kinds & OF_PLANS else CasePlan()
    return Known(
        case_id=case_id,
        desk_id=steps_due.holder_of(books, case_id),
        kind=open_desk.desk.kind,
        plan=with_arrival(plan, facts),
        tasks=tuple(asked.tasks(open_desk, case_id)) if TASK in kinds else (),
        sent_back=tuple(asked.sent_back(open_desk, case_id)) if REMARK in kinds else (),
        records=tuple(records),
        custody=custody_of(facts),
        alarms=tuple(books.alarms.of_case(case_id)),
        officers=_officers(open_desk),
        has_words=has_words,
        proofs=_proofs(open_desk, case_id) if PROOF in kinds else (),
        after_closing=_after_closing(open_desk, case_id) if CLOSING in kinds else None,
    )


def _proofs(open_desk: CaseDueDesk, case_id: str) -> tuple[tuple[str, datetime, datetime], ...]:
    return tuple(
        (each.entry.id, each.entry.written_at, from_text(each.payload.expires))
        for each in proofs.counting_in(open_desk, case_id)
    )


def _after_closing(open_desk: CaseDueDesk, case_id: str) -> datetime | None:
    ended = closing.end(open_desk, case_id)
    came = closing.after(open_desk, case_id, ended).any
    return ended.now.at if came and ended.now is not None else None


def _has_words(open_desk: CaseDueDesk) -> bool:
    """Return whether a pack in force has words for how a person is after the return."""
    packs = approved_texts.packs(open_desk)
    return any(
        each.sort == PackSort.AFTER.value
        for pack in packs
        for each in approved_texts.document(open_desk, pack).texts
    )


def _officers(open_desk: CaseDueDesk) -> dict[str, str]:
    known = [each.officer for each in open_desk.casebook.officers.list() if each.active]
    names = Counter(folded(each.name) for each in known)
    return {folded(each.name): each.id for each in known if names[folded(each.name)] == 1}
