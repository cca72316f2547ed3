"""What is due in one case: from its plan, what is asked of it, and what guards its person. Writes nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from vetting_desk.clock import on_the_wall
from vetting_desk.model import DeskKind, Record, WayToHq
from vetting_desk.model.alarm import Alarm, AlarmCause
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.custody import Custody
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.model.plan import PlanSort, PlanStanding, PlanState, folded
from vetting_desk.operations.decisions.asked import SentBack, Task

UNTOLD, DIFFERS = "untold", "differs"
"""Keys of what is asked of a follow-up that was held: what it is called, or which of two that desks said."""
NEED, CLINICAL, ASKED, DISPUTED, REFUSED, RETURNED, REVIEW = (
    "need", "clinical", "asked", "disputed", "refused", "returned", "review",
)  # fmt: skip
"""Keys of items, for the words of the window."""
AHEAD: Final = timedelta(days=60)
"""So long before a proof ends another one is due."""
VISITS: Final = (3, 6, 12)
"""After how many months it is asked how a person is."""
_LONGEST: Final = 200
"""Characters of what is to be done, on a line."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a case.

    Attributes:
        case_id: Which.
        desk_id: The desk that holds it; empty for this one.
        kind: What sort of desk this is.
        plan: Its plan.
        tasks, sent_back: What was asked, and which records were sent back.
        records: Its records.
        custody: How the person is held; None where nobody says that they are.
        alarms: Its alarms.
        officers: Ids of this desk's officers by name as it reads; of two of one name none.
        proofs: Of its proofs that count the entry, when it was given out, and when it ends.
        after_closing: Since when it was closed, where work came after that; None for none.
        has_words: Whether the organisation has words for how a person is afterwards.
    """

    case_id: str
    desk_id: str
    kind: DeskKind
    plan: CasePlan
    tasks: tuple[Task, ...] = ()
    sent_back: tuple[SentBack, ...] = ()
    records: tuple[Record, ...] = ()
    custody: Custody | None = None
    alarms: tuple[Alarm, ...] = ()
    officers: Mapping[str, str] | None = None
    has_words: bool = False
    proofs: tuple[tuple[str, datetime, datetime], ...] = ()
    after_closing: datetime | None = None


def due_in(known: Known) -> list[DueItem]:
    """Return what is due in a case; at a post that holds it no more, what guards the person alone."""
    guarding = [*_alarms(known), *_custody(known)]
    if known.kind is DeskKind.POST and known.desk_id:
        return guarding
    return [
        *guarding,
        *_plan(known),
        *_asked(known),
        *_returned(known),
        *_again(known),
        *_proofs(known),
        *_after_closing(known),
    ]


def after_months(day: date, months: int) -> date:
    """Return the day so many months later; of a month that is shorter its last day."""
    import calendar

    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _alarms(known: Known) -> Iterator[DueItem]:
    """Yield open alarms: somebody has to come at once, so each is overdue from the first moment.

    A critical rating is looked at by the end of its day.
    """
    for each in known.alarms:
        if each.open and each.cause == AlarmCause.REVIEW:
            yield DueItem(
                DueKind.ALARM, each.id, each.at, known.case_id, _wall(each.at),
                desk_id=known.desk_id, urgent=True, what=REVIEW,
            )  # fmt: skip
        elif each.open:
            yield DueItem(
                DueKind.ALARM, each.id, each.at, known.case_id, date.min, each.at,
                desk_id=known.desk_id, urgent=True,
            )  # fmt: skip


def _custody(known: Known) -> Iterator[DueItem]:
    found = known.custody
    if found is not None:
        day = date.fromisoformat(found.day) if found.day else None
        yield DueItem(
            DueKind.CUSTODY_REVIEW, known.case_id, found.at, known.case_id, day,
            desk_id=known.desk_id, urgent=True, what="" if found.day else "no-day",
        )  # fmt: skip


def _plan(known: Known) -> Iterator[DueItem]:
    for each in known.plan.open:
        item = each.item
        kind = DueKind.URGENT_NEED if item.urgent else DueKind.PLAN_ITEM
        yield DueItem(
            kind, item.id, item.since, known.case_id, each.day, owner_id=_owner(known, each),
            desk_id=known.desk_id, urgent=item.urgent, what=_what(each),
            words="" if item.restricted else _line(each),
        )  # fmt: skip


def _what(found: PlanStanding) -> str:
    if found.item.restricted:
        return CLINICAL
    if found.state is PlanState.DISPUTED:
        return DISPUTED
    return NEED if found.item.sort is PlanSort.NEED else ""


def _line(found: PlanStanding) -> str:
    item = found.item
    label = ", ".join(item.label.splitlines())
    parts = [label] if item.sort is PlanSort.NEED and label else []
    said = ": ".join([*parts, item.action] if item.action else parts)
    line = " ".join(said.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _owner(known: Known, found: PlanStanding) -> str:
    """Return the officer here whose an item is: as it was said, or as the record's words name one.

    Whose one is that is for clinicians alone is for clinicians alone too.
    """
    if found.item.restricted:
        return ""
    officers = known.officers or {}
    if found.owner_id in officers.values():
        return found.owner_id
    return officers.get(folded(found.owner), "")


def _asked(known: Known) -> Iterator[DueItem]:
    """Yield tasks: at a post to be done, at headquarters waited for."""
    for each in known.tasks:
        if each.open:
            line = " ".join(each.payload.words.split())[:_LONGEST]
            yield DueItem(
                DueKind.TASK, each.entry.id, each.entry.written_at, known.case_id,
                _day(each.payload.until), desk_id=known.desk_id,
                owner_id=(known.officers or {}).get(folded(each.payload.who), ""),
                waiting=known.kind is DeskKind.HQ and bool(known.desk_id), what=ASKED, words=line,
            )  # fmt: skip


def _returned(known: Known) -> Iterator[DueItem]:
    for each in known.sent_back:
        if each.open:
            yield DueItem(
                DueKind.RECORD_RETURNED, each.entry.id, each.entry.written_at, known.case_id,
                _day(each.payload.until), desk_id=known.desk_id,
                waiting=known.kind is DeskKind.HQ and bool(known.desk_id), what=RETURNED,
            )  # fmt: skip
    for record in known.records:
        if record.way_to_hq is WayToHq.REFUSED:
            yield DueItem(
                DueKind.RECORD_RETURNED, record.id, record.signed_at, known.case_id, None,
                what=REFUSED,
            )  # fmt: skip


def _again(known: Known) -> Iterator[DueItem]:
    """Yield when a judgement is looked at again, and how the person is after their arrival."""
    plan = known.plan
    yield from _untold(known)
    if plan.review is not None and plan.review_since is not None:
        yield DueItem(
            DueKind.REVIEW_DATE, plan.review_of, plan.review_since, known.case_id, plan.review,
            desk_id=known.desk_id,
        )  # fmt: skip
    if plan.arrived is None or plan.ended:
        return
    done = max(plan.visits & set(VISITS), default=0)
    wanted = next((each for each in VISITS if each > done), None)
    if wanted is not None:
        yield DueItem(
            DueKind.OUTCOME_ASKED, known.case_id, plan.arrived, known.case_id,
            after_months(_wall(plan.arrived), wanted), desk_id=known.desk_id, what=str(wanted),
        )  # fmt: skip


def _proofs(known: Known) -> Iterator[DueItem]:
    """Yield, at headquarters, the proofs that end: from sixty days before on another one can be given out."""
    if known.kind is not DeskKind.HQ:
        return
    for about_id, issued, until in known.proofs:
        yield DueItem(
            DueKind.PROOF_ENDING, about_id, issued, known.case_id, _wall(until - AHEAD),
            words=_wall(until).isoformat(),
        )  # fmt: skip


def _after_closing(known: Known) -> Iterator[DueItem]:
    """Yield that a record, call or task came after the case was closed: a person says what becomes of it."""
    if known.after_closing is not None:
        yield DueItem(
            DueKind.AFTER_CLOSING, known.case_id, known.after_closing, known.case_id, None,
            desk_id=known.desk_id,
        )  # fmt: skip


def _untold(known: Known) -> Iterator[DueItem]:
    """Yield the follow-ups that were held, and of which nobody said what the organisation calls it."""
    plan = known.plan
    if not known.has_words:
        return
    for months, held in sorted(plan.follow_ups.items()):
        told = plan.afterwards.get(months, ())
        if months in VISITS and len(told) != 1:
            yield DueItem(
                DueKind.OUTCOME_ASKED, held.record_id, held.at, known.case_id, None,
                desk_id=known.desk_id, what=DIFFERS if told else UNTOLD,
            )  # fmt: skip


def _wall(moment: datetime) -> date:
    return on_the_wall(moment).date()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:  # a day there is not
        return None
