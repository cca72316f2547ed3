"""Detached CMS signatures (RFC 5652) by an officer over bytes, such as a record or a manifest.

Signing uses `cryptography`'s PKCS #7 builder; verifying parses one narrow profile strictly and leaves
the arithmetic to `cryptography`::

    SignedData version 1, SHA-256, detached content of type data
      certificates: the signer's and the issuing ones, no lists
      exactly one signer, version 1, by issuer and serial number
        signed attributes: content type, signing time (UTCTime, so to 2049), message digest
        ecdsa-with-SHA256; no unsigned attributes

Anything else a CMS could carry is refused, so that no unverified content is accepted. ``openssl cms
-verify -binary -inform DER -content FILE -CAfile root.pem`` accepts what `sign_detached` makes. The
signing time is the signer's own claim.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs7 import PKCS7Options, PKCS7SignatureBuilder

from vetting_desk.crypto import der
from vetting_desk.crypto.certificates.judging import Moment, judge
from vetting_desk.crypto.certificates.loading import load_der
from vetting_desk.crypto.certificates.names import desk_id_of, officer_of
from vetting_desk.crypto.certificates.signer import Signer
from vetting_desk.crypto.certificates.trust import TrustStore, time_of_claim
from vetting_desk.errors import SignatureError
from vetting_desk.model import Officer
from vetting_desk.model.evidence import Verdict

MAX_LENGTH = 64 * 1024
"""Longest signature read, in bytes; ours are about 2,000."""

_MAX_CERTIFICATES = 8
_OPTIONS = (PKCS7Options.Binary, PKCS7Options.DetachedSignature, PKCS7Options.NoCapabilities)

_VERSION_1 = bytes.fromhex("020101")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_SHA256 = (  # parameters NULL or absent: both occur (RFC 5754, section 2)
    bytes.fromhex("300d06096086480165030402010500"),
    bytes.fromhex("300b0609608648016503040201"),
)
_ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
_DETACHED_DATA = bytes.fromhex("300b") + _DATA

# Content type, signing time, message digest: one value each, in the only order DER allows.
_ATTRIBUTES = re.compile(
    re.escape(bytes.fromhex("301806092a864886f70d010903310b") + _DATA)
    + re.escape(bytes.fromhex("301c06092a864886f70d010905310f170d"))
    + rb"(?P<time>[0-9]{12})Z"
    + re.escape(bytes.fromhex("302f06092a864886f70d01090431220420"))
    + rb"(?P<digest>.{32})",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed; everything in it was verified.

    Attributes:
        officer: As named in their certificate.
        desk_id: The desk the certificate was issued for.
        certificate: The signer's certificate.
        signed_at: Signing time, as claimed by the signer.
    """

    officer: Officer
    desk_id: str
    certificate: x509.Certificate
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class _Known:
    certificate: x509.Certificate
    issuer: bytes
    serial: int


@dataclass(frozen=True, slots=True)
class _Parsed:
    certificates: tuple[_Known, ...]
    issuer: bytes
    serial: int
    attributes: bytes  # in the form that is signed: the DER of a SET
    content_digest: bytes
    signed_at: datetime
    signature: bytes


def sign_detached(content: bytes, signer: Signer) -> bytes:
    """Return a detached signature over `content` as DER.

    Includes the signer's and the issuing certificates, and the time by the system clock.
    """
    builder = (
        PKCS7SignatureBuilder()
        .set_data(content)
        .add_signer(signer.certificate, signer.key, SHA256())
    )
    for certificate in signer.chain:
        builder = builder.add_certificate(certificate)
    return builder.sign(Encoding.DER, _OPTIONS)


def verify_detached(
    content: bytes, p7s: bytes, trust: TrustStore, at: datetime | None = None
) -> SignedBy:
    """Verify a detached signature over `content`, and that its signer's certificate leads to the root.

    Args:
        content: The signed bytes.
        p7s: The signature as DER.
        trust: The organisation's root.
        at: The time for which the certificates must be valid; None takes the signer's own claim (or
            the start of the certificate's validity, if the claim is earlier), which is right for old
            records and wrong where a trusted clock is available.

    Raises:
        SignatureError: If the signature is not of this profile, or does not verify over `content`.
        CertificateError: If the signer's certificate does not lead to the root at that time.
    """
    certificate, others, signed_at = _checked(content, p7s)
    trust.verify(certificate, others, at or time_of_claim(signed_at, certificate))
    return _signed_by(certificate, signed_at)


def judge_detached(
    content: bytes, p7s: bytes, trust: TrustStore, moment: Moment
) -> tuple[SignedBy, Verdict]:
    """Check a detached signature over `content`, and judge it at the earliest time it is shown to have existed.

    Args:
        content: The signed bytes.
        p7s: The signature as DER.
        trust: The organisation's root, with the newest revocation list known.
        moment: When it is read, and what shows that it is older.

    Returns:
        Who signed, and what that is worth.

    Raises:
        SignatureError: If the signature is not of this profile, or does not verify over `content`.
        CertificateError: If the signer's certificate never led to the root.
    """
    certificate, others, signed_at = _checked(content, p7s)
    verdict = judge(trust, certificate, others, signed_at, moment)
    return _signed_by(certificate, signed_at), verdict


