"""What this wing asks of an open desk: to read the plans of its cases, and to say what became of an item."""

from typing import Protocol

from vetting_desk.operations.access.compartment import RecipientBooks, SealingDesk
from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.guarding_stores import KeepsFacts
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import (
    KeepsOfficers,
    KeepsPacks,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasCasebook, HasSecret
from vetting_desk.operations.cases.needs import HoldingBooks
from vetting_desk.registry.plans.books import PlanBooks


class ReadingBooks(PlanBooks, KeepsFacts, RestrictingBooks, Protocol):
    """A casebook with plans, some of restricted cases."""


class PlanDesk(AtDoor, HasSecret, Protocol):
    """A desk at which plans are read."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class WordsDesk(AtDoor, HasCasebook[KeepsPacks], Protocol):
    """A desk that has what the organisation calls it."""


class ActingBooks(
    PlanBooks, HoldingBooks, RecipientBooks, KeepsOfficers, TellsTime, Transacts, Protocol
):
    """A casebook in which it is said what became of an item."""


class ActingDesk(AtDoor, SealingDesk, WritesEntries, HasToken, Protocol):
    """A desk at which one says what became of an item."""

    @property
    def casebook(self) -> ActingBooks:
        """The open store."""


class AfterwardsBooks(PlanBooks, HoldingBooks, KeepsPacks, TellsTime, Transacts, Protocol):
    """A casebook in which it is said how a person is, in the organisation's words."""


class AfterwardsDesk(AtDoor, WritesEntries, HasToken, Protocol):
    """A desk at which one says how a person is."""

    @property
    def casebook(self) -> AfterwardsBooks:
        """The open store."""


class GivingBooks(PlanBooks, EntryBooks, Protocol):
    """A casebook of headquarters out of which plans are given to desks."""


class GivingDesk(WritesEntries, Protocol):
    """Headquarters, as it gives plans to desks."""

    @property
    def casebook(self) -> GivingBooks:
        """The open store."""
