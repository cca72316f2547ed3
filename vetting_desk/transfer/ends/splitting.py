"""Writing a bundle in parts, for sticks that cannot take it whole; with the last part it is "written".

What a part is, is `format.part`; where the sealed file waits meanwhile, `carrier.spool`.
"""

from pathlib import Path

from vetting_desk.errors import DriveError, StateError
from vetting_desk.model import BundleKind, BundleRow, BundleState
from vetting_desk.model.parts import Split
from vetting_desk.progress import Progress
from vetting_desk.transfer.carrier.spool import Spool
from vetting_desk.transfer.ends import kept_manifests, outbox
from vetting_desk.transfer.ends.station import Station, recipient_of
from vetting_desk.transfer.ends.writing import contents_of, mark_written
from vetting_desk.transfer.format.sealing import seal, sealed_length


def begin_split(
    station: Station,
    spool: Spool,
    part_length: int,
    bundle_id: str = "",
    progress: Progress | None = None,
    *,
    rules_number: int = 0,
) -> Split:
    """Seal a bundle and plan its parts; nothing is on a stick yet. One that was begun goes on as it is.

    Args:
        station: Whose bundle.
        spool: Where the sealed file waits.
        part_length: The most bytes a part's file has.
        bundle_id: A bundle of this desk; empty at a post for the one to be written next.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes.
        rules_number: Of the organisation's rules a post has; 0 for none.

    Raises:
        StateError: If there is nothing to send, or the parts would be too small or too many.
        NotFoundError: If this desk made no such bundle.
        EnrolmentError: If no headquarters is known.
        StorageFullError: If the disk has no room for the sealed file.
        CancelledError: If the person asked to stop; nothing is left.
    """
    casebook = station.casebook
    if bundle_id:
        row: BundleRow | None = casebook.bundles.get(bundle_id)
    else:
        row = outbox.next_bundle(station, rules_number)
    if row is None:
        raise StateError(what="outbox", state="empty", wanted="something-to-send")
    begun = next((each for each in spool.splits() if each.bundle_id == row.id), None)
    if begun is not None:
        return begun
    signed = kept_manifests.recall(casebook, row.id)
    recipients = [recipient_of(casebook.peers.get(signed.manifest.to))]
    contents = contents_of(casebook, signed)
    return spool.begin(
        row.id,
        part_length,
        lambda file: seal(file, signed, recipients, contents),
        sealed_length(signed),
        progress,
    )


def write_parts(
    station: Station, spool: Spool, name: str, folder: Path, progress: Progress | None = None
) -> tuple[Split, bool]:
    """Write parts that are on no stick yet, as many as fit; with the last one the bundle is "written".

    Args:
        station: Whose bundle.
        spool: Where the sealed file waits; it is removed once every part is on a stick.
        name: The sealed file's name.
        folder: The folder on the stick.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes of each part.

    Returns:
        How far it is now; and whether every part written now was surely read back from the stick itself.

    Raises:
        NotFoundError: If there is no file of this name.
        DriveFullError: If not even one part fits.
        DriveError: What is wrong with the stick; ``written`` names the parts that are whole on it.
        CancelledError: If the person asked to stop; what was written before is whole and counts.
    """
    casebook, bundle_id = station.casebook, spool.split(name).bundle_id
    past_cache, done = True, list[str]()
    try:
        for part in spool.write_parts(name, folder, progress):
            file = part.file
            casebook.bundle_files.add(bundle_id, file.path.name, file.length, file.sha256)
            past_cache = past_cache and file.past_cache
            done.append(file.path.name)
    except DriveError as error:
        error.fields["written"] = tuple(done)
        raise
    split = spool.split(name)
    if split.done:
        _mark(station, casebook.bundles.get(bundle_id), split)
        spool.drop(name)
    return split, past_cache


def pending(station: Station, spool: Spool) -> list[Split]:
    """Return the bundles that are being written in parts; those headquarters has are dropped."""
    found = []
    for split in spool.splits():
        row = station.casebook.bundles.find(split.bundle_id)
        if row is None or row.state is BundleState.RECEIVED:
            spool.drop(split.name)
        else:
            found.append(split)
    return found


def _mark(station: Station, row: BundleRow, split: Split) -> None:
    with station.casebook.transaction():
        mark_written(station.casebook, row, split.name, sum(split.lengths))
        if row.kind is BundleKind.RECORDS:
            outbox.mark_carried(station.casebook, row)
