"""Restricted access at headquarters: decided cases that only named roles open, before they may be erased.

The organisation decides days by outcome. What is restricted follows from signed words and from a moment that
two signs show, each time it is asked: no clock restricts by itself, and nothing has to be taken back.
"""

from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import RestrictedCaseError
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.access.stores import KeepsAudit, KeepsSettings, TellsTime
from vetting_desk.operations.access.unlocked import HasDesk, HasOfficer
from vetting_desk.registry.term_books import TermBooks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vetting_desk.model.outcome_term import Kept
    from vetting_desk.store.outcome_terms import Cutoff

OPENED_BY: Final = (Role.SUPERVISOR, Role.DECISION_MAKER)
"""Who opens a restricted case: who looks after how long cases are kept, and who decides on an appeal."""


class RestrictingBooks(TermBooks, KeepsSettings, KeepsAudit, TellsTime, Protocol):
    """A casebook some of whose cases may be restricted."""


class RestrictingDesk(HasDesk, HasOfficer, Protocol):
    """A desk some of whose cases may be restricted."""

    @property
    def casebook(self) -> RestrictingBooks:
        """The open store."""


def kept(open_desk: RestrictingDesk, case_id: str) -> "Kept | None":
    """Return how a case is kept by the rule for its outcome; None where there is none, or at a post."""
    from vetting_desk.model.outcome_term import OutcomeRule
    from vetting_desk.model.outcome_term import kept as by_rule
    from vetting_desk.registry import outcome_terms

    rules = policy(open_desk).outcomes_kept
    if not rules or open_desk.desk.kind is not DeskKind.HQ:
        return None
    books = open_desk.casebook
    term = outcome_terms.term_of(books, case_id, judge_of(books))
    if term is None or term.kind not in rules:
        return None
    stops = outcome_terms.stops(books, case_id)
    rule = OutcomeRule(*rules[term.kind])
    return by_rule(term, rule, books.clock_reading().shown, stops)


def restricted(open_desk: RestrictingDesk, subject: str) -> str:
    """Return the case that an id is of, if that is restricted; empty if not.

    Args:
        open_desk: The unlocked desk.
        subject: Id of a case, or of a record, assessment or entry of one.

    Raises:
        RestrictedCaseError: If it is, and the role of who is at the desk does not open it.
    """
    if not policy(open_desk).outcomes_kept or open_desk.desk.kind is not DeskKind.HQ:
        return ""
    case_id = open_desk.casebook.terms.case_of(subject)
    now = kept(open_desk, case_id) if case_id else None
    if now is None or not now.restricted:
        return ""
    if open_desk.officer.role not in OPENED_BY:
        raise RestrictedCaseError(
            since=now.restricted_from.date().isoformat(),
            roles=", ".join(each.value for each in OPENED_BY),
        )
    return case_id


def require_open(open_desk: RestrictingDesk, subjects: "Callable[[], Iterable[str]]") -> None:
    """Check that nothing of what is asked for is of a case restricted to other roles: what every door asks.

    Args:
        open_desk: The unlocked desk.
        subjects: Returns the ids of what is asked for; not called for who opens every case, or without a rule.

    Raises:
        RestrictedCaseError: If something is, and the role of who is at the desk does not open it.
    """
    if open_desk.officer.role in OPENED_BY or not policy(open_desk).outcomes_kept:
        return
    for subject in dict.fromkeys(subjects()):
        restricted(open_desk, subject)


def hidden(open_desk: RestrictingDesk) -> frozenset[int]:
    """Return the numbers of the cases that lists and searches leave out for who is at the desk."""
    if open_desk.officer.role in OPENED_BY or not _brought_up_to_date(open_desk):
        return frozenset()
    return open_desk.casebook.terms.hidden(_cutoffs(open_desk))


def all_restricted(open_desk: RestrictingDesk) -> list[str]:
    """Return the ids of all restricted cases, those whose period began first at the head."""
    if not _brought_up_to_date(open_desk):
        return []
    return open_desk.casebook.terms.restricted(_cutoffs(open_desk))


def _brought_up_to_date(open_desk: RestrictingDesk) -> bool:
    """Return whether there is a rule here; what happened since is read before a list is shown."""
    from vetting_desk.registry import outcome_terms

    if not policy(open_desk).outcomes_kept or open_desk.desk.kind is not DeskKind.HQ:
        return False
    outcome_terms.bring_up_to_date(open_desk.casebook, judge_of(open_desk.casebook))
    return True


def _cutoffs(open_desk: RestrictingDesk) -> "list[Cutoff]":
    from vetting_desk.model.outcome_term import earlier
    from vetting_desk.store.outcome_terms import Cutoff

    now = open_desk.casebook.clock_reading().shown
    rules = policy(open_desk).outcomes_kept
    return [Cutoff(kind, earlier(now, days)) for kind, (days, _) in rules.items()]
