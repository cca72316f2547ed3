"""A manifest with its two signatures: made by the desk's officer, checked against the one root.

Both signatures (`two_signatures`) are over the very bytes of ``manifest.json``. Which records a manifest names,
and for whom the bundle is sealed, is not judged here.
"""

from dataclasses import dataclass, replace
from hashlib import sha256

from vetting_desk.clock import from_text
from vetting_desk.crypto.age import HybridRecipient
from vetting_desk.crypto.certificates import Moment, Signer, TrustStore, desk_id_of
from vetting_desk.crypto.cms import SignedBy
from vetting_desk.crypto.long_term import CONTEXT
from vetting_desk.errors import BundleSignatureError
from vetting_desk.model.evidence import Verdict, worst
from vetting_desk.transfer.format import manifest as manifests
from vetting_desk.transfer.format.manifest import Manifest
from vetting_desk.transfer.format.manifest_parts import OfficerPart
from vetting_desk.transfer.format.padding import padded_length
from vetting_desk.transfer.format.two_signatures import (
    judge_cms,
    judge_long_term,
    long_term_part,
    officer_part,
    sign_both,
)
from vetting_desk.transfer.format.ustar import archive_length

__all__ = [
    "SignedManifest",
    "long_term_part",
    "officer_part",
    "recipient_digest",
    "sign",
    "verify",
]

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
    return SignedManifest(manifest, data, *sign_both(data, signer, CONTEXT))


def verify(
    data: bytes, p7s: bytes, mldsa65: bytes, trust: TrustStore, moment: Moment
) -> tuple[SignedManifest, SignedBy, Verdict]:
    """Check both signatures and that the manifest names the officer and desk the certificates name.

    A certificate that ended or was revoked since does not make a manifest invalid: who signed it carried
    records of others. What that is worth is the verdict, and the caller's to act on.

    Args:
        data: ``manifest.json``.
        p7s: ``manifest.p7s``.
        mldsa65: ``manifest.mldsa65``.
        trust: The organisation's root.
        moment: When it is read.

    Returns:
        The manifest, who signed it, and what both signatures are worth.

    Raises:
        BundleSignatureError: If a signature is missing, not valid, or a stranger's. The field
            ``detail`` says which.
        BundleFormatError: If the manifest is not as its format says.
        BundleVersionError: If a newer program wrote it.
    """
    manifests.refuse_newer(data)
    judge_cms(data, p7s, trust, moment)  # before anything of it is read
    manifest = manifests.parse(data)
    moment = replace(moment, claimed=from_text(manifest.created_at))
    signed_by, by_cms = judge_cms(data, p7s, trust, moment)
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
    by_long_term = judge_long_term(
        data, mldsa65, manifest.long_term, signed_by, trust, moment, CONTEXT
    )
    signed = SignedManifest(manifest, data, p7s, mldsa65)
    return signed, signed_by, worst((by_cms, by_long_term))
