"""Handing an update on from headquarters: kept in its folder, and put beside every return bundle it writes.

It goes beside the bundle and not into it: it is no secret, it is large, and the same for every desk. Whoever
carries the stick carries both; a stick with the update alone does as well. A desk believes the signatures in
it, and nobody who carried it.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from vetting_desk.errors import (
    BundleAddresseeError,
    DriveFullError,
    FileHeldError,
    UpdateError,
    UpdateNoLongerSignedError,
    UpdateNotBesideError,
    UpdateOlderError,
)
from vetting_desk.machine.drive_errors import as_drive_errors
from vetting_desk.machine.durable import remove_file
from vetting_desk.model import DeskKind
from vetting_desk.model.update import ProgramUpdate
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.updates import checking, taking
from vetting_desk.operations.updates.needs import HandedDesk, HandingDesk, PuttingDesk, StoppingDesk
from vetting_desk.progress import Progress
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.carrier.stick import write_to_drive
from vetting_desk.transfer.format.update_start import SUFFIX, file_name

HANDED: Final = "program/handed-on"
"""Setting: the update that headquarters hands on, as JSON."""
FOLDER: Final = "updates"
_PIECE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class HandedOn:
    """The update that headquarters hands on.

    Attributes:
        counter: Its counter.
        version: What people call it.
        digest: Of its ``update.json``.
        path: The file.
        there: False where the file is gone, as after a restore: it has to be handed on again.
    """

    counter: int
    version: str
    digest: str
    path: Path
    there: bool


@door(Action.ENROL)
def hand_on(open_desk: HandingDesk, path: Path, progress: Progress | None = None) -> ProgramUpdate:
    """Check an update to its last byte at headquarters, and put it beside every return bundle from now on.

    Raises:
        BundleAddresseeError: If this desk is no headquarters.
        UpdateOlderError: If a later one is handed on, or another one with its number.
        UpdateError: If it is not valid, or cannot be judged here.
        StorageFullError: If there is no room for it.
        DriveError: If it cannot be read.
        PermissionDeniedError: If the role does not allow it.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise BundleAddresseeError(detail="not-headquarters")
    casebook = open_desk.casebook
    now = casebook.clock_reading().newest
    checked = checking.check(path, open_desk.keys.trust, now, progress)
    update, known = checked.update, handed(open_desk)
    if known is not None and (
        update.counter < known.counter
        or (update.counter == known.counter and update.digest != known.digest)
    ):
        detail = taking.OLDER if update.counter < known.counter else taking.DIFFERS
        raise UpdateOlderError(
            counter=update.counter, version=update.version, highest=known.counter, detail=detail
        )
    folder = open_desk.folder / FOLDER
    folder.mkdir(exist_ok=True)
    kept = folder / file_name(update.counter)
    if path.resolve() != kept.resolve():
        _copy(path, kept, progress)
    content = {"counter": update.counter, "version": update.version, "digest": update.digest}
    with casebook.transaction():
        casebook.settings.set(HANDED, json.dumps(content, sort_keys=True))
        casebook.audit.append("update-handed-on", detail=content)
    _remove_others(folder, kept)
    return update


@open_door("which version is handed on is no secret at the desk")
def handed(open_desk: HandedDesk) -> HandedOn | None:
    """Return the update that headquarters hands on; None for none."""
    content = open_desk.casebook.settings.get(HANDED)
    if not content:
        return None
    found = json.loads(content)
    path = open_desk.folder / FOLDER / file_name(found["counter"])
    return HandedOn(found["counter"], found["version"], found["digest"], path, there=path.is_file())


