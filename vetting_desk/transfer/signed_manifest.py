"""A manifest with its two signatures: made by the desk's officer, checked against the one root.

The CMS signature is what every outside tool can check today; the ML-DSA-65 signature holds when
elliptic curves no longer do (FIPS 204). Both are over the very bytes of ``manifest.json``. Which
records a manifest names, and for whom the bundle is sealed, is not judged here.
"""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

from vetting_desk.crypto.age import HybridRecipient
from vetting_desk.crypto.certificates import (
    Signer,
    TrustStore,
    certificate_to_der,
    desk_id_of,
    load_certificate,
    officer_of,
)
from vetting_desk.crypto.cms import SignedBy, sign_detached, verify_detached
from vetting_desk.crypto.long_term import sign as sign_long_term
from vetting_desk.crypto.long_term import verify as verify_long_term
from vetting_desk.errors import BundleSignatureError, CertificateError, CryptoError, SignatureError
from vetting_desk.transfer import manifest as manifests
from vetting_desk.transfer.limits import MLDSA65_SIGNATURE
from vetting_desk.transfer.manifest import Manifest
from vetting_desk.transfer.manifest_parts import LongTermPart, OfficerPart
from vetting_desk.transfer.padding import padded_length
from vetting_desk.transfer.ustar import archive_length

CMS_MEMBER = "manifest.p7s"
LONG_TERM_MEMBER = "manifest.mldsa65"


@dataclass(frozen=True, slots=True)
class SignedManifest:
    """A manifest as it stands in a bundle.

    Attributes:
        manifest: What it says.
        data: The bytes of ``manifest.json``, over which both signatures are.
        p7s: The detached CMS signature, DER.
        mldsa65: The detached ML-DSA-65 signature, 3,309 bytes.
    """

    manifest: Manifest
    data: bytes
    p7s: bytes
    mldsa65: bytes

    @property
    def digest(self) -> str:
        """SHA-256 of ``manifest.json``, which the feed's next manifest names: 64 digits."""
        return manifests.digest_of(self.data)

    @property
    def payload_length(self) -> int:
        """Length of the whole archive it stands in, padding included, in bytes."""
        sizes = [len(self.data), len(self.p7s), len(self.mldsa65)]
        sizes += (blob.length for blob in self.manifest.blobs())
        return padded_length(archive_length(sizes))


def recipient_digest(recipient: HybridRecipient) -> str:
    """Return how a manifest names a recipient: SHA-256 of its text, 64 hexadecimal digits."""
    return sha256(recipient.to_text().encode("ascii")).hexdigest()


def officer_part(signer: Signer) -> OfficerPart:
    """Return how a manifest names the one who signs it, as the certificate does."""
    officer = officer_of(signer.certificate)
    return OfficerPart(id=officer.id, name=officer.name, role=officer.role.value)


def long_term_part(signer: Signer) -> LongTermPart:
    """Return the long-term certificate as a manifest carries it.

    Raises:
        BundleSignatureError: If the signer has no long-term key; such a signer writes no bundles.
    """
    if signer.long_term_key is None or signer.long_term_certificate is None:
        raise BundleSignatureError(detail="no-long-term-key")
    der = certificate_to_der(signer.long_term_certificate)
    chain = [b64encode(certificate_to_der(each)).decode() for each in signer.chain]
    return LongTermPart(certificate=b64encode(der).decode(), chain=chain)


def sign(manifest: Manifest, signer: Signer) -> SignedManifest:
    """Sign a manifest both ways.

    Args:
        manifest: Its officer, desk and long-term certificate must be the signer's.
        signer: The desk's officer.

    Raises:
        BundleSignatureError: If the manifest names somebody else.
    """
    if manifest.long_term != long_term_part(signer) or signer.long_term_key is None:
        raise BundleSignatureError(detail="long-term: officer")
    if manifest.officer != officer_part(signer):
        raise BundleSignatureError(detail="officer")
    if manifest.desk.id != desk_id_of(signer.certificate):
        raise BundleSignatureError(detail="desk")
    data = manifests.to_bytes(manifest)
    return SignedManifest(
        manifest, data, sign_detached(data, signer), sign_long_term(data, signer.long_term_key)
    )


def verify(
    data: bytes, p7s: bytes, mldsa65: bytes, trust: TrustStore, at: datetime
) -> tuple[SignedManifest, SignedBy]:
    """Check both signatures and that the manifest names the officer and desk the certificates name.

    Args:
        data: ``manifest.json``.
        p7s: ``manifest.p7s``.
        mldsa65: ``manifest.mldsa65``.
        trust: The organisation's root.
        at: The time at which the certificates must be valid, with a time zone.

    Returns:
        The manifest and who signed it.

    Raises:
        BundleSignatureError: If a signature is missing, not valid, or a stranger's. The field
            ``detail`` says which.
        BundleFormatError: If the manifest is not as its format says.
        BundleVersionError: If a newer program wrote it.
    """
    manifests.refuse_newer(data)
    try:
        signed_by = verify_detached(data, p7s, trust, at)
    except (SignatureError, CertificateError) as error:
        raise _refused("cms", error) from error
    manifest = manifests.parse(data)
    if manifest.officer != OfficerPart(
        id=signed_by.officer.id, name=signed_by.officer.name, role=signed_by.officer.role.value
    ):
        raise BundleSignatureError(detail="officer")
    if manifest.desk.id != signed_by.desk_id:
        raise BundleSignatureError(detail="desk")
    if manifest.desk.organisation != trust.organisation:
        raise BundleSignatureError(detail="organisation")
    if manifest.training != trust.training:
        raise BundleSignatureError(detail="training")
    signed = SignedManifest(manifest, data, p7s, mldsa65)
    _verify_long_term(signed, signed_by, trust, at)
    return signed, signed_by


def _verify_long_term(
    signed: SignedManifest, signed_by: SignedBy, trust: TrustStore, at: datetime
) -> None:
    if len(signed.mldsa65) != MLDSA65_SIGNATURE:
        raise BundleSignatureError(detail="long-term: length")
    part = signed.manifest.long_term
    try:
        certificate = load_certificate(b64decode(part.certificate, validate=True))
        chain = [load_certificate(b64decode(each, validate=True)) for each in part.chain]
        trust.verify(certificate, chain, at)
        if (officer_of(certificate), desk_id_of(certificate)) != (
            signed_by.officer,
            signed_by.desk_id,
        ):
            raise BundleSignatureError(detail="long-term: officer")
        key = certificate.public_key()
        if not isinstance(key, MLDSA65PublicKey):
            raise BundleSignatureError(detail="long-term: kind of key")
        verify_long_term(signed.data, signed.mldsa65, key)
    except (SignatureError, CertificateError, ValueError) as error:
        raise _refused("long-term", error) from error


def _refused(which: str, error: Exception) -> BundleSignatureError:
    detail = error.fields.get("detail") if isinstance(error, CryptoError) else ""
    return BundleSignatureError(detail=f"{which}: {detail or 'not valid'}")
