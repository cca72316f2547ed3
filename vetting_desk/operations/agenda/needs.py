"""What this wing asks of an open desk: to put together what is due in cases and at itself, and to show it."""

from typing import Protocol

from vetting_desk.operations.access.certificates import ListBooks
from vetting_desk.operations.access.guarding_stores import KeepsAlarms, KeepsFacts, KeepsStatements
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.queue_stores import KeepsDue
from vetting_desk.operations.access.restricting import RestrictingBooks, RestrictingDesk
from vetting_desk.operations.access.stores import (
    KeepsBundles,
    KeepsErasure,
    KeepsOfficers,
    KeepsPeers,
    Transacts,
)
from vetting_desk.operations.access.unlocked import AtDoor, HasDesk
from vetting_desk.operations.proofs.needs import GivenBooks, ListedBooks
from vetting_desk.registry.plans.books import PlanBooks


class CaseDueBooks(
    PlanBooks,
    GivenBooks,
    KeepsAlarms,
    KeepsDue,
    KeepsErasure,
    KeepsFacts,
    KeepsStatements,
    KeepsOfficers,
    Transacts,
    Protocol,
):
    """A casebook in which it is put together what is due in a case."""


class CaseDueDesk(AtDoor, Protocol):
    """A desk at which it is put together what is due in a case."""

    @property
    def casebook(self) -> CaseDueBooks:
        """The open store."""


class DeskDueBooks(
    ListedBooks, ListBooks, KeepsBundles, KeepsDue, KeepsOfficers, KeepsPeers, Protocol
):
    """A casebook in which it is put together what is due at its desk."""


class DeskDueDesk(HasDesk, HasKeys, Protocol):
    """A desk that puts together what is due at itself."""

    @property
    def casebook(self) -> DeskDueBooks:
        """The open store."""


class AgendaBooks(CaseDueBooks, DeskDueBooks, RestrictingBooks, Protocol):
    """A casebook whose agenda is looked at."""


class AgendaDesk(CaseDueDesk, DeskDueDesk, RestrictingDesk, Protocol):
    """A desk at which one looks at what is due."""

    @property
    def casebook(self) -> AgendaBooks:
        """The open store."""
