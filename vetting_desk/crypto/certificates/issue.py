"""Making certificates: root, issuing, officer, desk, long-term, and for updates of the program.

All signatures are ECDSA P-256 with SHA-256, which every common tool verifies today; long-term keys
(ML-DSA-65) are certified by the same authority. Each certificate is valid from a day before `now`,
because clocks at posts are often slow, and never longer than its issuer's.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import ExtendedKeyUsageOID

from vetting_desk.crypto.certificates.names import (
    desk_facts,
    is_training,
    officer_facts,
    organisation_of,
    subject,
    update_facts,
)
from vetting_desk.errors import CertificateError
from vetting_desk.model import Desk, Officer
from vetting_desk.model.update import UpdateRole

ROOT_LIFE = timedelta(days=365 * 25)
ISSUING_LIFE = timedelta(days=365 * 10)
HOLDER_LIFE = timedelta(days=365 * 3)

_CLOCK_SLACK = timedelta(days=1)
_DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336
_PURPOSES = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION, _DOCUMENT_SIGNING])

UPDATES_ONLY = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])
"""What a certificate for updates is for (RFC 5280, section 4.2.1.12: signing of downloadable code), and nothing
else."""

HolderKey = EllipticCurvePublicKey | MLDSA65PublicKey


@dataclass(frozen=True, slots=True)
class _Authority:
    key: EllipticCurvePrivateKey
    certificate: x509.Certificate | None  # None for the self-signed root


@dataclass(frozen=True, slots=True)
class _Request:
    subject: x509.Name
    public_key: HolderKey
    now: datetime
    life: timedelta


def create_root(
    organisation: str, now: datetime, *, training: bool = False
) -> tuple[EllipticCurvePrivateKey, x509.Certificate]:
    """Make an organisation's root certificate; its key is to be kept offline.

    Args:
        organisation: Name of the organisation, 1 to 64 characters.
        now: With a time zone.
        training: True marks everything below as training; real desks refuse it.

    Raises:
        InputError: If the name is not allowed in a certificate.
    """
    key = generate_private_key(SECP256R1())
    name = subject(organisation, "Root", training=training)
    request = _Request(name, key.public_key(), now, ROOT_LIFE)
    return key, _sign(request, _Authority(key, None), _authority(path_length=1))


def create_issuing(
    root_key: EllipticCurvePrivateKey, root: x509.Certificate, now: datetime
) -> tuple[EllipticCurvePrivateKey, x509.Certificate]:
    """Make the issuing certificate, which signs all others; it cannot create further authorities.

    Raises:
        CertificateError: If `root_key` is not the key of `root`.
    """
    key = generate_private_key(SECP256R1())
    name = subject(organisation_of(root), "Issuing", training=is_training(root))
    request = _Request(name, key.public_key(), now, ISSUING_LIFE)
    return key, _sign(request, _Authority(root_key, root), _authority(path_length=0))


def renew_issuing(
    root_key: EllipticCurvePrivateKey,
    root: x509.Certificate,
    issuing: x509.Certificate,
    now: datetime,
) -> x509.Certificate:
    """Certify the issuing key anew, from where its certificate began until ten years from now.

    What the key signed before leads to the root by this certificate as by the one before.

    Raises:
        CertificateError: If `root_key` is not the key of `root`, or the root has ended.
    """
    key = issuing.public_key()
    if not isinstance(key, EllipticCurvePublicKey):
        raise CertificateError(subject=issuing.subject.rfc4514_string(), detail="curve")
    began = issuing.not_valid_before_utc + _CLOCK_SLACK
    life = now + ISSUING_LIFE - began
    if root.not_valid_after_utc <= now:
        raise CertificateError(subject=root.subject.rfc4514_string(), detail="validity")
    request = _Request(issuing.subject, key, began, life)
    return _sign(request, _Authority(root_key, root), _authority(path_length=0))


def issue_officer(
    issuing_key: EllipticCurvePrivateKey,
    issuing: x509.Certificate,
    public_key: EllipticCurvePublicKey,
    officer: Officer,
    desk_id: str,
    now: datetime,
) -> x509.Certificate:
    """Certify an officer's signing key.

    Raises:
        InputError: If the officer's name is not allowed in a certificate.
        CertificateError: If `issuing_key` is not the key of `issuing`, or the key is not on P-256.
    """
    return _issue_holder(issuing_key, issuing, public_key, officer, desk_id, now)


def issue_long_term(
    issuing_key: EllipticCurvePrivateKey,
    issuing: x509.Certificate,
    public_key: MLDSA65PublicKey,
    officer: Officer,
    desk_id: str,
    now: datetime,
) -> x509.Certificate:
    """Certify an officer's long-term key (ML-DSA-65).

    OpenSSL before 3.5 does not know the algorithm, so this certificate never goes into a CMS.

    Raises:
        InputError: If the officer's name is not allowed in a certificate.
        CertificateError: If `issuing_key` is not the key of `issuing`.
    """
    return _issue_holder(issuing_key, issuing, public_key, officer, desk_id, now)


def issue_desk(
    issuing_key: EllipticCurvePrivateKey,
    issuing: x509.Certificate,
    public_key: EllipticCurvePublicKey,
    desk: Desk,
    now: datetime,
    recipient_fingerprint: str = "",
) -> x509.Certificate:
    """Certify a desk's identity and its age recipient.

    Args:
        issuing_key: Key of `issuing`.
        issuing: The issuing certificate.
        public_key: The desk's own key on P-256.
        desk: Its name becomes the common name.
        now: With a time zone.
        recipient_fingerprint: `HybridRecipient.fingerprint` of the desk's recipient; empty for
            none.

    Raises:
        InputError: If the desk's name is not allowed in a certificate.
        CertificateError: If `issuing_key` is not the key of `issuing`, or the key is not on P-256.
    """
    name = subject(organisation_of(issuing), desk.name, training=is_training(issuing))
    request = _Request(name, public_key, now, HOLDER_LIFE)
    facts = desk_facts(desk, recipient_fingerprint)
    usage = _usage(digital_signature=True)
    return _sign(
        request, _Authority(issuing_key, issuing), [*_end_entity(), (usage, True), (facts, False)]
    )


def issue_update_signer(
    root_key: EllipticCurvePrivateKey,
    root: x509.Certificate,
    public_key: HolderKey,
    signer_id: str,
    name: str,
    role: UpdateRole,
    now: datetime,
) -> x509.Certificate:
    """Certify a key for signing updates of the program, and for nothing else.

    It is the root that signs, never the issuing key: who has that one, or steals it, makes no updates.

    Args:
        root_key: Key of `root`, out of the safe.
        root: The organisation's root certificate.
        public_key: On P-256, or ML-DSA-65.
        signer_id: UUID; the same for both keys of a person.
        name: Theirs.
        role: In which of the two roles.
        now: With a time zone.

    Raises:
        InputError: If the name is not allowed in a certificate.
        CertificateError: If `root_key` is not the key of `root`, or the key is not on P-256.
    """
    holder = subject(organisation_of(root), name, training=is_training(root))
    request = _Request(holder, public_key, now, HOLDER_LIFE)
    extensions = [
        *_end_entity(),
        (_usage(digital_signature=True, content_commitment=True), True),
        (UPDATES_ONLY, True),
        (update_facts(signer_id, role), False),
    ]
    return _sign(request, _Authority(root_key, root), extensions)


def _issue_holder(
    issuing_key: EllipticCurvePrivateKey,
    issuing: x509.Certificate,
    public_key: HolderKey,
    officer: Officer,
    desk_id: str,
    now: datetime,
) -> x509.Certificate:
    name = subject(organisation_of(issuing), officer.name, training=is_training(issuing))
    request = _Request(name, public_key, now, HOLDER_LIFE)
    extensions = [
        *_end_entity(),
        (_usage(digital_signature=True, content_commitment=True), True),
        (_PURPOSES, False),
        (officer_facts(officer, desk_id), False),
    ]
    return _sign(request, _Authority(issuing_key, issuing), extensions)


def _sign(
    request: _Request,
    authority: _Authority,
    extensions: list[tuple[x509.ExtensionType, bool]],
) -> x509.Certificate:
    issuer = authority.certificate
    if issuer is not None and issuer.public_key() != authority.key.public_key():
        raise CertificateError(subject=issuer.subject.rfc4514_string(), detail="not its key")
    if issuer is not None and issuer.not_valid_after_utc <= request.now:
        raise CertificateError(subject=issuer.subject.rfc4514_string(), detail="validity")
    until = request.now + request.life
    key = request.public_key
    if isinstance(key, EllipticCurvePublicKey) and not isinstance(key.curve, SECP256R1):
        raise CertificateError(subject=request.subject.rfc4514_string(), detail="curve")
    builder = (
        x509.CertificateBuilder()
        .subject_name(request.subject)
        .issuer_name(issuer.subject if issuer else request.subject)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(request.now - _CLOCK_SLACK)
        .not_valid_after(min(until, issuer.not_valid_after_utc) if issuer else until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()),
            critical=False,
        )
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(authority.key, SHA256())


def _authority(path_length: int) -> list[tuple[x509.ExtensionType, bool]]:
    return [
        (x509.BasicConstraints(ca=True, path_length=path_length), True),
        (_usage(key_cert_sign=True, crl_sign=True), True),
    ]


def _end_entity() -> list[tuple[x509.ExtensionType, bool]]:
    return [(x509.BasicConstraints(ca=False, path_length=None), True)]


def _usage(
    *,
    digital_signature: bool = False,
    content_commitment: bool = False,
    key_cert_sign: bool = False,
    crl_sign: bool = False,
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=content_commitment,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )
