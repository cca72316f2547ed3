"""Judging a watch list: its file, its document, its signature, who signed it, and where.

As a pack of texts, it speaks for itself, whoever carries it: it counts if an officer of headquarters whose
role may approve texts signed it.
"""

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Final

from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.crypto.certificates.judging import REVOKED, Moment
from vetting_desk.crypto.cms import judge_detached, verify_detached
from vetting_desk.errors import BundleSignatureError, CertificateError
from vetting_desk.lists.document import (
    MAX_LENGTH,
    MAX_SIGNATURE,
    MEMBER,
    SIGNATURE,
    ListDocument,
    parse,
)
from vetting_desk.transfer.ends.pack_check import SIGNERS
from vetting_desk.transfer.format.ustar import UstarReader, UstarWriter

ENDING: Final = ".vdlist"
MAX_FILE: Final = MAX_LENGTH + MAX_SIGNATURE + 1024 * 1024
"""Bytes of a file that is read: both members, their headers and the padding."""


class _Whole:
    """A file that was read, as a source of one piece."""

    def __init__(self, data: bytes) -> None:
        self._left = memoryview(data)

    def read_batch(self) -> memoryview:
        found, self._left = self._left, memoryview(b"")
        return found


def write_file(document: bytes, p7s: bytes) -> bytes:
    """Return the file of a signed list: a plain tar of ``list.json`` and ``list.p7s``."""
    target = BytesIO()
    writer = UstarWriter(target)
    writer.add(MEMBER, len(document), [document])
    writer.add(SIGNATURE, len(p7s), [p7s])
    writer.finish()
    return target.getvalue()


def read_file(data: bytes) -> tuple[bytes, bytes]:
    """Return document and signature out of the file of a signed list.

    Raises:
        BundleFormatError: If it is anything else, or has something after.
    """
    reader = UstarReader(_Whole(data))
    document = reader.small_member(MEMBER, MAX_LENGTH)
    p7s = reader.small_member(SIGNATURE, MAX_SIGNATURE)
    reader.end()
    return document, p7s


def check_list(
    data: bytes, p7s: bytes, trust: TrustStore, headquarters: Collection[str], now: datetime
) -> ListDocument:
    """Check a list.

    Args:
        data: Its ``list.json``.
        p7s: The detached CMS signature over it, DER.
        trust: The organisation's root.
        headquarters: The desks whose officers may sign one.
        now: When it is read, with a time zone: nothing else shows how old it is.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is not as its layout says.
        BundleSignatureError: If its document names another signer, desk or organisation than its certificate,
            or the signer's role may not sign lists. Field ``detail`` says which.
        SignatureError: If the signature is not valid.
        CertificateError: If the signer does not lead to the root, or their key was lost or misused, whatever
            day the list bears, or they had left when they signed.
    """
    document = parse(data)
    signed_by = verify_detached(data, p7s, trust)
    _, verdict = judge_detached(data, p7s, trust, Moment(now, list_needed=False))
    if verdict.why == REVOKED:
        raise CertificateError(subject=signed_by.officer.name, detail=REVOKED)
    officer, author = signed_by.officer, document.author
    if (author.id, author.name, author.role) != (officer.id, officer.name, officer.role.value):
        raise BundleSignatureError(detail="officer")
    if document.desk.id != signed_by.desk_id or signed_by.desk_id not in headquarters:
        raise BundleSignatureError(detail="desk")
    if (document.desk.organisation, document.desk.training) != (trust.organisation, trust.training):
        raise BundleSignatureError(detail="organisation")
    if officer.role not in SIGNERS:
        raise BundleSignatureError(detail="role")
    return document


def p7s_digest(p7s: bytes) -> str:
    """Return the digest under which a signature is kept."""
    return sha256(p7s).hexdigest()
