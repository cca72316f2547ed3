"""What this wing asks of an open desk: for work on cases, to look into one, and to keep or erase them."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.guarding_stores import (
    KeepsAlarms,
    KeepsCallActs,
    KeepsFacts,
    KeepsStated,
    KeepsStatements,
)
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.person_stores import (
    KeepsHoldings,
    KeepsSameness,
    KeepsWithdrawals,
)
from vetting_desk.operations.access.restricting import RestrictingBooks, RestrictingDesk
from vetting_desk.operations.access.signed_rules import SignedRulesBooks
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsClinical,
    KeepsEntries,
    KeepsHeard,
    KeepsHolds,
    KeepsInstruments,
    KeepsIntake,
    KeepsOfficers,
    KeepsPeers,
    KeepsRecords,
    KeepsSettings,
    KeepsSuccessions,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk
from vetting_desk.registry.books import EntryBooks as CountingBooks
from vetting_desk.registry.books import HoldingBooks as BringingBooks
from vetting_desk.registry.numbers.books import CountedBooks


class KeptCasesDesk(AtDoor, Protocol):
    """A desk that keeps cases."""

    @property
    def casebook(self) -> KeepsCases:
        """The open store."""


class ListingDesk(AtDoor, RestrictingDesk, Protocol):
    """A desk that lists its cases, without those that are restricted."""


class HoldingBooks(KeepsCases, KeepsHoldings, KeepsPeers, KeepsSuccessions, Protocol):
    """A casebook that knows which desks hold its cases."""


class HoldingDesk(HasDesk, Protocol):
    """A desk that knows which desks hold its cases."""

    @property
    def casebook(self) -> HoldingBooks:
        """The open store."""


class HeldBooks(HoldingBooks, KeepsEntries, KeepsBlobs, KeepsIntake, Protocol):
    """A casebook that knows which desks hold its cases, and what of that nobody could judge."""


class HeldDesk(AtDoor, Protocol):
    """A desk at which one looks which desk holds a case."""

    @property
    def casebook(self) -> HeldBooks:
        """The open store."""


class OfferedBooks(KeepsHoldings, KeepsEntries, KeepsBlobs, Protocol):
    """A casebook with cases that are offered to its desk."""


class OfferedDesk(AtDoor, Protocol):
    """A desk to which cases are offered."""

    @property
    def casebook(self) -> OfferedBooks:
        """The open store."""


class GivingBooks(BringingBooks, HoldingBooks, EntryBooks, Protocol):
    """A casebook whose cases are handed over."""


class GivingDesk(AtDoor, WritesEntries, HasToken, Protocol):
    """A desk that hands a case over."""

    @property
    def casebook(self) -> GivingBooks:
        """The open store."""


class TakingBooks(CountingBooks, HoldingBooks, KeepsBlobs, KeepsIntake, EntryBooks, Protocol):
    """A casebook that takes a case."""


class TakingDesk(AtDoor, WritesEntries, HasToken, HasClock, Protocol):
    """A desk that takes a case."""

    @property
    def casebook(self) -> TakingBooks:
        """The open store."""


class PartedDesk(TakingDesk, Protocol):
    """A desk that takes over the cases of the desk it was."""


class ChangingBooks(HoldingBooks, KeepsFacts, Transacts, Protocol):
    """A casebook in which what a case says of its person is changed."""


class ChangingDesk(AtDoor, HasClock, Protocol):
    """A desk that changes what a case says of its person."""

    @property
    def casebook(self) -> ChangingBooks:
        """The open store."""


class JudgingBooks(RestrictingBooks, KeepsSameness, Protocol):
    """A casebook in which people say which cases are of one person."""


class JudgingDesk(AtDoor, HasDesk, HasClock, Protocol):
    """A desk at which people say which cases are of one person."""

    @property
    def casebook(self) -> JudgingBooks:
        """The open store."""


class LinkingBooks(KeepsCases, KeepsSameness, KeepsSettings, KeepsAudit, Transacts, Protocol):
    """A casebook over all cases of which the same person is looked for."""


class ProposedBooks(KeepsSameness, KeepsSettings, Protocol):
    """A casebook that keeps the pairs a run proposed, and the rules of it."""


class LinkingDesk(AtDoor, Protocol):
    """A desk at which the same person is looked for over all cases."""

    @property
    def casebook(self) -> LinkingBooks:
        """The open store."""


class ComparingDesk(JudgingDesk, HasConfirmations, Protocol):
    """A desk at which two cases are looked at side by side."""


class WithdrawingBooks(
    KeepsCases,
    KeepsWithdrawals,
    KeepsAssessments,
    KeepsRecords,
    KeepsClinical,
    KeepsEntries,
    KeepsHolds,
    KeepsFacts,
    KeepsAlarms,
    KeepsStatements,
    KeepsStated,
    KeepsCallActs,
    KeepsHoldings,
    TellsTime,
    Transacts,
    Protocol,
):
    """A casebook in which an empty case is withdrawn."""


class WithdrawingDesk(AtDoor, WritesEntries, HasToken, HasClock, Protocol):
    """A desk at which an empty case is withdrawn."""

    @property
    def casebook(self) -> WithdrawingBooks:
        """The open store."""


class CaseBooks(JudgingBooks, Transacts, Protocol):
    """A casebook in which cases are opened."""


class CaseDesk(JudgingDesk, Protocol):
    """A desk at which cases are opened."""

    @property
    def casebook(self) -> CaseBooks:
        """The open store."""


class DetailBooks(
    KeepsRecords, KeepsCases, KeepsAssessments, KeepsInstruments, KeepsClinical, Protocol
):
    """A casebook in which one case is looked into, with all that was done in it."""


class DetailDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which one case is looked into."""

    @property
    def casebook(self) -> DetailBooks:
        """The open store."""


class HistoryBooks(KeepsCases, KeepsOfficers, Protocol):
    """A casebook that says what its cases said before."""


class HistoryDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which one looks at what a case said before."""

    @property
    def casebook(self) -> HistoryBooks:
        """The open store."""


class StageBooks(KeepsRecords, KeepsBlobs, Protocol):
    """A casebook whose records say the stage of their case."""


class StageDesk(AtDoor, Protocol):
    """A desk that compares its stage of a case with what the other side knows."""

    @property
    def casebook(self) -> StageBooks:
        """The open store."""


class RetentionBooks(
    CountedBooks,
    RestrictingBooks,
    SignedRulesBooks,
    KeepsHeard,
    KeepsPeers,
    Protocol,
):
    """A casebook from which cases are erased."""

    def compact(self) -> None:
        """Give unused space back to the disk."""


class RetentionDesk(TriedSlot, HasKeys, Protocol):
    """A desk that erases cases, or holds them back from it."""

    @property
    def casebook(self) -> RetentionBooks:
        """The open store."""
