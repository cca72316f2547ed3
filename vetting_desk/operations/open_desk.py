"""An unlocked desk: its casebook, its officer and their keys, for as long as the window is open.

Lives on the store thread. Locking closes it and ends the process (DESIGN §3.3); closing alone cannot
clear what Python keeps in memory.
"""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock
from vetting_desk.model import Desk, Officer
from vetting_desk.operations import token_sessions
from vetting_desk.operations.certified import ROOT, signer_of, trust_of

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import Signer, TrustStore
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.crypto.token import TokenKey
    from vetting_desk.forms import Form
    from vetting_desk.operations.compartment import DataKey
    from vetting_desk.store import Casebook


@dataclass(eq=False)
class OpenDesk:
    """An unlocked desk.

    Attributes:
        folder: Where it lies.
        desk: What it is.
        casebook: The open store; one thread only.
        secret: The officer's keys.
        clock: The device's clock.
        forms: Parsed instruments by digest.
        data_keys: Opened keys of clinical assessments by assessment.
        key_file: Content of the key file the slot was opened with; None without one.
        confirmed_at: The casebook's counter when the passphrase was given last, in milliseconds.
        entered: What was entered since, by purpose and subject, with the reason given.
        granted: What the passphrase was given for where it is asked every time.
        token: The officer's key on a token, while it is unlocked; None without one. See `token_sessions`.
        token_at: The casebook's counter when the token's PIN was given last, in milliseconds.
        token_uses: How many operations are signing with it right now.
    """

    folder: Path
    desk: Desk
    casebook: "Casebook"
    secret: "SlotSecret"
    clock: Clock = field(repr=False)
    forms: dict[str, "Form"] = field(default_factory=dict, repr=False)
    data_keys: dict[str, "DataKey"] = field(default_factory=dict, repr=False)
    key_file: bytes | None = field(default=None, repr=False)
    confirmed_at: int = 0
    entered: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)
    granted: set[tuple[str, str]] = field(default_factory=set, repr=False)
    token: "TokenKey | None" = field(default=None, repr=False)
    token_at: int = 0
    token_uses: int = 0

    def __post_init__(self) -> None:
        self.confirmed_at = self.casebook.clock_reading().counter

    @property
    def officer(self) -> Officer:
        """Who is at the desk, as the casebook knows; `Casebook.act_as` changes it."""
        officer = self.casebook.officer
        if officer is None:
            raise RuntimeError("nobody is at the desk")
        return officer

    @property
    def enrolled(self) -> bool:
        """True once HQ's answer gave this desk its certificates."""
        return self.casebook.settings.get(ROOT) is not None

    @cached_property
    def trust(self) -> "TrustStore":
        """The organisation's root, the only anchor.

        Raises:
            EnrolmentError: If the desk is not enrolled yet.
        """
        return trust_of(self)

    @property
    def signer(self) -> "Signer":
        """The officer's signing keys with their certificates.

        Raises:
            EnrolmentError: If the desk is not enrolled yet.
            TokenPinNeededError: If the officer signs with a token whose PIN was not given, or too long ago.
        """
        if self.secret.token:
            token_sessions.require_open(self)
        return self._signer

    @cached_property
    def _signer(self) -> "Signer":
        return signer_of(self)

    @cached_property
    def identity(self) -> "HybridIdentity":
        """The desk's age identity, to which others seal."""
        from vetting_desk.crypto.age import HybridIdentity

        return HybridIdentity.from_text(self.secret.age_identity)

    def forget_trust(self) -> None:
        """Judge by what is stored from now on: a certificate or a revocation list came."""
        self.__dict__.pop("trust", None)
        self.forget_signer()

    def forget_signer(self) -> None:
        """Sign with what is at hand from now on: a certificate came, or a token was unlocked or locked."""
        self.__dict__.pop("_signer", None)

    def close(self) -> None:
        """Close the casebook, lock the token, and overwrite the keys held in buffers."""
        if self.token is not None:
            self.token.close()
        self.casebook.close()
        for key in self.data_keys.values():
            key.wipe()
        self.data_keys.clear()
        self.secret.wipe()
