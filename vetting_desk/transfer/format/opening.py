"""Opening a bundle: everything is checked before anything is handed out.

The file is read twice. The first reading verifies the age payload to its last byte, the archive's
form and the manifest's signatures, and hands out nothing but the manifest. The second hands out the
blobs one after the other, compares their digests and checks all the rest again, so that a file
changed in between is refused as well; whoever keeps blobs keeps them in one transaction until the
second reading has ended. Nothing is written to disk here, and no name out of the file is used as a
path.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from vetting_desk.crypto.age import HybridIdentity, PayloadReader, open_reader
from vetting_desk.crypto.certificates import Moment, TrustStore
from vetting_desk.crypto.certificates.judging import REVOKED
from vetting_desk.crypto.cms import SignedBy
from vetting_desk.errors import (
    BundleAddresseeError,
    BundleDigestError,
    BundleFormatError,
    BundleTrainingError,
    NoMatchingIdentityError,
)
from vetting_desk.model.evidence import Outcome, Verdict
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.format import manifest as manifests
from vetting_desk.transfer.format.digests import RunningDigest
from vetting_desk.transfer.format.limits import MAX_CMS, MAX_MANIFEST, MLDSA65_SIGNATURE
from vetting_desk.transfer.format.manifest import MEMBER, Blob, Manifest
from vetting_desk.transfer.format.signed_manifest import (
    CMS_MEMBER,
    LONG_TERM_MEMBER,
    SignedManifest,
    recipient_digest,
    verify,
)
from vetting_desk.transfer.format.ustar import UstarReader


@dataclass(frozen=True, slots=True)
class Expected:
    """What a bundle must fit to be opened here.

    Attributes:
        trust: The organisation's root.
        at: When it is read: the newest moment the reader knows of, with a time zone.
        training: Whether this desk is for training; None where it does not matter (an auditor's
            check).
        desk_id: The desk that reads; None where it does not matter.
    """

    trust: TrustStore
    at: datetime
    training: bool | None = None
    desk_id: str | None = None


CARRIER_EXPIRED, CARRIER_REVOKED = "carrier-expired", "carrier-revoked"


class OpenBundle:
    """A bundle whose first reading found everything in order.

    Attributes:
        signed: The manifest with its signatures, verified.
        signed_by: Who signed it.
        verdict: What that is worth now.
        flags: ``carrier-expired`` or ``carrier-revoked``, where the signer's certificate ended, or was revoked:
            what is inside is by others, and judged by itself.
    """

    def __init__(
        self,
        source: BinaryIO,
        identity: HybridIdentity,
        signed: SignedManifest,
        signed_by: SignedBy,
        verdict: Verdict,
        flags: tuple[str, ...],
    ) -> None:
        self.signed = signed
        self.signed_by = signed_by
        self.verdict = verdict
        self.flags = flags
        self._source = source
        self._identity = identity

    @property
    def manifest(self) -> Manifest:
        """What the bundle says of itself."""
        return self.signed.manifest

    def contents(
        self, progress: Progress | None = None
    ) -> Iterator[tuple[Blob, Iterator[memoryview]]]:
        """Read the file again and yield each blob with its content, in order.

        The pieces of a blob have to be taken before the next blob; what is left of them is skipped.
        Only when the iteration ended has the whole file been verified again.

        Args:
            progress: Receives ``"taking-in"`` with bytes of the payload's blobs.

        Raises:
            BundleDigestError: After the last piece of a blob that is not what the manifest says;
                the iteration over blobs can continue.
            BundleFormatError: If the file was changed since it was opened.
            AgeError: The same.
            CancelledError: If the person asked to stop.
        """
        progress = progress or NoProgress()
        archive = UstarReader(_rewound(self._source, self._identity))
        if _read_signed(archive) != (self.signed.data, self.signed.p7s, self.signed.mldsa65):
            raise BundleFormatError(detail="changed-while-reading", member=MEMBER)
        blobs = self.manifest.blobs()
        total = sum(blob.length for blob in blobs)
        done = 0
        for blob in blobs:
            progress.raise_if_cancelled()
            pieces = archive.member(blob.member, blob.length)
            yield blob, _checked(blob, pieces)
            for _ in pieces:
                pass
            done += blob.length
            progress.report(done, total, "taking-in")
        archive.end()


def open_bundle(
    source: BinaryIO,
    identities: Sequence[HybridIdentity],
    expected: Expected,
    progress: Progress | None = None,
) -> OpenBundle:
    """Verify a bundle from its first to its last byte.

    Args:
        source: Open for reading and seekable; stays open, and is read again by
            `OpenBundle.contents`.
        identities: Ours, tried in order.
        expected: What the bundle must fit.
        progress: Receives ``"verifying"`` with bytes of the payload.

    Raises:
        NoMatchingIdentityError: If it is sealed for somebody else.
        AgeFormatError: If it is no age file, or its header was altered.
        AgePayloadError: If it was altered or cut short.
        BundleFormatError: If what is inside is not as the format says.
        BundleVersionError: If a newer program wrote it.
        BundleTrainingError: If it is training material at a real desk, or the reverse.
        BundleSignatureError: If a stranger signed it, or it is not validly signed.
        BundleAddresseeError: If the signed manifest names other recipients, or another desk.
        CancelledError: If the person asked to stop.
    """
    progress = progress or NoProgress()
    identity, payload = _opened(source, identities)
    archive = UstarReader(payload)
    data, p7s, mldsa65 = _read_signed(archive)
    manifests.refuse_newer(data)
    training = manifests.training_of(data)
    if expected.training is not None and training is not expected.training:
        raise BundleTrainingError(bundle_training=training)
    moment = Moment(expected.at, list_needed=False)
    signed, signed_by, verdict = verify(data, p7s, mldsa65, expected.trust, moment)
    _check_addressed(signed.manifest, identity, expected)
    _skip_blobs(archive, signed, progress)
    archive.end()
    flags = carrier_flags(signed_by, verdict, expected.trust)
    return OpenBundle(source, identity, signed, signed_by, verdict, flags)


def carrier_flags(signed_by: SignedBy, verdict: Verdict, trust: TrustStore) -> tuple[str, ...]:
    """Return what is to be said of who signed a bundle: nothing, that they ended, or that they were revoked."""
    revoked = trust.revocation_of(signed_by.certificate) is not None or verdict.why == REVOKED
    if revoked:
        return (CARRIER_REVOKED,)
    return () if verdict.outcome is Outcome.VALID else (CARRIER_EXPIRED,)


def _opened(
    source: BinaryIO, identities: Sequence[HybridIdentity]
) -> tuple[HybridIdentity, PayloadReader]:
    """Return the one identity that opens the file, so that it can be sought in the manifest."""
    for identity in identities:
        try:
            return identity, _rewound(source, identity)
        except NoMatchingIdentityError:
            continue
    raise NoMatchingIdentityError


def _rewound(source: BinaryIO, identity: HybridIdentity) -> PayloadReader:
    source.seek(0)
    return open_reader(source, [identity])


def _read_signed(archive: UstarReader) -> tuple[bytes, bytes, bytes]:
    return (
        archive.small_member(MEMBER, MAX_MANIFEST),
        archive.small_member(CMS_MEMBER, MAX_CMS),
        archive.small_member(LONG_TERM_MEMBER, MLDSA65_SIGNATURE),
    )


def _check_addressed(manifest: Manifest, identity: HybridIdentity, expected: Expected) -> None:
    if recipient_digest(identity.recipient) not in manifest.recipients:
        raise BundleAddresseeError(detail="recipient")
    if expected.desk_id is not None and manifest.to != expected.desk_id:
        raise BundleAddresseeError(detail="desk")


def _skip_blobs(archive: UstarReader, signed: SignedManifest, progress: Progress) -> None:
    """Read all blobs as the manifest names them; their digests are compared when they are handed out."""
    total = signed.payload_length
    for blob in signed.manifest.blobs():
        for _ in archive.member(blob.member, blob.length):
            progress.raise_if_cancelled()
            progress.report(archive.consumed, total, "verifying")


def _checked(blob: Blob, pieces: Iterator[memoryview]) -> Iterator[memoryview]:
    with RunningDigest(blob.length) as digest:
        for piece in pieces:
            digest.update(piece)
            yield piece
        found = digest.hexdigest()
    if found != blob.sha256:
        raise BundleDigestError(detail="digest", member=blob.member)
