"""Headquarters' list of proofs as it is read: what it says, which keys count, whether it can be relied on.

A key counts if two decision-makers of headquarters signed for it, one by CMS and one by ML-DSA-65, at the desk
whose officer signed the list. That their certificates ended since, or that they left, is no matter: the list,
signed today, vouches for what was certified then.
"""

import binascii
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from vetting_desk.clock import from_text
from vetting_desk.errors import (
    BundleError,
    CertificateError,
    CryptoError,
    ProofFormatError,
    SignatureError,
)
from vetting_desk.model import DeskKind, Role
from vetting_desk.model.entry_document import EntryDocument, parse_entry
from vetting_desk.model.entry_kinds import PROOF_LIST, authors_of, payload_of
from vetting_desk.model.evidence import Outcome, Verdict
from vetting_desk.model.proof_payload import KeyStatement, ListedKey, ProofListPayload, Withdrawn
from vetting_desk.model.revocation import RevocationKind

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import Moment, TrustStore

FILE_FORMAT: Final = "vetting-desk-proof-list"
MAX_FILE: Final = 2 * 1024 * 1024
"""Longest file with a list, in bytes."""
KEY_CONTEXT: Final = b"vetting-desk/proof-key/1"
"""Context of the ML-DSA-65 signature on a key's statement (FIPS 204)."""
_BAD: Final = frozenset({RevocationKind.LOST, RevocationKind.MISUSED})


@dataclass(frozen=True, slots=True)
class ProofKey:
    """A key that signs proofs, as two officers certified it.

    Attributes:
        statement: What they signed.
        public: It.
        since: From when it signs.
        until: Until when it signs.
        spoilt: True if somebody else may have had it.
    """

    statement: KeyStatement
    public: "EllipticCurvePublicKey"
    since: datetime
    until: datetime
    spoilt: bool


@dataclass(frozen=True, slots=True)
class KnownList:
    """A list of headquarters.

    Attributes:
        document: The entry it is.
        payload: What it says.
        made_at: When, by headquarters' clock.
        until: When the next is due.
        keys: Those that count, by their ids.
        withdrawn: By the numbers of proofs.
        verdict: What the signature on it is worth.
    """

    document: EntryDocument
    payload: ProofListPayload
    made_at: datetime
    until: datetime
    keys: Mapping[str, ProofKey]
    withdrawn: Mapping[str, Withdrawn]
    verdict: Verdict

    @property
    def sure(self) -> bool:
        """True if its signature is valid."""
        return self.verdict.outcome is Outcome.VALID


def read_list(data: bytes, p7s: bytes, trust: "TrustStore", moment: "Moment") -> KnownList:
    """Read a list and judge who signed it.

    Args:
        data: Its ``entry.json``.
        p7s: The detached CMS signature over it.
        trust: The organisation's root, with the newest revocation list known.
        moment: When it is read.

    Raises:
        ProofFormatError: If it is no list of proofs.
        SignatureError: If its signature does not hold, or is by somebody else than it names.
        CertificateError: If its signer does not lead to the root: a stranger's.
    """
    from vetting_desk.crypto import cms

    document, payload = parse(data)
    signed, verdict = cms.judge_detached(data, p7s, trust, moment)
    author, officer = document.author, signed.officer
    if (author.id, author.name, author.role) != (officer.id, officer.name, officer.role.value):
        raise SignatureError(detail="officer")
    if officer.role not in (authors_of(document) or frozenset()):
        raise SignatureError(detail="role")
    desk = document.desk
    if (desk.id, desk.organisation, desk.training) != (
        signed.desk_id,
        trust.organisation,
        trust.training,
    ):
        raise SignatureError(detail="desk")
    keys = {
        key.statement.key: key
        for each in payload.keys
        if (key := _key(each, desk.id, trust, moment)) is not None
    }
    try:
        made_at, until = from_text(document.written_at), from_text(payload.until)
    except ValueError as error:
        raise ProofFormatError(detail="not-a-proof-list") from error
    return KnownList(
        document=document,
        payload=payload,
        made_at=made_at,
        until=until,
        keys=keys,
        withdrawn={each.proof: each for each in payload.withdrawn},
        verdict=verdict,
    )


def parse(data: bytes) -> tuple[EntryDocument, ProofListPayload]:
    """Return the entry of a list and what it says; no signature is looked at.

    Raises:
        ProofFormatError: If it is no list of proofs.
    """
    try:
        document = parse_entry(data)
        payload = payload_of(document) if document.kind == PROOF_LIST else None
    except BundleError as error:
        raise ProofFormatError(detail="not-a-proof-list") from error
    if not isinstance(payload, ProofListPayload):
        raise ProofFormatError(detail="not-a-proof-list")
    return document, payload


def to_file(data: bytes, p7s: bytes, desk: bytes = b"") -> bytes:
    """Return a list as one file, for whoever has no desk.

    Args:
        data: Its ``entry.json``.
        p7s: The signature over it.
        desk: The certificate (PEM or DER) of the desk that made it, which shows that it is headquarters.
    """
    content = {
        "format": FILE_FORMAT,
        "version": 1,
        "entry": b64encode(data).decode(),
        "p7s": b64encode(p7s).decode(),
    }
    if desk:
        content["desk"] = b64encode(desk).decode()
    return json.dumps(content, indent=1, sort_keys=True).encode() + b"\n"


