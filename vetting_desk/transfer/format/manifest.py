"""What a bundle says of itself: ``manifest.json``, version 2, as strict models and canonical bytes.

A manifest names everything that follows it, in order, with lengths and digests; what it does not
name is not in the bundle. It is written as RFC 8785 canonical JSON and refused in any other
spelling, so that one content has one digest, which the next manifest of the feed names. Version 1
(`manifest_version_1`) is read as strictly, and returned as what version 2 would have said. Signing, sealing
and what the numbers mean for a desk are elsewhere; the words are in docs/bundle-format.md.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal, Self

import rfc8785
from pydantic import Field, ValidationError, model_validator

from vetting_desk.crypto.chain import GENESIS
from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import canonical
from vetting_desk.transfer.format import manifest_version_1
from vetting_desk.transfer.format.limits import (
    MAX_BLOBS,
    MAX_ENTRIES,
    MAX_INSTRUMENTS,
    MAX_MANIFEST,
    MAX_PACKS,
    MAX_PAYLOAD,
    MAX_RECEIPT_ITEMS,
    MAX_RECEIPTS,
    MAX_RECIPIENTS,
    MAX_RECORDS,
)
from vetting_desk.transfer.format.manifest_parts import (
    AmendmentPart,
    AuditPart,
    BlobPart,
    DeskPart,
    Digest,
    EntryPart,
    EpochPart,
    HoldingsPart,
    InstrumentPart,
    InstrumentUpdatePart,
    LastSeenPart,
    ListPart,
    LongTermPart,
    Moment,
    Number,
    OfficerPart,
    PackPart,
    Part,
    PolicyPart,
    ReceiptPart,
    RecordPart,
    RegisterPart,
    RevocationPart,
    SeenPart,
    TimeCorrectionPart,
    Uuid,
    all_different,
    check_feed,
    check_receipts,
)

FORMAT = "vetting-desk-bundle"
VERSION = 2
READER = 2
"""The reader this program is; a bundle whose ``least_reader`` is higher is refused."""

MEMBER = "manifest.json"

NO_EPOCH = EpochPart(number=0, mark="0" * 32)
"""Of a manifest of version 1, whose writer kept none."""


@dataclass(frozen=True, slots=True)
class Blob:
    """One member under ``blobs/``.

    Attributes:
        sha256: Digest of the content, 64 hexadecimal digits; also the rest of the name.
        length: Bytes.
    """

    sha256: str
    length: int

    @property
    def member(self) -> str:
        """The member's name in the archive."""
        return f"blobs/{self.sha256}"


class _Manifest(Part):
    """What manifests of both kinds begin with.

    `version` is 1 only in what `parse` made of a manifest of version 1; such a one cannot be written.
    """

    format: Literal["vetting-desk-bundle"]
    version: Literal[1, 2]
    least_reader: Literal[1, 2]
    bundle: Uuid
    training: bool
    desk: DeskPart
    to: Uuid
    officer: OfficerPart
    long_term: LongTermPart
    recipients: list[Digest] = Field(min_length=1, max_length=MAX_RECIPIENTS)
    epoch: EpochPart
    sequence: Number
    previous: Digest | Literal[""]
    created_at: Moment
    audit: AuditPart
    entries: list[EntryPart] = Field(max_length=MAX_ENTRIES)

    @model_validator(mode="after")
    def _feed_fits(self) -> Self:
        check_feed(self.recipients, self.sequence, self.previous)
        all_different((entry.id for entry in self.entries), "entry")
        if (self.epoch.number == 0) != (self.version == 1):
            raise ValueError("a writer of version 2 has an epoch")
        return self

    def blobs(self) -> tuple[Blob, ...]:
        """Return the members under ``blobs/`` in the order they stand in the archive."""
        return _blobs_of(self._parts())

    def _parts(self) -> Iterator[tuple[str, int]]:
        if self.audit.leaves is not None:
            yield self.audit.leaves.sha256, self.audit.leaves.length

    def _entry_parts(self) -> Iterator[tuple[str, int]]:
        for entry in self.entries:
            for file in entry.files:
                yield file.sha256, file.length


