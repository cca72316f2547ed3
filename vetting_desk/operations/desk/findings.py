"""What this desk noticed of itself and of others, for the person at it, and what can be done about it.

Findings are made where they are noticed (`access.high_water`, both ends of `transfer`). None of them stops
any work; each has an exit, and stands until a person says that it is dealt with.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from vetting_desk.model import DeskKind
from vetting_desk.model.epoch import Why
from vetting_desk.model.finding import Finding, FindingKind
from vetting_desk.operations.access import numbering
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.desk.needs import FindingsDesk, StateDesk


class Exit(StrEnum):
    """What a person can do about a finding, beside saying that it is dealt with."""

    OFFER = "offer"
    """Offer every record to headquarters again (`exchange.offering_everything`)."""
    ASK = "ask"
    """Have headquarters say what it last saw, also without a record to send."""
    NEW_DESK = "new-desk"
    """Become a new desk (`organisation.new_desk`)."""
    TAKE_CASES = "take-cases"
    """Take over the cases of the desk that this one was (`cases.parted`)."""


_ASK: Final = (Exit.ASK,)
_BACK: Final = (Exit.OFFER, Exit.ASK)
_TWO: Final = (Exit.OFFER, Exit.NEW_DESK)
_EXITS: Final = {
    FindingKind.RESTORED: _BACK,
    FindingKind.BEHIND: _BACK,
    FindingKind.DIVERGED: _TWO,
    FindingKind.MARKS_LOST: _BACK,
    FindingKind.HQ_SAW_MORE: _TWO,
    FindingKind.COPIED: _TWO,
    FindingKind.PARTED: (Exit.TAKE_CASES,),
    FindingKind.HQ_RESTORED: _ASK,
    FindingKind.HQ_FORKED: _ASK,
}


@dataclass(frozen=True, slots=True)
class Told:
    """A finding as a person is told it.

    Attributes:
        finding: What was noticed.
        name: Name of the officer or desk it is about; empty for this desk, or where it is not known.
        exits: What can be done about it here.
    """

    finding: Finding
    name: str
    exits: tuple[Exit, ...]


@dataclass(frozen=True, slots=True)
class DeskState:
    """Where a desk stands.

    Attributes:
        epoch: Number of its epoch.
        since: When that began.
        why: Why.
        audit_length: Entries in its audit log.
        bundles: The highest number given in any of its feeds.
        list_number: Of its revocation list; 0 for none.
        rules_number: Of the organisation's rules; 0 for none.
        word_owed: True if headquarters is to be told where it stands.
        told: What stands to be dealt with, oldest first.
    """

    epoch: int
    since: datetime
    why: Why
    audit_length: int
    bundles: int
    list_number: int
    rules_number: int
    word_owed: bool
    told: tuple[Told, ...]


@open_door("whoever is at a desk has to know what became of it")
def standing(open_desk: FindingsDesk) -> list[Told]:
    """Return what was noticed and is not dealt with, oldest first."""
    return [_told(open_desk, finding) for finding in open_desk.casebook.findings.standing()]


@open_door("whoever was told has to be able to say that it is dealt with; the log names them")
def settle(open_desk: FindingsDesk, number: int) -> None:
    """Say that a finding is dealt with.

    Raises:
        NotFoundError: If there is none with this number.
        StateError: If it was dealt with before.
    """
    open_desk.casebook.findings.settle(number)


@open_door("whoever is at a desk has to know what became of it")
def state(open_desk: StateDesk) -> DeskState:
    """Return where this desk stands, and what it noticed."""
    casebook = open_desk.casebook
    newest = casebook.epochs.list()[0]
    return DeskState(
        epoch=newest.epoch.number,
        since=newest.since,
        why=newest.why,
        audit_length=casebook.audit.length(),
        bundles=max(casebook.bundles.reached().values(), default=0),
        list_number=casebook.revocations.number(),
        rules_number=numbering.rules_number(casebook),
        word_owed=open_desk.desk.kind is DeskKind.POST and casebook.owes_word(),
        told=tuple(standing(open_desk)),
    )


def _told(open_desk: FindingsDesk, finding: Finding) -> Told:
    casebook = open_desk.casebook
    peer = casebook.peers.find(finding.subject) if finding.subject else None
    name = peer.name if peer else casebook.officers.name_of(finding.subject)
    exits = _EXITS.get(finding.kind, ()) if open_desk.desk.kind is DeskKind.POST else ()
    return Told(finding, name, exits)
