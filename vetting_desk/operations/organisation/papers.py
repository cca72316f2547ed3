"""The papers of an enrolment as files on a stick; what they mean is `membership`."""

from pathlib import Path
from typing import BinaryIO

from vetting_desk.errors import EnrolmentError
from vetting_desk.operations.organisation.enrolment_documents import MAX_LENGTH
from vetting_desk.progress import NoProgress, Progress


def read(path: Path) -> bytes:
    """Return the content of a paper, and one byte more than the longest has where it is longer.

    Raises:
        EnrolmentError: If it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_LENGTH + 1)
    except OSError as error:
        raise EnrolmentError(detail="cannot-read") from error


def write(drive: Path, name: str, data: bytes, progress: Progress | None) -> None:
    """Write a paper to a stick, in place of an earlier one, and read it back.

    Raises:
        DriveError: If the stick is gone, read-only or full.
    """
    from vetting_desk.machine.drive_errors import as_drive_errors
    from vetting_desk.machine.durable import remove_file
    from vetting_desk.transfer.carrier.stick import PART, write_to_drive

    with as_drive_errors(drive):
        remove_file(drive / (name + PART))  # left where writing ended early

    def fill(file: BinaryIO) -> None:
        file.write(data)

    write_to_drive(drive, name, fill, len(data), progress or NoProgress(), replacing=True)
