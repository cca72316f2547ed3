"""All that the database holds of what desks sent and headquarters answered: `registry.door.Holdings`."""

from collections.abc import Iterator
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.model import IntakeOutcome, Receipt, ReceiptItem
from vetting_desk.model.arrivals import Arrival
from vetting_desk.model.stamp import StoredStamp
from vetting_desk.registry.casebook_holdings import arrival_line, quarantine_line, receipt_line
from vetting_desk.registry.door import Kind, Quarantined
from vetting_desk.registry.postgres.arrivals import PostgresArrivals
from vetting_desk.registry.postgres.driver import Database, Row
from vetting_desk.registry.postgres.records import PostgresRecords
from vetting_desk.registry.postgres.stamps import PostgresStamps

RECEIPTS: Final = (
    "SELECT bundle_id, desk_id, sequence, taken_in_at, audit_head, audit_length, items"
    " FROM vetting.receipts"
)
_RECORDS: Final = (
    "SELECT record_id, digest FROM vetting.records WHERE case_id NOT IN"
    " (SELECT case_id FROM vetting.cases WHERE erased) ORDER BY number"
)
_ENTRIES: Final = (
    "SELECT entry_id, digest FROM vetting.entries WHERE case_id NOT IN"
    " (SELECT case_id FROM vetting.cases WHERE erased) ORDER BY number"
)


class PostgresHoldings:
    """What a database holds, for who has the keys.

    Args:
        database: The registry's.
        arrivals: Bundles that arrived.
        kept: Records, entries, quarantine.
        stamps: Headquarters' stamps.
    """

    def __init__(
        self,
        database: Database,
        arrivals: PostgresArrivals,
        kept: PostgresRecords,
        stamps: PostgresStamps,
    ) -> None:
        self._database = database
        self._arrivals = arrivals
        self._kept = kept
        self._stamps = stamps

    def lines(self, kind: Kind) -> dict[str, str]:
        """Return what is held of a kind, in the order it came."""
        match kind:
            case Kind.ARRIVALS:
                return {each.manifest_digest: arrival_line(each) for each in self._arrivals.all()}
            case Kind.RECORDS:
                rows = self._database.rows(_RECORDS)
                return {row["record_id"]: row["digest"] for row in rows}
            case Kind.ENTRIES:
                rows = self._database.rows(_ENTRIES)
                return {row["entry_id"]: row["digest"] for row in rows}
            case Kind.QUARANTINED:
                return {each.key: quarantine_line(each) for each in self.quarantined()}
            case Kind.RECEIPTS:
                return {each.bundle_id: receipt_line(each) for each in self.receipts()}
            case Kind.STAMPS:
                rows = self._database.rows(
                    "SELECT digest, bundle_id FROM vetting.stamps ORDER BY number"
                )
                return {row["digest"]: row["bundle_id"] for row in rows}

    def arrivals(self) -> Iterator[Arrival]:
        """Yield the bundles that arrived."""
        yield from self._arrivals.whole()

    def quarantined(self) -> Iterator[Quarantined]:
        """Yield what was not taken in."""
        yield from self._kept.quarantined()

    def receipts(self) -> Iterator[Receipt]:
        """Yield the receipts."""
        for row in self._database.rows(RECEIPTS + " ORDER BY number"):
            yield receipt_of(row)

    def stamps(self) -> Iterator[StoredStamp]:
        """Yield the stamps."""
        yield from self._stamps.all()

    def erased(self) -> frozenset[str]:
        """Return the ids of the cases that were erased."""
        return frozenset(self._database.column("SELECT case_id FROM vetting.cases WHERE erased"))


def receipt_of(row: Row) -> Receipt:
    """Return the receipt of a row that has its columns."""
    return Receipt(
        bundle_id=row["bundle_id"],
        desk_id=row["desk_id"],
        sequence=row["sequence"],
        taken_in_at=from_text(row["taken_in_at"]),
        audit_head=row["audit_head"],
        audit_length=row["audit_length"],
        items=tuple(
            ReceiptItem(record_id, digest, IntakeOutcome(outcome), reason)
            for record_id, digest, outcome, reason in row["items"]
        ),
    )
