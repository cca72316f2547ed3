"""What an auditor trusts, out of files: the organisation's root certificate, and its revocation list."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import CertificateError, InputError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import TrustStore

MAX_SMALL = 64 * 1024
_PEM = b"-----BEGIN X509 CRL-----"


def trust(root_file: Path) -> "TrustStore":
    """Return the trust store of a root certificate in a file; no revocation is known to it.

    Raises:
        InputError: If the file holds no root certificate.
    """
    from vetting_desk.crypto.certificates import TrustStore, load_certificate

    try:
        return TrustStore(load_certificate(text(root_file).encode()))
    except CertificateError as error:
        raise InputError(field=root_file.name, detail="not-a-certificate") from error


def with_list(
    trusted: "TrustStore", revoked_file: Path, certificates: Sequence["Certificate"]
) -> "TrustStore":
    """Return the same root with the organisation's revocation list.

    Args:
        trusted: The root.
        revoked_file: The list: an X.509 CRL, DER or PEM.
        certificates: Those that came with what is judged; the issuing one that signed the list is among them.

    Raises:
        InputError: If the file is no list, or none of the organisation's issuing certificates signed it.
    """
    from vetting_desk.crypto.certificates import TrustStore, load_revocation_list

    data = _list(revoked_file)
    for certificate in certificates:
        try:
            chain = trusted.window(certificate, tuple(certificates)).chain
            return TrustStore(trusted.root, load_revocation_list(data, chain[1]))
        except CertificateError:  # an authority itself, or another one's
            continue
    raise InputError(field=revoked_file.name, detail="no-revocation-list")


def with_list_by(trusted: "TrustStore", revoked_file: Path, issuing_file: Path) -> "TrustStore":
    """Return the same root with the organisation's revocation list, where who signed it is given in a file.

    Args:
        trusted: The root.
        revoked_file: The list: an X.509 CRL, DER or PEM.
        issuing_file: The issuing certificate that signed it, PEM.

    Raises:
        InputError: If one of the files is not what it should be, or the two are not of this root.
    """
    from cryptography.exceptions import InvalidSignature

    from vetting_desk.crypto.certificates import TrustStore, load_certificate, load_revocation_list
    from vetting_desk.crypto.certificates.loading import PARSE_ERRORS

    data = _list(revoked_file)
    try:
        issuing = load_certificate(text(issuing_file).encode())
        issuing.verify_directly_issued_by(trusted.root)
    except (CertificateError, InvalidSignature, *PARSE_ERRORS) as error:
        raise InputError(field=issuing_file.name, detail="not-a-certificate") from error
    try:
        return TrustStore(trusted.root, load_revocation_list(data, issuing))
    except CertificateError as error:
        raise InputError(field=revoked_file.name, detail="no-revocation-list") from error


def text(path: Path) -> str:
    """Return a small text file.

    Raises:
        InputError: If it is longer than `MAX_SMALL`, or not UTF-8.
    """
    data = small(path, MAX_SMALL)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(field=path.name, detail="not-text") from error


def small(path: Path, limit: int) -> bytes:
    """Return a file of at most `limit` bytes.

    Raises:
        InputError: If it is longer.
    """
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise InputError(field=path.name, detail="too-long", limit=limit)
    return data


def _list(path: Path) -> bytes:
    """Return a list as DER, also where it is PEM."""
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_pem_x509_crl

    from vetting_desk.crypto.certificates.revocation import MAX_LENGTH

    data = small(path, 2 * MAX_LENGTH)
    if not data.lstrip().startswith(_PEM):
        return data
    try:
        return load_pem_x509_crl(data).public_bytes(Encoding.DER)
    except ValueError as error:
        raise InputError(field=path.name, detail="no-revocation-list") from error
