"""What shows a post how old an entry of a return bundle is, where its author's certificate no longer counts.

Headquarters sends the stamps that show it beside the entry, as ``stamps.json``: the stamp that names it, and
those over that one until one whose certificates count. The post believes them as it does any stamp (`stamps`).
Where nothing shows it, nobody can judge the entry; both desks are told.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints, ValidationError

from vetting_desk.crypto.certificates import Moment, TrustStore
from vetting_desk.crypto.cms import judge_detached
from vetting_desk.errors import (
    BundleFormatError,
    BundleSignatureError,
    CertificateError,
    SignatureError,
)
from vetting_desk.model import canonical
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import MEMBER as DOCUMENT
from vetting_desk.model.entry_document import SIGNATURE
from vetting_desk.model.evidence import Evidence, Outcome, Verdict
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp
from vetting_desk.transfer.ends import entries_sent
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.stamps import StampReader
from vetting_desk.transfer.ends.station import Station
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart, Part
from vetting_desk.transfer.format.stamp import StampDocument, open_stamp, parse

MEMBER: Final = "stamps.json"
"""The file that travels beside an entry; no part of it, and never kept."""
MAX_STAMPS: Final = 64
"""Stamps beside one entry."""
MAX_LENGTH: Final = 16 * 1024 * 1024
"""Bytes of ``stamps.json``."""

_JSON: Final = "application/json"
Whole = Annotated[str, StringConstraints(max_length=3_000_000, pattern=r"^[A-Za-z0-9+/]+={0,2}$")]
"""A stamp or a signature over it, base64."""


class StampCopy(Part):
    """One stamp with both its signatures, each base64."""

    document: Whole
    p7s: Whole
    mldsa65: Whole


class StampsDocument(Part):
    """The whole of ``stamps.json``: first the stamp that names the entry, then each over the one before."""

    format: Literal["vetting-desk-stamps"]
    version: Literal[1]
    stamps: list[StampCopy] = Field(min_length=1, max_length=MAX_STAMPS)


@dataclass(frozen=True, slots=True)
class Sent:
    """An entry as it goes into a return bundle.

    Attributes:
        part: As the manifest names it, with the stamps beside it where it needs them.
        why: Why no post can judge it, a key of `judging`; empty where one can.
    """

    part: EntryPart
    why: str


def all_beside(station: Station, entries: Sequence[Entry]) -> list[Sent]:
    """Return entries as they go into a return bundle; see `beside`."""
    parts = entries_sent.parts_of(entries)
    return [beside(station, entry, part) for entry, part in zip(entries, parts, strict=True)]


def beside(station: Station, entry: Entry, part: EntryPart) -> Sent:
    """Put beside an entry what shows how old it is, where its author's certificate does not count now.

    Args:
        station: Headquarters; the content of ``stamps.json`` becomes a blob of its casebook.
        entry: Which.
        part: As the manifest names it.
    """
    now = station.casebook.clock_reading().newest
    verdict = _judged(station, entry, now, None)
    if verdict is None or verdict.outcome is Outcome.VALID:
        return Sent(part, "")
    reader = StampReader(station.trust, station.casebook.stamps, now, station.desk.id)
    for stamp in _over(station.casebook, entry):
        chain = reader.chain(stamp)
        if not chain or len(chain) > MAX_STAMPS:
            continue
        shown = reader.evidence(stamp)
        judged = _judged(station, entry, now, shown)
        if judged is not None and judged.outcome is Outcome.VALID:
            return Sent(_with_stamps(station.casebook, part, chain), "")
    return Sent(part, verdict.why)


def tell_unjudged(casebook: Books, feed: str, sent: Sequence[Sent]) -> None:
    """Keep as held what no post can judge, and tell a person of it, inside the transaction that sends it."""
    held = [each for each in sent if each.why]
    for each in held:
        casebook.entries.set_way(each.part.id, feed, EntryWay.HELD, each.why)
    if held:
        detail: dict[str, str | int] = {"count": len(held), "first": held[0].part.id}
        casebook.findings.add(FindingKind.SAID_UNJUDGED, feed, detail)


def own_files(part: EntryPart) -> EntryPart:
    """Return an entry as it is, without what travels beside it."""
    return part.model_copy(update={"files": [each for each in part.files if each.name != MEMBER]})


def shown(
    part: EntryPart, contents: Mapping[str, bytes], trust: TrustStore, now: datetime, hq_id: str
) -> Evidence | None:
    """Return what the stamps beside an entry show; None if there are none, or none can be believed.

    Args:
        part: As the manifest names it, with what travels beside it.
        contents: What came, by SHA-256.
        trust: The organisation's root, with the newest revocation list known.
        now: The newest moment known.
        hq_id: The desk known to be headquarters.
    """
    files = {file.name: file for file in part.files}
    if MEMBER not in files or SIGNATURE not in files or files[MEMBER].length > MAX_LENGTH:
        return None
    try:
        document = StampsDocument.model_validate_json(contents[files[MEMBER].sha256])
        stamps = [_stored(each, trust, now, hq_id) for each in document.stamps]
    except (ValidationError, BundleFormatError, BundleSignatureError):
        return None
    signature = files[SIGNATURE].sha256
    reader = StampReader(trust, _Given(stamps), now, hq_id)
    return reader.earliest(each for each in stamps if _names(each, part.id, part.digest, signature))


@dataclass(frozen=True, slots=True)
class _Given:
    """Stamps at hand."""

    stamps: Sequence[StoredStamp]

    def naming(self, stamp_digest: str) -> Sequence[StoredStamp]:
        """Return those that name one."""
        renewals = [each for each in self.stamps if stamp_digest in each.renews]
        return renewals + [each for each in self.stamps if each.previous == stamp_digest]


def _stored(copy: StampCopy, trust: TrustStore, now: datetime, hq_id: str) -> StoredStamp:
    document, p7s, mldsa65 = (b64decode(each) for each in (copy.document, copy.p7s, copy.mldsa65))
    moment = Moment(now, list_needed=False)
    return open_stamp(document, p7s, mldsa65, trust, moment, hq_id)[0]


def _names(stamp: StoredStamp, entry_id: str, digest: str, signature: str) -> bool:
    """Return whether a stamp is over an entry, signature included."""
    if stamp.kind is StampKind.SAID:
        return StampedRecord(entry_id, digest, signature, "") in stamp.records
    if stamp.kind is not StampKind.INTAKE:
        return False
    document: StampDocument = parse(stamp.document)
    found = document.intake.entries if document.intake is not None else []
    return (entry_id, digest, signature) in {
        (each.entry, each.digest, each.signature) for each in found
    }


def _over(casebook: Books, entry: Entry) -> list[StoredStamp]:
    """Return headquarters' stamps over an entry: made when it came in, or over what it says itself."""
    signature = next(file.sha256 for file in entry.files if file.name == SIGNATURE)
    found = [*casebook.stamps.of_document(entry.id, entry.digest)]
    receipt = casebook.receipts.first_of(entry.id, entry.digest)
    if receipt is not None and (stamp := casebook.stamps.of_bundle(receipt.bundle_id)):
        found.append(stamp)
    return [each for each in found if _names(each, entry.id, entry.digest, signature)]


