"""What the restore steps do: a desk back from a backup, by an officer or by the recovery file."""

from pathlib import Path

from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import DeskPlace
from vetting_desk.operations.desk.backups import restoring as core
from vetting_desk.operations.desk.backups.restoring import Opener
from vetting_desk.operations.organisation import founding
from vetting_desk.progress import Progress


def restore(data: Path, path: Path, opener: Opener, progress: Progress) -> DeskPlace:
    """Make the desk again in `data` with the keys it had then; runs in the pool."""
    progress.report(0, 0, "deriving-key")
    return core.restore(path, data, opener, progress)


def recover(
    data: Path,
    path: Path,
    file: Path,
    custodians: tuple[str, str],
    name: str,
    role: Role,
    passphrase: str,
    progress: Progress,
) -> DeskPlace:
    """Open the recovery file by both custodians, then make the desk for a new officer; runs in the pool."""
    progress.report(0, 0, "deriving-key")
    identity = founding.open_recovery(file, *custodians)
    return core.recover(path, data, identity, name, role, passphrase, progress)
