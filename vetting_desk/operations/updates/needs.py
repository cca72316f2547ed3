"""What this wing asks of an open desk: to judge an update by whom it trusts, and to remember what was seen."""

from typing import Protocol

from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsCounters,
    KeepsFindings,
    KeepsRevocations,
    KeepsSettings,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.unlocked import AtDoor, HasFolder


class LookingBooks(KeepsCounters, KeepsSettings, TellsTime, Protocol):
    """A casebook that knows what was seen of updates."""


class LookingDesk(HasKeys, Protocol):
    """A desk that looks at an update."""

    @property
    def casebook(self) -> LookingBooks:
        """The open store."""


class TakingBooks(LookingBooks, KeepsAudit, KeepsFindings, Transacts, Protocol):
    """A casebook that remembers what was taken."""


class TakingDesk(AtDoor, HasKeys, Protocol):
    """A desk that takes an update."""

    @property
    def casebook(self) -> TakingBooks:
        """The open store."""


class HandedBooks(KeepsSettings, Protocol):
    """A casebook that remembers what is handed on."""


class HandedDesk(HasFolder, Protocol):
    """Headquarters, with the update that goes along with what it writes."""

    @property
    def casebook(self) -> HandedBooks:
        """The open store."""


class PuttingBooks(HandedBooks, TellsTime, Protocol):
    """A casebook that knows the time at which an update is judged once more."""


class PuttingDesk(AtDoor, HasFolder, HasKeys, Protocol):
    """Headquarters, as it writes the update that is handed on to a stick."""

    @property
    def casebook(self) -> PuttingBooks:
        """The open store."""


class StoppingBooks(HandedBooks, KeepsAudit, Transacts, Protocol):
    """A casebook in which it is written what is handed on."""


class StoppingDesk(AtDoor, HandedDesk, Protocol):
    """Headquarters, as it hands nothing on any more."""

    @property
    def casebook(self) -> StoppingBooks:
        """The open store."""


class HandingBooks(StoppingBooks, TellsTime, Protocol):
    """A casebook that knows the time an update is judged at."""


class HandingDesk(AtDoor, HasFolder, HasKeys, Protocol):
    """Headquarters, as it hands an update on."""

    @property
    def casebook(self) -> HandingBooks:
        """The open store."""


class AnchorBooks(KeepsSettings, KeepsRevocations, Protocol):
    """A casebook with the organisation's certificates and list."""


class AnchorDesk(Protocol):
    """A desk that writes out by what an update is judged."""

    @property
    def casebook(self) -> AnchorBooks:
        """The open store."""
