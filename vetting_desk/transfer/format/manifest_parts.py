"""The parts a manifest is made of, each a strict model that takes nothing it does not know.

Text is capped and holds no control characters; times, ids and digests have one spelling each. What
the parts mean together is `manifest`.
"""

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    Field,
    StringConstraints,
    model_validator,
)

from vetting_desk import clock
from vetting_desk.model.strict_document import StrictPart
from vetting_desk.transfer.format.limits import (
    MAX_BLOB,
    MAX_LEAVES,
    MAX_RECEIPT_ITEMS,
    MAX_RECORD_FILES,
    MAX_RECORDS,
)

LEAF = 32
"""Bytes of one audit leaf."""


def all_different(values: Iterable[str], what: str) -> None:
    """Check that no value comes twice.

    Raises:
        ValueError: If one does; pydantic makes it the model's own error.
    """
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise ValueError(f"the same {what} twice")
        seen.add(value)


def check_feed(recipients: Iterable[str], sequence: int, previous: str) -> None:
    """Check what holds of every manifest: recipients differ, and only a feed's first has no previous one.

    Raises:
        ValueError: If it does not; pydantic makes it the model's own error.
    """
    all_different(recipients, "recipient")
    if (sequence == 1) != (previous == ""):
        raise ValueError("the first bundle of a feed, and no other, has no previous one")


def check_receipts(bundles: Iterable[str], items: int) -> None:
    """Check the receipts of a return bundle: one for a bundle, and no more items than the format carries.

    Raises:
        ValueError: If not; pydantic makes it the model's own error.
    """
    all_different(bundles, "receipt")
    if items > MAX_RECEIPT_ITEMS:
        raise ValueError("too many receipt items")


def _real_moment(text: str) -> str:
    if clock.to_text(clock.from_text(text)) != text:
        raise ValueError("not in the one form")
    return text


Uuid = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Mark = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Moment = Annotated[
    str,
    StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"),
    AfterValidator(_real_moment),
]
Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f-\x9f]{0,1000}$")]
Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$")]
MediaType = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,126}$")
]
Base64 = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]{1,16384}={0,2}$")]
Number = Annotated[int, Field(ge=1, lt=2**53)]
Count = Annotated[int, Field(ge=0, lt=2**53)]
Length = Annotated[int, Field(ge=0, le=MAX_BLOB)]


class Part(StrictPart):
    """What all parts share: nothing unknown, nothing converted, nothing changed later."""


class BlobPart(Part):
    """Names a member under ``blobs/``."""

    sha256: Digest
    length: Length


class DeskPart(Part):
    """The desk that wrote the bundle."""

    id: Uuid
    name: Line
    organisation: Line


class OfficerPart(Part):
    """The officer who signed the manifest."""

    id: Uuid
    name: Line
    role: Line


class LongTermPart(Part):
    """The officer's ML-DSA-65 certificate and those between it and the root, base64 of DER."""

    certificate: Base64
    chain: list[Base64] = Field(max_length=4)


class ChainPart(Part):
    """A place in an audit chain: the head after `length` leaves."""

    head: Digest
    length: Count


class AuditPart(Part):
    """The audit chain when the bundle was made, and the leaves since the feed's previous bundle.

    `leaves` names a blob of 32-byte leaves, oldest first, which lead from `since` to this head; it
    is null, with `since`, in a return bundle.
    """

    head: Digest
    length: Count
    since: ChainPart | None
    leaves: BlobPart | None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.since is None) != (self.leaves is None):
            raise ValueError("since and leaves come together")
        if self.since is not None and self.leaves is not None:
            count, rest = divmod(self.leaves.length, LEAF)
            if rest or count > MAX_LEAVES or self.since.length + count != self.length:
                raise ValueError("leaves do not fit the lengths")
        return self


class EpochPart(Part):
    """Which life of the writer's casebook this is.

    `number` rises at every restore, and whenever the desk finds itself behind what it once was; 0 where the
    writer keeps none (version 1). `mark` is drawn anew with each number, so that two copies restored from one
    backup differ.
    """

    number: Count
    mark: Mark


class SeenPart(Part):
    """The newest return bundle this desk has applied, and what it brought.

    `audit` is headquarters' chain as that bundle reported it: posts witness headquarters. `list_number` and
    `rules_number` are those of the newest revocation list and rules this desk has; 0 for none.
    """

    sequence: Number
    digest: Digest
    epoch: EpochPart
    audit: ChainPart
    list_number: Count
    rules_number: Count


