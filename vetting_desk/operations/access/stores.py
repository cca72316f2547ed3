"""A protocol for each store of a casebook: who works with one names the stores it works with, and no more.

What a wing asks of a casebook it puts together of these in its `needs`; a `store.Casebook` is all of them. The
stores themselves are named by their class: only which of them are in reach is narrowed here.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from vetting_desk.model.epoch import Epoch, Why

if TYPE_CHECKING:
    from vetting_desk.store.acceptances import AcceptanceStore
    from vetting_desk.store.amendments import AmendmentStore
    from vetting_desk.store.assessments import AssessmentStore
    from vetting_desk.store.blobs import BlobStore
    from vetting_desk.store.bundle_files import BundleFileStore
    from vetting_desk.store.bundles import BundleStore
    from vetting_desk.store.cases import CaseStore
    from vetting_desk.store.certificate_register import RegisterStore
    from vetting_desk.store.clinical import ClinicalStore
    from vetting_desk.store.corrections import CorrectionStore
    from vetting_desk.store.device_clock import DeviceClockStore
    from vetting_desk.store.draft_moves import DraftMoveStore
    from vetting_desk.store.engine.audit import AuditStore
    from vetting_desk.store.engine.device_time import ClockReading
    from vetting_desk.store.entries import EntryStore
    from vetting_desk.store.epochs import EpochStore
    from vetting_desk.store.erasure import ErasureStore
    from vetting_desk.store.findings import FindingStore
    from vetting_desk.store.heard import HeardStore
    from vetting_desk.store.holds import HoldStore
    from vetting_desk.store.instruments import InstrumentStore
    from vetting_desk.store.intake import IntakeStore
    from vetting_desk.store.issuing_pairs import IssuingPairStore
    from vetting_desk.store.manifests import ManifestStore
    from vetting_desk.store.officer_profiles import OfficerProfileStore
    from vetting_desk.store.officers import OfficerStore
    from vetting_desk.store.packs import PackStore
    from vetting_desk.store.peers import PeerStore
    from vetting_desk.store.receipts import ReceiptStore
    from vetting_desk.store.recipients import RecipientStore
    from vetting_desk.store.records import RecordStore
    from vetting_desk.store.refused import RefusedStore
    from vetting_desk.store.revocations import RevocationStore
    from vetting_desk.store.settings import CounterStore, SettingsStore
    from vetting_desk.store.stamps import StampStore
    from vetting_desk.store.successions import SuccessionStore
    from vetting_desk.store.unfinished_notes import UnfinishedNoteStore


class KeepsAudit(Protocol):
    """A casebook with its audit log."""

    @property
    def audit(self) -> "AuditStore":
        """The audit log."""


class KeepsSettings(Protocol):
    """A casebook with its settings."""

    @property
    def settings(self) -> "SettingsStore":
        """Named values."""


class KeepsClock(Protocol):
    """A casebook with the clock of its device."""

    @property
    def clock(self) -> "DeviceClockStore":
        """What is kept of time, and how it is put right."""


class KeepsCounters(Protocol):
    """A casebook with its counters."""

    @property
    def counters(self) -> "CounterStore":
        """Numbers that only rise."""


class KeepsOfficers(Protocol):
    """A casebook with its officers."""

    @property
    def officers(self) -> "OfficerStore":
        """Who has an account."""


class KeepsProfiles(Protocol):
    """A casebook with what is known of its officers beside name and role."""

    @property
    def profiles(self) -> "OfficerProfileStore":
        """Languages and sex of officers."""


class KeepsPeers(Protocol):
    """A casebook with the other desks it knows."""

    @property
    def peers(self) -> "PeerStore":
        """Other desks."""


class KeepsInstruments(Protocol):
    """A casebook with its instruments."""

    @property
    def instruments(self) -> "InstrumentStore":
        """Questionnaires."""


class KeepsCases(Protocol):
    """A casebook with its cases."""

    @property
    def cases(self) -> "CaseStore":
        """Cases and their search."""


class KeepsAssessments(Protocol):
    """A casebook with its assessments."""

    @property
    def assessments(self) -> "AssessmentStore":
        """Assessments and answers."""


class KeepsClinical(Protocol):
    """A casebook with its clinical compartment."""

    @property
    def clinical(self) -> "ClinicalStore":
        """Sealed keys and notes of the clinical compartment, and releases."""


class KeepsBlobs(Protocol):
    """A casebook with its blobs."""

    @property
    def blobs(self) -> "BlobStore":
        """Files by digest."""


class KeepsRefused(Protocol):
    """A casebook with what was refused."""

    @property
    def refused(self) -> "RefusedStore":
        """How much room what was refused takes."""


class KeepsRecords(Protocol):
    """A casebook with its records."""

    @property
    def records(self) -> "RecordStore":
        """Signed assessments."""


class KeepsBundles(Protocol):
    """A casebook with its bundles."""

    @property
    def bundles(self) -> "BundleStore":
        """Bundles written."""


class KeepsBundleFiles(Protocol):
    """A casebook with the files as which its bundles were written."""

    @property
    def bundle_files(self) -> "BundleFileStore":
        """Files written to sticks and folders."""


class KeepsPacks(Protocol):
    """A casebook with the organisation's approved texts."""

    @property
    def packs(self) -> "PackStore":
        """Texts the organisation approved."""


