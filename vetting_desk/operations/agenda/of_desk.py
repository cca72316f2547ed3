"""What is due at a desk itself: bundles without a receipt, certificates and lists ending. Behind the doors."""

from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final

from vetting_desk.clock import from_text, on_the_wall
from vetting_desk.model import DeskKind
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.agenda.needs import DeskDueDesk
from vetting_desk.operations.proofs import list_making

RECEIPT: Final = timedelta(days=14)
"""A receipt is waited for so long before it is looked for."""
AHEAD: Final = timedelta(days=60)
"""So long before a certificate ends, or half the life of a list, it is said."""
OFFICER, DESK, REVOCATIONS, PROOFS = "officer", "desk", "revocations", "proofs"
"""Keys of items, for the words of the window: whose certificate, which list."""


def bring_up_to_date(open_desk: DeskDueDesk) -> None:
    """Put together what is due at this desk; nothing is written where nothing changed."""
    due, now = open_desk.casebook.due, open_desk.casebook.clock_reading().at
    wanted = {
        DueKind.RECEIPT_MISSING: _receipts(open_desk),
        DueKind.CERTIFICATE_ENDING: _certificates(open_desk, now),
        DueKind.LIST_ENDING: [*_lists(open_desk, now), *_proof_lists(open_desk, now)],
    }
    for kind, items in wanted.items():
        items.sort(key=lambda each: (each.day is not None, each.day, each.about_id))
        if due.of_kind(kind) != items:
            due.replace(kind, items)


def _receipts(open_desk: DeskDueDesk) -> list[DueItem]:
    """Return the bundles of a post that headquarters has not confirmed; it may be on its way for long."""
    if open_desk.desk.kind is DeskKind.HQ:
        return []
    return [
        DueItem(
            DueKind.RECEIPT_MISSING, each.id, each.created_at,
            day=on_the_wall(each.created_at + RECEIPT).date(), waiting=True, words=str(each.sequence),
        )
        for each in open_desk.casebook.bundles.on_their_way(TO_HEADQUARTERS)
    ]  # fmt: skip


def _certificates(open_desk: DeskDueDesk, now: datetime) -> list[DueItem]:
    books = open_desk.casebook
    ends = [
        (OFFICER, each.officer.id, each.certificates[0])
        for each in books.officers.list()
        if each.active and each.certificates
    ]
    if open_desk.desk.kind is DeskKind.HQ:
        ends += [
            (DESK, each.desk_id, each.certificates[0])
            for each in books.peers.list()
            if each.trusted and each.certificates
        ]
    return [
        DueItem(
            DueKind.CERTIFICATE_ENDING, about, until - AHEAD, day=on_the_wall(until).date(),
            owner_id=about if sort == OFFICER else "", what=sort,
        )
        for sort, about, certificate in ends
        if (until := _until(certificate)) - AHEAD <= now
    ]  # fmt: skip


def _lists(open_desk: DeskDueDesk, now: datetime) -> list[DueItem]:
    """Return the list of revoked certificates in the second half of its life: after that nothing is judged."""
    known = certificates.revocation_list(open_desk)
    if known is None:
        return []
    half = known.issued_at + (known.until - known.issued_at) / 2
    if half > now:
        return []
    return [
        DueItem(
            DueKind.LIST_ENDING, REVOCATIONS, half, day=on_the_wall(known.until).date(),
            waiting=open_desk.desk.kind is not DeskKind.HQ, what=REVOCATIONS,
        )
    ]  # fmt: skip


def _proof_lists(open_desk: DeskDueDesk, now: datetime) -> list[DueItem]:
    """Return the list of proofs in the second half of its life: after that no proof can be judged by it."""
    newest = list_making.newest_here(open_desk)
    if newest is None:
        return []
    entry, payload = newest
    until = from_text(payload.until)
    half = entry.written_at + (until - entry.written_at) / 2
    if half > now:
        return []
    return [
        DueItem(
            DueKind.LIST_ENDING, PROOFS, half, day=on_the_wall(until).date(),
            waiting=open_desk.desk.kind is not DeskKind.HQ, what=PROOFS,
        )
    ]  # fmt: skip


@lru_cache(maxsize=1024)
def _until(certificate: bytes) -> datetime:
    from vetting_desk.crypto.certificates import load_certificate

    return load_certificate(certificate).not_valid_after_utc
