"""Signing an update of the program, and judging both signatures: by the maker, and by headquarters.

Each signs the same bytes twice, by ECDSA in a CMS and by ML-DSA-65, under certificates for updates alone. The
contexts of the second differ, so that one person's signature never stands for the other's.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    certificate_to_der,
    load_certificate,
    update_signer_of,
)
from vetting_desk.crypto.certificates.update_signers import judge_update_signer
from vetting_desk.crypto.cms import check_arithmetic, sign_detached
from vetting_desk.crypto.long_term import sign as sign_long_term
from vetting_desk.crypto.long_term import verify as verify_long_term
from vetting_desk.errors import (
    CertificateError,
    SignatureError,
    UpdateRefusedError,
    UpdateUnjudgedError,
    UpdateUnsignedError,
)
from vetting_desk.model.update import ProgramUpdate, UpdateRole, UpdateSigner
from vetting_desk.transfer.format import update_document
from vetting_desk.transfer.format.update_file import Head, Signature

CONTEXTS: Final = {
    UpdateRole.MAKER: b"vetting-desk/update/maker/1",
    UpdateRole.HEADQUARTERS: b"vetting-desk/update/headquarters/1",
}


@dataclass(frozen=True, slots=True)
class UpdateKeys:
    """What somebody signs updates with.

    Attributes:
        key: On P-256.
        certificate: Its certificate for updates.
        long_term_key: ML-DSA-65.
        long_term_certificate: Its certificate for updates.
    """

    key: EllipticCurvePrivateKey
    certificate: x509.Certificate
    long_term_key: MLDSA65PrivateKey
    long_term_certificate: x509.Certificate


def sign(data: bytes, keys: UpdateKeys) -> Signature:
    """Return somebody's signatures over ``update.json``, in the role their certificate names."""
    _, _, role = update_signer_of(keys.certificate)
    signer = Signer(keys.key, keys.certificate, ())
    return Signature(
        sign_detached(data, signer),
        sign_long_term(data, keys.long_term_key, CONTEXTS[role]),
        certificate_to_der(keys.long_term_certificate),
    )


def judge(
    head: Head,
    trust: TrustStore,
    now: datetime,
    *,
    by_both: bool = True,
    list_needed: bool = True,
) -> tuple[ProgramUpdate, tuple[UpdateSigner, ...]]:
    """Check the document and who signed it; the packages are not looked at.

    Args:
        head: What stands before the packages.
        trust: The organisation's root, with the newest revocation list known.
        now: The newest moment known, with a time zone.
        by_both: False where headquarters has yet to sign.
        list_needed: False to ask for no revocation list, as where an update is made and nothing is taken.

    Raises:
        UpdateRefusedError: If it is altered, forged, by a stranger, or by one person twice.
        UpdateNewerFormatError: If its layout is newer.
        UpdateUnsignedError: If headquarters has not signed, and has to.
        UpdateUnjudgedError: If nobody can say here whether a signature counts. Fields: why, name.
    """
    document = update_document.parse(head.data)
    update = update_document.update_of(document, head.data)
    checked = [
        _check(head, role, trust, now, list_needed=list_needed)
        for role in UpdateRole
        if role in head.signatures
    ]
    if (update.organisation, update.training) != (trust.organisation, trust.training):
        raise UpdateRefusedError(detail="other-organisation", member=update.organisation)
    signers = tuple(signer for signer, _, _ in checked)
    if len(checked) == len(UpdateRole):
        (first, _, one), (second, _, other) = checked
        if first.id == second.id or first.name.casefold() == second.name.casefold() or one == other:
            raise UpdateRefusedError(detail="one-signer", member=first.name)
    for signer, why, _ in checked:
        if why:
            raise UpdateUnjudgedError(why=why, name=signer.name)
    if by_both and len(checked) < len(UpdateRole):
        raise UpdateUnsignedError(version=update.version, counter=update.counter)
    return update, signers


def _check(
    head: Head, role: UpdateRole, trust: TrustStore, now: datetime, *, list_needed: bool
) -> tuple[UpdateSigner, str, bytes]:
    """Return who signed in a role, why that cannot be judged if it cannot, and their public key."""
    signature = head.signatures[role]
    try:
        certificate, signed_at = check_arithmetic(head.data, signature.p7s)
        long_term = load_certificate(signature.certificate)
        whys = [
            judge_update_signer(trust, each, role, now, list_needed=list_needed)
            for each in (certificate, long_term)
        ]
        key = _long_term_key(certificate, long_term, signature.certificate)
        verify_long_term(head.data, signature.mldsa65, key, CONTEXTS[role])
        holder = update_signer_of(certificate)
    except (SignatureError, CertificateError) as error:
        raise UpdateRefusedError(
            detail="maker-signature" if role is UpdateRole.MAKER else "headquarters-signature",
            member=str(error.fields.get("detail", "")),
        ) from error
    why = next((each for each in whys if each), "")
    serials = tuple(f"{each.serial_number:x}" for each in (certificate, long_term))
    return UpdateSigner(*holder, signed_at, serials), why, _public(certificate)


def _long_term_key(
    certificate: x509.Certificate, long_term: x509.Certificate, der: bytes
) -> MLDSA65PublicKey:
    """Return the key of the second signature, if its certificate is the same person's and written once."""
    key = long_term.public_key()
    if update_signer_of(long_term) != update_signer_of(certificate):
        raise CertificateError(subject="", detail="another person")
    if certificate_to_der(long_term) != der or not isinstance(key, MLDSA65PublicKey):
        raise CertificateError(subject="", detail="kind of key")
    return key


def _public(certificate: x509.Certificate) -> bytes:
    return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
