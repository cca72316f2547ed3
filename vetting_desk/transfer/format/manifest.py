"""What a bundle says of itself: ``manifest.json``, version 1, as strict models and canonical bytes.

A manifest names everything that follows it, in order, with lengths and digests; what it does not
name is not in the bundle. It is written as RFC 8785 canonical JSON and refused in any other
spelling, so that one content has one digest, which the next manifest of the feed names. Signing,
sealing and what the numbers mean for a desk are elsewhere; the words are in docs/bundle-format.md.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal, Self

import rfc8785
from pydantic import Field, ValidationError, model_validator

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.transfer.format.limits import (
    MAX_BLOBS,
    MAX_INSTRUMENTS,
    MAX_MANIFEST,
    MAX_PAYLOAD,
    MAX_RECEIPT_ITEMS,
    MAX_RECEIPTS,
    MAX_RECIPIENTS,
    MAX_RECORDS,
)
from vetting_desk.transfer.format.manifest_parts import (
    AuditPart,
    DeskPart,
    Digest,
    InstrumentPart,
    InstrumentUpdatePart,
    LongTermPart,
    Moment,
    Number,
    OfficerPart,
    Part,
    PolicyPart,
    ReceiptPart,
    RecordPart,
    RevocationPart,
    SeenPart,
    Uuid,
    all_different,
)

FORMAT = "vetting-desk-bundle"
VERSION = 1
READER = 1
"""The reader this program is; a bundle whose ``least_reader`` is higher is refused."""

MEMBER = "manifest.json"


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
        all_different(self.recipients, "recipient")
        if (self.sequence == 1) != (self.previous == ""):
            raise ValueError("the first bundle of a feed, and no other, has no previous one")
        return self

    def blobs(self) -> tuple[Blob, ...]:
        """Return the members under ``blobs/`` in the order they stand in the archive."""
        return _blobs_of(self._parts())

    def _parts(self) -> Iterator[tuple[str, int]]:
        if self.audit.leaves is not None:
            yield self.audit.leaves.sha256, self.audit.leaves.length


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
        self.blobs()
        return self

    def _parts(self) -> Iterator[tuple[str, int]]:
        yield from super()._parts()
        for record in self.records:
            for file in record.files:
                yield file.sha256, file.length


class ReturnManifest(_Manifest):
    """A bundle that carries HQ's answers and updates back to one desk.

    `messages` and `decisions` have their place in version 1 and are empty in it.
    """

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
        all_different((receipt.bundle for receipt in self.receipts), "receipt")
        if sum(len(receipt.items) for receipt in self.receipts) > MAX_RECEIPT_ITEMS:
            raise ValueError("too many receipt items")
        self.blobs()
        return self

    def _parts(self) -> Iterator[tuple[str, int]]:
        yield from super()._parts()
        if self.revocation is not None:
            yield self.revocation.sha256, self.revocation.length
        for instrument in self.instruments:
            yield instrument.sha256, instrument.length


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
    """Write the manifest in its one canonical form (RFC 8785)."""
    return rfc8785.dumps(manifest.model_dump())


def digest_of(data: bytes) -> str:
    """Return SHA-256 of a manifest's bytes, 64 hexadecimal digits: what the next manifest names."""
    return sha256(data).hexdigest()


def parse(data: bytes) -> Manifest:
    """Read ``manifest.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it. Fields: found, known.
        BundleFormatError: If it is too long, not JSON, not as version 1 says, or not in canonical
            form.
    """
    kind = _kind_of(_loose(data))
    model: type[RecordsManifest | ReturnManifest] = (
        RecordsManifest if kind == "records" else ReturnManifest
    )
    try:
        manifest = model.model_validate_json(data)
        canonical = to_bytes(manifest)
    except ValidationError as error:
        raise BundleFormatError(member=MEMBER, detail=f"manifest:{_where(error)}") from error
    except (rfc8785.CanonicalizationError, UnicodeError) as error:
        raise BundleFormatError(member=MEMBER, detail="not-canonical") from error
    if canonical != data:
        raise BundleFormatError(member=MEMBER, detail="not-canonical")
    return manifest


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
