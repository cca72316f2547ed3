"""The keys of an unlocked desk: what its officer signs with, whom it trusts, and what others seal to.

Each is made from the officer's slot and the certificates in the casebook (`certificates`) when first used, and
remade after either changed.
"""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.errors import CertificateError, EnrolmentError
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.stores import KeepsOfficers
from vetting_desk.operations.access.token import Token
from vetting_desk.operations.access.unlocked import HasOfficer, HasSecret

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import Signer, TrustStore


class KeysBooks(certificates.ListBooks, certificates.RegisterBooks, KeepsOfficers, Protocol):
    """A casebook with the certificates of keys, what was revoked, and the register of what was issued."""


class KeysDesk(HasOfficer, HasSecret, Protocol):
    """What its keys need of an unlocked desk."""

    @property
    def casebook(self) -> KeysBooks:
        """The open store."""


class Keys:
    """Signer, trust and identity of a desk.

    Args:
        desk: The desk.
        token: The officer's token, whose key may be the one that signs.
    """

    def __init__(self, desk: KeysDesk, token: Token) -> None:
        self._desk = desk
        self._token = token
        self._trust: TrustStore | None = None
        self._identity: HybridIdentity | None = None
        self._signer: Signer | None = None
        self._seen = token.generation

    @property
    def trust(self) -> "TrustStore":
        """The organisation's root, the only anchor, less what was revoked.

        Raises:
            EnrolmentError: If the desk is not enrolled yet.
        """
        from vetting_desk.crypto.certificates import TrustStore

        if self._trust is None:
            root = certificates.root_of(self._desk)
            self._trust = TrustStore(
                root,
                certificates.revocation_list(self._desk),
                register=certificates.register(self._desk),
            )
        return self._trust

    @property
    def signer(self) -> "Signer":
        """The officer's signing keys with their certificates.

        The signing key is the one the certificate names: in the slot, or on the officer's token.

        Raises:
            EnrolmentError: If the officer has no certificate yet.
            TokenPinNeededError: If the officer signs with a token whose PIN was not given, or too long ago.
            CertificateError: If a certificate belongs to another key.
        """
        if self._desk.secret.token:
            self._token.require_open()
        if self._signer is None or self._seen != self._token.generation:
            self._signer, self._seen = self._new_signer(), self._token.generation
        return self._signer

    @property
    def identity(self) -> "HybridIdentity":
        """The desk's age identity, to which others seal."""
        from vetting_desk.crypto.age import HybridIdentity

        if self._identity is None:
            self._identity = HybridIdentity.from_text(self._desk.secret.age_identity)
        return self._identity

    def forget_trust(self) -> None:
        """Reload trust on next use: a certificate or a revocation list has arrived."""
        self._trust = None
        self.forget_signer()

    def forget_identity(self) -> None:
        """Reload the identity on next use: the desk has become a new one."""
        self._identity = None
        self.forget_trust()

    def forget_signer(self) -> None:
        """Reload the signer on next use: a certificate or another key has arrived."""
        self._signer = None

    def _new_signer(self) -> "Signer":
        from vetting_desk.crypto import long_term
        from vetting_desk.crypto.certificates import Signer, load_certificate, load_key

        officer, secret = self._desk.officer, self._desk.secret
        known = self._desk.casebook.officers.get(officer.id)
        if not known.certificates or not known.long_term:
            raise EnrolmentError(detail="not-enrolled")
        certificate = load_certificate(known.certificates[0])
        reference = self._token.in_force
        key = load_key(secret.signing_key) if reference is None else self._token.key_of(reference)
        if certificate.public_key() != key.public_key():
            raise CertificateError(subject=officer.name, detail="another key")
        return Signer(
            key=key,
            certificate=certificate,
            chain=certificates.intermediates_of(self._desk),
            long_term_key=long_term.load_key(secret.long_term_key),
            long_term_certificate=load_certificate(known.long_term[0]),
        )


class HasKeys(Protocol):
    """A desk with its keys."""

    @property
    def keys(self) -> Keys:
        """What the officer signs with, whom the desk trusts, what others seal to."""
