"""Whether a receipt fits what this desk sent: the bundle it names, what that carried, and the log it confirms.

Headquarters signs receipts, and a post moves its records on by them, up to giving up its own copy. So a receipt
counts only for what its bundle really carried, as the kept manifest has it, and only if the audit head it
confirms is one this desk's own log leads through.
"""

from dataclasses import dataclass
from typing import Final

from vetting_desk.crypto.chain import GENESIS
from vetting_desk.errors import NotFoundError
from vetting_desk.transfer.ends import kept_manifests
from vetting_desk.transfer.ends.books import AuditLog, Books
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import ReceiptItemPart, ReceiptPart

UNKNOWN: Final = "unknown-bundle"
"""Flag: this desk wrote no such bundle."""
HEAD: Final = "receipt-head"
"""Flag: the log that it confirms is not this desk's."""
RECORD: Final = "receipt-record"
"""Flag: it speaks of something that its bundle did not carry."""
DIGEST: Final = "receipt-digest"
"""Flag: it speaks of something else under the id of what its bundle carried."""
MISSING: Final = "receipt-missing"
"""Flag: it says nothing of something that its bundle carried."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A receipt, as far as it counts.

    Attributes:
        items: Those that fit what the bundle carried.
        flags: What a person should look at.
        counts: False if nothing of it is taken over, and the receipt is not kept.
    """

    items: tuple[ReceiptItemPart, ...]
    flags: tuple[str, ...]
    counts: bool = True

    @property
    def whole(self) -> bool:
        """Whether it answers for all that the bundle carried."""
        return self.counts and MISSING not in self.flags


def check_receipt(casebook: Books, desk_id: str, part: ReceiptPart) -> Checked:
    """Compare a receipt with what this desk sent.

    Args:
        casebook: The post's.
        desk_id: The post.
        part: The receipt, from a return bundle that was verified.
    """
    manifest = _manifest(casebook, part.bundle)
    if manifest is None or (part.desk, part.sequence) != (desk_id, manifest.sequence):
        return Checked((), (UNKNOWN,), counts=False)
    confirmed = (part.audit_head, part.audit_length)
    if confirmed != (manifest.audit.head, manifest.audit.length) or (
        _head_at(casebook.audit, part.audit_length) != part.audit_head
    ):
        return Checked((), (HEAD,), counts=False)
    carried = {record.id: record.digest for record in manifest.records}
    return _items(part, carried | {entry.id: entry.digest for entry in manifest.entries})


def _items(part: ReceiptPart, carried: dict[str, str]) -> Checked:
    flags: dict[str, None] = {}
    fitting = []
    for item in part.items:
        if item.record not in carried:
            flags[RECORD] = None
        elif carried[item.record] != item.digest:
            flags[DIGEST] = None
        else:
            fitting.append(item)
    if carried.keys() - {item.record for item in part.items}:
        flags[MISSING] = None
    return Checked(tuple(fitting), tuple(flags))


def _manifest(casebook: Books, bundle_id: str) -> RecordsManifest | None:
    """Return what this desk signed of a bundle; None if it wrote none, or only one with receipts."""
    try:
        manifest = kept_manifests.recall(casebook, bundle_id).manifest
    except NotFoundError:
        return None
    return manifest if isinstance(manifest, RecordsManifest) else None


def _head_at(log: AuditLog, length: int) -> str:
    """Return the head this desk's log had at a length; empty if it never was as long."""
    if length == 0:
        return GENESIS.hex()
    found = [entry for entry in log.entries(before=length + 1, limit=1) if entry.sequence == length]
    return found[0].head.hex() if found else ""
