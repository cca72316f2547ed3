"""Bringing a bundle that is signed and kept onto a stick, however often.

What both directions share: the parts every manifest has, the blobs out of the casebook, and the
state of a bundle from "sealed" to "written". What a bundle holds is decided in `outbox` and
`returns`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from vetting_desk.clock import to_text
from vetting_desk.crypto.certificates import Register
from vetting_desk.errors import DriveError
from vetting_desk.machine.drives import check_drive
from vetting_desk.model import BundleKind, BundleRow, BundleState, new_id
from vetting_desk.model.peer import Peer
from vetting_desk.progress import Progress
from vetting_desk.transfer.carrier.bundle_files import random_name
from vetting_desk.transfer.carrier.stick import Written, write_to_drive
from vetting_desk.transfer.ends import epochs, kept_manifests
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.station import Station, recipient_of
from vetting_desk.transfer.format.manifest import VERSION, Blob, Manifest
from vetting_desk.transfer.format.manifest_parts import BlobPart, DeskPart, RegisterPart
from vetting_desk.transfer.format.padding import FLOOR
from vetting_desk.transfer.format.sealing import Contents, seal, sealed_length
from vetting_desk.transfer.format.signed_manifest import (
    SignedManifest,
    long_term_part,
    officer_part,
    recipient_digest,
    sign,
)

_PIECE = 1024 * 1024


def common_fields(station: Station, peer: Peer, feed: str) -> dict[str, Any]:
    """Return what manifests of both kinds begin with, but for ``kind``, ``audit`` and ``entries``.

    Args:
        station: Who writes.
        peer: For whom.
        feed: The feed's name in the casebook's `bundles`.
    """
    bundles = station.casebook.bundles
    return {
        "format": "vetting-desk-bundle",
        "version": VERSION,
        "least_reader": VERSION,
        "bundle": new_id(),
        "training": station.desk.training,
        "desk": DeskPart(
            id=station.desk.id,
            name=station.desk.name,
            organisation=station.trust.organisation,
        ),
        "to": peer.desk_id,
        "officer": officer_part(station.signer),
        "long_term": long_term_part(station.signer),
        "recipients": [recipient_digest(recipient_of(peer))],
        "epoch": epochs.part_of(station.casebook.epochs.present()),
        "sequence": bundles.next_sequence(feed),
        "previous": bundles.previous_digest(feed),
        "created_at": to_text(station.casebook.clock_reading().at),
    }


def register_part(casebook: Books, register: Register) -> RegisterPart:
    """Return a register, or part of one, as a manifest names it; its content becomes a blob of the casebook."""
    data = register.to_bytes()
    content = BlobPart(sha256=casebook.blobs.put(data), length=len(data))
    return RegisterPart(length=len(register), head=register.head, content=content)


def keep_signed(
    station: Station, manifest: Manifest, record_ids: tuple[str, ...], feed: str
) -> BundleRow:
    """Sign a manifest and keep it as the feed's next bundle, inside the caller's transaction.

    Args:
        station: Who signs.
        manifest: What to sign.
        record_ids: What the bundle carries; for a return bundle the ids of the bundles it answers.
        feed: The feed's name in the casebook's `bundles`.
    """
    signed = sign(manifest, station.signer)
    row = BundleRow(
        id=manifest.bundle,
        kind=BundleKind(manifest.kind),
        sequence=manifest.sequence,
        file_name="",
        created_at=station.casebook.clock_reading().at,
        state=BundleState.SEALED,
        record_ids=record_ids,
        length=0,
    )
    station.casebook.bundles.add(
        row,
        signed.digest,
        feed=feed,
        audit_head=manifest.audit.head,
        audit_length=manifest.audit.length,
    )
    kept_manifests.keep(station.casebook, signed)
    return row


def write_each(
    station: Station,
    peer: Peer,
    folder: Path,
    rows: Iterable[BundleRow],
    progress: Progress | None,
    also: Callable[[BundleRow], None] = lambda _: None,
) -> tuple[BundleRow, ...]:
    """Seal kept bundles onto a stick, each under a new random name, and remember them there.

    Args:
        station: Whose bundles.
        peer: For whom they are.
        folder: The folder on the stick.
        rows: Bundles from `keep_signed`, made as they are asked for; they may have been written
            before.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes of each file.
        also: What else to remember of a bundle that is on the stick, in the same transaction.

    Returns:
        The bundles as they are now.

    Raises:
        DriveError: What is wrong with the stick; ``written`` names the files that are whole on it.
        BundleAddresseeError: If the other desk has a new recipient since a bundle was signed.
        CancelledError: If the person asked to stop; what was written before is whole and counts.
    """
    done: list[BundleRow] = []
    try:
        # A stick that can take no bundle at all is refused before a number of the feed is given.
        check_drive(folder, FLOOR)
        for row in rows:
            written = _write(station, row, peer, folder, progress)
            with station.casebook.transaction():
                done.append(_mark(station.casebook, row, written))
                also(row)
    except DriveError as error:
        error.fields["written"] = tuple(row.file_name for row in done)
        raise
    return tuple(done)


def _write(
    station: Station, row: BundleRow, peer: Peer, folder: Path, progress: Progress | None
) -> Written:
    signed = kept_manifests.recall(station.casebook, row.id)
    contents = contents_of(station.casebook, signed)
    recipients = [recipient_of(peer)]
    return write_to_drive(
        folder,
        random_name(),
        lambda file: seal(file, signed, recipients, contents),
        sealed_length(signed),
        progress,
    )


def _mark(casebook: Books, row: BundleRow, written: Written) -> BundleRow:
    casebook.bundle_files.add(row.id, written.path.name, written.length, written.sha256)
    marked = mark_written(casebook, row, written.path.name, written.length)
    return replace(marked, past_cache=written.past_cache)


def mark_written(casebook: Books, row: BundleRow, file_name: str, length: int) -> BundleRow:
    """Record that a bundle is on sticks, whole or in parts, and return it as it is now.

    Args:
        casebook: Whose bundle.
        row: The bundle.
        file_name: The sealed file's random name.
        length: Its bytes.
    """
    state = BundleState.WRITTEN if row.state is BundleState.SEALED else row.state
    casebook.bundles.mark(row.id, state, file_name=file_name, length=length)
    return casebook.bundles.get(row.id)


def contents_of(casebook: Books, signed: SignedManifest) -> Contents:
    """Return what gives the blobs of a kept bundle out of the casebook, in pieces."""
    audit = signed.manifest.audit

    def contents(blob: Blob) -> Iterator[bytes]:
        if audit.since and audit.leaves and audit.leaves.sha256 == blob.sha256:
            count = audit.length - audit.since.length
            yield b"".join(casebook.audit.leaves(audit.since.length)[:count])
            return
        with casebook.blobs.open(blob.sha256) as reader:
            while piece := reader.read(_PIECE):
                yield piece

    return contents
