"""Checking and saying that a paper or a file changed hands; behind the doors."""

from dataclasses import replace
from datetime import date

from vetting_desk.errors import InputError
from vetting_desk.model.kept_file import NEEDS_GIVER, NEEDS_RECEIVER, Hand, content_of_hand
from vetting_desk.model.statement import Thing
from vetting_desk.operations.files.needs import TakingDesk
from vetting_desk.operations.passage import saying


def clean(hand: Hand, today: date) -> Hand:
    """Return a change of hands as it is kept.

    Raises:
        InputError: If it is not said who gave it, to whom it went or why, where that is needed; if its day is
            none, or lies ahead.
    """
    try:
        day = date.fromisoformat(hand.day.strip())
    except ValueError as error:
        raise InputError(field="day", detail="not-a-date") from error
    if day > today:
        raise InputError(field="day", detail="in-the-future")
    made = replace(
        hand,
        day=day.isoformat(),
        giver=saying.line(hand.giver, "giver"),
        receiver=saying.line(hand.receiver, "receiver"),
        why=saying.words(hand.why, "why"),
    )
    needed = (["giver"] if made.act in NEEDS_GIVER else []) + (
        ["receiver", "why"] if made.act in NEEDS_RECEIVER else []
    )
    for name in needed:
        if not getattr(made, name):
            raise InputError(field=name, detail="empty")
    return made


def say(open_desk: TakingDesk, case_id: str, hand: Hand, reason: str) -> None:
    """Add the statement."""
    saying.say(open_desk, case_id, Thing.HAND, hand.id, content_of_hand(hand), reason)
