"""Headquarters makes stamps: over what a bundle brought, over what it says itself, and over earlier stamps.

The stamp stands in headquarters' audit chain and names the chain as it was before, and the stamp made before
it. What stamps are worth later is `stamps`.
"""

from base64 import b64encode
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from pydantic import ValidationError

from vetting_desk.crypto.certificates import Signer, certificate_to_der, load_certificate
from vetting_desk.errors import BundleFormatError, StateError
from vetting_desk.model import ReceiptItem
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import SIGNATURE
from vetting_desk.model.stamp import StoredStamp
from vetting_desk.transfer.ends.reader import Reader
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import ChainPart, EntryPart, RecordPart
from vetting_desk.transfer.format.stamp import (
    MAX_RENEWED,
    MAX_SAID,
    MEMBER,
    IntakePart,
    SaidPart,
    StampedEntryPart,
    StampedRecordPart,
    Stamping,
    stamp_intake,
    stamp_renewal,
)
from vetting_desk.transfer.format.stamp import stamp_said as stamp_entries

RENEW_BEFORE = timedelta(days=180)
"""So long before the first certificate it stands on ends, a stamp is to be renewed."""


class Stamper(Reader, Protocol):
    """Headquarters with the keys of the officer who takes in."""

    @property
    def signer(self) -> Signer:
        """The present officer's keys."""


class Saying(Registry, Protocol):
    """A registry of headquarters that also knows what it says itself."""

    def said_unstamped(self, limit: int) -> Sequence[Entry]:
        """Return at most `limit` entries of headquarters' own that wait to be sent and that no stamp names."""


class PutsOff(Protocol):
    """Where it is kept what a bundle brought, until somebody who can sign stamps it."""

    def put_off(self, bundle_id: str, at: datetime, intake: str) -> None:
        """Keep it, inside the unit of work that takes the bundle in.

        Args:
            bundle_id: Which bundle.
            at: When it was taken in.
            intake: As `IntakePart` writes itself.
        """


def stamp_bundle(
    stamper: Stamper,
    registry: Registry,
    manifest: RecordsManifest,
    manifest_digest: str,
    items: Sequence[ReceiptItem],
    at: datetime,
) -> StoredStamp:
    """Stamp what a bundle brought, and keep the stamp; inside the unit of work that takes it in.

    Args:
        stamper: Headquarters.
        registry: What it keeps.
        manifest: The bundle's.
        manifest_digest: SHA-256 of its ``manifest.json``.
        items: What became of its records and entries, one each.
        at: When it was taken in, as its receipt says.

    Raises:
        BundleSignatureError: If the officer has no long-term key.
    """
    intake = _intake_part(manifest, manifest_digest, items)
    stamp = stamp_intake(_stamping(stamper, registry, at), intake)
    registry.stamps.add(stamp)
    return stamp


def put_off_stamp(
    later: PutsOff,
    manifest: RecordsManifest,
    manifest_digest: str,
    items: Sequence[ReceiptItem],
    at: datetime,
) -> None:
    """Keep what a bundle brought for who can sign; arguments as of `stamp_bundle`."""
    intake = _intake_part(manifest, manifest_digest, items)
    later.put_off(manifest.bundle, at, intake.model_dump_json())


def stamp_what_waited(
    stamper: Stamper, registry: Registry, bundle_id: str, intake: str, at: datetime
) -> StoredStamp:
    """Stamp what was put off, and keep the stamp; inside a unit of work.

    The stamp bears the time of signing: nothing else shows that it was there before.

    Raises:
        BundleFormatError: If what was kept is not of this bundle, or nothing a stamp can say.
        BundleSignatureError: If the officer has no long-term key.
    """
    try:
        part = IntakePart.model_validate_json(intake)
    except ValidationError as error:
        raise BundleFormatError(member=MEMBER, detail="intake") from error
    if part.bundle != bundle_id:
        raise BundleFormatError(member=MEMBER, detail="bundle")
    stamp = stamp_intake(_stamping(stamper, registry, at), part)
    registry.stamps.add(stamp)
    return stamp


