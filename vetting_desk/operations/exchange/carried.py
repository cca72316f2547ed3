"""Bundles of this desk found on a stick again: which they are, and clearing those that have arrived.

Known by the name and the content they were written with. Removed is only what this desk wrote, what is still
what it wrote, and what the other side has confirmed; everything else stays, whoever asks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from vetting_desk.errors import DriveError
from vetting_desk.model import BundleKind, BundleState
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.needs import CarriedDesk
from vetting_desk.progress import NoProgress, Progress


@dataclass(frozen=True, slots=True)
class CarriedFile:
    """A file on a stick that this desk wrote.

    Attributes:
        path: Where.
        kind: Records, or a return bundle.
        sequence: Its bundle's number in its feed.
        desk_name: The desk it is for; empty at a post, where that is headquarters.
        written_at: When, by this device's clock.
        length: Bytes it was written with.
        confirmed: True once the other side has confirmed its bundle.
    """

    path: Path
    kind: BundleKind
    sequence: int
    desk_name: str
    written_at: datetime
    length: int
    confirmed: bool


class WhyKept(StrEnum):
    """Why a file was not removed."""

    UNKNOWN = "unknown"
    NOT_CONFIRMED = "not-confirmed"
    CHANGED = "changed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Cleared:
    """What clearing did.

    Attributes:
        removed: Names of the files removed.
        kept: Names of the others, each with why.
    """

    removed: tuple[str, ...]
    kept: tuple[tuple[str, WhyKept], ...]


@door(Action.TRANSFER)
def own_files(open_desk: CarriedDesk, folder: Path) -> list[CarriedFile]:
    """Return the files at the top of a folder that this desk wrote, whole bundles and parts, oldest first.

    Raises:
        DriveError: If the stick cannot be read.
        PermissionDeniedError: If the role does not allow it.
    """
    casebook = open_desk.casebook
    found = []
    for path in _sealed_files(folder):
        file = casebook.bundle_files.find(path.name)
        if file is None:
            continue
        row = casebook.bundles.get(file.bundle_id)
        found.append(
            CarriedFile(
                path=path,
                kind=row.kind,
                sequence=row.sequence,
                desk_name=_desk_name(open_desk, file.bundle_id),
                written_at=file.written_at,
                length=file.length,
                confirmed=row.state is BundleState.RECEIVED,
            )
        )
    return sorted(found, key=lambda each: (each.written_at, each.path.name))


@door(Action.TRANSFER)
def clear(
    open_desk: CarriedDesk, paths: Iterable[Path], progress: Progress | None = None
) -> Cleared:
    """Remove files that this desk wrote and the other side has confirmed; each is read before it goes.

    Args:
        open_desk: The unlocked desk.
        paths: The files, as `own_files` found them.
        progress: Receives ``"reading-back"`` with bytes of each file.

    Raises:
        DriveError: If the stick cannot be read or written; what was removed before is gone.
        CancelledError: If the person asked to stop; the same.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.machine.drive_errors import as_drive_errors
    from vetting_desk.machine.durable import remove_file

    progress = progress or NoProgress()
    removed: list[str] = []
    kept: list[tuple[str, WhyKept]] = []
    for path in paths:
        progress.raise_if_cancelled()
        why = _why_kept(open_desk, path, progress)
        if why is not None:
            kept.append((path.name, why))
            continue
        with as_drive_errors(path.parent):
            remove_file(path)
        removed.append(path.name)
    return Cleared(tuple(removed), tuple(kept))


def _why_kept(open_desk: CarriedDesk, path: Path, progress: Progress) -> WhyKept | None:
    from vetting_desk.machine.drive_errors import as_drive_errors
    from vetting_desk.transfer.carrier.bundle_files import is_worth_opening
    from vetting_desk.transfer.carrier.readback import digest_of_file

    file = open_desk.casebook.bundle_files.find(path.name)
    try:
        with as_drive_errors(path.parent):
            there = is_worth_opening(path)
    except DriveError:
        return WhyKept.REFUSED
    if file is None or not there:
        return WhyKept.UNKNOWN
    if open_desk.casebook.bundles.get(file.bundle_id).state is not BundleState.RECEIVED:
        return WhyKept.NOT_CONFIRMED
    try:
        with as_drive_errors(path.parent):
            found, length, _ = digest_of_file(path, progress)
    except DriveError:
        return WhyKept.REFUSED
    return None if (found, length) == (file.sha256, file.length) else WhyKept.CHANGED


def _sealed_files(folder: Path) -> Sequence[Path]:
    from vetting_desk.transfer.carrier.bundle_files import find_bundles
    from vetting_desk.transfer.carrier.part_files import find_parts

    return [*find_bundles(folder), *find_parts(folder)]


def _desk_name(open_desk: CarriedDesk, bundle_id: str) -> str:
    feed = open_desk.casebook.bundles.feed_of(bundle_id)
    peer = open_desk.casebook.peers.find(feed) if feed else None
    return peer.name if peer is not None else ""
