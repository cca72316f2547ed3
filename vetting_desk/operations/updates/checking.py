"""Checking an update without a desk: who signed it, and whether each package is what they signed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.errors import BundleFormatError, InputError, UpdateRefusedError
from vetting_desk.model.update import ProgramUpdate, UpdateSigner
from vetting_desk.operations.records import anchors
from vetting_desk.progress import Progress
from vetting_desk.transfer.carrier.bundle_files import open_file

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import TrustStore


@dataclass(frozen=True, slots=True)
class Checked:
    """An update whose signatures hold, and each of whose packages is what they say.

    Attributes:
        update: What it says.
        signers: The maker, and headquarters' signer.
        revocation_list: Number of the list that was looked at.
    """

    update: ProgramUpdate
    signers: tuple[UpdateSigner, ...]
    revocation_list: int


def trust_of(root_file: Path, revoked_file: Path | None, issuing_file: Path | None) -> "TrustStore":
    """Return by what an update is judged, out of files.

    Args:
        root_file: The organisation's root certificate, PEM.
        revoked_file: Its revocation list; None for none: nothing is valid then.
        issuing_file: The issuing certificate that signed the list, PEM.

    Raises:
        InputError: If a file is not what it should be, or the list is given without who signed it.
    """
    plain = anchors.trust(root_file)
    if revoked_file is None:
        return plain
    if issuing_file is None:
        raise InputError(field="--issuing", detail="the certificate that signed the list is needed")
    return anchors.with_list_by(plain, revoked_file, issuing_file)


def check(
    path: Path,
    trust: "TrustStore",
    now: datetime | None = None,
    progress: Progress | None = None,
    clock: Clock | None = None,
    *,
    by_both: bool = True,
) -> Checked:
    """Check an update from its first byte to its last; nothing is written.

    Args:
        path: The file.
        trust: By whom it has to be signed.
        now: The newest moment known; None for the clock's.
        progress: Receives ``"reading"`` with bytes.
        clock: The device's by default.
        by_both: False for a maker's file that headquarters has yet to sign.

    Raises:
        UpdateError: If it is not valid, or cannot be judged here.
        DriveError: If it cannot be read.
    """
    from vetting_desk.transfer.format import update_signing
    from vetting_desk.transfer.format.update_file import UpdateReader

    with opened(path) as file:
        reader = UpdateReader(file)
        moment = now or (clock or SystemClock()).now()
        update, signers = update_signing.judge(reader.head, trust, moment, by_both=by_both)
        for _, pieces in reader.packages(update.packages, progress):
            for _ in pieces:
                pass
    return Checked(update, signers, trust.list_number)


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open an update for reading.

    Raises:
        UpdateRefusedError: If it is no regular file, or longer than one can be.
        DriveError: If it cannot be read.
    """
    try:
        file = open_file(path)
    except IsADirectoryError as error:
        raise UpdateRefusedError(detail="not-a-regular-file", member=path.name) from error
    except BundleFormatError as error:
        detail = str(error.fields.get("detail", ""))
        raise UpdateRefusedError(detail=detail, member=path.name) from error
    with file:
        yield file
