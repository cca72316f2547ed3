"""The device's clock as a person sees it: what is wrong with it, and how it is put right.

What a desk believes of time is `store.engine.device_time`'s. Any officer may say that the clock is right as it
stands, but not below what headquarters signed: that takes headquarters, and there two officers.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import ClockBelowFloorError, EnrolmentError, InputError
from vetting_desk.model import DeskKind, Officer
from vetting_desk.operations.access import second_officer, typed_text
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.desk.needs import ClockDesk, CorrectingDesk, DatedBooks


class Trouble(StrEnum):
    """What is wrong with the clock; one at a time, the gravest."""

    NONE = "none"
    BELOW_FLOOR = "below-floor"
    """It is behind what headquarters signed."""
    AHEAD = "ahead"
    """It is so far ahead that nothing accounts for it."""
    BEHIND = "behind"
    """It is behind what was believed before."""
    HQ_ABSURD = "hq-absurd"
    """It may be right, and headquarters' last time was absurd."""


@dataclass(frozen=True, slots=True)
class ClockState:
    """What is known of the clock.

    Attributes:
        at: Device time.
        newest: The newest moment believed.
        floor: Headquarters' last time that was believed, at headquarters the last it signed; None before any.
        refused: Headquarters' last time if it was absurd; None if not.
        trouble: What is wrong.
        seconds: At headquarters, where this officer may correct the clock: who may be the second; else empty.
        headquarters: True at headquarters.
        may_correct: True if this officer may correct the floor, with a second.
    """

    at: datetime
    newest: datetime
    floor: datetime | None
    refused: datetime | None
    trouble: Trouble
    seconds: tuple[Officer, ...]
    headquarters: bool
    may_correct: bool


@open_door("every officer works by the clock, and it tells nothing of a case")
def state(open_desk: ClockDesk) -> ClockState:
    """Return what is known of the clock."""
    reading = open_desk.casebook.clock_reading()
    headquarters = open_desk.desk.kind is DeskKind.HQ
    may_correct = headquarters and may(open_desk.officer, Action.ENROL)
    return ClockState(
        at=reading.at,
        newest=reading.newest,
        floor=reading.floor,
        refused=reading.refused,
        trouble=_trouble(
            below_floor=reading.below_floor,
            ahead=reading.ahead,
            behind=reading.behind,
            refused=reading.refused is not None,
        ),
        seconds=second_officer.seconds(open_desk) if may_correct else (),
        headquarters=headquarters,
        may_correct=may_correct,
    )


@open_door("any officer may say that the clock is right, but not below what headquarters signed")
def accept(open_desk: ClockDesk, reason: str) -> ClockState:
    """Take the present officer's word that the device's clock is right as it stands now.

    Args:
        open_desk: The unlocked desk.
        reason: How they know; recorded in the audit log.

    Raises:
        InputError: If there is no reason.
        ClockBelowFloorError: If headquarters signed a later time: only headquarters can take that back.
    """
    words = _reason(reason)
    reading = open_desk.casebook.clock_reading()
    if reading.below_floor and reading.floor is not None:
        raise ClockBelowFloorError(at=to_text(reading.at), floor=to_text(reading.floor))
    casebook = open_desk.casebook
    with casebook.transaction():
        casebook.accept_clock(words)
        if open_desk.desk.kind is DeskKind.HQ:
            _bring_back_revocations(casebook)
    open_desk.keys.forget_trust()
    return state(open_desk)


@door(Action.ENROL)
def correct(
    open_desk: CorrectingDesk,
    second_officer_id: str,
    passphrase: str,
    reason: str,
    key_file: Path | None = None,
) -> ClockState:
    """Correct the organisation's time at headquarters: from now on the device's clock as it stands is right.

    Every desk is sent the correction with its next return bundle, and lowers its floor.

    Args:
        open_desk: Headquarters.
        second_officer_id: Who stands for it beside the present officer.
        passphrase: The second officer's.
        reason: What was wrong; recorded in the audit log with both names.
        key_file: The second officer's key file, where their slot asks for one.

    Raises:
        InputError: If there is no reason, or the key file cannot be read.
        EnrolmentError: If this desk is not headquarters.
        StateError: If the second is the present officer.
        NotFoundError: If nobody else of this id has an open account here.
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If it is not the second officer's passphrase.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.returns import CORRECTIONS

    words = _reason(reason)
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    second = second_officer.confirm_second(open_desk, second_officer_id, passphrase, key_file)
    casebook = open_desk.casebook
    with casebook.transaction():
        at = casebook.clock_reading().at
        casebook.counters.next(CORRECTIONS)
        casebook.clock.lower(at, at, reason=words, second=second.id, second_name=second.name)
        _bring_back_revocations(casebook)
    open_desk.keys.forget_trust()
    return state(open_desk)


def _bring_back_revocations(casebook: DatedBooks) -> None:
    """Let what was revoked by a clock that was ahead count as revoked from now on, not from a day to come.

    Until then it would count for nothing that it was revoked. The list is due to be renewed: its date lies
    ahead.
    """
    now = casebook.clock_reading().newest
    for each in casebook.revocations.list():
        if from_text(each.since) > now:
            casebook.revocations.add(replace(each, since=to_text(now)))


def _trouble(*, below_floor: bool, ahead: bool, behind: bool, refused: bool) -> Trouble:
    found = {
        Trouble.BELOW_FLOOR: below_floor,
        Trouble.AHEAD: ahead,
        Trouble.BEHIND: behind,
        Trouble.HQ_ABSURD: refused,
    }
    return next((trouble for trouble, is_so in found.items() if is_so), Trouble.NONE)


def _reason(text: str) -> str:
    words = typed_text.answer(text, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    return words
