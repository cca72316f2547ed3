"""How long cases are kept: the organisation's rules by stage and by outcome, legal holds, erasing, tombstones.

A case may be erased when its stage has a rule, the rule's days have passed, headquarters acknowledged every
record of it, and confirms in its present epoch that it still holds them, or set it aside for good, no draft is
open, and no hold is on it: never the last copy. A tombstone remains, and the audit log. At headquarters the
rule for the outcome of the decision in force, where there is one, takes the place of the stage's: the case is
restricted first (`access.restricting`), and due once the days of that have passed.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from vetting_desk.errors import StateError
from vetting_desk.model import AssessmentState, Case, DeskKind, WayToHq
from vetting_desk.model.case_list import CaseChoice
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.outcome_term import Keeping, Kept
from vetting_desk.operations.access import restricting, signed_rules, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.needs import RetentionDesk
from vetting_desk.registry.numbers.keeping import settle_up
from vetting_desk.store.erasure import Tombstone
from vetting_desk.store.holds import Hold

_ALL: Final = 10_000_000
_SETTLED: Final = frozenset({WayToHq.RECEIVED, WayToHq.SET_ASIDE})
"""What headquarters has the last word on: it has the record, or said that it is set aside for good."""
_SAID: Final = frozenset({EntryWay.RECEIVED, EntryWay.SET_ASIDE})
"""The same of what was said beside records."""

__all__ = [
    "Due",
    "Hold",
    "Restricted",
    "Tombstone",
    "due",
    "erase",
    "hold",
    "holds",
    "kept_by_outcome",
    "lift_hold",
    "restricted",
    "tombstones",
]


@dataclass(frozen=True, slots=True)
class Due:
    """A case that may be erased.

    Attributes:
        case: Which.
        since: Since when.
        kept: How it is kept by the rule for its outcome; None where its stage's rule is what makes it due.
    """

    case: Case
    since: datetime
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Restricted:
    """A case that only named roles open.

    Attributes:
        case: Which.
        kept: From when, and from when it may be erased.
    """

    case: Case
    kept: Kept


@door(Action.ERASE)
def due(open_desk: RetentionDesk) -> list[Due]:
    """Return the cases that may be erased now, the oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    rules = policy(open_desk).retention_days
    erased = {stone.case_id for stone in open_desk.casebook.erasure.tombstones()}
    found = [
        Due(each.case, each.kept.erasable_from, each.kept)
        for each in restricted(open_desk)
        if not _why_not(open_desk, each.case)
    ]
    every = CaseChoice(closed=None)
    for row in open_desk.casebook.cases.search("", _ALL, every) if rules else []:
        if row.stage.value in rules and row.id not in erased:
            case = open_desk.casebook.cases.get(row.id)
            since = case.changed_at + timedelta(days=rules[case.stage.value])
            if restricting.kept(open_desk, row.id) is None and not _why_not(open_desk, case):
                found.append(Due(case, since))
    return sorted(found, key=lambda each: each.since)


@door(Action.ERASE)
def restricted(open_desk: RetentionDesk) -> list[Restricted]:
    """Return the cases that are restricted, the longest restricted at the head.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = []
    for case_id in restricting.all_restricted(open_desk):
        kept = restricting.kept(open_desk, case_id)
        if kept is not None and kept.restricted:
            found.append(Restricted(open_desk.casebook.cases.get(case_id), kept))
    return sorted(found, key=lambda each: each.kept.restricted_from)


@door(Action.READ_CASES)
def kept_by_outcome(open_desk: RetentionDesk, case_id: str) -> Kept | None:
    """Return how a case is kept by the rule for its outcome; None where there is none.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    return restricting.kept(open_desk, case_id)


