"""Signing the same bytes twice, by ECDSA and by ML-DSA-65, and judging both signatures.

What every outside tool can check today is the CMS; the ML-DSA-65 signature holds when elliptic curves no
longer do (FIPS 204). Both are by the same officer, whose certificates lead to the one root. What is signed,
and what it says, is not known here: manifests are `signed_manifest`, stamps `stamp`.
"""

from base64 import b64decode, b64encode

from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

from vetting_desk.crypto.certificates import (
    Moment,
    Signer,
    TrustStore,
    certificate_to_der,
    desk_id_of,
    judge,
    load_certificate,
    officer_of,
)
from vetting_desk.crypto.cms import SignedBy, judge_detached, sign_detached
from vetting_desk.crypto.long_term import sign as sign_long_term
from vetting_desk.crypto.long_term import verify as verify_long_term
from vetting_desk.errors import BundleSignatureError, CertificateError, CryptoError, SignatureError
from vetting_desk.model.evidence import Verdict
from vetting_desk.transfer.format.limits import MLDSA65_SIGNATURE
from vetting_desk.transfer.format.manifest_parts import LongTermPart, OfficerPart


def officer_part(signer: Signer) -> OfficerPart:
    """Return how signed documents name the one who signs them, as the certificate does."""
    officer = officer_of(signer.certificate)
    return OfficerPart(id=officer.id, name=officer.name, role=officer.role.value)


def long_term_part(signer: Signer) -> LongTermPart:
    """Return the long-term certificate as signed documents carry it.

    Raises:
        BundleSignatureError: If the signer has no long-term key; such a signer signs nothing twice.
    """
    if signer.long_term_key is None or signer.long_term_certificate is None:
        raise BundleSignatureError(detail="no-long-term-key")
    der = certificate_to_der(signer.long_term_certificate)
    chain = [b64encode(certificate_to_der(each)).decode() for each in signer.chain]
    return LongTermPart(certificate=b64encode(der).decode(), chain=chain)


def sign_both(data: bytes, signer: Signer, context: bytes) -> tuple[bytes, bytes]:
    """Return the detached CMS signature over `data`, DER, and the ML-DSA-65 signature, 3,309 bytes.

    Args:
        data: The bytes to sign.
        signer: The officer.
        context: Context string of the ML-DSA-65 signature (FIPS 204), one for each kind of document.

    Raises:
        BundleSignatureError: If the signer has no long-term key.
    """
    if signer.long_term_key is None:
        raise BundleSignatureError(detail="no-long-term-key")
    return sign_detached(data, signer), sign_long_term(data, signer.long_term_key, context)


def judge_cms(
    data: bytes, p7s: bytes, trust: TrustStore, moment: Moment
) -> tuple[SignedBy, Verdict]:
    """Check the CMS signature, and judge it.

    Raises:
        BundleSignatureError: If it is not valid, or a stranger's. The field ``detail`` says which.
    """
    try:
        return judge_detached(data, p7s, trust, moment)
    except (SignatureError, CertificateError) as error:
        raise _refused("cms", error) from error


def judge_long_term(
    data: bytes,
    mldsa65: bytes,
    part: LongTermPart,
    signed_by: SignedBy,
    trust: TrustStore,
    moment: Moment,
    context: bytes,
) -> Verdict:
    """Check that the same officer signed by ML-DSA-65 as well, and judge that signature.

    Args:
        data: The signed bytes.
        mldsa65: The signature.
        part: The certificate the signed document itself carries.
        signed_by: Who signed the CMS.
        trust: The organisation's root.
        moment: When it is read, and what shows that it is older.
        context: Context string of the signature.

    Raises:
        BundleSignatureError: If it is not valid, a stranger's, or somebody else's.
    """
    if len(mldsa65) != MLDSA65_SIGNATURE:
        raise BundleSignatureError(detail="long-term: length")
    try:
        certificate = load_certificate(b64decode(part.certificate, validate=True))
        chain = [load_certificate(b64decode(each, validate=True)) for each in part.chain]
        verdict = judge(trust, certificate, chain, signed_by.signed_at, moment)
        if (officer_of(certificate), desk_id_of(certificate)) != (
            signed_by.officer,
            signed_by.desk_id,
        ):
            raise BundleSignatureError(detail="long-term: officer")
        key = certificate.public_key()
        if not isinstance(key, MLDSA65PublicKey):
            raise BundleSignatureError(detail="long-term: kind of key")
        verify_long_term(data, mldsa65, key, context)
    except (SignatureError, CertificateError, ValueError) as error:
        raise _refused("long-term", error) from error
    return verdict


def _refused(which: str, error: Exception) -> BundleSignatureError:
    detail = error.fields.get("detail") if isinstance(error, CryptoError) else ""
    return BundleSignatureError(detail=f"{which}: {detail or 'not valid'}")
