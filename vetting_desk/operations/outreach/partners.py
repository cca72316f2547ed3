"""Partners of a person's return: what each may know, and that each was told when nothing more is shared."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vetting_desk.errors import StateError
from vetting_desk.model import DeskKind
from vetting_desk.model.consent import Consent, ConsentState, ConsentTo
from vetting_desk.model.entry_kinds import CONSENT, PARTNER_TOLD
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access import restricting
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import kept
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.outreach import known
from vetting_desk.operations.outreach.needs import ListingDesk, WritingDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the list of partners.

    Attributes:
        case_id: Whose partner.
        reference: The case's number for people.
        consent: What the person said, with the partner and what they may know.
    """

    case_id: str
    reference: str
    consent: Consent


@door(Action.OUTREACH)
def partners(open_desk: ListingDesk) -> list[Listed]:
    """Return the partners of all cases with whom something is shared, and those who have still to be told.

    Those who have to be told that nothing more is shared come first. Cases that were erased or withdrawn, those
    that are restricted for who is at the desk, and at a post those that another desk holds are left out.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books, hidden = open_desk.casebook, _hidden(open_desk)
    found = []
    for case_id in dict.fromkeys(each.case_id for each in books.entries.of_kind(CONSENT)):
        case = books.cases.find(case_id)
        if case is None or not case.names or case.withdrawn:
            continue
        if case_id in hidden or not _is_ours(open_desk, case_id):
            continue
        found += [
            Listed(case_id, case.reference, each)
            for each in known.of_case(open_desk, case_id).consents
            if each.to is ConsentTo.SHARING
            and (each.state is ConsentState.GIVEN or each.partner_to_tell)
        ]
    return sorted(found, key=lambda each: not each.consent.partner_to_tell)


def _hidden(open_desk: ListingDesk) -> frozenset[str]:
    if open_desk.officer.role in restricting.OPENED_BY:
        return frozenset()
    return frozenset(restricting.all_restricted(open_desk))


def _is_ours(open_desk: ListingDesk, case_id: str) -> bool:
    if open_desk.desk.kind is DeskKind.HQ:
        return True
    holders = kept.holders(open_desk, case_id)
    return kept.state(open_desk, holders) is not HoldingState.ELSEWHERE


@door(Action.OUTREACH)
def told(open_desk: WritingDesk, case_id: str, consent_id: str, day: date, words: str) -> "Entry":
    """Write down that a partner was told that nothing more is shared, and how.

    Raises:
        NotFoundError: If there is no such case or consent.
        StateError: If nobody has to be told, or the case was erased or withdrawn.
        InputError: If words are missing or too long, or the day lies ahead.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    one = known.consent(known.of_case(open_desk, case_id), consent_id)
    if not one.partner_to_tell:
        raise StateError(what="consent", state=one.state.value, wanted="partner-to-tell")
    payload = {
        "consent": answers.ref(one.said.entry),
        "day": known.past(open_desk, day),
        "words": answers.words_of(words),
    }
    return known.write(open_desk, PARTNER_TOLD, case_id, payload)
