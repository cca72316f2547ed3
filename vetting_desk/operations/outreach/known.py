"""What the entries of a case say of outreach, and writing one more; behind the doors of this wing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.model import DeskKind
from vetting_desk.model.consent import (
    Consent,
    Engagement,
    Outreach,
    consents_from,
    engagements_from,
    stops_from,
)
from vetting_desk.model.consent_payloads import (
    ConsentPayload,
    ConsentWithdrawnPayload,
    EngagementPayload,
    EngagementStepPayload,
    OutreachStopPayload,
    PartnerToldPayload,
)
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import (
    AUTHORS,
    CONSENT,
    CONSENT_WITHDRAWN,
    ENGAGEMENT,
    ENGAGEMENT_STEP,
    OUTREACH,
    OUTREACH_STOP,
    PARTNER_TOLD,
)
from vetting_desk.model.entry_payload import Payload
from vetting_desk.operations.access import case_ways, entries
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import said

if TYPE_CHECKING:
    from datetime import date

    from vetting_desk.model import Officer
    from vetting_desk.operations.outreach.needs import OutreachDesk, WritingDesk

_Payload = TypeVar("_Payload", bound=Payload)
_Found = TypeVar("_Found", Consent, Engagement)


def of_case(open_desk: "OutreachDesk", case_id: str) -> Outreach:
    """Return all that a person of a case said, as it stands by the newest day this desk believes."""
    rows = counting(open_desk, case_id)

    def every(kind: str, sort: type[_Payload]) -> list[Said[_Payload]]:
        return _of_kind(open_desk, rows, kind, sort)

    withdrawn = every(CONSENT_WITHDRAWN, ConsentWithdrawnPayload)
    consents = consents_from(
        every(CONSENT, ConsentPayload),
        withdrawn,
        every(PARTNER_TOLD, PartnerToldPayload),
        open_desk.casebook.clock_reading().newest.date().isoformat(),
    )
    engagements = engagements_from(
        every(ENGAGEMENT, EngagementPayload),
        every(ENGAGEMENT_STEP, EngagementStepPayload),
        consents,
    )
    stops = stops_from(every(OUTREACH_STOP, OutreachStopPayload))
    return Outreach(consents, engagements, stops, tuple(withdrawn))


def said_of(
    open_desk: "OutreachDesk", case_id: str, kind: str, sort: type[_Payload]
) -> list[Said[_Payload]]:
    """Return what counts of one kind in a case, oldest first."""
    return _of_kind(open_desk, counting(open_desk, case_id), kind, sort)


def _of_kind(
    open_desk: "OutreachDesk", rows: list[Entry], kind: str, sort: type[_Payload]
) -> list[Said[_Payload]]:
    found = said.all_of(open_desk, rows, kind, sort)
    # An older program kept what it did not know, whoever signed it.
    return [each for each in found if each.author.role in AUTHORS[kind]]


def may_know(officer: "Officer", kind: str) -> bool:
    """Return whether an officer may know that something of a kind came: none of outreach, where they decide."""
    knows = may(officer, Action.OUTREACH) or not may(officer, Action.READ_CASES)
    return knows or kind not in OUTREACH


def counting(open_desk: "OutreachDesk", case_id: str) -> list[Entry]:
    """Return the entries on outreach that count, oldest first: by desks that hold or held the case.

    What comes to a post was judged by headquarters, which brought it.
    """
    books = open_desk.casebook
    found = [each for each in books.entries.list(case_id) if each.kind in OUTREACH]
    if open_desk.desk.kind is DeskKind.POST:
        return found
    held = books.holdings.ever(case_id, books.cases.desk_of(case_id)) | {open_desk.desk.id}
    return [each for each in found if held & set(books.successions.lineage(each.desk_id))]


def consent(found: Outreach, consent_id: str) -> Consent:
    """Return one consent.

    Raises:
        NotFoundError: If there is none with this id.
    """
    return _one(found.consents, consent_id, "consent")


def engagement(found: Outreach, engagement_id: str) -> Engagement:
    """Return one engagement.

    Raises:
        NotFoundError: If there is none with this id.
    """
    return _one(found.engagements, engagement_id, "engagement")


def write(
    open_desk: "WritingDesk",
    kind: str,
    case_id: str,
    payload: dict[str, Any],
    *,
    protects: bool = False,
) -> Entry:
    """Sign what a person of a case that is kept said, to go where the case's statements go.

    What `protects` the person goes before all else, and to desks that gave the case away too:
    somebody there may still speak with a partner.
    """
    books = open_desk.casebook
    cases.require_kept(books.cases.get(case_id))
    ways = case_ways.of_case(open_desk, case_id)
    if protects and open_desk.desk.kind is DeskKind.HQ:
        ever = books.holdings.ever(case_id, books.cases.desk_of(case_id))
        ways = tuple(sorted({*ways, *ever} - {"", open_desk.desk.id}))
    with open_desk.token.use():
        return entries.write(open_desk, kind, case_id, payload, ways=ways, urgent=protects)


def past(open_desk: "OutreachDesk", day: "date", field: str = "day") -> str:
    """Return a day that is not ahead, as entries have it.

    Raises:
        InputError: If it lies ahead.
    """
    if day > open_desk.clock.now().date():
        raise InputError(field=field, detail="future")
    return day.isoformat()


def _one(found: Iterable[_Found], wanted: str, what: str) -> _Found:
    for each in found:
        if each.said.entry.id == wanted:
            return each
    raise NotFoundError(what=what, id=wanted)
