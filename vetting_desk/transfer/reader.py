"""What opening bundles needs of a desk: who it is, what it trusts, and what is sealed to it."""

from typing import Protocol

from vetting_desk.clock import Clock
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.model import Desk


class Reader(Protocol):
    """A desk that can open what is sealed to it."""

    @property
    def desk(self) -> Desk:
        """Which desk this is."""

    @property
    def clock(self) -> Clock:
        """The device's clock."""

    @property
    def trust(self) -> TrustStore:
        """The organisation's root."""

    @property
    def identity(self) -> HybridIdentity:
        """What others seal to."""
