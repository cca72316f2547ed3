"""What headquarters refused: how much room its contents take, and clearing them with a reason.

Contents are kept up to a quota, the largest go first (`store.refused`); this is for looking and for making room
before. What is known of what was refused stays: from whom, which, when and why.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError
from vetting_desk.model import IntakeOutcome
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.needs import RefusedDesk

if TYPE_CHECKING:
    from vetting_desk.store.intake import Quarantined
    from vetting_desk.store.refused import Cleared

MAX_REASON = 500


@dataclass(frozen=True, slots=True)
class RefusedContents:
    """One refused record or entry, and what is kept of its contents.

    Attributes:
        number: Its number in the quarantine.
        desk_name: The desk it came from; its id where that desk is not known here.
        record_id: As it calls itself.
        reason: Why it was refused, a key such as ``signature``.
        at: When, by this desk.
        length: Bytes of its contents that are kept.
        whole: False where some of its contents were cleared.
    """

    number: int
    desk_name: str
    record_id: str
    reason: str
    at: datetime
    length: int
    whole: bool


@dataclass(frozen=True, slots=True)
class RefusedRoom:
    """How much room what was refused takes.

    Attributes:
        length: Bytes, each content counted once.
        quota: Bytes it takes at the most.
        contents: Each refused thing, the largest first.
    """

    length: int
    quota: int
    contents: tuple[RefusedContents, ...]


@door(Action.TRANSFER)
def room(open_desk: RefusedDesk) -> RefusedRoom:
    """Return how much room what was refused takes, and which of it how much.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.store.refused import QUOTA

    casebook = open_desk.casebook
    names = {peer.desk_id: peer.name for peer in casebook.peers.list()}
    found = [
        RefusedContents(
            number=kept.number,
            desk_name=names.get(kept.desk_id, kept.desk_id),
            record_id=kept.record_id,
            reason=kept.reason,
            at=kept.at,
            length=casebook.refused.length_of(kept.number),
            whole=casebook.refused.is_whole(kept.number),
        )
        for kept in _refused(open_desk)
    ]
    found.sort(key=lambda each: each.length, reverse=True)
    return RefusedRoom(casebook.refused.length(), QUOTA, tuple(found))


@door(Action.ERASE)
def clear(open_desk: RefusedDesk, reason: str, numbers: Sequence[int] | None = None) -> "Cleared":
    """Clear the contents of what was refused; what is known of it stays, and the log says who and why.

    Args:
        open_desk: The unlocked desk.
        reason: Why, in words; 1 to 500 characters.
        numbers: Which, by their numbers in the quarantine; None for all that was refused, which what is held
            for a person to judge was not.

    Returns:
        What went, and how many bytes.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is none with one of the numbers.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.answer(reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    if len(words) > MAX_REASON:
        raise InputError(field="reason", detail="too-long", limit=MAX_REASON)
    casebook = open_desk.casebook
    if numbers is None:
        numbers = [kept.number for kept in _refused(open_desk)]
    cleared = casebook.refused.clear(numbers, words)
    if cleared.length:
        casebook.give_back()
    return cleared


def _refused(open_desk: RefusedDesk) -> "list[Quarantined]":
    """Return what lies in quarantine and was refused; what is held waits for a person, and is kept."""
    kept = open_desk.casebook.intake.quarantined()
    return [each for each in kept if each.outcome is not IntakeOutcome.HELD]
