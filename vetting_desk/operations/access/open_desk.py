"""An unlocked desk: its casebook, its officer and their keys, for as long as the window is open.

Lives on the store thread. Locking closes it and ends the process (`docs/decisions.md`); closing alone cannot
clear what Python keeps in memory. Its parts do the work; they know it through small protocols
(`unlocked`).
"""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock
from vetting_desk.model import Desk, DeskKind, Officer
from vetting_desk.operations.access.certificates import ROOT
from vetting_desk.operations.access.confirmation import Confirmations
from vetting_desk.operations.access.high_water import HighWater
from vetting_desk.operations.access.issuing_key import IssuingKey
from vetting_desk.operations.access.keys import Keys
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.token import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.forms import Form
    from vetting_desk.model import Commit
    from vetting_desk.operations.access.compartment import DataKey
    from vetting_desk.store import Casebook


class OpenDesk:
    """An unlocked desk.

    Attributes:
        folder: Its folder.
        desk: What it is.
        casebook: The open store; one thread only.
        secret: The officer's keys, as their slot holds them.
        clock: The device's clock.
        key_file: Content of the key file the slot was opened with; None without one.
        forms: Parsed instruments by digest.
        data_keys: Opened keys of clinical assessments by assessment.
        token: The officer's token.
        keys: What the officer signs with, whom the desk trusts, what others seal to.
        confirmations: What the officer has confirmed.
        weak_passphrase: True where the passphrase it was unlocked with would be refused as a new one.
        high_water: How far the desk has come, kept outside its casebook.
        issuing_key: Headquarters' key for certificates and revocation lists.
        alone: True while an administrator has the desk book open instead of the casebook; see `alone`.
    """

    def __init__(
        self,
        folder: Path,
        desk: Desk,
        casebook: "Casebook",
        secret: "SlotSecret",
        clock: Clock,
        key_file: bytes | None = None,
        *,
        alone: bool = False,
    ) -> None:
        self.folder = folder
        self.desk = desk
        self.casebook = casebook
        self.secret = secret
        self.clock = clock
        self.key_file = key_file
        self.forms: dict[str, Form] = {}
        self.data_keys: dict[str, DataKey] = {}
        self.token = Token(self)
        self.keys = Keys(self, self.token)
        self.confirmations = Confirmations(self)
        self.weak_passphrase = False
        self.high_water = HighWater(folder, casebook)
        self.issuing_key = IssuingKey(self)
        self.alone = alone
        self._closed = False
        self._listeners: list[Callable[[Commit], None]] = []

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

    def become(self, desk: Desk) -> None:
        """Take up what the desk is from now on: it has joined its organisation."""
        self.desk = desk

    def listen(self, listener: "Callable[[Commit], None]") -> None:
        """Call `listener` after each commit, on the store's thread, with what it changed."""
        self._listeners.append(listener)
        self.casebook.listen(listener)

    def unlisten(self, listener: "Callable[[Commit], None]") -> None:
        """Stop calling `listener`."""
        self._listeners = [each for each in self._listeners if each != listener]
        self.casebook.unlisten(listener)

    def may(self, action: Action) -> bool:
        """Return whether role and keys of who is at the desk allow an action now."""
        from vetting_desk.operations.access import alone

        return alone.allows(self, action)

    def require_unrestricted(self, subjects: "Callable[[], Iterable[str]]") -> None:
        """Check that nothing asked for is of a case that is restricted to other roles than the officer's.

        Args:
            subjects: Returns the ids of what is asked for; called only where a case may be restricted.

        Raises:
            RestrictedCaseError: If something is.
        """
        if self.desk.kind is not DeskKind.HQ or self.alone:
            return
        from vetting_desk.operations.access import restricting

        restricting.require_open(self, subjects)

    def turn_to(self, casebook: "Casebook", *, alone: bool) -> None:
        """Go on with the casebook in the place of the desk book, or back; the caller closes one."""
        self.casebook = casebook
        self.high_water = HighWater(self.folder, casebook)
        self.confirmations = Confirmations(self)  # each store counts time for itself
        self.issuing_key.forget()
        self.alone = alone
        for listener in self._listeners:
            casebook.listen(listener)
        self.keys.forget_identity()

    def close(self) -> None:
        """Close the casebook, lock the token, and overwrite the keys held in buffers; each whatever fails."""
        from vetting_desk.operations.access import desk_book

        with ExitStack() as last_first:
            last_first.callback(self._wipe)
            last_first.callback(self.casebook.close)
            last_first.callback(self.token.lock)
            last_first.callback(self.high_water.close)
            if not self.alone and not self._closed:
                last_first.callback(desk_book.publish_if_possible, self)
            self._closed = True

    def _wipe(self) -> None:
        self.issuing_key.forget()
        for key in self.data_keys.values():
            key.wipe()
        self.data_keys.clear()
        self.secret.wipe()
