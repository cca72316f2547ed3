"""What a file is that somebody opened from the desktop, before any desk is unlocked: by how it begins."""

from enum import StrEnum
from pathlib import Path

from vetting_desk.operations.desk.backups.file import FAMILY
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.carrier.part_files import is_part_name
from vetting_desk.transfer.format.update_start import START

_AGE = b"age-encryption.org/v1\n"


class Opened(StrEnum):
    """What can be done with it."""

    BUNDLE = "bundle"
    BACKUP = "backup"
    UPDATE = "update"
    OTHER = "other"


def kind_of(path: Path) -> Opened:
    """Return what a file is; reads its first bytes.

    A bundle is any age file: for whom it is sealed, and from whom it comes, only an unlocked desk finds out.

    Raises:
        DriveError: If it cannot be read.
        BundleFormatError: If it is something else than a file, such as a pipe.
    """
    if path.is_dir():
        return Opened.OTHER
    with open_file(path) as file:
        start = file.read(max(len(_AGE), len(FAMILY), len(START)))
    if start.startswith(START):
        return Opened.UPDATE
    if start.startswith(FAMILY):
        return Opened.BACKUP
    if start.startswith(_AGE) or is_part_name(path.name):
        return Opened.BUNDLE
    return Opened.OTHER
