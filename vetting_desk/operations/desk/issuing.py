"""Issuing certificates at headquarters: for requests on paper, and for its own officers without.

Whoever calls it holds the issuing key open (`access.issuing_key`); what is issued is registered. Papers, and
how they are checked, are `membership`.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.clock import to_text
from vetting_desk.errors import EnrolmentError
from vetting_desk.model import Desk, Officer
from vetting_desk.model.certificate_register import RegisterEntry
from vetting_desk.operations.access import certificates as certified
from vetting_desk.operations.access import signing_keys
from vetting_desk.operations.access.issuing_key import Authority, IssuingPurpose
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.operations.access.unlocked import HasCasebook
from vetting_desk.operations.desk.desks import DESK_KEY
from vetting_desk.operations.desk.needs import CertifyingDesk, IssuingDesk

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import (
        EllipticCurvePrivateKey,
        EllipticCurvePublicKey,
    )
    from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.slots import SlotSecret


@dataclass(frozen=True, slots=True)
class Asked:
    """What certificates are asked for.

    Attributes:
        officer: Who is to sign.
        desk: At which desk.
        recipient: The desk's age recipient, ``age1pq1…``.
        signing_key: What the officer signs with.
        long_term_key: What the officer signs with for the long term.
        desk_key: The desk's own key.
    """

    officer: Officer
    desk: Desk
    recipient: str
    signing_key: "EllipticCurvePublicKey"
    long_term_key: "MLDSA65PublicKey"
    desk_key: "EllipticCurvePublicKey"


@dataclass(frozen=True, slots=True)
class Issued:
    """Certificates, each as PEM.

    Attributes:
        officer: For the officer's signing key.
        long_term: For their long-term key.
        desk: For the desk.
    """

    officer: str
    long_term: str
    desk: str


def issue(open_desk: IssuingDesk, asked: Asked, authority: Authority) -> Issued:
    """Make certificates, and enter them in the register; nothing else is stored.

    Args:
        open_desk: Headquarters, in a transaction.
        asked: What for.
        authority: The open issuing key.
    """
    from vetting_desk.crypto.age import HybridRecipient
    from vetting_desk.crypto.certificates import (
        certificate_to_pem,
        digest_of,
        issue_desk,
        issue_long_term,
        issue_officer,
    )

    key, issuing = authority.key, authority.certificate
    now = open_desk.casebook.clock_reading().newest
    officer, desk = asked.officer, asked.desk
    recipient = HybridRecipient.from_text(asked.recipient).fingerprint
    certificates: tuple[Certificate, ...] = (
        issue_officer(key, issuing, asked.signing_key, officer, desk.id, now),
        issue_long_term(key, issuing, asked.long_term_key, officer, desk.id, now),
        issue_desk(key, issuing, asked.desk_key, desk, now, recipient),
    )
    at = to_text(now)
    open_desk.casebook.register.add([RegisterEntry(digest_of(each), at) for each in certificates])
    open_desk.keys.forget_trust()
    return Issued(*(certificate_to_pem(each).decode() for each in certificates))


def certify(open_desk: CertifyingDesk, officer: Officer, secret: "SlotSecret") -> None:
    """Issue an officer of headquarters itself their certificates; no papers are needed there.

    Args:
        open_desk: Headquarters.
        officer: Who is certified.
        secret: The officer's keys.

    Raises:
        EnrolmentError: If this desk is not headquarters.
        SecondOfficerNeededError: If the issuing key wants a second officer first; see `require_certifying`.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.crypto import long_term

    require(open_desk.officer, Action.ENROL)
    asked = Asked(
        officer=officer,
        desk=open_desk.desk,
        recipient=open_desk.keys.identity.recipient.to_text(),
        signing_key=signing_keys.wanted_key(secret),
        long_term_key=long_term.load_key(secret.long_term_key).public_key(),
        desk_key=desk_key_of(open_desk).public_key(),
    )
    with (
        open_desk.issuing_key.use(IssuingPurpose.CERTIFY, officer.name) as authority,
        open_desk.casebook.transaction(),
    ):
        issued = issue(open_desk, asked, authority)
        certified.keep_issued(open_desk, officer, issued.officer, issued.long_term)
        open_desk.casebook.audit.append("officer-certified", officer.id)


def require_certifying(open_desk: CertifyingDesk, name: str) -> None:
    """Check, before anything is written, that `certify` could certify an officer of this name now.

    Raises:
        SecondOfficerNeededError: If the issuing key wants a second officer first.
        IssuingKeyError: If the officer at the desk is not one of those who open it.
        PermissionDeniedError: If the role does not allow it.
    """
    require(open_desk.officer, Action.ENROL)
    open_desk.issuing_key.require(IssuingPurpose.CERTIFY, name)


def desk_key_of(open_desk: HasCasebook[KeepsSettings]) -> "EllipticCurvePrivateKey":
    """Return this desk's own key.

    Raises:
        EnrolmentError: If it has none.
    """
    from vetting_desk.crypto.certificates import load_key

    kept = open_desk.casebook.settings.get_bytes(DESK_KEY)
    if kept is None:
        raise EnrolmentError(detail="no-desk-key")
    return load_key(kept)
