"""What this wing asks of an open desk: to read and keep the register, and to record ties."""

from typing import Protocol

from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.guarding_stores import (
    KeepsFacts,
    KeepsInterpreters,
    KeepsStatements,
)
from vetting_desk.operations.access.person_stores import KeepsSameness
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import (
    KeepsBlobs,
    KeepsCases,
    KeepsInstruments,
    KeepsPeers,
    KeepsRecords,
    TellsTime,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasDesk


class RegisterBooks(KeepsInterpreters, TellsTime, Protocol):
    """A casebook with the register."""


class RegisterDesk(AtDoor, Protocol):
    """A desk at which the register is read."""

    @property
    def casebook(self) -> RegisterBooks:
        """The open store."""


class UndertakingBooks(RegisterBooks, KeepsRecords, KeepsBlobs, KeepsInstruments, Protocol):
    """A casebook with signed undertakings."""


class UndertakingDesk(AtDoor, Protocol):
    """A desk at which signed undertakings are read."""

    @property
    def casebook(self) -> UndertakingBooks:
        """The open store."""


class KeepingBooks(RegisterBooks, EntryBooks, KeepsPeers, Protocol):
    """A casebook in which the register is kept."""


class KeepingDesk(AtDoor, WritesEntries, HasToken, Protocol):
    """A desk at which the register is kept."""

    @property
    def casebook(self) -> KeepingBooks:
        """The open store."""


class LookingBooks(
    RegisterBooks,
    KeepsCases,
    KeepsFacts,
    KeepsStatements,
    KeepsSameness,
    RestrictingBooks,
    Protocol,
):
    """A casebook that says what an interpreter has to do with a case."""


class LookingDesk(AtDoor, HasDesk, Protocol):
    """A desk at which one asks what an interpreter has to do with a case."""

    @property
    def casebook(self) -> LookingBooks:
        """The open store."""
