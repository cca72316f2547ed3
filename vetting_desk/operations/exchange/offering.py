"""Offering records again that headquarters refused, or did not confirm: they go into a new bundle.

For a person to decide: one record, all of a bundle, or all that wait. The record keeps its own signature and
id, and headquarters knows it by its digest: sending twice is never two. What a new bundle is signed with is
whoever writes it.
"""

from collections.abc import Iterable

from vetting_desk.model import Amendment, BundleKind, Record, WayToHq
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action


@door(Action.TRANSFER)
def waiting(open_desk: OpenDesk) -> list[Record]:
    """Return the records that can be offered again: refused ones, then written ones without a receipt.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    records = open_desk.casebook.records
    return [*records.on_way(WayToHq.REFUSED), *records.on_way(WayToHq.WRITTEN)]


@door(Action.TRANSFER)
def set_aside(open_desk: OpenDesk) -> list[Record]:
    """Return the records that headquarters set aside for good, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return list(open_desk.casebook.records.on_way(WayToHq.SET_ASIDE))


@door(Action.TRANSFER)
def offer_records(open_desk: OpenDesk, record_ids: Iterable[str]) -> list[Record]:
    """Let records go into the next new bundle once more; those that need not are passed over.

    Returns:
        Those that are to be sent now.

    Raises:
        NotFoundError: If there is no such record; nothing changed then.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.outbox import offer_again

    return offer_again(open_desk.casebook, record_ids)


@door(Action.TRANSFER)
def offer_bundle(open_desk: OpenDesk, bundle_id: str) -> list[Record]:
    """Let what a bundle carries, and headquarters did not take in, go into the next new bundle once more.

    Raises:
        NotFoundError: If this desk wrote no such bundle of records.
        PermissionDeniedError: If the role does not allow it.
    """
    row = open_desk.casebook.bundles.get(bundle_id)
    carried = row.record_ids if row.kind is BundleKind.RECORDS else ()
    return offer_records(open_desk, carried)


@door(Action.TRANSFER)
def offer_all(open_desk: OpenDesk) -> list[Record]:
    """Let all that headquarters refused or did not confirm go into the next new bundle once more.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return offer_records(open_desk, [record.id for record in waiting(open_desk)])


@door(Action.TRANSFER)
def later_words(open_desk: OpenDesk, record_id: str) -> list[Amendment]:
    """Return what headquarters decided later on a record it had not taken in, the newest last.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return list(open_desk.casebook.amendments.of_record(record_id))
