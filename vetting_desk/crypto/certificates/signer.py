"""An officer's signing keys with their certificates, and the encodings in which keys are stored.

Only holds keys in memory; signing is done by `vetting_desk.crypto.cms`, `long_term` and, for PDF, the
reports.
"""

from dataclasses import dataclass, field

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from vetting_desk.errors import CryptoError


@dataclass(frozen=True, slots=True)
class Signer:
    """An officer's keys and certificates for signing.

    Attributes:
        key: Signing key on P-256.
        certificate: Its certificate.
        chain: Issuing certificates between it and the root, without the root.
        long_term_key: ML-DSA-65 key; None where the officer has none.
        long_term_certificate: Certificate of the long-term key.
    """

    key: EllipticCurvePrivateKey = field(repr=False)
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    long_term_key: MLDSA65PrivateKey | None = field(default=None, repr=False)
    long_term_certificate: x509.Certificate | None = None


def generate_signing_key() -> EllipticCurvePrivateKey:
    """Generate a signing key on P-256."""
    return generate_private_key(SECP256R1())


def key_to_der(key: EllipticCurvePrivateKey) -> bytes:
    """Return the unencrypted key as PKCS #8; only for a key slot or an encrypted file."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def key_to_pem(key: EllipticCurvePrivateKey) -> bytes:
    """Return the unencrypted key as PKCS #8 in PEM, as other tools read it."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def load_key(der: bytes | bytearray) -> EllipticCurvePrivateKey:
    """Read what `key_to_der` wrote.

    Raises:
        CryptoError: If it is not a P-256 key.
    """
    try:
        key = load_der_private_key(bytes(der), None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CryptoError(detail="signing key") from error
    if not isinstance(key, EllipticCurvePrivateKey) or not isinstance(key.curve, SECP256R1):
        raise CryptoError(detail="signing key")
    return key


def certificate_to_pem(certificate: x509.Certificate) -> bytes:
    """Return a certificate as PEM."""
    return certificate.public_bytes(Encoding.PEM)


def certificate_to_der(certificate: x509.Certificate) -> bytes:
    """Return a certificate as DER."""
    return certificate.public_bytes(Encoding.DER)
