"""Backups of a desk to a stick: made, read back, found again.

A backup opens with the passphrase of an officer who had a slot when it was made, or with the organisation's
recovery identity. Its format is `file`; restoring a desk from one is `restoring`.
"""

from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vetting_desk.clock import to_text
from vetting_desk.errors import (
    CancelledError,
    DriveError,
    DriveReadBackError,
    FileHeldError,
    VettingDeskError,
)
from vetting_desk.machine.durable import remove_file
from vetting_desk.machine.temporary import temporary_folder
from vetting_desk.model import Desk, new_id
from vetting_desk.operations.access import certificates, desk_folders
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk import tickets
from vetting_desk.operations.desk.backups import file as files
from vetting_desk.operations.desk.needs import BackupDesk
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridRecipient


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup on a stick, read back.

    Attributes:
        path: The file.
        length: Bytes.
        made_at: When, by the desk's clock.
        recovery: True if headquarters' recovery identity opens it too.
    """

    path: Path
    length: int
    made_at: datetime
    recovery: bool


@dataclass(frozen=True, slots=True)
class BackupFound:
    """What a backup states without being opened.

    Attributes:
        path: The file.
        desk: Of which desk.
        made_at: When.
        officers: Whose passphrase opens it.
        recovery: True if it claims that a recovery identity opens it.
    """

    path: Path
    desk: Desk
    made_at: datetime
    officers: tuple[desk_folders.OfficerSlot, ...]
    recovery: bool


@door(Action.BACKUP)
def create(open_desk: BackupDesk, drive: Path, progress: Progress | None = None) -> BackupMade:
    """Write a backup of this desk to a stick, read it back, and open it once more from there.

    Args:
        open_desk: The unlocked desk.
        drive: The folder on the stick.
        progress: Receives ``checking``, ``backing-up``, ``reading-back``, ``reading`` with bytes.

    Raises:
        DriveError: If the stick cannot be written.
        CancelledError: If it was cancelled; nothing is left on the stick.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.transfer.carrier.stick import write_to_drive

    shown = progress or NoProgress()
    made_at = open_desk.clock.now()
    recovery = open_desk.casebook.settings.get(certificates.RECOVERY) or ""
    open_desk.casebook.audit.append("backup-begun", "", {"made_at": to_text(made_at)})
    header = files.Header(
        open_desk.desk, made_at, _slots_of(open_desk), _sealed_key(open_desk, recovery)
    )
    audit = (open_desk.casebook.audit.length(), open_desk.casebook.audit.head().hex())
    casebook = open_desk.casebook.bring_back_log()

    def write(target: BinaryIO) -> None:
        files.write(target, header, casebook, audit, _recipients(open_desk, recovery), shown)

    name = new_id().replace("-", "") + files.SUFFIX
    written = write_to_drive(drive, name, write, casebook.stat().st_size, shown)
    try:
        _open_once_more(open_desk, written.path, shown)
    except VettingDeskError as error:
        with suppress(OSError, FileHeldError):
            remove_file(written.path)
        if isinstance(error, CancelledError | DriveError):
            raise
        raise DriveReadBackError(path=str(written.path)) from error
    open_desk.casebook.audit.append(
        "backup-made", "", {"made_at": to_text(made_at), "sha256": written.sha256}
    )
    return BackupMade(written.path, written.length, made_at, bool(recovery))


def look(path: Path) -> BackupFound:
    """Return what a backup states, without opening it.

    Raises:
        BundleFormatError: If it is not a backup.
        BundleVersionError: If a newer program wrote it.
    """
    with path.open("rb") as file:
        header, _ = files.read_header(file)
    with SlotsFolder(header) as slots:
        officers = desk_folders.officers_of(slots.parent)
    return BackupFound(path, header.desk, header.made_at, officers, bool(header.recovery))


def find(drive: Path) -> list[BackupFound]:
    """Return the backups on a stick, newest first; unreadable ones are left out."""
    found = []
    for path in sorted(drive.glob(f"*{files.SUFFIX}")):
        with suppress(VettingDeskError, OSError):
            found.append(look(path))
    return sorted(found, key=lambda each: each.made_at, reverse=True)


class SlotsFolder:
    """A temporary folder with the slots of a header, as `crypto.slots` reads them."""

    def __init__(self, header: files.Header) -> None:
        self._header = header
        self._ends = ExitStack()

    def __enter__(self) -> Path:
        with ExitStack() as ends:
            slots = ends.enter_context(temporary_folder()) / desk_folders.SLOTS_FOLDER
            slots.mkdir()
            for officer_id, content in self._header.slots.items():
                (slots / f"{officer_id}.slot").write_bytes(content)
            self._ends = ends.pop_all()
        return slots

    def __exit__(self, *_: object) -> None:
        self._ends.close()


def _slots_of(open_desk: BackupDesk) -> dict[str, bytes]:
    """Return the slots whose officers can open this backup: those that hold the desk's present keys."""
    from vetting_desk.crypto.slots import read_header, read_slot

    folder = open_desk.folder / desk_folders.SLOTS_FOLDER
    found = {}
    for slot in desk_folders.officers_of(open_desk.folder):
        waiting = (folder / (slot.id + tickets.SUFFIX)).exists()
        earlier = (
            read_header(folder, slot.id).desk_id != open_desk.desk.id
        )  # before it became a new desk
        if not waiting and not earlier:
            found[slot.id] = read_slot(folder, slot.id)
    return found


def _sealed_key(open_desk: BackupDesk, recipient: str) -> bytes:
    """Return the store key and the desk's identity sealed for recovery, and no officer's own keys."""
    from vetting_desk.crypto import recovery
    from vetting_desk.crypto.age import HybridRecipient
    from vetting_desk.crypto.slots import SlotSecret

    if not recipient:
        return b""
    secret = SlotSecret(
        bytearray(open_desk.secret.store_key),
        bytearray(),
        bytearray(),
        open_desk.secret.age_identity,
    )
    try:
        desk_id = open_desk.desk.id
        return recovery.seal_secret(secret, desk_id, desk_id, HybridRecipient.from_text(recipient))
    finally:
        secret.wipe()


def _recipients(open_desk: BackupDesk, recovery: str) -> "list[HybridRecipient]":
    from vetting_desk.crypto.age import HybridRecipient

    own = [open_desk.keys.identity.recipient]
    return [*own, HybridRecipient.from_text(recovery)] if recovery else own


def _open_once_more(open_desk: BackupDesk, path: Path, progress: Progress) -> None:
    from vetting_desk.machine.drive_errors import as_drive_errors

    class Nowhere:
        def write(self, data: bytes) -> int:
            return len(data)

    with as_drive_errors(path.parent), path.open("rb") as file:
        _, line = files.read_header(file)
        files.read(file, line, [open_desk.keys.identity], Nowhere(), progress)  # type: ignore[arg-type] # only written to