class RecordsManifest(_Manifest):
    """A bundle that carries records and entries to HQ."""

    kind: Literal["records"]
    seen: SeenPart | None
    holdings: HoldingsPart | None
    register_left_out: RegisterPart | None
    instruments: list[InstrumentPart] = Field(max_length=MAX_INSTRUMENTS)
    records: list[RecordPart] = Field(max_length=MAX_RECORDS)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.audit.leaves is None:
            raise ValueError("a bundle of records brings its audit leaves")
        if self.holdings is not None and self.holdings.digests is not None:
            raise ValueError("only headquarters lists what it holds")
        all_different((record.id for record in self.records), "record")
        self.blobs()
        return self

    def _parts(self) -> Iterator[tuple[str, int]]:
        yield from super()._parts()
        if self.register_left_out is not None:
            content = self.register_left_out.content
            yield content.sha256, content.length
        for record in self.records:
            for file in record.files:
                yield file.sha256, file.length
        yield from self._entry_parts()


class ReturnManifest(_Manifest):
    """A bundle that carries HQ's answers and updates back to one desk."""

    kind: Literal["return"]
    hq_time: Moment
    time_correction: TimeCorrectionPart | None
    last_seen: LastSeenPart | None
    holdings: HoldingsPart | None
    receipts: list[ReceiptPart] = Field(max_length=MAX_RECEIPTS)
    amendments: list[AmendmentPart] = Field(max_length=MAX_RECEIPT_ITEMS)
    revocation: RevocationPart | None
    register_of_certificates: RegisterPart | None
    policy: PolicyPart | None
    instruments: list[InstrumentUpdatePart] = Field(max_length=MAX_INSTRUMENTS)
    packs: list[PackPart] = Field(max_length=MAX_PACKS)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        check_receipts(
            (receipt.bundle for receipt in self.receipts),
            sum(len(receipt.items) for receipt in self.receipts),
        )
        self.blobs()
        return self

    def _parts(self) -> Iterator[tuple[str, int]]:
        yield from super()._parts()
        named: list[BlobPart | RevocationPart | InstrumentUpdatePart | ListPart | None] = [
            self.revocation
        ]
        if self.register_of_certificates is not None:
            named.append(self.register_of_certificates.content)
        if self.holdings is not None:
            named.append(self.holdings.digests)
        for instrument in self.instruments:
            named += (instrument, *instrument.files)
        for pack in self.packs:
            named += (pack.document, pack.p7s)
        for receipt in self.receipts:
            if receipt.stamp is not None:
                named += (receipt.stamp.document, receipt.stamp.p7s, receipt.stamp.mldsa65)
        yield from ((each.sha256, each.length) for each in named if each is not None)
        yield from self._entry_parts()


Manifest = RecordsManifest | ReturnManifest


def _blobs_of(parts: Iterable[tuple[str, int]]) -> tuple[Blob, ...]:
    """Return the blobs named by digest and length, each once, in the order of first mention."""
    lengths: dict[str, int] = {}
    for digest, length in parts:
        if lengths.setdefault(digest, length) != length:
            raise ValueError("one digest with two lengths")
    if len(lengths) > MAX_BLOBS or sum(lengths.values()) > MAX_PAYLOAD:
        raise ValueError("too many blobs, or too much in them")
    return tuple(Blob(digest, length) for digest, length in lengths.items())


def to_bytes(manifest: Manifest) -> bytes:
    """Write the manifest in its one canonical form (RFC 8785).

    Raises:
        ValueError: If it was read from version 1: its bytes are those it was read from.
    """
    if manifest.version != VERSION:
        raise ValueError("an earlier version is not written")
    return canonical.dumps(manifest.model_dump())


