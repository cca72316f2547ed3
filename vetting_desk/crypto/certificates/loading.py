"""Reading certificates and other X.509 data from untrusted bytes.

Everything in them is parsed at once, so that malformed data is refused here, as a
`CertificateError`, and not later inside another library. Nothing is verified here: that is `trust`.
"""

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.crypto import der
from vetting_desk.errors import CertificateError, SignatureError

PARSE_ERRORS = (
    ValueError,
    TypeError,
    UnsupportedAlgorithm,
    x509.InvalidVersion,
    x509.DuplicateExtension,
    x509.ExtensionNotFound,
    x509.UnsupportedGeneralNameType,
)
"""What `cryptography` raises on malformed X.509."""

_PEM_START = b"-----BEGIN"
_BIT_STRING = 0x03


def load_certificate(data: bytes) -> x509.Certificate:
    """Read one certificate, PEM or DER.

    Raises:
        CertificateError: If it is not exactly one, or anything in it is malformed.
    """
    try:
        if not data.lstrip().startswith(_PEM_START):
            return load_der(data)
        found = x509.load_pem_x509_certificates(data)
    except PARSE_ERRORS as error:
        raise CertificateError(subject="", detail="not a certificate") from error
    if len(found) != 1:
        raise CertificateError(subject="", detail="not one certificate")
    return load_der(found[0].public_bytes(Encoding.DER))


def load_der(data: bytes) -> x509.Certificate:
    """Read one certificate from DER.

    Raises:
        CertificateError: If anything in it is malformed.
    """
    check_signed_shape(data)
    try:
        certificate = x509.load_der_x509_certificate(data)
        # These parse on first use, and raise then.
        _ = (
            certificate.version,
            certificate.serial_number,
            certificate.subject,
            certificate.issuer,
            certificate.not_valid_before_utc,
            certificate.not_valid_after_utc,
            certificate.signature_algorithm_oid,
            certificate.extensions,
            certificate.public_key(),
        )
    except PARSE_ERRORS as error:
        raise CertificateError(subject="", detail="not a certificate") from error
    return certificate


def check_signed_shape(data: bytes) -> None:
    """Check the outer structure of everything signed in X.509: content, algorithm, whole signature.

    `cryptography` ignores the count of unused bits in the signature, which would allow two encodings of
    one certificate.

    Raises:
        CertificateError: If the structure is another, or the count of unused bits is not zero.
    """
    try:
        outer = der.Cursor(data)
        inner = outer.take(der.SEQUENCE).inside()
        outer.end()
        inner.take(der.SEQUENCE)
        inner.take(der.SEQUENCE)
        signature = inner.take(_BIT_STRING)
        inner.end()
    except SignatureError as error:
        raise CertificateError(subject="", detail="not a certificate") from error
    if not signature.content.startswith(b"\x00"):
        raise CertificateError(subject="", detail="not a certificate")
