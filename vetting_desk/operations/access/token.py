"""An officer's token while their desk is unlocked: which key is in force, and how long its PIN is valid.

A slot holds a signing key, or a token's reference, or both while one follows the other (`signing_keys`): the
one that the officer's certificate names signs. The PIN is asked for at every record, like the passphrase; for
bundles it is valid as long as the passphrase is. It is passed to the token and stored nowhere. Moving an
officer to a token is `tokens`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from vetting_desk.errors import TokenPinNeededError
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.access.signing_keys import reference_of
from vetting_desk.operations.access.stores import KeepsOfficers, KeepsSettings, TellsTime
from vetting_desk.operations.access.unlocked import HasOfficer, HasSecret

if TYPE_CHECKING:
    from vetting_desk.crypto.token import TokenKey
    from vetting_desk.crypto.token_reference import TokenReference

_MINUTE = 60_000


class TokenBooks(KeepsOfficers, KeepsSettings, TellsTime, Protocol):
    """A casebook with the certificate that names a token's key, and how long its PIN is valid."""


class TokenDesk(HasOfficer, HasSecret, Protocol):
    """What the token needs of an unlocked desk."""

    @property
    def casebook(self) -> TokenBooks:
        """The open store."""


class Token:
    """The token of the officer at the desk, if they sign with one.

    Args:
        desk: Their desk.

    Attributes:
        key: The token's key while it is unlocked; else None.
        given_at: The casebook's counter when the PIN was given last, in milliseconds.
        generation: Rises whenever another key may be the one that signs.
    """

    def __init__(self, desk: TokenDesk) -> None:
        self._desk = desk
        self._uses = 0
        self.key: TokenKey | None = None
        self.given_at = 0
        self.generation = 0

    @property
    def in_force(self) -> "TokenReference | None":
        """The token whose key the officer's certificate names; None if the key is in the slot."""
        from vetting_desk.crypto.certificates import load_certificate

        reference = reference_of(self._desk.secret)
        if reference is None:
            return None
        certificates = self._desk.casebook.officers.get(self._desk.officer.id).certificates
        if not certificates:
            return None
        named = load_certificate(certificates[0]).public_key() == reference.public_key
        return reference if named else None

    def drop_superseded(self) -> bool:
        """Drop the key that was replaced, once its successor is certified.

        Returns:
            True if there was one; the slot then still has to be rewritten.
        """
        from vetting_desk.crypto.passphrase import wipe

        secret = self._desk.secret
        reference = reference_of(secret)
        if reference is None or not secret.signing_key:
            return False
        in_force = self.in_force is not None
        if reference.leaving == in_force:
            return False
        if in_force:
            wipe(secret.signing_key)
            secret.signing_key = bytearray()
            self.generation += 1
        else:
            secret.token = b""
            self.lock()
        return True

    def takes_pin(self, pin: str) -> bool:
        """Return whether a PIN is needed for what follows.

        Raises:
            TokenPinNeededError: If it is needed and none was given.
        """
        reference = self.in_force
        if reference is not None and not pin:
            raise TokenPinNeededError(label=reference.label, serial=reference.serial)
        return reference is not None

    def give_pin(self, pin: str) -> None:
        """Unlock the token; no effect if it does not sign.

        Raises:
            TokenError: If the token is missing or refuses.
        """
        from vetting_desk.crypto import token

        reference = self.in_force
        if reference is None:
            return
        self.lock()
        self.key = token.open_key(reference, pin)
        self.given_at = self._desk.casebook.clock_reading().counter

    def lock(self) -> None:
        """Log out of the token; no effect if already done."""
        held, self.key = self.key, None
        self.generation += 1
        if held is not None:
            held.close()

    def require_open(self) -> None:
        """Check that the token that signs is unlocked, if there is one.

        Raises:
            TokenPinNeededError: If its PIN was not given, or too long ago.
        """
        reference = self.in_force
        if reference is None:
            return
        ran_out = not self._uses and self._ran_out()
        if self.key is not None and (ran_out or not self.key.is_open):
            self.lock()
        self.key_of(reference)

    def key_of(self, reference: "TokenReference") -> "TokenKey":
        """Return the unlocked token's key.

        Raises:
            TokenPinNeededError: If it is not unlocked.
        """
        if self.key is None:
            raise TokenPinNeededError(label=reference.label, serial=reference.serial)
        return self.key

    @contextmanager
    def use(self) -> Iterator[None]:
        """Allow signing within the block without asking again, however long it takes.

        Raises:
            TokenPinNeededError: If the officer signs with a token that is not unlocked.
        """
        self.require_open()
        self._uses += 1
        try:
            yield
        finally:
            self._uses -= 1
            asks_every_time = policy(self._desk).ask_again_minutes == 0
            if self.key is not None and not self._uses and asks_every_time:
                self.lock()

    def _ran_out(self) -> bool:
        """Return whether the PIN was given too long ago, by a counter independent of the clock."""
        since = self._desk.casebook.clock_reading().counter - self.given_at
        return since > max(policy(self._desk).ask_again_minutes, 1) * _MINUTE


class HasToken(Protocol):
    """A desk whose officer may sign with a token."""

    @property
    def token(self) -> Token:
        """The officer's token."""