class LastSeenPart(Part):
    """What headquarters last saw of the desk a return bundle is for: its newest bundle, and its audit chain."""

    epoch: EpochPart
    sequence: Number
    digest: Digest
    audit: ChainPart


class HoldingsPart(Part):
    """How many records of one desk headquarters holds, and one digest over them; see `holdings`.

    `digests` names a blob with them, 32 bytes each, in order; null where count and digest suffice. A bundle of
    records says with the same part what the post believes.
    """

    count: Count
    digest: Digest
    digests: BlobPart | None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.digests is not None and self.digests.length != self.count * LEAF:
            raise ValueError("the digests do not fit the count")
        return self


class InstrumentPart(Part):
    """An instrument, exactly; the digest is that of the XForm's bytes."""

    id: Line
    version: Line
    sha256: Digest


class ListPart(Part):
    """A file beside an instrument that it takes choices from, as a blob; the name is never used as a path."""

    name: Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f-\x9f/\\]{1,200}$")]
    sha256: Digest
    length: Length


class InstrumentUpdatePart(Part):
    """An instrument that travels with the bundle: the blob is the XForm, with the lists beside it."""

    id: Line
    version: Line
    sha256: Digest
    length: Length
    clinical: bool
    validated: bool
    files: list[ListPart] = Field(max_length=MAX_RECORD_FILES)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        all_different((file.name for file in self.files), "file")
        return self


class FilePart(Part):
    """One file of a record."""

    name: FileName
    sha256: Digest
    length: Length
    media_type: MediaType


class RecordPart(Part):
    """One signed assessment: its ids, its digest, its files in order."""

    id: Uuid
    case_id: Uuid
    digest: Digest
    corrects: Uuid | Literal[""]
    files: list[FilePart] = Field(min_length=1, max_length=MAX_RECORD_FILES)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        all_different((file.name for file in self.files), "file")
        return self


class EntryPart(Part):
    """One signed statement beside records: its id, its kind, its case, its digest, its files in order.

    A kind that is not known is kept and flagged; see `entry_document`.
    """

    id: Uuid
    kind: Key
    case_id: Uuid | Literal[""]
    digest: Digest
    files: list[FilePart] = Field(min_length=1, max_length=MAX_RECORD_FILES)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        all_different((file.name for file in self.files), "file")
        return self


class ReceiptItemPart(Part):
    """HQ's verdict on one record; `reason` is a key, empty when accepted.

    A record that is ``held`` waits for a person at headquarters: what it says of it later is an amendment.
    """

    record: Uuid
    digest: Digest
    outcome: Literal["accepted", "already-have", "refused", "fork", "held"]
    reason: Key | Literal[""]


class StampPart(Part):
    """HQ's signed word that the records of one bundle were there by a time: a document and two signatures."""

    document: BlobPart
    p7s: BlobPart
    mldsa65: BlobPart


class ReceiptPart(Part):
    """HQ's answer to one bundle, with the audit head that bundle carried.

    `stamp` is null where headquarters made none.
    """

    bundle: Uuid
    desk: Uuid
    sequence: Number
    taken_in_at: Moment
    audit_head: Digest
    audit_length: Count
    items: list[ReceiptItemPart] = Field(max_length=MAX_RECORDS)
    stamp: StampPart | None


class AmendmentPart(Part):
    """What HQ decided later on a record it had not taken in: accepted, to be sent again, or set aside for good.

    `reason` is the key it had been refused with, `words` what the person at headquarters wrote.
    """

    record: Uuid
    digest: Digest
    outcome: Literal["accepted", "send-again", "set-aside"]
    reason: Key | Literal[""]
    words: Line
    at: Moment


class TimeCorrectionPart(Part):
    """HQ's word that a post's newest time is to be lowered to `floor`: its clock, or HQ's, once ran ahead."""

    floor: Moment


class RegisterPart(Part):
    """The register of issued certificates, as a blob: its length in entries, and the head of its chain."""

    length: Count
    head: Digest
    content: BlobPart


class PackPart(Part):
    """Texts the organisation approved: a document with its detached CMS signature; the version only rises."""

    id: Line
    version: Number
    document: BlobPart
    p7s: BlobPart


class PolicyPart(Part):
    """The organisation's rules for its desks, with a rising number; `operations.access.policy` reads them."""

    number: Number
    text: Line


class RevocationPart(Part):
    """The organisation's newest revocation list: an X.509 CRL in DER, with its rising number."""

    number: Number
    sha256: Digest
    length: Length
