"""Receipts: at a post those HQ sent, at HQ those it issued and has still to return."""

from collections.abc import Generator, Iterator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import IntakeOutcome, Receipt, ReceiptItem
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = (
    "SELECT number, bundle_id, desk_id, sequence, taken_in_at, audit_head, audit_length, returned_in,"
    " document FROM receipts"
)

Receipts = list[Receipt]


class ReceiptStore:
    """The receipts of a casebook, one for a bundle."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, receipt: Receipt, document: bytes = b"") -> bool:
        """Add a receipt; what follows from it is the caller's to do, in the same transaction.

        Args:
            receipt: HQ's verdict on one bundle.
            document: The signed bytes it came in, where it has its own.

        Returns:
            False, and nothing is stored, if a receipt for that bundle is here already.
        """
        database = self._core.database
        with self._core.transaction():
            if self.find(receipt.bundle_id) is not None:
                return False
            number = database.execute(
                "INSERT INTO receipts (bundle_id, desk_id, sequence, taken_in_at, audit_head, audit_length,"
                " document, returned_in) VALUES (?, ?, ?, ?, ?, ?, ?, '')",
                (
                    receipt.bundle_id, receipt.desk_id, receipt.sequence, to_text(receipt.taken_in_at),
                    receipt.audit_head, receipt.audit_length, document,
                ),
            ).lastrowid  # fmt: skip
            database.execute_many(
                "INSERT INTO receipt_items (receipt_number, position, record_id, digest, outcome, reason)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (number, place, item.record_id, item.digest, item.outcome.value, item.reason)
                    for place, item in enumerate(receipt.items)
                ],
            )
            self._core.bind(
                "receipt-added", "receipt", receipt.bundle_id, state(receipt, "", document)
            )
        return True

    def find(self, bundle_id: str) -> Receipt | None:
        """Return the receipt for a bundle, or None."""
        row = self._core.database.row(f"{_SELECT} WHERE bundle_id = ?", (bundle_id,))
        return _receipt(self._core.database, row) if row else None

    def list(self, desk_id: str | None = None) -> Receipts:
        """Return receipts, newest first; those for one desk's bundles if named."""
        condition, values = ("", ()) if desk_id is None else (" WHERE desk_id = ?", (desk_id,))
        rows = self._core.database.rows(f"{_SELECT}{condition} ORDER BY number DESC", values)
        return [_receipt(self._core.database, row) for row in rows]

    def to_return(self, desk_id: str) -> Receipts:
        """Return the receipts issued for a desk that no return bundle carries yet, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE desk_id = ? AND returned_in = '' ORDER BY number", (desk_id,)
        )
        return [_receipt(self._core.database, row) for row in rows]

    def carried_by(self, return_bundle_id: str) -> Receipts:
        """Return the receipts that a return bundle carries, oldest first; at HQ."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE returned_in = ? ORDER BY number", (return_bundle_id,)
        )
        return [_receipt(self._core.database, row) for row in rows]

    def first_of(self, record_id: str, record_digest: str) -> Receipt | None:
        """Return the earliest receipt that says a record, by id and digest, is at HQ; or None."""
        row = self._core.database.row(
            f"{_SELECT} WHERE number IN (SELECT receipt_number FROM receipt_items"  # noqa: S608 (a constant)
            " WHERE record_id = ? AND digest = ? AND outcome IN ('accepted', 'already-have'))"
            " ORDER BY taken_in_at, number",
            (record_id, record_digest),
        )
        return _receipt(self._core.database, row) if row else None

    def mark_returned(self, receipt_bundle_id: str, return_bundle_id: str) -> None:
        """Record which return bundle carries the receipt for a bundle.

        Raises:
            NotFoundError: If there is no such receipt.
        """
        row = self._core.database.row(f"{_SELECT} WHERE bundle_id = ?", (receipt_bundle_id,))
        if row is None:
            raise NotFoundError(what="receipt", id=receipt_bundle_id)
        with self._core.transaction():
            self._core.database.execute(
                "UPDATE receipts SET returned_in = ? WHERE bundle_id = ?",
                (return_bundle_id, receipt_bundle_id),
            )
            self._core.bind(
                "receipt-returned",
                "receipt",
                receipt_bundle_id,
                state(_receipt(self._core.database, row), return_bundle_id, row["document"]),
            )


def state(receipt: Receipt, returned_in: str, document: bytes) -> str:
    """Return the digest of a receipt, of where it went and of the bytes it came in."""
    items = [
        part
        for item in receipt.items
        for part in (item.record_id, item.digest, item.outcome.value, item.reason)
    ]
    return digest(
        receipt.bundle_id, receipt.desk_id, receipt.sequence, to_text(receipt.taken_in_at),
        receipt.audit_head, receipt.audit_length, returned_in, document, *items,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield bundle id and state of each receipt."""
    for row in database.rows(_SELECT):
        receipt = _receipt(database, row)
        yield receipt.bundle_id, state(receipt, row["returned_in"], row["document"])


def reported_heads(database: Database, desk_id: str) -> Iterator[tuple[int, str]]:
    """Yield length and head of this desk's audit chain as HQ saw them."""
    for row in database.rows(
        "SELECT audit_length, audit_head FROM receipts WHERE desk_id = ? AND audit_head != ''",
        (desk_id,),
    ):
        yield row["audit_length"], row["audit_head"]


def _receipt(database: Database, row: Row) -> Receipt:
    items = database.rows(
        "SELECT record_id, digest, outcome, reason FROM receipt_items"
        " WHERE receipt_number = ? ORDER BY position",
        (row["number"],),
    )
    return Receipt(
        bundle_id=row["bundle_id"],
        desk_id=row["desk_id"],
        sequence=row["sequence"],
        taken_in_at=from_text(row["taken_in_at"]),
        audit_head=row["audit_head"],
        audit_length=row["audit_length"],
        items=tuple(
            ReceiptItem(
                item["record_id"], item["digest"], IntakeOutcome(item["outcome"]), item["reason"]
            )
            for item in items
        ),
    )