def _with_stamps(casebook: Books, part: EntryPart, chain: Sequence[StoredStamp]) -> EntryPart:
    copies = [
        StampCopy(
            document=b64encode(each.document).decode(),
            p7s=b64encode(each.p7s).decode(),
            mldsa65=b64encode(each.mldsa65).decode(),
        )
        for each in chain
    ]
    document = StampsDocument(format="vetting-desk-stamps", version=1, stamps=copies)
    data = canonical.dumps(document.model_dump())
    if len(data) > MAX_LENGTH:
        return part
    file = FilePart(
        name=MEMBER, sha256=casebook.blobs.put(data), length=len(data), media_type=_JSON
    )
    return part.model_copy(update={"files": [*part.files, file]})


def _judged(
    station: Station, entry: Entry, now: datetime, evidence: Evidence | None
) -> Verdict | None:
    """Judge an entry by its own signature; None for what leads nowhere, which a post refuses by itself."""
    files = {file.name: file.sha256 for file in entry.files}
    data, p7s = (_read(station.casebook, files[name]) for name in (DOCUMENT, SIGNATURE))
    moment = Moment(now, evidence, claimed=entry.written_at, list_needed=False)
    try:
        return judge_detached(data, p7s, station.trust, moment)[1]
    except (SignatureError, CertificateError):
        return None


def _read(casebook: Books, sha256: str) -> bytes:
    with casebook.blobs.open(sha256) as reader:
        return reader.readall()