def from_file(content: bytes) -> tuple[bytes, bytes]:
    """Return ``entry.json`` and its signature out of what `to_file` wrote.

    Raises:
        ProofFormatError: If it is no such file.
    """
    try:
        found = json.loads(content)
        if (found["format"], found["version"]) != (FILE_FORMAT, 1):
            raise ProofFormatError(detail="not-a-proof-list")
        return b64decode(found["entry"], validate=True), b64decode(found["p7s"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ProofFormatError(detail="not-a-proof-list") from error


def is_of_headquarters(content: bytes, found: KnownList, trust: "TrustStore") -> bool:
    """Return whether a file shows that the desk which made its list is headquarters.

    Any supervisor may sign an entry of this kind; by its file alone nobody could tell whose desk it was.

    Args:
        content: What `to_file` wrote.
        found: The list in it.
        trust: The organisation's root, with the newest revocation list known.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import desk_of, load_certificate

    try:
        _, p7s = from_file(content)
        certificate = load_certificate(b64decode(json.loads(content)["desk"], validate=True))
        trust.window(certificate, cms.certificates_of(p7s))
        desk = desk_of(certificate)
    except (CryptoError, ValueError, KeyError, TypeError):
        return False
    revoked = trust.revocation_of(certificate)
    if revoked is not None and revoked.kind in _BAD:
        return False
    return desk.kind is DeskKind.HQ and desk.id == found.document.desk.id


def is_unsafe(p7s: bytes, trust: "TrustStore") -> bool:
    """Return whether a list's signer was revoked as lost or misused; its arithmetic is not looked at.

    Such a list may say anything, and bear any number: it is not to stand before one that can be relied on.

    Raises:
        SignatureError: If the signature is not of the profile.
    """
    from vetting_desk.crypto import cms

    revoked = trust.revocation_of(cms.named_signer(p7s))
    return revoked is not None and revoked.kind in _BAD


def is_file(content: bytes) -> bool:
    """Return whether a file calls itself a list of proofs."""
    return content.lstrip()[:1] == b"{" and FILE_FORMAT.encode() in content


def certificates_of(data: bytes, p7s: bytes) -> "list[Certificate]":
    """Return the certificates that came with a list, those of its keys' officers too; nothing is verified.

    Raises:
        ProofFormatError: If it is no list of proofs.
        SignatureError: If a signature is not of the profile.
    """
    from vetting_desk.crypto import cms

    _, payload = parse(data)
    found = list(cms.certificates_of(p7s))
    for each in payload.keys:
        found += cms.certificates_of(_bytes(each.p7s))
    return found


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except binascii.Error as error:
        raise ProofFormatError(detail="not-a-proof-list") from error


def _key(listed: ListedKey, desk_id: str, trust: "TrustStore", moment: "Moment") -> ProofKey | None:
    """Return a key if both officers' signatures hold; None if not: nobody certified it."""
    from vetting_desk.crypto.proof import cose

    try:
        statement = KeyStatement.model_validate_json(listed.statement)
        public = cose.public_key(bytes.fromhex(statement.x), bytes.fromhex(statement.y))
        since, until = from_text(statement.since), from_text(statement.until)
        spoilt = _certified(listed, statement, desk_id, trust, moment)
    except (ValidationError, CryptoError, ValueError):
        return None
    if cose.kid_of(public).hex() != statement.key:
        return None
    return ProofKey(statement, public, since, until, listed.spoilt or spoilt)


def _certified(
    listed: ListedKey,
    statement: KeyStatement,
    desk_id: str,
    trust: "TrustStore",
    moment: "Moment",
) -> bool:
    """Check that two decision-makers of the desk signed for a key; return whether one was revoked as unsafe.

    Raises:
        CryptoError: If they did not.
    """
    from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

    from vetting_desk.crypto import cms, long_term
    from vetting_desk.crypto.certificates import desk_id_of, load_certificate, officer_of

    data, p7s = listed.statement.encode(), _bytes(listed.p7s)
    signed, _ = cms.judge_detached(data, p7s, trust, moment)
    certificate = load_certificate(_bytes(listed.certificate))
    trust.window(certificate, cms.certificates_of(p7s))
    public = certificate.public_key()
    if not isinstance(public, MLDSA65PublicKey):
        raise SignatureError(detail="kind of key")
    long_term.verify(data, _bytes(listed.mldsa65), public, KEY_CONTEXT)
    second = officer_of(certificate)
    named = [(each.id, each.name, each.role) for each in statement.officers]
    both = [(each.id, each.name, each.role.value) for each in (signed.officer, second)]
    if named != both or signed.officer.id == second.id:
        raise SignatureError(detail="officer")
    if {signed.officer.role, second.role} != {Role.DECISION_MAKER}:
        raise SignatureError(detail="role")
    if {statement.desk.id, signed.desk_id, desk_id_of(certificate)} != {desk_id}:
        raise SignatureError(detail="desk")
    if (statement.desk.organisation, statement.desk.training) != (
        trust.organisation,
        trust.training,
    ):
        raise CertificateError(subject=statement.desk.name, detail="organisation")
    revoked = [trust.revocation_of(each) for each in (signed.certificate, certificate)]
    return any(each is not None and each.kind in _BAD for each in revoked)
