"""``manifest.json`` of version 1, read for ever and no longer written.

`manifest.parse` returns it as what version 2 would have said; nobody else needs this module.
"""

from typing import Any, Literal, Self

from pydantic import Field, model_validator

from vetting_desk.transfer.format.limits import (
    MAX_INSTRUMENTS,
    MAX_RECEIPTS,
    MAX_RECIPIENTS,
    MAX_RECORDS,
)
from vetting_desk.transfer.format.manifest_parts import (
    AuditPart,
    Count,
    DeskPart,
    Digest,
    InstrumentPart,
    Key,
    Length,
    Line,
    LongTermPart,
    Moment,
    Number,
    OfficerPart,
    Part,
    PolicyPart,
    RecordPart,
    RevocationPart,
    Uuid,
    all_different,
    check_feed,
    check_receipts,
)


class SeenPart(Part):
    """The newest bundle of the other side that this desk has applied."""

    sequence: Number
    digest: Digest


class ReceiptItemPart(Part):
    """HQ's verdict on one record; `reason` is a key, empty when accepted."""

    record: Uuid
    digest: Digest
    outcome: Literal["accepted", "already-have", "refused", "fork"]
    reason: Key | Literal[""]


class ReceiptPart(Part):
    """HQ's answer to one bundle, with the audit head that bundle carried."""

    bundle: Uuid
    desk: Uuid
    sequence: Number
    taken_in_at: Moment
    audit_head: Digest
    audit_length: Count
    items: list[ReceiptItemPart] = Field(max_length=MAX_RECORDS)


class InstrumentUpdatePart(Part):
    """An instrument that travels with the bundle; the blob is the XForm."""

    id: Line
    version: Line
    sha256: Digest
    length: Length
    clinical: bool
    validated: bool


class _Manifest(Part):
    format: Literal["vetting-desk-bundle"]
    version: Literal[1]
    least_reader: Literal[1]
    bundle: Uuid
    training: bool
    desk: DeskPart
    to: Uuid
    officer: OfficerPart
    long_term: LongTermPart
    recipients: list[Digest] = Field(min_length=1, max_length=MAX_RECIPIENTS)
    sequence: Number
    previous: Digest | Literal[""]
    created_at: Moment
    audit: AuditPart

    @model_validator(mode="after")
    def _feed_fits(self) -> Self:
        check_feed(self.recipients, self.sequence, self.previous)
        return self


class RecordsManifest(_Manifest):
    """A bundle that carries records to HQ."""

    kind: Literal["records"]
    seen: SeenPart | None
    instruments: list[InstrumentPart] = Field(max_length=MAX_INSTRUMENTS)
    records: list[RecordPart] = Field(max_length=MAX_RECORDS)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.audit.leaves is None:
            raise ValueError("a bundle of records brings its audit leaves")
        all_different((record.id for record in self.records), "record")
        return self


class ReturnManifest(_Manifest):
    """A bundle that carries HQ's answers and updates back; `decisions` and `messages` were always empty."""

    kind: Literal["return"]
    hq_time: Moment
    receipts: list[ReceiptPart] = Field(max_length=MAX_RECEIPTS)
    revocation: RevocationPart | None
    policy: PolicyPart | None
    instruments: list[InstrumentUpdatePart] = Field(max_length=MAX_INSTRUMENTS)
    decisions: list[Any] = Field(max_length=0)
    messages: list[Any] = Field(max_length=0)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        check_receipts(
            (receipt.bundle for receipt in self.receipts),
            sum(len(receipt.items) for receipt in self.receipts),
        )
        return self


def read(data: bytes, kind: str) -> RecordsManifest | ReturnManifest:
    """Return what the bytes say, strictly; whether they are canonical is the caller's to compare.

    Raises:
        pydantic.ValidationError: If they are not as version 1 says.
    """
    model = RecordsManifest if kind == "records" else ReturnManifest
    return model.model_validate_json(data)