def _intake_part(
    manifest: RecordsManifest, manifest_digest: str, items: Sequence[ReceiptItem]
) -> IntakePart:
    said = {item.record_id: item.outcome.value for item in items}
    return IntakePart(
        bundle=manifest.bundle,
        manifest=manifest_digest,
        desk=manifest.desk.id,
        desk_name=manifest.desk.name,
        sequence=manifest.sequence,
        audit=ChainPart(head=manifest.audit.head, length=manifest.audit.length),
        records=[_record(part, said[part.id]) for part in manifest.records],
        entries=[_entry(part, said[part.id]) for part in manifest.entries],
    )


def stamp_said(stamper: Stamper, registry: Saying) -> int:
    """Stamp entries of headquarters' own that wait for the desks they are for, and return how many.

    It may be years before somebody writes to one of these desks; by then its author's certificate has ended.

    Raises:
        BundleSignatureError: If the officer has no long-term key.
    """
    stamped = 0
    while waiting := registry.said_unstamped(MAX_SAID):
        said = [
            SaidPart(entry=each.id, digest=each.digest, signature=_signature(each))
            for each in waiting
        ]
        with registry.unit_of_work():
            at = registry.newest_moment()
            registry.stamps.add(stamp_entries(_stamping(stamper, registry, at), said))
        stamped += len(waiting)
    return stamped


def renewals_due(registry: Registry, now: datetime) -> int:
    """Return how many stamps are to be renewed."""
    return registry.stamps.count_due(now + RENEW_BEFORE)


def renew(stamper: Stamper, registry: Registry) -> int:
    """Put new stamps over all that end soon, and return how many were renewed.

    Raises:
        StateError: If the officer's own certificate ends as soon: it has to be renewed first.
        BundleSignatureError: If the officer has no long-term key.
    """
    now = registry.newest_moment()
    renewed = 0
    while due := registry.stamps.due(now + RENEW_BEFORE, MAX_RENEWED):
        with registry.unit_of_work():
            stamp = stamp_renewal(_stamping(stamper, registry, now), [each.digest for each in due])
            if stamp.ends_at < now + RENEW_BEFORE:
                raise StateError(what="certificate", state="ends-soon", wanted="renewed")
            registry.stamps.add(stamp)
        renewed += len(due)
    return renewed


def record_digests(part: RecordPart) -> dict[str, str]:
    """Return what a stamp says of a record's files: digests of document, signature and report."""
    files = {file.name: file.sha256 for file in part.files}
    return {
        "digest": part.digest,
        "signature": files.get("assessment.p7s", ""),
        "report": files.get("report.pdf", ""),
    }


def _record(part: RecordPart, outcome: str) -> StampedRecordPart:
    return StampedRecordPart(record=part.id, outcome=outcome, **record_digests(part))


def _entry(part: EntryPart, outcome: str) -> StampedEntryPart:
    files = {file.name: file.sha256 for file in part.files}
    return StampedEntryPart(
        entry=part.id, digest=part.digest, signature=files.get(SIGNATURE, ""), outcome=outcome
    )


def _signature(entry: Entry) -> str:
    return next(file.sha256 for file in entry.files if file.name == SIGNATURE)


def _stamping(stamper: Stamper, registry: Registry, at: datetime) -> Stamping:
    kept = registry.desk_certificate(stamper.desk.id)
    der = certificate_to_der(load_certificate(kept)) if kept else b""
    log = registry.log
    return Stamping(
        signer=stamper.signer,
        training=stamper.desk.training,
        organisation=stamper.trust.organisation,
        desk_name=stamper.desk.name,
        certificate=b64encode(der).decode(),
        log=ChainPart(head=log.head().hex(), length=log.length()),
        previous=registry.stamps.last_digest(),
        at=at,
    )
