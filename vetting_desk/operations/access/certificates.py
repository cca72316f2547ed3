"""A desk's certificates and its revocation list in the casebook.

All of them are public and stored in the casebook as PEM; the keys they belong to are in the officers' slots.
"""

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from vetting_desk.errors import CertificateError, EnrolmentError, NotFoundError
from vetting_desk.model import DeskKind
from vetting_desk.model.revocation import stricter
from vetting_desk.operations.access.stores import (
    KeepsOfficers,
    KeepsRegister,
    KeepsRevocations,
    KeepsSettings,
    TellsTime,
)
from vetting_desk.operations.access.unlocked import HasCasebook, HasDesk, HasOfficer

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import Register, RevocationList
    from vetting_desk.model import Desk, Officer

ROOT = "trust/root"
INTERMEDIATES = "trust/intermediates"
ORGANISATION = "desk/organisation"
"""Setting: name of the organisation the desk has joined since it was made."""
RECOVERY = "organisation/recovery-recipient"
"""Setting: the organisation's recovery recipient, ``age1pq1…``; unset before it has one."""
_PEM_END = "-----END CERTIFICATE-----\n"


class NamedBooks(HasDesk, KeepsSettings, Protocol):
    """A casebook with its desk."""


class ListBooks(KeepsSettings, KeepsRevocations, TellsTime, Protocol):
    """A casebook with its revocation list, the issuing certificates that vouch for it, and device time."""


class RegisterBooks(HasDesk, KeepsRegister, Protocol):
    """A casebook with the register of issued certificates."""


class CertifiedDesk(HasOfficer, Protocol):
    """A desk whose officer is given certificates."""

    @property
    def casebook(self) -> KeepsOfficers:
        """The open store."""


class ListDesk(HasOfficer, Protocol):
    """A desk whose officer may have been revoked."""

    @property
    def casebook(self) -> ListBooks:
        """The open store."""


def desk_of(casebook: NamedBooks) -> "Desk":
    """Return which desk a casebook belongs to, with the organisation it has joined since it was made."""
    joined = casebook.settings.get(ORGANISATION)
    return replace(casebook.desk, organisation=joined) if joined else casebook.desk


def keep_trust(open_desk: HasCasebook[KeepsSettings], root: str, intermediates: list[str]) -> None:
    """Store the organisation's root and issuing certificates (PEM)."""
    settings = open_desk.casebook.settings
    settings.set(ROOT, root)
    settings.set(INTERMEDIATES, "".join(intermediates))


def keep_officer(open_desk: CertifiedDesk, certificate: str, long_term: str) -> None:
    """Store the present officer's certificates (PEM)."""
    open_desk.casebook.officers.put(open_desk.officer, [certificate.encode()], [long_term.encode()])


def keep_issued(
    open_desk: HasCasebook[KeepsOfficers], officer: "Officer", certificate: str, long_term: str
) -> None:
    """Store at headquarters what was issued to an officer, newest first, so that it can be revoked."""
    try:
        known = open_desk.casebook.officers.get(officer.id)
        earlier, earlier_long_term = known.certificates, known.long_term
    except NotFoundError:
        earlier = earlier_long_term = ()
    open_desk.casebook.officers.put(
        officer, [certificate.encode(), *earlier], [long_term.encode(), *earlier_long_term]
    )


def root_of(open_desk: HasCasebook[KeepsSettings]) -> "Certificate":
    """Return the organisation's root certificate.

    Raises:
        EnrolmentError: If the desk is not enrolled yet.
    """
    from vetting_desk.crypto.certificates import load_certificate

    root = open_desk.casebook.settings.get(ROOT)
    if root is None:
        raise EnrolmentError(detail="not-enrolled")
    return load_certificate(root.encode())


def intermediates_of(open_desk: HasCasebook[KeepsSettings]) -> tuple["Certificate", ...]:
    """Return the issuing certificates between this desk's holders and the root."""
    from vetting_desk.crypto.certificates import load_certificate

    kept = open_desk.casebook.settings.get(INTERMEDIATES) or ""
    return tuple(load_certificate((pem + _PEM_END).encode()) for pem in kept.split(_PEM_END) if pem)


def revocation_list(open_desk: HasCasebook[ListBooks]) -> "RevocationList | None":
    """Return the newest revocation list this desk has; None if it has none that its authority signed.

    What an earlier list named counts as well, where a newer one leaves it out or says less: nothing that was
    revoked comes back.
    """
    from vetting_desk.crypto.certificates import load_revocation_list

    revocations = open_desk.casebook.revocations
    newest = revocations.newest_list()
    if newest is None:
        return None
    for issuing in intermediates_of(open_desk):
        with contextlib.suppress(CertificateError):
            found = load_revocation_list(newest.content, issuing)
            revoked = dict(found.revoked)
            for each in revocations.list():
                serial, kept = int(each.serial, 16), each.revocation
                revoked[serial] = stricter(revoked.get(serial, kept), kept)
            now = open_desk.casebook.clock_reading().newest
            return replace(found, revoked=revoked).dated_by(now)
    return None


def register(open_desk: HasCasebook[RegisterBooks]) -> "Register | None":
    """Return the register of issued certificates: headquarters' own, or what a post was sent; None for none."""
    from vetting_desk.crypto.certificates import Register

    known = open_desk.casebook.register
    if open_desk.casebook.desk.kind is DeskKind.HQ:
        return Register(known.list()) if known.length() else None
    sent = known.sent()
    return Register.from_bytes(sent.content) if sent else None


def issued_here(open_desk: HasCasebook[KeepsSettings], certificate: "Certificate") -> bool:
    """Return whether headquarters signed a certificate; an expired one still proves identity."""
    from cryptography.exceptions import InvalidSignature

    for issuing in intermediates_of(open_desk):
        with contextlib.suppress(InvalidSignature, ValueError, TypeError):
            certificate.verify_directly_issued_by(issuing)
            return True
    return False


def refuse_revoked(open_desk: ListDesk, certificate: "Certificate") -> None:
    """Check that a certificate is not on this desk's revocation list.

    Raises:
        CertificateError: With detail ``revoked``, if it is.
    """
    known = revocation_list(open_desk)
    now = open_desk.casebook.clock_reading().newest
    if known is not None and known.revokes(certificate, now):
        raise CertificateError(subject=open_desk.officer.name, detail="revoked")
