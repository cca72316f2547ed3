"""What the registry asks of headquarters' casebook; a `store.Casebook` has all of it."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from vetting_desk.model.epoch import Epoch, Why

if TYPE_CHECKING:
    from vetting_desk.model import Desk
    from vetting_desk.store.alarms import AlarmStore
    from vetting_desk.store.apart import ApartStore
    from vetting_desk.store.blobs import BlobStore
    from vetting_desk.store.bundles import BundleStore
    from vetting_desk.store.call_acts import CallActStore
    from vetting_desk.store.calls import CallStore
    from vetting_desk.store.cases import CaseStore
    from vetting_desk.store.certificate_register import RegisterStore
    from vetting_desk.store.clinical import ClinicalStore
    from vetting_desk.store.due import DueStore
    from vetting_desk.store.engine.audit import AuditStore
    from vetting_desk.store.engine.device_time import ClockReading
    from vetting_desk.store.entries import EntryStore
    from vetting_desk.store.epochs import EpochStore
    from vetting_desk.store.erasure import ErasureStore
    from vetting_desk.store.facts import FactStore
    from vetting_desk.store.findings import FindingStore
    from vetting_desk.store.heard import HeardStore
    from vetting_desk.store.holdings import HoldingStore
    from vetting_desk.store.intake import IntakeStore
    from vetting_desk.store.interpreters import InterpreterStore
    from vetting_desk.store.officers import OfficerStore
    from vetting_desk.store.peers import PeerStore
    from vetting_desk.store.rating_evidence import RatingEvidenceStore
    from vetting_desk.store.receipts import ReceiptStore
    from vetting_desk.store.records import RecordStore
    from vetting_desk.store.refused import RefusedStore
    from vetting_desk.store.revocations import RevocationStore
    from vetting_desk.store.settings import CounterStore
    from vetting_desk.store.stamps import StampStore
    from vetting_desk.store.stated import StatedStore
    from vetting_desk.store.statements import StatementStore
    from vetting_desk.store.successions import SuccessionStore
    from vetting_desk.store.withdrawals import WithdrawalStore


class CaseBooks(Protocol):
    """A casebook in which a record's case is registered."""

    @property
    def cases(self) -> "CaseStore":
        """Cases."""

    @property
    def records(self) -> "RecordStore":
        """Signed assessments."""

    @property
    def successions(self) -> "SuccessionStore":
        """Which desk a desk was before it became a new one."""

    @property
    def audit(self) -> "AuditStore":
        """The audit log."""

    @property
    def erasure(self) -> "ErasureStore":
        """Tombstones of erased cases."""

    @property
    def holdings(self) -> "HoldingStore":
        """Which desks hold cases."""


class GuardBooks(CaseBooks, Protocol):
    """A casebook in which entries count that guard the person of a case."""

    @property
    def desk(self) -> "Desk":
        """Which desk's it is."""

    @property
    def entries(self) -> "EntryStore":
        """Signed statements beside records."""

    @property
    def blobs(self) -> "BlobStore":
        """Files by digest."""

    @property
    def facts(self) -> "FactStore":
        """Facts of cases."""

    @property
    def alarms(self) -> "AlarmStore":
        """Alarms, and who came."""

    @property
    def apart(self) -> "ApartStore":
        """Assessments kept apart."""

    @property
    def due(self) -> "DueStore":
        """What is due."""

    @property
    def officers(self) -> "OfficerStore":
        """Who has an account."""

    @property
    def statements(self) -> "StatementStore":
        """What was said of persons, links, passages and steps."""

    @property
    def calls(self) -> "CallStore":
        """Calls that this desk took."""

    @property
    def call_acts(self) -> "CallActStore":
        """What was made of calls."""

    @property
    def stated(self) -> "StatedStore":
        """What of these stands in entries."""


class HoldingBooks(GuardBooks, Protocol):
    """A casebook in which entries count that say which desk holds a case."""

    @property
    def rating_evidence(self) -> "RatingEvidenceStore":
        """Erases what second ratings of other desks' cases left."""

    @property
    def peers(self) -> "PeerStore":
        """Other desks."""


class EntryBooks(HoldingBooks, Protocol):
    """A casebook in which an entry is kept and acted on."""

    @property
    def clinical(self) -> "ClinicalStore":
        """What psychologists release."""

    @property
    def withdrawals(self) -> "WithdrawalStore":
        """Cases opened by mistake."""

    @property
    def interpreters(self) -> "InterpreterStore":
        """What was said of the interpreters of the organisation."""


class RegistryBooks(EntryBooks, Protocol):
    """A casebook that keeps what arrives."""

    @property
    def intake(self) -> "IntakeStore":
        """Bundles that arrived, and what of them is in quarantine."""

    @property
    def refused(self) -> "RefusedStore":
        """How much room what was refused takes."""

    @property
    def receipts(self) -> "ReceiptStore":
        """Headquarters' answers."""

    @property
    def bundles(self) -> "BundleStore":
        """Return bundles written."""

    @property
    def stamps(self) -> "StampStore":
        """Headquarters' stamps."""

    @property
    def audit(self) -> "AuditStore":
        """The audit log."""

    @property
    def counters(self) -> "CounterStore":
        """Numbers that only rise."""

    @property
    def epochs(self) -> "EpochStore":
        """Which life of the casebook this is."""

    @property
    def heard(self) -> "HeardStore":
        """What other desks last said."""

    @property
    def findings(self) -> "FindingStore":
        """What a person has to be told."""

    @property
    def revocations(self) -> "RevocationStore":
        """The newest revocation list."""

    @property
    def register(self) -> "RegisterStore":
        """Certificates headquarters issued, and those that came and are missing there."""

    def begin_epoch(
        self,
        why: Why,
        above: int = 0,
        feeds: Mapping[str, int] | None = None,
        list_number: int = 0,
        rules_number: int = 0,
    ) -> Epoch:
        """Begin an epoch above all that is known to have been given."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing. Inside another it is a savepoint."""

    def clock_reading(self) -> "ClockReading":
        """Return what the desk can say about the present moment."""
