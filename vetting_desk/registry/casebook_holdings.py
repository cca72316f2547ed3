"""All that headquarters' casebook holds of what desks sent, and its answers: `registry.door.Holdings`."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final, Protocol

from vetting_desk.model import BundleKind, Receipt, canonical
from vetting_desk.model.arrivals import Arrival
from vetting_desk.model.stamp import StoredStamp
from vetting_desk.registry.books import RegistryBooks
from vetting_desk.registry.door import Kind, Quarantined

_MANY: Final = 10_000


class HeldBooks(RegistryBooks, Protocol):
    """Headquarters' casebook, as it is carried elsewhere."""


class CasebookHoldings:
    """What a casebook holds.

    Args:
        casebook: Headquarters'.
    """

    def __init__(self, casebook: HeldBooks) -> None:
        self._casebook = casebook

    def lines(self, kind: Kind) -> dict[str, str]:
        """Return what is held of a kind, in the order it came."""
        books = self._casebook
        match kind:
            case Kind.ARRIVALS:
                return {each.manifest_digest: arrival_line(each) for each in self.arrivals()}
            case Kind.RECORDS:
                return {each.id: each.digest for each in books.records.all() if each.files}
            case Kind.ENTRIES:
                return {each.id: each.digest for each in books.entries.all() if each.files}
            case Kind.QUARANTINED:
                return {each.key: quarantine_line(each) for each in self.quarantined()}
            case Kind.RECEIPTS:
                return {each.bundle_id: receipt_line(each) for each in self.receipts()}
            case Kind.STAMPS:
                return {each.digest: each.bundle_id for each in self.stamps()}

    def arrivals(self) -> Iterator[Arrival]:
        """Yield the bundles that arrived."""
        intake, before = self._casebook.intake, 2**62
        pages = []
        while page := intake.page(BundleKind.RECORDS, before, _MANY):
            pages.append(page)
            before = page[-1][0]
        for page in reversed(pages):
            for _number, arrival in reversed(page):
                yield arrival

    def quarantined(self) -> Iterator[Quarantined]:
        """Yield what was not taken in."""
        again = self._casebook.intake.superseding()
        for each in reversed(self._casebook.intake.quarantined()):
            yield Quarantined(
                each.bundle_id,
                each.desk_id,
                each.record_id,
                each.digest,
                each.outcome,
                each.reason,
                each.files,
                again.get(each.number, ""),
            )

    def receipts(self) -> Iterator[Receipt]:
        """Yield the receipts."""
        yield from reversed(self._casebook.receipts.list())

    def stamps(self) -> Iterator[StoredStamp]:
        """Yield the stamps."""
        yield from self._casebook.stamps.all()

    def erased(self) -> frozenset[str]:
        """Return the ids of the cases that were erased."""
        return frozenset(each.case_id for each in self._casebook.erasure.tombstones())


def arrival_line(arrival: Arrival) -> str:
    """Return what must not differ of a bundle that arrived."""
    return f"{arrival.bundle_id} {arrival.desk_id} {arrival.sequence} {arrival.audit_head}"


def quarantine_line(each: Quarantined) -> str:
    """Return what must not differ of something that was not taken in."""
    return f"{each.outcome.value} {each.reason}"


def receipt_line(receipt: Receipt) -> str:
    """Return what must not differ of a receipt: the digest of its items."""
    items = [[i.record_id, i.digest, i.outcome.value, i.reason] for i in receipt.items]
    return sha256(canonical.dumps(items)).hexdigest()
