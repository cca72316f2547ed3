"""What a member of the registry has beside the database: whom it trusts, who is who, which time it is.

It stands in a casebook of the member's own folder, which holds no case. What a database says of these it
could say wrongly; what is here came from headquarters, through somebody's hands, and opens by the member's
passphrase alone.
"""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from vetting_desk.store.engine.device_time import ClockReading
    from vetting_desk.store.officers import OfficerStore
    from vetting_desk.store.peers import PeerStore
    from vetting_desk.store.revocations import RevocationStore
    from vetting_desk.store.successions import SuccessionStore


class Beside(Protocol):
    """A member's casebook; a `store.Casebook` is one."""

    @property
    def peers(self) -> "PeerStore":
        """The desks that are known, and whether they are trusted."""

    @property
    def successions(self) -> "SuccessionStore":
        """Which desk a desk was before."""

    @property
    def officers(self) -> "OfficerStore":
        """Who is who."""

    @property
    def revocations(self) -> "RevocationStore":
        """What was taken back."""

    def clock_reading(self) -> "ClockReading":
        """Return what is known of the present moment."""
