"""Judging a pack of texts: its document, its signature, who signed it, and where.

A pack speaks for itself, whoever carries it: it counts if an officer of headquarters whose role may approve
texts signed it. When it was signed is the signer's claim; what headquarters sends today it stands by today.
"""

from hashlib import sha256
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.crypto.cms import verify_detached
from vetting_desk.errors import BundleFormatError, BundleSignatureError
from vetting_desk.model.desk import Role
from vetting_desk.model.pack import Pack
from vetting_desk.packs.document import MEMBER, PackDocument, digest_of, parse

SIGNERS: Final = frozenset({Role.SUPERVISOR, Role.DECISION_MAKER})
"""Whose signature makes texts the organisation's."""


def check_pack(data: bytes, p7s: bytes, trust: TrustStore, hq_id: str) -> tuple[Pack, PackDocument]:
    """Check a pack.

    Args:
        data: Its ``pack.json``.
        p7s: The detached CMS signature over it, DER.
        trust: The organisation's root.
        hq_id: The desk whose officers may sign texts.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is not as its layout says.
        BundleSignatureError: If its document names another signer, desk or organisation than its certificate,
            or the signer's role may not approve texts. Field ``detail`` says which.
        SignatureError: If the signature is not valid.
        CertificateError: If the signer does not lead to the root.
    """
    document = parse(data)
    signed_by = verify_detached(data, p7s, trust)
    officer = signed_by.officer
    author = document.author
    if (author.id, author.name, author.role) != (officer.id, officer.name, officer.role.value):
        raise BundleSignatureError(detail="officer")
    if not document.desk.id == signed_by.desk_id == hq_id:
        raise BundleSignatureError(detail="desk")
    if (document.desk.organisation, document.desk.training) != (trust.organisation, trust.training):
        raise BundleSignatureError(detail="organisation")
    if officer.role not in SIGNERS:
        raise BundleSignatureError(detail="role")
    return _pack(data, p7s, document), document


def _pack(data: bytes, p7s: bytes, document: PackDocument) -> Pack:
    try:
        signed_at = from_text(document.signed_at)
    except ValueError as error:
        raise BundleFormatError(member=MEMBER, detail="signed_at") from error
    return Pack(
        id=document.pack,
        version=document.number,
        title=document.title,
        digest=digest_of(data),
        p7s=sha256(p7s).hexdigest(),
        signed_by=document.author.name,
        signed_at=signed_at,
    )