def check_arithmetic(content: bytes, p7s: bytes) -> tuple[x509.Certificate, datetime]:
    """Check that a detached signature is one over `content` by the certificate it carries, whosever that is.

    For signers who are no officers: whether the certificate counts is the caller's to judge.

    Returns:
        The signer's certificate, and the time they claim.

    Raises:
        SignatureError: If the signature is not of this profile, carries other certificates, or does not verify.
    """
    certificate, others, signed_at = _checked(content, p7s)
    if others:
        raise SignatureError(detail="certificates")
    return certificate, signed_at


def certificates_of(p7s: bytes) -> tuple[x509.Certificate, ...]:
    """Return the certificates a signature carries, the signer's first; nothing is verified.

    Raises:
        SignatureError: If the signature is not of this profile.
    """
    signer, others = _signer_first(_parse(p7s))
    return (signer.certificate, *others)


def _checked(
    content: bytes, p7s: bytes
) -> tuple[x509.Certificate, tuple[x509.Certificate, ...], datetime]:
    """Check the arithmetic; return the signer's certificate, the others, and the time claimed."""
    parsed = _parse(p7s)
    if not bytes_eq(parsed.content_digest, sha256(content).digest()):
        raise SignatureError(detail="content")
    signer, others = _signer_first(parsed)
    key = signer.certificate.public_key()
    if not isinstance(key, EllipticCurvePublicKey):
        raise SignatureError(detail="kind of key")
    try:
        key.verify(parsed.signature, parsed.attributes, ECDSA(SHA256()))
    except InvalidSignature as error:
        raise SignatureError(detail="signature") from error
    return signer.certificate, others, parsed.signed_at


def _signed_by(certificate: x509.Certificate, signed_at: datetime) -> SignedBy:
    officer, desk_id = _holder(certificate)
    return SignedBy(officer, desk_id, certificate, signed_at)


def named_signer(p7s: bytes) -> x509.Certificate:
    """Return the certificate of whom a signature names as its signer; nothing of it is verified.

    Raises:
        SignatureError: If the signature is not of this profile.
    """
    return _signer_first(_parse(p7s))[0].certificate


@lru_cache(maxsize=256)
def _holder(certificate: x509.Certificate) -> tuple[Officer, str]:
    return officer_of(certificate), desk_id_of(certificate)


def _signer_first(parsed: _Parsed) -> tuple[_Known, tuple[x509.Certificate, ...]]:
    matching = [
        known
        for known in parsed.certificates
        if known.serial == parsed.serial and known.issuer == parsed.issuer
    ]
    if len(matching) != 1:
        raise SignatureError(detail="signer's certificate")
    others = tuple(each.certificate for each in parsed.certificates if each is not matching[0])
    return matching[0], others


def _parse(p7s: bytes) -> _Parsed:
    if len(p7s) > MAX_LENGTH:
        raise SignatureError(detail="too long")
    signed = _unwrap(p7s)
    signed.expect(_VERSION_1)
    algorithms = signed.take(der.SET).inside()
    algorithms.expect(*_SHA256)
    algorithms.end()
    signed.expect(_DETACHED_DATA)
    certificates = _certificates(signed.take(der.CONTEXT_0).inside())
    signers = signed.take(der.SET).inside()
    signed.end()
    signer = signers.take(der.SEQUENCE).inside()
    signers.end()
    return _parse_signer(signer, certificates)


def _unwrap(p7s: bytes) -> der.Cursor:
    """Return a cursor inside the SignedData."""
    outer = der.Cursor(p7s)
    info = outer.take(der.SEQUENCE).inside()
    outer.end()
    info.expect(_SIGNED_DATA)
    explicit = info.take(der.CONTEXT_0).inside()
    info.end()
    signed = explicit.take(der.SEQUENCE).inside()
    explicit.end()
    return signed


def _certificates(cursor: der.Cursor) -> tuple[_Known, ...]:
    found: list[_Known] = []
    while not cursor.ended:
        if len(found) == _MAX_CERTIFICATES:
            raise SignatureError(detail="certificates")
        found.append(_known(cursor.take(der.SEQUENCE).whole))
    return tuple(found)


@lru_cache(maxsize=256)
def _known(data: bytes) -> _Known:
    """Parse a certificate, cached: setting up its key costs more than using it."""
    certificate = load_der(data)
    return _Known(certificate, certificate.issuer.public_bytes(), certificate.serial_number)


def _parse_signer(signer: der.Cursor, certificates: tuple[_Known, ...]) -> _Parsed:
    signer.expect(_VERSION_1)
    by = signer.take(der.SEQUENCE).inside()
    issuer = by.take(der.SEQUENCE).whole
    serial = der.integer(by.take(der.INTEGER))
    by.end()
    signer.expect(*_SHA256)
    attributes = signer.take(der.CONTEXT_0)
    found = _ATTRIBUTES.fullmatch(attributes.content)
    if found is None:
        raise SignatureError(detail="attributes")
    signer.expect(_ECDSA_SHA256)
    signature = signer.take(der.OCTET_STRING).content
    signer.end()
    return _Parsed(
        certificates,
        issuer,
        serial,
        # RFC 5652, section 5.4: the signed form is the SET OF itself, without the implicit tag.
        bytes([der.SET]) + attributes.whole[1:],
        found["digest"],
        _time(found["time"]),
        signature,
    )


def _time(digits: bytes) -> datetime:
    """Read a UTCTime; its two digits for the year mean 1950 to 2049 (RFC 5652, section 11.3)."""
    century = "19" if digits[:2] >= b"50" else "20"
    try:
        return datetime.fromisoformat(f"{century}{digits[:6].decode()}T{digits[6:].decode()}Z")
    except ValueError as error:
        raise SignatureError(detail="signing time") from error
