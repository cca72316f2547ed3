"""What this wing asks of an open desk: to read what a person agreed to, and to write down what they say."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.person_stores import KeepsHoldings
from vetting_desk.operations.access.restricting import RestrictingBooks, RestrictingDesk
from vetting_desk.operations.access.stores import KeepsCases, KeepsSuccessions, TellsTime
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock
from vetting_desk.operations.cases.needs import HoldingBooks
from vetting_desk.operations.decisions.needs import SaidBooks
from vetting_desk.operations.safeguards.needs import ActingBooks, ActingDesk
from vetting_desk.registry.plans.books import PlanBooks


class OutreachBooks(SaidBooks, KeepsCases, KeepsHoldings, KeepsSuccessions, TellsTime, Protocol):
    """A casebook that says what a person agreed to."""


class OutreachDesk(AtDoor, HasClock, Protocol):
    """A desk at which one reads what a person agreed to."""

    @property
    def casebook(self) -> OutreachBooks:
        """The open store."""


class ReadingDesk(OutreachDesk, HasConfirmations, Protocol):
    """A desk at which one reads what a person agreed to; it counts as opening their case."""


class ListingBooks(OutreachBooks, HoldingBooks, RestrictingBooks, Protocol):
    """A casebook with the partners of all cases."""


class ListingDesk(OutreachDesk, RestrictingDesk, Protocol):
    """A desk at which partners of all cases are listed, without those of restricted ones."""

    @property
    def casebook(self) -> ListingBooks:
        """The open store."""


class WritingBooks(OutreachBooks, EntryBooks, Protocol):
    """A casebook in which what a person says is written down."""


class WritingDesk(OutreachDesk, WritesEntries, HasToken, Protocol):
    """A desk at which what a person says is written down."""

    @property
    def casebook(self) -> WritingBooks:
        """The open store."""


class PartnerBooks(WritingBooks, PlanBooks, Protocol):
    """A casebook in which partners of a plan are named."""


class PartnerDesk(WritingDesk, Protocol):
    """A desk at which partners of a plan are named."""

    @property
    def casebook(self) -> PartnerBooks:
        """The open store."""


class AskingBooks(WritingBooks, ActingBooks, Protocol):
    """A casebook in which a person may be asked, or not yet."""


class AskingDesk(WritingDesk, ActingDesk, Protocol):
    """A desk at which a person is asked."""

    @property
    def casebook(self) -> AskingBooks:
        """The open store."""
