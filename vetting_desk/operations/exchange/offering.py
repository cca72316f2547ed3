"""Offering again what headquarters refused, or did not confirm: records and entries go into a new bundle.

For a person to decide: one record, all of a bundle, or all that wait. The record keeps its own signature and
id, and headquarters knows it by its digest: sending twice is never two. What a new bundle is signed with is
whoever writes it.
"""

from collections.abc import Iterable

from vetting_desk.model import Amendment, BundleKind, Record, WayToHq
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.needs import LaterWordsDesk, OfferingDesk, WayDesk


@door(Action.TRANSFER)
def waiting(open_desk: WayDesk) -> list[Record]:
    """Return the records that can be offered again: refused ones, then written ones without a receipt.

    Those whose content was erased here are not among them.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    records = open_desk.casebook.records
    found = [*records.on_way(WayToHq.REFUSED), *records.on_way(WayToHq.WRITTEN)]
    return [record for record in found if record.files]


@door(Action.TRANSFER)
def waiting_entries(open_desk: WayDesk) -> list[Entry]:
    """Return the entries that can be offered again: refused ones, then written ones without a receipt.

    Those whose content was erased here are not among them.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    entries = open_desk.casebook.entries
    return [
        entry
        for way in (EntryWay.REFUSED, EntryWay.WRITTEN)
        for entry in entries.on_way(TO_HEADQUARTERS, way)
        if entry.files
    ]


@door(Action.TRANSFER)
def set_aside(open_desk: WayDesk) -> list[Record]:
    """Return the records that headquarters set aside for good, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return list(open_desk.casebook.records.on_way(WayToHq.SET_ASIDE))


@door(Action.TRANSFER)
def offer(open_desk: OfferingDesk, ids: Iterable[str]) -> list[str]:
    """Let records and entries go into the next new bundle once more; those that need not are passed over.

    Returns:
        The ids of those that are to be sent now.

    Raises:
        NotFoundError: If there is nothing under an id; nothing changed then.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.ends.outbox import offer_again

    return offer_again(open_desk.casebook, ids)


@door(Action.TRANSFER)
def offer_bundle(open_desk: OfferingDesk, bundle_id: str) -> list[str]:
    """Let what a bundle carries, and headquarters did not take in, go into the next new bundle once more.

    Returns:
        The ids of what is to be sent now.

    Raises:
        NotFoundError: If this desk wrote no such bundle.
        PermissionDeniedError: If the role does not allow it.
    """
    row = open_desk.casebook.bundles.get(bundle_id)
    return offer(open_desk, row.record_ids if row.kind is BundleKind.RECORDS else ())


@door(Action.TRANSFER)
def offer_all(open_desk: OfferingDesk) -> list[str]:
    """Let all that headquarters refused or did not confirm go into the next new bundle once more.

    Returns:
        The ids of what is to be sent now.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    records = [record.id for record in waiting(open_desk)]
    return offer(open_desk, [*records, *(entry.id for entry in waiting_entries(open_desk))])


@door(Action.TRANSFER)
def later_words(open_desk: LaterWordsDesk, record_id: str) -> list[Amendment]:
    """Return what headquarters decided later on a record it had not taken in, the newest last.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return list(open_desk.casebook.amendments.of_record(record_id))
