"""Certificates that came to headquarters and its register does not name, and taking them back into it.

As after headquarters was restored from a backup: what it issued since is missing, and what was signed under it
is held. A certificate that somebody made with a copy of the issuing key looks the same, so this wants what
issuing wants: two officers, a reason, and a look at whose it is. What the register names again is judged again.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from vetting_desk.clock import from_text
from vetting_desk.errors import EnrolmentError, NotFoundError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.organisation import revocation_list
from vetting_desk.operations.organisation.needs import RegisterBackDesk

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.model.certificate_register import ShownCertificate


@dataclass(frozen=True, slots=True)
class Missing:
    """A certificate that came and the register does not name.

    Attributes:
        certificate: SHA-256 of it in DER, in hexadecimal digits.
        name: Of the officer or desk it is for; empty where only a register named it so far.
        role: Key of the officer's role; empty for a desk, and where it is not known.
        issued_at: When it was issued, as was said.
        shown_by: Name of the desk that showed it first; empty for a desk that is not known here.
        revoked: True if it was revoked; that stays so.
    """

    certificate: str
    name: str
    role: str
    issued_at: datetime
    shown_by: str
    revoked: bool

    @property
    def seen(self) -> bool:
        """True if the certificate itself came: whose it is, and that the issuing key made it, is known."""
        return bool(self.name)


@door(Action.ENROL)
def missing(open_desk: RegisterBackDesk) -> list[Missing]:
    """Return what came and the register does not name, oldest first; nothing at a post.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [_missing(open_desk, each) for each in open_desk.casebook.register.missing()]


@door(Action.ENROL)
def take_back(open_desk: RegisterBackDesk, certificates: Collection[str], reason: str) -> int:
    """Take certificates into the register, and make a new revocation list, with which it goes to every desk.

    Args:
        open_desk: Headquarters.
        certificates: Which, as `missing` names them.
        reason: Why, in words; the log keeps them.

    Returns:
        How many they were.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If one of them is not missing, or there is none.
        EnrolmentError: If this desk is not headquarters.
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")
    words = " ".join(typed_text.reason(reason).split())
    known = {each.entry.certificate: each for each in open_desk.casebook.register.missing()}
    unknown = [each for each in certificates if each not in known]
    if unknown or not certificates:
        raise NotFoundError(what="certificate", id=unknown[0] if unknown else "")
    chosen = [each for name, each in known.items() if name in certificates]
    subject = sha256("\n".join(sorted(certificates)).encode()).hexdigest()  # both agree to these
    with (
        open_desk.issuing_key.use(IssuingPurpose.TAKE_BACK, subject) as authority,
        open_desk.casebook.transaction(),
    ):
        open_desk.casebook.register.add([each.entry for each in chosen])
        detail = {"count": len(chosen), "reason": words}
        open_desk.casebook.audit.append("certificates-taken-back", "", detail)
        revocation_list.make(open_desk, authority)
    return len(chosen)


def _missing(open_desk: RegisterBackDesk, shown: "ShownCertificate") -> Missing:
    from vetting_desk.crypto.certificates import common_name, load_certificate

    peer = open_desk.casebook.peers.find(shown.desk_id)
    certificate = load_certificate(shown.content) if shown.content else None
    revocation = open_desk.keys.trust.revocation_of(certificate) if certificate else None
    return Missing(
        certificate=shown.entry.certificate,
        name=common_name(certificate) if certificate else "",
        role=_role(certificate) if certificate else "",
        issued_at=from_text(shown.entry.at),
        shown_by=peer.name if peer else "",
        revoked=revocation is not None,
    )


def _role(certificate: "Certificate") -> str:
    from vetting_desk.crypto.certificates import officer_of
    from vetting_desk.errors import CertificateError

    try:
        return officer_of(certificate).role.value
    except CertificateError:
        return ""