@door(Action.ERASE)
def erase(open_desk: RetentionDesk, case_id: str, reason: str, passphrase: str) -> Tombstone:
    """Erase the content of a case. It cannot be undone here; earlier backups still hold it.

    Its steps stay counted in the figures over many cases, and nothing says whose they were.

    Args:
        open_desk: The unlocked desk.
        case_id: Which; it must be due.
        reason: Why; recorded on the tombstone.
        passphrase: The officer's, asked again.

    Raises:
        StateError: If it is not due; ``state`` is the reason.
        InputError: If there is no reason.
        RulesNotSignedError: If the organisation's rules at headquarters are not what its officers signed.
        NotFoundError: If there is no such case.
        WrongPassphraseError: If it is not the officer's passphrase.
        PermissionDeniedError: If the role does not allow it.
    """
    signed_rules.require_sound(open_desk)
    words = typed_text.reason(reason)
    case = open_desk.casebook.cases.get(case_id)
    why_not = _why_not(open_desk, case)
    if why_not:
        raise StateError(what="case", state=why_not, wanted="due")
    confirm_passphrase(open_desk, passphrase)
    with open_desk.casebook.transaction():
        settle_up(open_desk.casebook, case_id, judge_of(open_desk.casebook))
        stone = open_desk.casebook.erasure.erase(
            case_id, open_desk.clock.now(), open_desk.officer.id, words
        )
    open_desk.casebook.compact()
    return stone


@door(Action.ERASE)
def tombstones(open_desk: RetentionDesk) -> list[Tombstone]:
    """Return what was erased, the newest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.erasure.tombstones()


@door(Action.ERASE)
def hold(open_desk: RetentionDesk, case_id: str, reason: str) -> Hold:
    """Put a hold on a case: it is kept regardless of the rule, as when a court asks for it.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case.
        StateError: If the case was erased.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    case = open_desk.casebook.cases.get(case_id)
    cases.require_kept(case)
    now, name = open_desk.clock.now(), open_desk.officer.name
    return open_desk.casebook.holds.put(case_id, now, name, words)


@door(Action.ERASE)
def lift_hold(open_desk: RetentionDesk, case_id: str, reason: str) -> None:
    """Lift the hold on a case; no effect without one.

    Args:
        open_desk: The unlocked desk.
        case_id: Which.
        reason: Why; recorded in the audit log.

    Raises:
        InputError: If there is no reason.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    open_desk.casebook.holds.lift(case_id, words)


@door(Action.ERASE)
def holds(open_desk: RetentionDesk) -> list[Hold]:
    """Return the cases that are held, the latest hold first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.holds.list()


def _why_not(open_desk: RetentionDesk, case: Case) -> str:
    """Return why a case may not be erased now; empty if it may."""
    casebook = open_desk.casebook
    days = policy(open_desk).retention_days.get(case.stage.value)
    drafts = (each.state for each in casebook.assessments.list(case.id))
    ways = {record.way_to_hq for record in casebook.records.list(case.id)}
    said = _ways_of_entries(open_desk, case.id)
    kept = restricting.kept(open_desk, case.id)
    if kept is not None:
        early, ruled, waits = kept.keeping is not Keeping.ERASABLE, True, kept.waits
    else:
        early, ruled, waits = _early(open_desk, case, days), days is not None, None
    reasons = {
        "held": casebook.holds.find(case.id) is not None,
        "no-rule": not ruled,
        "draft-open": any(
            state in {AssessmentState.DRAFT, AssessmentState.READY} for state in drafts
        ),
        "not-acknowledged": bool(ways - _SETTLED or said - _SAID),
        "not-confirmed": bool(ways or said) and not _confirmed(open_desk),
        waits or "stopped": waits is not None,
        "too-early": early,
    }
    return next((why for why, holds_it in reasons.items() if holds_it), "")


def _ways_of_entries(open_desk: RetentionDesk, case_id: str) -> set[EntryWay]:
    """Return how far what was said of a case is on its way from a post to headquarters."""
    if open_desk.desk.kind is DeskKind.HQ:
        return set()
    entries = open_desk.casebook.entries
    ways = (entries.way(entry.id, TO_HEADQUARTERS) for entry in entries.list(case_id))
    return {way for way, _ in filter(None, ways)}


def _early(open_desk: RetentionDesk, case: Case, days: int | None) -> bool:
    """Return whether the days of a stage's rule have not passed yet."""
    newest = open_desk.casebook.clock_reading().newest
    return days is not None and newest < case.changed_at + timedelta(days=days)


def _confirmed(open_desk: RetentionDesk) -> bool:
    """Return whether headquarters confirms in its present epoch what counts as received here.

    Headquarters confirms nothing to itself: what it erases it held.
    """
    if open_desk.desk.kind is DeskKind.HQ:
        return True
    hqs = (peer for peer in open_desk.casebook.peers.list() if peer.kind is DeskKind.HQ)
    words = [open_desk.casebook.heard.find(peer.desk_id) for peer in hqs]
    return any(word is not None and word.reconciled for word in words)