def digest_of(data: bytes) -> str:
    """Return SHA-256 of a manifest's bytes, 64 hexadecimal digits: what the next manifest names."""
    return sha256(data).hexdigest()


def parse(data: bytes) -> Manifest:
    """Read ``manifest.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it. Fields: found, known.
        BundleFormatError: If it is too long, not JSON, not as its version says, or not in canonical
            form.
    """
    loose = _loose(data)
    kind, earlier = _kind_of(loose), loose.get("version") == 1
    try:
        if earlier:
            manifest, written = _upgraded(manifest_version_1.read(data, kind))
        else:
            model = RecordsManifest if kind == "records" else ReturnManifest
            manifest = model.model_validate_json(data)
            written = to_bytes(manifest)
    except ValidationError as error:
        raise BundleFormatError(member=MEMBER, detail=f"manifest:{_where(error)}") from error
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        raise BundleFormatError(member=MEMBER, detail="not-canonical") from error
    if written != data:
        raise BundleFormatError(member=MEMBER, detail="not-canonical")
    return manifest


def _upgraded(
    earlier: "manifest_version_1.RecordsManifest | manifest_version_1.ReturnManifest",
) -> tuple[Manifest, bytes]:
    """Return what version 2 would have said, and the canonical bytes of what version 1 said."""
    fields = earlier.model_dump()
    written = canonical.dumps(fields)
    fields |= {"epoch": NO_EPOCH.model_dump(), "entries": [], "holdings": None}
    if isinstance(earlier, manifest_version_1.RecordsManifest):
        if earlier.seen is not None:
            fields["seen"] |= {
                "epoch": NO_EPOCH.model_dump(),
                "audit": {"head": GENESIS.hex(), "length": 0},
                "list_number": 0,
                "rules_number": 0,
            }
        return RecordsManifest(**fields, register_left_out=None), written
    for name in ("decisions", "messages"):
        del fields[name]
    for receipt in fields["receipts"]:
        receipt["stamp"] = None
    for instrument in fields["instruments"]:
        instrument["files"] = []
    fields |= dict.fromkeys(("time_correction", "last_seen", "register_of_certificates"))
    return ReturnManifest(**fields, amendments=[], packs=[]), written


def refuse_newer(data: bytes) -> None:
    """Check only format and versions, so that a newer bundle is called newer, not broken.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is no manifest at all.
    """
    _loose(data)


def training_of(data: bytes) -> bool:
    """Return whether a manifest calls itself training material; nothing else of it is looked at.

    Raises:
        BundleFormatError: If it does not say.
    """
    training = _loose(data).get("training")
    if not isinstance(training, bool):
        raise BundleFormatError(member=MEMBER, detail="manifest:training")
    return training


def _loose(data: bytes) -> dict[str, Any]:
    if len(data) > MAX_MANIFEST:
        raise BundleFormatError(member=MEMBER, detail="member-too-long")
    try:
        loose = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BundleFormatError(member=MEMBER, detail="not-json") from error
    if not isinstance(loose, dict) or loose.get("format") != FORMAT:
        raise BundleFormatError(member=MEMBER, detail="not-a-manifest")
    for name, known in (("version", VERSION), ("least_reader", READER)):
        found = loose.get(name)
        if isinstance(found, int) and found > known:
            raise BundleVersionError(found=found, known=known)
    return loose


def _kind_of(loose: dict[str, Any]) -> str:
    kind = loose.get("kind")
    if kind not in ("records", "return"):
        raise BundleFormatError(member=MEMBER, detail="manifest:kind")
    return str(kind)


def _where(error: ValidationError) -> str:
    """Return the place of the first problem; names that are not ours are not repeated."""
    first = error.errors(include_url=False, include_input=False)[0]
    parts = (str(part) for part in first["loc"])
    return ".".join(
        part if part.replace("_", "").isalnum() and len(part) < 40 else "?" for part in parts
    )
