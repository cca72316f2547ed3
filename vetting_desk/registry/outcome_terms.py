"""What signed words say of how long a decided case is kept; reads, and keeps what follows for the lists."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.model import AssessmentState
from vetting_desk.model.decision import INQUIRY, DecisionPayload, sort_of
from vetting_desk.model.decision_standing import DecisionState, Judge, Standing
from vetting_desk.model.entry_kinds import SIGNATURE
from vetting_desk.model.numbers.definitions import OTHER_OUTCOME
from vetting_desk.model.outcome_term import Term, Waits
from vetting_desk.registry.numbers.decided import decisions_of, document, told_on
from vetting_desk.registry.term_books import TermBooks

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry

AT_ONCE: Final = 200
"""Cases read in one go, before a list is shown."""
_CAME: Final = frozenset({"record-taken-in", "record-signed"})
_DAY: Final = timedelta(days=1)


def bring_up_to_date(books: TermBooks, judge: Judge) -> None:
    """Read again the cases that something happened to; of very many, as many as a list can wait for."""
    marked = books.terms.stale(AT_ONCE)
    if marked:
        with books.transaction():
            for case_id in marked:
                books.terms.keep(case_id, read(books, case_id, judge))


def term_of(books: TermBooks, case_id: str, judge: Judge) -> Term | None:
    """Return what signed words say of a case now; None where no decision that ends it is in force."""
    if books.terms.is_stale(case_id):
        books.terms.keep(case_id, read(books, case_id, judge))
    return books.terms.of_case(case_id)


def stops(books: TermBooks, case_id: str) -> Waits | None:
    """Return what stands in the way beside signed words."""
    if books.holds.find(case_id) is not None:
        return Waits.HELD
    if any(each.open for each in books.alarms.of_case(case_id)):
        return Waits.ALARM
    open_states = {AssessmentState.DRAFT, AssessmentState.READY}
    if any(each.state in open_states for each in books.assessments.list(case_id)):
        return Waits.DRAFT
    return None


def read(books: TermBooks, case_id: str, judge: Judge) -> Term | None:
    """Read what follows for a case, from its entries and records; `judge` says which decisions count."""
    case = books.cases.get(case_id)
    entries = books.entries.list(case_id)
    if not case.names or case.withdrawn:
        return None
    found = decisions_of(books, entries, judge)
    now = next((each for each in found if each.state is DecisionState.IN_FORCE), None)
    if now is None or now.decided_at is None:
        return None
    kind = sort_of(now.payload.outcome.key) or OTHER_OUTCOME
    if kind == INQUIRY:
        return None
    told = told_on(books, entries, now)
    moments = [
        now.decided_at,
        *_signed_after(books, entries, now),
        _after(now.payload.appeal.until),
        *_newer(books, case_id, now.payload, now.decided_at),
    ]
    if told is not None:
        moments.append(_after(told.isoformat()))
    return Term(kind, max(moments), _waits(found, now, told=told is not None))


def _waits(found: list[Standing], now: Standing, *, told: bool) -> Waits | None:
    reasons = {
        Waits.REOPENED: bool(now.reopened),
        Waits.RIVALS: bool(now.rivals),
        Waits.PROPOSED: any(each.state is DecisionState.PROPOSED for each in found),
        Waits.NOT_TOLD: not told,
    }
    return next((why for why, holds_it in reasons.items() if holds_it), None)


def _signed_after(books: TermBooks, entries: "list[Entry]", now: Standing) -> Iterator[datetime]:
    """Yield what headquarters had signed before it decided: a clock that stood years back says less."""
    speakers = {each.officer.id for each in now.voices}
    for entry in entries:
        own = entry.id == now.entry.id or (entry.kind == SIGNATURE and entry.author_id in speakers)
        signed = document(books, entry) if own else None
        if signed is not None and signed.clock.floor:
            yield from_text(signed.clock.floor)


def _newer(
    books: TermBooks, case_id: str, payload: DecisionPayload, decided_at: datetime
) -> Iterator[datetime]:
    """Yield when records came that the decision does not work from."""
    works_from = {each.digest for each in payload.works_from}
    for record in books.records.list(case_id):
        if record.digest not in works_from and record.signed_at > decided_at:
            yield record.signed_at
    for event in books.cases.timeline(case_id):
        if event.kind in _CAME and event.at > decided_at:
            yield event.at


def _after(day: str) -> datetime:
    """Return the end of a day."""
    return datetime.combine(datetime.fromisoformat(day), time(), UTC) + _DAY
