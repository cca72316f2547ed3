"""What this wing asks of an open desk: to count cases, to read the figures, to export them."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.person_stores import (
    KeepsEditions,
    KeepsNumbers,
    KeepsSameness,
)
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsErasure,
    KeepsPeers,
    KeepsSettings,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.unlocked import AtDoor, HasClock
from vetting_desk.registry.numbers.books import CountedBooks


class CountingBooks(CountedBooks, KeepsSettings, KeepsAudit, Protocol):
    """A casebook whose cases are counted."""


class CountingDesk(AtDoor, Protocol):
    """A desk at which cases are counted."""

    @property
    def casebook(self) -> CountingBooks:
        """The open store."""


class FiguresBooks(KeepsNumbers, KeepsPeers, KeepsSettings, TellsTime, Protocol):
    """A casebook whose figures are shown."""


class FiguresDesk(AtDoor, Protocol):
    """A desk at which figures are looked at."""

    @property
    def casebook(self) -> FiguresBooks:
        """The open store."""


class NotedBooks(KeepsNumbers, KeepsErasure, KeepsSameness, Protocol):
    """A casebook of which is told what its figures do not show."""


class NotedDesk(AtDoor, Protocol):
    """A desk at which is told what the figures do not show."""

    @property
    def casebook(self) -> NotedBooks:
        """The open store."""


class ExportingBooks(KeepsNumbers, KeepsPeers, KeepsSettings, KeepsAudit, Transacts, Protocol):
    """A casebook out of which figures are exported."""


class ExportingDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which figures are exported."""

    @property
    def casebook(self) -> ExportingBooks:
        """The open store."""


class PrintingBooks(FiguresBooks, KeepsAudit, Protocol):
    """A casebook whose figures are printed."""


class PrintingDesk(AtDoor, HasClock, Protocol):
    """A desk at which figures are printed."""

    @property
    def casebook(self) -> PrintingBooks:
        """The open store."""


class EditingBooks(CountingBooks, KeepsEditions, TellsTime, Protocol):
    """A casebook of whose figures editions are made."""


class EditingDesk(AtDoor, Protocol):
    """A desk at which editions are made."""

    @property
    def casebook(self) -> EditingBooks:
        """The open store."""


class AskingBooks(KeepsEditions, KeepsAudit, Transacts, Protocol):
    """A casebook whose editions are asked."""


class AskingDesk(AtDoor, Protocol):
    """A desk at which editions are asked."""

    @property
    def casebook(self) -> AskingBooks:
        """The open store."""


class AskingExportBooks(AskingBooks, KeepsPeers, Protocol):
    """A casebook out of which answers are exported."""


class AskingExportDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which answers are exported."""

    @property
    def casebook(self) -> AskingExportBooks:
        """The open store."""