class KeepsEntries(Protocol):
    """A casebook with its entries."""

    @property
    def entries(self) -> "EntryStore":
        """Signed statements beside records."""


class KeepsAmendments(Protocol):
    """A casebook with headquarters' later words on what it had not taken in."""

    @property
    def amendments(self) -> "AmendmentStore":
        """What headquarters decided later."""


class KeepsCorrections(Protocol):
    """A casebook with the reasons of its corrections."""

    @property
    def corrections(self) -> "CorrectionStore":
        """Why records are corrected."""


class KeepsReceipts(Protocol):
    """A casebook with its receipts."""

    @property
    def receipts(self) -> "ReceiptStore":
        """HQ's answers."""


class KeepsIntake(Protocol):
    """A casebook with what arrived at it."""

    @property
    def intake(self) -> "IntakeStore":
        """Bundles that arrived."""


class KeepsErasure(Protocol):
    """A casebook with the tombstones of what was erased."""

    @property
    def erasure(self) -> "ErasureStore":
        """Tombstones of erased cases."""


class KeepsHolds(Protocol):
    """A casebook with its holds."""

    @property
    def holds(self) -> "HoldStore":
        """Cases that must be kept."""


class KeepsDraftMoves(Protocol):
    """A casebook with the moves of its drafts."""

    @property
    def draft_moves(self) -> "DraftMoveStore":
        """Which draft went on as which."""


class KeepsUnfinishedNotes(Protocol):
    """A casebook with its unfinished notes."""

    @property
    def unfinished_notes(self) -> "UnfinishedNoteStore":
        """Clinical notes that were not added yet, sealed."""


class KeepsRecipients(Protocol):
    """A casebook with its recipients."""

    @property
    def recipients(self) -> "RecipientStore":
        """Where to seal to this desk's officers."""


class KeepsRevocations(Protocol):
    """A casebook with its revocations."""

    @property
    def revocations(self) -> "RevocationStore":
        """Certificates taken back, and the newest revocation list."""


class KeepsIssuingPairs(Protocol):
    """A casebook with the issuing key, sealed to pairs of officers."""

    @property
    def issuing_pairs(self) -> "IssuingPairStore":
        """The sealed copies."""


class KeepsRegister(Protocol):
    """A casebook with the register of issued certificates."""

    @property
    def register(self) -> "RegisterStore":
        """Certificates headquarters issued."""


class KeepsManifests(Protocol):
    """A casebook with its manifests."""

    @property
    def manifests(self) -> "ManifestStore":
        """Signed manifests of bundles written."""


class KeepsStamps(Protocol):
    """A casebook with headquarters' stamps."""

    @property
    def stamps(self) -> "StampStore":
        """HQ's stamps."""


class KeepsAcceptances(Protocol):
    """A casebook with what people took in although nobody could judge it."""

    @property
    def acceptances(self) -> "AcceptanceStore":
        """Records a person took in although nobody could judge them."""


class KeepsEpochs(Protocol):
    """A casebook with its epochs."""

    @property
    def epochs(self) -> "EpochStore":
        """Which life of the casebook this is."""


class KeepsHeard(Protocol):
    """A casebook with what other desks last said."""

    @property
    def heard(self) -> "HeardStore":
        """What other desks last said."""


class KeepsFindings(Protocol):
    """A casebook with what a person has to be told."""

    @property
    def findings(self) -> "FindingStore":
        """What a person has to be told."""


class KeepsSuccessions(Protocol):
    """A casebook that knows which desk a desk was before."""

    @property
    def successions(self) -> "SuccessionStore":
        """Which desk a desk was before it became a new one."""


class BeginsEpochs(KeepsEpochs, Protocol):
    """A casebook that begins epochs."""

    def begin_epoch(
        self,
        why: Why,
        above: int = 0,
        feeds: Mapping[str, int] | None = None,
        list_number: int = 0,
        rules_number: int = 0,
    ) -> Epoch:
        """Begin an epoch above all that is known to have been given; see `store.Casebook.begin_epoch`."""


class OwesWord(Protocol):
    """A casebook that comes to owe headquarters a word."""

    def owe_word(self) -> None:
        """Owe headquarters a word; see `store.Casebook.owe_word`."""


class TellsWord(Protocol):
    """A casebook that says whether headquarters is owed a word."""

    def owes_word(self) -> bool:
        """Return whether headquarters is owed a word."""


class Transacts(Protocol):
    """A casebook that takes several changes as one."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing. Inside another it is a savepoint."""


class TakesHqTime(Protocol):
    """A casebook that takes a moment signed by headquarters."""

    def raise_floor(self, signed_by_hq: datetime) -> bool:
        """Record a moment signed by HQ; returns False if it is absurd. See `store.Casebook.raise_floor`."""


class TellsTime(Protocol):
    """A casebook that knows the device time."""

    def clock_reading(self) -> "ClockReading":
        """Return what the desk can say about the present moment."""
