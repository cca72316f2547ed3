"""What this wing asks of an open desk: to show the way of its records, to write bundles, to take one in."""

from typing import Protocol

from vetting_desk.operations.access.compartment import RecipientBooks
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import (
    BeginsEpochs,
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsBundles,
    KeepsClock,
    KeepsCounters,
    KeepsEntries,
    KeepsFindings,
    KeepsHeard,
    KeepsInstruments,
    KeepsIntake,
    KeepsManifests,
    KeepsPeers,
    KeepsReceipts,
    KeepsRecords,
    KeepsRevocations,
    KeepsSettings,
    KeepsSuccessions,
    OwesWord,
    TakesHqTime,
    TellsTime,
    TellsWordOwed,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasFolder
from vetting_desk.operations.interview.needs import FormDesk
from vetting_desk.operations.organisation.needs import RevocationListDesk, RulesDesk
from vetting_desk.registry.books import RegistryBooks


class WayBooks(KeepsRecords, KeepsEntries, KeepsBundles, TellsWordOwed, Protocol):
    """A casebook with the state of its records on the way to headquarters."""


class WayDesk(AtDoor, Protocol):
    """A desk with the state of its records on the way to headquarters."""

    @property
    def casebook(self) -> WayBooks:
        """The open store."""


class OfferingBooks(KeepsRecords, KeepsEntries, OwesWord, Transacts, Protocol):
    """A casebook whose records are offered again."""


class OfferingDesk(AtDoor, Protocol):
    """A desk that offers its records again."""

    @property
    def casebook(self) -> OfferingBooks:
        """The open store."""


class SticksDesk(HasDesk, HasFolder, Protocol):
    """A desk that may have a practice stick beside its folder."""


class StationBooks(
    BeginsEpochs,
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsBundles,
    KeepsClock,
    KeepsCounters,
    KeepsEntries,
    KeepsFindings,
    KeepsHeard,
    KeepsInstruments,
    KeepsIntake,
    KeepsManifests,
    KeepsPeers,
    KeepsReceipts,
    KeepsRecords,
    KeepsRevocations,
    KeepsSettings,
    KeepsSuccessions,
    OwesWord,
    TakesHqTime,
    TellsTime,
    TellsWordOwed,
    Transacts,
    Protocol,
):
    """A casebook out of which bundles are carried, and into it: `transfer.ends.books.Books`."""


class StationDesk(HasDesk, HasClock, HasKeys, Protocol):
    """A desk as a `transfer.ends.station.Station` wraps it."""

    @property
    def casebook(self) -> StationBooks:
        """The open store."""


class WritingDesk(AtDoor, StationDesk, RevocationListDesk, HasToken, Protocol):
    """A desk that writes bundles, or return bundles with the organisation's list and rules."""

    @property
    def casebook(self) -> StationBooks:
        """The open store."""


class MeaningBooks(KeepsInstruments, RecipientBooks, Protocol):
    """A casebook that tells what records mean, and to whom what is clinical is sealed."""


class MeaningDesk(FormDesk, Protocol):
    """A headquarters that judges what records say."""

    @property
    def casebook(self) -> MeaningBooks:
        """The open store."""


class ReceivingBooks(StationBooks, RegistryBooks, MeaningBooks, Protocol):
    """A casebook that takes a bundle in: at headquarters with the cases of other desks."""


class ReceivingDesk(AtDoor, RulesDesk, StationDesk, MeaningDesk, Protocol):
    """A desk that takes a bundle in."""

    @property
    def casebook(self) -> ReceivingBooks:
        """The open store."""
