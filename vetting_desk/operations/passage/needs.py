"""What this wing asks of an open desk: to look at persons and passages, to record them, to print."""

from typing import Protocol

from vetting_desk.model import Desk
from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import KeepsStatements
from vetting_desk.operations.access.queue_stores import KeepsDue
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import KeepsCases, KeepsOfficers, KeepsSuccessions
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk
from vetting_desk.operations.cases.needs import CaseBooks
from vetting_desk.operations.safeguards.needs import StatingBooks, StatingDesk


class SeeingBooks(KeepsCases, KeepsStatements, RestrictingBooks, Protocol):
    """A casebook with persons and passages."""


class SeeingDesk(AtDoor, HasConfirmations, HasDesk, Protocol):
    """A desk at which one looks at the persons and passages of a case."""

    @property
    def casebook(self) -> SeeingBooks:
        """The open store."""


class RecordingBooks(StatingBooks, KeepsDue, KeepsOfficers, KeepsSuccessions, Protocol):
    """A casebook in which persons and passages are recorded."""

    @property
    def desk(self) -> Desk:
        """Which desk's it is."""


class RecordingDesk(AtDoor, HasClock, StatingDesk, Protocol):
    """A desk at which persons and passages are recorded."""

    @property
    def casebook(self) -> RecordingBooks:
        """The open store."""


class OpeningBooks(RecordingBooks, CaseBooks, Protocol):
    """A casebook in which a person of one case gets a case of their own."""


class OpeningDesk(RecordingDesk, HasDesk, Protocol):
    """A desk at which a person of one case gets a case of their own."""

    @property
    def casebook(self) -> OpeningBooks:
        """The open store."""


class PrintingDesk(SeeingDesk, HasClock, HasDesk, Protocol):
    """A desk at which a travel sheet or a notice is made."""
