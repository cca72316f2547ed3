"""An open desk as a `vetting_desk.transfer.ends.station.Station`."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock
from vetting_desk.model import Desk
from vetting_desk.operations.exchange.needs import StationDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.certificates import Signer, TrustStore
    from vetting_desk.transfer.ends.books import Books


@dataclass(frozen=True, slots=True)
class DeskStation:
    """An unlocked desk with its keys.

    Attributes:
        open_desk: The desk.
    """

    open_desk: StationDesk

    @property
    def desk(self) -> Desk:
        """Which desk this is."""
        return self.open_desk.desk

    @property
    def casebook(self) -> "Books":
        """Its store."""
        return self.open_desk.casebook

    @property
    def clock(self) -> Clock:
        """The device's clock."""
        return self.open_desk.clock

    @property
    def signer(self) -> "Signer":
        """The present officer's keys."""
        return self.open_desk.keys.signer

    @property
    def trust(self) -> "TrustStore":
        """The organisation's root."""
        return self.open_desk.keys.trust

    @property
    def identity(self) -> "HybridIdentity":
        """What others seal to."""
        return self.open_desk.keys.identity


@dataclass(frozen=True, slots=True)
class HearingStation(DeskStation):
    """A post that takes in word of headquarters: what the word itself says of certificates counts at once.

    A return bundle brings the register and the revocation list, and entries by officers who are named in it for
    the first time.
    """

    @property
    def trust(self) -> "TrustStore":
        """The organisation's root, with what is known of certificates now."""
        self.open_desk.keys.forget_trust()
        return self.open_desk.keys.trust