@door(Action.ENROL)
def stop(open_desk: StoppingDesk) -> None:
    """Put no update beside return bundles any more; those that were carried away stay what they are.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    known = handed(open_desk)
    if known is None:
        return
    with open_desk.casebook.transaction():
        open_desk.casebook.settings.remove(HANDED)
        detail = {"counter": known.counter, "version": known.version}
        open_desk.casebook.audit.append("update-stopped", detail=detail)
    with suppress(OSError, FileHeldError):
        remove_file(known.path)


@door(Action.TRANSFER)
def put_on(open_desk: PuttingDesk, folder: Path, progress: Progress | None = None) -> Path | None:
    """Write the update that is handed on to a stick and read it back, unless it is there already.

    Who signed it is judged once more: a signer may have been taken back since, and a post learns that later.

    Returns:
        Its file on the stick; None where nothing is handed on.

    Raises:
        UpdateError: If its signatures do not count any more; nothing was written.
        DriveError: If the stick cannot be written.
        PermissionDeniedError: If the role does not allow it.
    """
    known = handed(open_desk)
    if known is None or not known.there:
        return None
    _require_signed(open_desk, known.path)
    with as_drive_errors(folder):
        length = known.path.stat().st_size
        target = folder / known.path.name
        same = target.is_file() and target.stat().st_size == length
    if not (same and _is_same(known.path, target)):
        _copy(known.path, target, progress)
    return target


@door(Action.TRANSFER)
def put_beside(open_desk: PuttingDesk, folder: Path, progress: Progress | None = None) -> None:
    """Put the update that is handed on beside a return bundle that was just written.

    Raises:
        UpdateNotBesideError: If there is no room for it; the bundle is whole.
        UpdateNoLongerSignedError: If its signatures do not count any more; the same.
        DriveError: If the stick cannot be written.
        PermissionDeniedError: If the role does not allow it.
    """
    try:
        put_on(open_desk, folder, progress)
    except UpdateError as error:
        known = handed(open_desk)
        raise UpdateNoLongerSignedError(version=known.version if known else "") from error
    except DriveFullError as error:
        known = handed(open_desk)
        raise UpdateNotBesideError(
            path=str(folder),
            version=known.version if known else "",
            needed=error.fields.get("needed", 0),
            free=error.fields.get("free", 0),
        ) from error


def _require_signed(open_desk: PuttingDesk, path: Path) -> None:
    from vetting_desk.transfer.format import update_signing
    from vetting_desk.transfer.format.update_file import UpdateReader

    with checking.opened(path) as file:
        head = UpdateReader(file).head
    now = open_desk.casebook.clock_reading().newest
    update_signing.judge(head, open_desk.keys.trust, now, list_needed=False)


def updates_on(folder: Path) -> list[Path]:
    """Return the updates at the top of a folder, the highest number first; nothing is opened.

    Raises:
        DriveError: If the folder cannot be read.
    """
    with as_drive_errors(folder):
        found = [path for path in folder.iterdir() if path.name.endswith(SUFFIX)]
        return sorted(
            (path for path in found if path.is_file()), key=lambda path: _order(path.name)
        )[:_MOST]


_MOST: Final = 50


def _order(name: str) -> tuple[int, str]:
    digits = name.removesuffix(SUFFIX).rpartition("-")[2]
    return -int(digits) if digits.isdecimal() and len(digits) < 12 else 0, name


def _copy(source: Path, target: Path, progress: Progress | None) -> None:
    with open_file(source) as file:
        length = source.stat().st_size

        def write(to: BinaryIO) -> None:
            while piece := file.read(_PIECE):
                to.write(piece)

        write_to_drive(target.parent, target.name, write, length, progress, replacing=True)


def _is_same(one: Path, other: Path) -> bool:
    with open_file(one) as first, open_file(other) as second:
        while piece := first.read(_PIECE):
            if piece != second.read(_PIECE):
                return False
        return not second.read(1)


def _remove_others(folder: Path, kept: Path) -> None:
    """Remove what was handed on before."""
    for path in folder.iterdir():
        if path != kept and path.name.endswith(SUFFIX):
            with suppress(OSError, FileHeldError):
                remove_file(path)
