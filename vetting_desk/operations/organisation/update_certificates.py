"""The file with the two certificates under which somebody signs updates of the program: read, and no more.

They are made by `updates.signers`, with the root; here they are read to be taken back.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import CertificateError, InputError
from vetting_desk.operations.records import anchors

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_MAX: Final = 64 * 1024


def read(path: Path) -> "tuple[Certificate, Certificate]":
    """Return a signer's two certificates.

    Raises:
        InputError: If the file does not hold two certificates for updates.
    """
    from vetting_desk.crypto.certificates import load_certificate, update_signer_of

    end = b"-----END CERTIFICATE-----"
    pieces = anchors.small(path, _MAX).split(end)[:-1]
    try:
        found = [load_certificate(piece + end) for piece in pieces]
        holders = {update_signer_of(each) for each in found}
    except CertificateError as error:
        raise InputError(field=path.name, detail="not-a-certificate") from error
    if len(found) != 2 or len(holders) != 1:
        raise InputError(field=path.name, detail="not-a-certificate")
    return found[0], found[1]
