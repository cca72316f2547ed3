"""Sealing a bundle: a signed manifest and its blobs as one age file, streamed.

Holds two batches of the age stream and one piece of a blob at a time, however much there is to
seal. `ends.outbox` and `ends.returns` choose the content; `carrier.stick` writes the file.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO

from vetting_desk.crypto.age import HybridRecipient, encrypt_writer
from vetting_desk.errors import BundleAddresseeError, BundleDigestError
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.format.digests import RunningDigest
from vetting_desk.transfer.format.manifest import MEMBER, Blob
from vetting_desk.transfer.format.signed_manifest import (
    CMS_MEMBER,
    LONG_TERM_MEMBER,
    SignedManifest,
    recipient_digest,
)
from vetting_desk.transfer.format.ustar import UstarWriter

Contents = Callable[[Blob], Iterable[bytes | memoryview]]
"""Gives the content of a blob in pieces of any length; asked once for each, in order."""

_CHUNK, _TAG, _NONCE = 64 * 1024, 16, 16
_HEADER, _STANZA = 128, 1_640  # bytes, a little more than what age writes for each


def sealed_length(signed: SignedManifest) -> int:
    """Return how long the sealed file will be, in bytes: exact but for the header's few hundred."""
    payload = signed.payload_length
    chunks = -(-payload // _CHUNK)
    header = _HEADER + _STANZA * len(signed.manifest.recipients)
    return header + _NONCE + payload + chunks * _TAG


def seal(
    target: BinaryIO,
    signed: SignedManifest,
    recipients: Sequence[HybridRecipient],
    contents: Contents,
    progress: Progress | None = None,
) -> None:
    """Write a bundle.

    Args:
        target: Open for writing; stays open. After an error it holds a file that nothing opens.
        signed: The manifest with its signatures.
        recipients: Exactly those the manifest names, in its order.
        contents: Gives the blobs.
        progress: Receives ``"sealing"`` with bytes of the payload.

    Raises:
        BundleAddresseeError: If the manifest names other recipients.
        BundleDigestError: If a blob is not what the manifest says. Fields: detail, member.
        CancelledError: If the person asked to stop.
    """
    named = signed.manifest.recipients
    if [recipient_digest(recipient) for recipient in recipients] != named:
        raise BundleAddresseeError(detail="recipients")
    progress = progress or NoProgress()
    total = signed.payload_length
    with encrypt_writer(target, recipients) as sealed:
        archive = UstarWriter(sealed)
        for name, data in (
            (MEMBER, signed.data),
            (CMS_MEMBER, signed.p7s),
            (LONG_TERM_MEMBER, signed.mldsa65),
        ):
            archive.add(name, len(data), [data])
        for blob in signed.manifest.blobs():
            for_blob = _checked(blob, contents(blob), archive, progress, total)
            archive.add(blob.member, blob.length, for_blob)
        archive.finish()
        progress.report(total, total, "sealing")


def _checked(
    blob: Blob,
    pieces: Iterable[bytes | memoryview],
    archive: UstarWriter,
    progress: Progress,
    total: int,
) -> Iterator[bytes | memoryview]:
    """Yield the pieces, and raise at the end unless they are what the manifest says."""
    length = 0
    with RunningDigest(blob.length) as digest:
        for piece in pieces:
            progress.raise_if_cancelled()
            digest.update(piece)
            length += len(piece)
            if length > blob.length:
                raise BundleDigestError(detail="length", member=blob.member)
            yield piece
            progress.report(archive.written, total, "sealing")
        if length != blob.length:
            raise BundleDigestError(detail="length", member=blob.member)
        if digest.hexdigest() != blob.sha256:
            raise BundleDigestError(detail="digest", member=blob.member)
