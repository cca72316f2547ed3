"""Parting the keys of a desk: its administrators keep the desk book's, and lose that of the casebook.

A desk of an earlier version, or one that an administrator made before there was anybody else, has one key in
all slots. At the first unlock by anybody, once both kinds of officers have a slot, the casebook gets a new key,
which no administrator is given: what their slots held opens nothing any more. Until then such a desk is as it
was, and a finding says who has to unlock once.
"""

import contextlib

from vetting_desk.errors import FileHeldError, StoreError
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.own_passphrase import rewrite_slot
from vetting_desk.operations.desk import rekeying, tickets
from vetting_desk.operations.desk.needs import RekeyDesk


def part_if_possible(open_desk: RekeyDesk) -> bool:
    """Part the keys of a desk if they are not yet; returns whether it was done.

    The officer's own slot is as before: a ticket brings it the new key, unless the caller rewrites it.
    """
    if not rekeying.is_due(open_desk):
        return False
    findings, waiting = open_desk.casebook.findings, rekeying.without_recipient(open_desk)
    for officer_id in waiting:
        findings.add(FindingKind.KEYS_TOGETHER, officer_id)
    if waiting:
        return False
    try:
        rekeying.renew(open_desk)
    except (StoreError, OSError, FileHeldError):
        return False  # the desk is as it was; the next unlock tries again
    for each in findings.standing():
        if each.kind is FindingKind.KEYS_TOGETHER:
            findings.settle(each.number)
    return True


def part_after_unlocking(open_desk: RekeyDesk, passphrase: str) -> bool:
    """Do as `part_if_possible` at a desk that was unlocked just now, and rewrite the officer's slot.

    Args:
        open_desk: The desk, its casebook open.
        passphrase: The officer's, known to be right.
    """
    if not part_if_possible(open_desk):
        return False
    with contextlib.suppress(OSError, FileHeldError):  # the ticket stays
        rewrite_slot(open_desk, passphrase)
        tickets.discard(open_desk.folder, [open_desk.officer.id])
    return True
