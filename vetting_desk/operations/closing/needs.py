"""What this wing asks of an open desk: to look how a case ended, to close it, to open it again."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import WritesEntries
from vetting_desk.operations.access.guarding_stores import (
    KeepsAlarms,
    KeepsApart,
    KeepsFacts,
    KeepsInterpreters,
    KeepsStated,
    KeepsStatements,
)
from vetting_desk.operations.access.person_stores import KeepsHoldings
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsEntries,
    KeepsPacks,
    KeepsPeers,
    KeepsProfiles,
    KeepsRecords,
    KeepsSettings,
    KeepsSuccessions,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk
from vetting_desk.operations.decisions.needs import SaidBooks


class EndBooks(KeepsRecords, KeepsStatements, KeepsEntries, Protocol):
    """A casebook that says how cases ended, and what came after."""


class EndDesk(Protocol):
    """A desk that knows how cases ended."""

    @property
    def casebook(self) -> EndBooks:
        """The open store."""


class OpenThingsBooks(KeepsAlarms, KeepsAssessments, SaidBooks, Protocol):
    """A casebook that says what is still to be done in a case."""


class OpenThingsDesk(HasDesk, Protocol):
    """A desk that says what is still to be done in a case."""

    @property
    def casebook(self) -> OpenThingsBooks:
        """The open store."""


class LookingBooks(
    KeepsCases,
    KeepsHoldings,
    KeepsPeers,
    KeepsSuccessions,
    KeepsStatements,
    KeepsRecords,
    KeepsEntries,
    KeepsAlarms,
    KeepsAssessments,
    KeepsBlobs,
    KeepsPacks,
    KeepsSettings,
    KeepsAudit,
    Protocol,
):
    """A casebook in which one looks how a case ended."""


class LookingDesk(AtDoor, HasDesk, HasConfirmations, Protocol):
    """A desk at which one looks how a case ended."""

    @property
    def casebook(self) -> LookingBooks:
        """The open store."""


class EndingBooks(
    LookingBooks,
    KeepsFacts,
    KeepsApart,
    KeepsInterpreters,
    KeepsProfiles,
    KeepsStated,
    TellsTime,
    Transacts,
    Protocol,
):
    """A casebook in which a case is closed."""


class EndingDesk(WritesEntries, HasToken, AtDoor, HasClock, HasConfirmations, Protocol):
    """A desk at which a case is closed."""

    @property
    def casebook(self) -> EndingBooks:
        """The open store."""
