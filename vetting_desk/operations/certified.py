"""Where a desk keeps its certificates, and how they become what signs and what is trusted.

All of them are public and lie in the casebook's settings as PEM; the keys they belong to lie in the
officers' slots.
"""

import contextlib
from typing import TYPE_CHECKING

from vetting_desk.errors import CertificateError, EnrolmentError
from vetting_desk.operations import token_sessions

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from vetting_desk.crypto.certificates import RevocationList, Signer, TrustStore
    from vetting_desk.model import Officer
    from vetting_desk.operations.open_desk import OpenDesk

ROOT = "trust/root"
INTERMEDIATES = "trust/intermediates"
ISSUING_KEY = "organisation/issuing-key"
RECOVERY = "organisation/recovery-recipient"
"""Setting: the organisation's recovery recipient, ``age1pq1…``; not there before it has one."""
_PEM_END = "-----END CERTIFICATE-----\n"


def keep_trust(open_desk: "OpenDesk", root: str, intermediates: list[str]) -> None:
    """Remember the organisation's root and issuing certificates (PEM)."""
    settings = open_desk.casebook.settings
    settings.set(ROOT, root)
    settings.set(INTERMEDIATES, "".join(intermediates))


def keep_officer(open_desk: "OpenDesk", certificate: str, long_term: str) -> None:
    """Remember the present officer's certificates (PEM)."""
    open_desk.casebook.officers.put(open_desk.officer, [certificate.encode()], [long_term.encode()])


def keep_issued(
    open_desk: "OpenDesk", officer: "Officer", certificate: str, long_term: str
) -> None:
    """Remember at headquarters what was issued to an officer, the newest first, to revoke it one day."""
    from vetting_desk.errors import NotFoundError

    try:
        known = open_desk.casebook.officers.get(officer.id)
        earlier, earlier_long_term = known.certificates, known.long_term
    except NotFoundError:
        earlier = earlier_long_term = ()
    open_desk.casebook.officers.put(
        officer, [certificate.encode(), *earlier], [long_term.encode(), *earlier_long_term]
    )


def root_of(open_desk: "OpenDesk") -> "Certificate":
    """Return the organisation's root certificate.

    Raises:
        EnrolmentError: If the desk is not enrolled yet.
    """
    from vetting_desk.crypto.certificates import load_certificate

    root = open_desk.casebook.settings.get(ROOT)
    if root is None:
        raise EnrolmentError(detail="not-enrolled")
    return load_certificate(root.encode())


def intermediates_of(open_desk: "OpenDesk") -> tuple["Certificate", ...]:
    """Return the issuing certificates between this desk's holders and the root."""
    from vetting_desk.crypto.certificates import load_certificate

    kept = open_desk.casebook.settings.get(INTERMEDIATES) or ""
    return tuple(load_certificate((pem + _PEM_END).encode()) for pem in kept.split(_PEM_END) if pem)


def trust_of(open_desk: "OpenDesk") -> "TrustStore":
    """Return what this desk trusts: its organisation's root and nothing else, less what was revoked."""
    from vetting_desk.crypto.certificates import TrustStore

    return TrustStore(root_of(open_desk), revocation_list(open_desk))


def revocation_list(open_desk: "OpenDesk") -> "RevocationList | None":
    """Return the newest revocation list this desk has; None if it has none that its authority signed."""
    from vetting_desk.crypto.certificates import load_revocation_list

    newest = open_desk.casebook.revocations.newest_list()
    if newest is None:
        return None
    for issuing in intermediates_of(open_desk):
        with contextlib.suppress(CertificateError):
            return load_revocation_list(newest.content, issuing)
    return None


def signer_of(open_desk: "OpenDesk") -> "Signer":
    """Return the present officer's keys with their certificates.

    The signing key is the one the certificate names: in the slot, or on the officer's token.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If it is on a token that is not unlocked.
        CertificateError: If a certificate belongs to another key.
    """
    from vetting_desk.crypto import long_term
    from vetting_desk.crypto.certificates import Signer, load_certificate, load_key

    known = open_desk.casebook.officers.get(open_desk.officer.id)
    if not known.certificates or not known.long_term:
        raise EnrolmentError(detail="not-enrolled")
    certificate = load_certificate(known.certificates[0])
    reference = token_sessions.reference_in_force(open_desk)
    key = (
        load_key(open_desk.secret.signing_key)
        if reference is None
        else token_sessions.key_of(open_desk, reference)
    )
    if certificate.public_key() != key.public_key():
        raise CertificateError(subject=open_desk.officer.name, detail="another key")
    return Signer(
        key=key,
        certificate=certificate,
        chain=intermediates_of(open_desk),
        long_term_key=long_term.load_key(open_desk.secret.long_term_key),
        long_term_certificate=load_certificate(known.long_term[0]),
    )
