"""What this wing asks of an open desk: to show the way of its records, to write bundles, to take one in."""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.compartment import RecipientBooks
from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import (
    KeepsCallActs,
    KeepsStated,
    KeepsWatchLists,
)
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.person_stores import KeepsProofKeys, KeepsWithdrawals
from vetting_desk.operations.access.signed_rules import SignedRulesBooks
from vetting_desk.operations.access.stores import (
    BeginsEpochs,
    KeepsAcceptances,
    KeepsAmendments,
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsBundleFiles,
    KeepsBundles,
    KeepsClock,
    KeepsCounters,
    KeepsEntries,
    KeepsErasure,
    KeepsFindings,
    KeepsHeard,
    KeepsInstruments,
    KeepsIntake,
    KeepsManifests,
    KeepsPacks,
    KeepsPeers,
    KeepsReceipts,
    KeepsRecords,
    KeepsRefused,
    KeepsRegister,
    KeepsRevocations,
    KeepsSettings,
    KeepsStamps,
    KeepsSuccessions,
    OwesWord,
    TakesHqTime,
    TellsTime,
    TellsWord,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasFolder, HasSecret
from vetting_desk.operations.organisation.needs import RevocationListDesk, RulesDesk
from vetting_desk.operations.records.needs import TwiceRatedBooks, TwiceRatedDesk
from vetting_desk.operations.safeguards.needs import StatingBooks, StatingDesk
from vetting_desk.registry.books import RegistryBooks

if TYPE_CHECKING:
    from vetting_desk.store.issuing_pairs import IssuingPairStore
    from vetting_desk.store.signed_rules import SignedRulesStore


class WayBooks(
    KeepsRecords, KeepsEntries, KeepsBundles, KeepsInstruments, KeepsStated, TellsWord, Protocol
):
    """A casebook with the state of its records on the way to headquarters."""


class WayDesk(AtDoor, Protocol):
    """A desk with the state of its records on the way to headquarters."""

    @property
    def casebook(self) -> WayBooks:
        """The open store."""


class OfferingBooks(WayBooks, Transacts, Protocol):
    """A casebook out of which records are offered again."""


class OfferingDesk(AtDoor, Protocol):
    """A desk that offers records again."""

    @property
    def casebook(self) -> OfferingBooks:
        """The open store."""


class LaterWordsDesk(AtDoor, Protocol):
    """A desk that tells what headquarters decided later."""

    @property
    def casebook(self) -> KeepsAmendments:
        """The open store."""


class AskingBooks(KeepsRecords, KeepsEntries, OwesWord, Transacts, Protocol):
    """A casebook whose records are all offered again."""


class AskingDesk(AtDoor, Protocol):
    """A desk that offers everything again, or asks headquarters for its word."""

    @property
    def casebook(self) -> AskingBooks:
        """The open store."""


class SticksDesk(HasDesk, HasFolder, Protocol):
    """A desk that may have a practice stick beside its folder."""


class StationBooks(
    BeginsEpochs,
    KeepsAmendments,
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsBundleFiles,
    KeepsBundles,
    KeepsClock,
    KeepsCounters,
    KeepsEntries,
    KeepsErasure,
    KeepsFindings,
    KeepsHeard,
    KeepsInstruments,
    KeepsIntake,
    KeepsManifests,
    KeepsPacks,
    KeepsPeers,
    KeepsReceipts,
    KeepsRecords,
    KeepsRegister,
    KeepsRevocations,
    KeepsSettings,
    KeepsStamps,
    KeepsSuccessions,
    OwesWord,
    TakesHqTime,
    TellsTime,
    TellsWord,
    Transacts,
    Protocol,
):
    """A casebook out of which bundles are carried, and into it: `transfer.ends.books.Books`."""


class StationDesk(HasDesk, HasClock, HasKeys, Protocol):
    """A desk as a `transfer.ends.station.Station` wraps it."""

    @property
    def casebook(self) -> StationBooks:
        """The open store."""


class PartsBooks(StationBooks, StatingBooks, KeepsCallActs, Protocol):
    """A casebook out of which bundles are carried, in which what waits is signed first."""


class WritingBooks(
    PartsBooks, SignedRulesBooks, RegistryBooks, KeepsProofKeys, KeepsWithdrawals, HasDesk, Protocol
):
    """A casebook out of which bundles are carried, with the register of what its desk issued."""


class WritingDesk(AtDoor, HasFolder, StationDesk, RevocationListDesk, StatingDesk, Protocol):
    """A desk that writes bundles, or return bundles with the organisation's list and rules."""

    @property
    def casebook(self) -> WritingBooks:
        """The open store."""


class PartsDesk(AtDoor, StationDesk, StatingDesk, HasFolder, Protocol):
    """A desk that writes bundles in parts, and keeps the sealed file in its folder meanwhile."""

    @property
    def casebook(self) -> PartsBooks:
        """The open store."""


class CarriedBooks(KeepsBundles, KeepsBundleFiles, KeepsPeers, Protocol):
    """A casebook that knows the files its bundles were written as."""


class CarriedDesk(AtDoor, Protocol):
    """A desk that finds its own bundles on a stick again."""

    @property
    def casebook(self) -> CarriedBooks:
        """The open store."""


class StagingDesk(AtDoor, HasFolder, Protocol):
    """A desk in whose folder parts of bundles wait for each other."""


class RefusedBooks(KeepsIntake, KeepsPeers, KeepsRefused, Protocol):
    """A casebook that holds what was refused."""

    def give_back(self) -> None:
        """Give room that is no longer used back to the disk."""


class RefusedDesk(AtDoor, Protocol):
    """A desk that looks at what was refused, and clears it."""

    @property
    def casebook(self) -> RefusedBooks:
        """The open store."""


class MeaningBooks(TwiceRatedBooks, RecipientBooks, Protocol):
    """A casebook that tells what records mean, and to whom what is clinical is sealed."""


class MeaningDesk(TwiceRatedDesk, HasSecret, Protocol):
    """A headquarters that judges what records say."""

    @property
    def casebook(self) -> MeaningBooks:
        """The open store."""


class ReceivingBooks(StationBooks, MeaningBooks, RegistryBooks, KeepsWatchLists, Protocol):
    """A casebook that takes a bundle in: at headquarters with the cases of other desks."""

    @property
    def signed_rules(self) -> "SignedRulesStore":
        """The organisation's rules as headquarters signed them."""

    @property
    def issuing_pairs(self) -> "IssuingPairStore":
        """Who opens the issuing key, two at a time."""

    def give_back(self) -> None:
        """Give room that is no longer used back to the disk."""


class StampingBooks(StationBooks, RegistryBooks, Protocol):
    """Headquarters' casebook, as its stamps are renewed."""


class StampingDesk(AtDoor, StationDesk, HasToken, Protocol):
    """Headquarters, as it renews its stamps."""

    @property
    def casebook(self) -> StampingBooks:
        """The open store."""


class ReceivingDesk(AtDoor, RulesDesk, StationDesk, MeaningDesk, HasToken, Protocol):
    """A desk that takes a bundle in."""

    @property
    def casebook(self) -> ReceivingBooks:
        """The open store."""


class SyncBooks(ReceivingBooks, WritingBooks, Protocol):
    """A casebook whose bundles go into a folder, and come out of one."""


class SyncDesk(ReceivingDesk, RevocationListDesk, HasToken, Protocol):
    """A desk that writes bundles into a folder and takes in what comes there."""

    @property
    def casebook(self) -> SyncBooks:
        """The open store."""


class InboxBooks(KeepsIntake, KeepsPeers, KeepsReceipts, Protocol):
    """A casebook with what arrived at it."""


class InboxDesk(AtDoor, Protocol):
    """A desk at which one looks what arrived."""

    @property
    def casebook(self) -> InboxBooks:
        """The open store."""


class StatementBooks(KeepsHeard, KeepsRecords, KeepsSuccessions, Protocol):
    """A casebook that holds records of other desks."""


class StatementDesk(AtDoor, Protocol):
    """A desk that states what it holds of others."""

    @property
    def casebook(self) -> StatementBooks:
        """The open store."""


class QuarantineBooks(
    RegistryBooks, MeaningBooks, KeepsAcceptances, KeepsAmendments, TellsTime, Protocol
):
    """A casebook of headquarters with what it did not take in."""


class QuarantineDesk(AtDoor, MeaningDesk, HasKeys, HasConfirmations, Protocol):
    """A desk that looks into quarantine, and decides on what lies there."""

    @property
    def casebook(self) -> QuarantineBooks:
        """The open store."""
