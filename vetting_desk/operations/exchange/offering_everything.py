"""Offering records to headquarters again, and asking it what it last saw: the exits after a restore or a copy.

Headquarters knows a record by its id and digest, so that sending one twice is never two. What goes into a
bundle is `transfer`.
"""

from vetting_desk.errors import StateError
from vetting_desk.model import DeskKind, WayToHq
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.needs import AskingDesk

OFFERED = "offered-again"
"""Reason of a record's way: a person offered everything again."""


@door(Action.TRANSFER)
def offer_everything(open_desk: AskingDesk) -> int:
    """Put every record of this post that still has its files into the next bundles, and every entry.

    Returns:
        How many records there are.

    Raises:
        StateError: At headquarters, which offers nothing to itself.
        PermissionDeniedError: If the role does not allow it.
    """
    _require_post(open_desk)
    casebook = open_desk.casebook
    with casebook.transaction():
        records = [record for record in casebook.records.all() if record.files]
        for record in records:
            casebook.records.set_way(record.id, WayToHq.TO_SEND, OFFERED)
        casebook.entries.offer_again(TO_HEADQUARTERS, EntryWay, OFFERED)
        casebook.owe_word()
    return len(records)


@door(Action.TRANSFER)
def ask_headquarters(open_desk: AskingDesk) -> None:
    """Have the next bundle written also without a record: headquarters' answer says what it last saw and holds.

    Raises:
        StateError: At headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    _require_post(open_desk)
    open_desk.casebook.owe_word()


def _require_post(open_desk: AskingDesk) -> None:
    if open_desk.desk.kind is not DeskKind.POST:
        raise StateError(what="desk", state="headquarters", wanted="post")
