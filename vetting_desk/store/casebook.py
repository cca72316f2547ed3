"""The casebook: the encrypted store of one desk, opened once, with everything in its place.

Creates and opens it; what is stored and how stands in a module for each thing. One process, one
connection, one thread. Nothing here erases or repairs: a casebook that does not open is left as it is.
"""

import os
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Final

from vetting_desk.clock import Clock
from vetting_desk.errors import CasebookInUseError, CasebookMissingError, StateError
from vetting_desk.machine.durable import flush_file, put_in_place, remove_file
from vetting_desk.model import Change, Commit, Desk, DeskKind, Officer
from vetting_desk.model.epoch import Why
from vetting_desk.progress import Progress
from vetting_desk.store import audit_check, desks
from vetting_desk.store.acceptances import AcceptanceStore
from vetting_desk.store.amendments import AmendmentStore
from vetting_desk.store.assessments import AssessmentStore
from vetting_desk.store.audit_check import AuditMark
from vetting_desk.store.blobs import BlobStore
from vetting_desk.store.bundle_files import BundleFileStore
from vetting_desk.store.bundles import BundleStore
from vetting_desk.store.called import CalledStore
from vetting_desk.store.cases import CaseStore
from vetting_desk.store.certificate_register import RegisterStore
from vetting_desk.store.change_cases import with_cases
from vetting_desk.store.clinical import ClinicalStore
from vetting_desk.store.corrections import CorrectionStore
from vetting_desk.store.device_clock import DeviceClockStore
from vetting_desk.store.draft_moves import DraftMoveStore
from vetting_desk.store.engine.at_desk import AtDesk
from vetting_desk.store.engine.audit import AuditStore
from vetting_desk.store.engine.changes import Listener
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, open_database
from vetting_desk.store.engine.device_time import ClockReading, DeviceTime
from vetting_desk.store.engine.lock import InstanceLock
from vetting_desk.store.entries import EntryStore
from vetting_desk.store.epochs import EpochStore
from vetting_desk.store.erasure import ErasureStore
from vetting_desk.store.given_out import GivenOut
from vetting_desk.store.guarded import Guarded
from vetting_desk.store.holds import HoldStore
from vetting_desk.store.instruments import InstrumentStore
from vetting_desk.store.intake import IntakeStore
from vetting_desk.store.issuing_pairs import IssuingPairStore
from vetting_desk.store.manifests import ManifestStore
from vetting_desk.store.migration import kept_before
from vetting_desk.store.migration.migrate import migrate
from vetting_desk.store.migration.renewing import open_renewed
from vetting_desk.store.offers import OfferStore
from vetting_desk.store.officer_profiles import OfficerProfileStore
from vetting_desk.store.officers import OfficerStore
from vetting_desk.store.packs import PackStore
from vetting_desk.store.peers import PeerStore
from vetting_desk.store.receipts import ReceiptStore
from vetting_desk.store.recipients import RecipientStore
from vetting_desk.store.records import RecordStore
from vetting_desk.store.refused import RefusedStore
from vetting_desk.store.reviewing import Reviewing
from vetting_desk.store.revocations import RevocationStore
from vetting_desk.store.sameness import SamenessStore
from vetting_desk.store.search.words import VERSION as SEARCH_VERSION
from vetting_desk.store.settings import CounterStore, SettingsStore
from vetting_desk.store.stamps import StampStore
from vetting_desk.store.standing import Standing
from vetting_desk.store.unfinished_notes import UnfinishedNoteStore
from vetting_desk.store.withdrawals import WithdrawalStore

CASEBOOK_FILE: Final = "casebook.db"
SEARCH_KEY: Final = "ui/search-version"
_SIDE_FILES: Final = ("", "-wal", "-shm", "-journal")


class Casebook(Guarded, GivenOut, Reviewing, Standing):
    """An open casebook. Made by `create_casebook` and `open_casebook`.

    Attributes:
        folder: The desk's folder.
        desk: Which desk this is; the truth, where ``desk.json`` only claims.
        settings: Named values.
        counters: Numbers that only rise.
        officers, peers: Who has an account; other desks.
        instruments: Questionnaires.
        cases, assessments: Cases and their search; assessments and answers.
        clinical: Sealed keys and notes of the clinical compartment, and releases.
        blobs: Files by digest.
        records: Signed assessments.
        bundles: Bundles written; `bundle_files`: the files as which they were written.
        receipts, intake: HQ's answers; bundles that arrived.
        refused: How much room what was refused takes.
        amendments: What headquarters decided later on records it had not taken in.
        corrections: Why records are corrected.
        entries: Signed statements beside records.
        erasure: Tombstones of erased cases.
        holds, offers: Cases that must be kept; what forms gave that cases do not say.
        sameness: What people decided about two cases.
        withdrawals: Cases opened by mistake.
        draft_moves: Which draft went on as which.
        unfinished_notes: Clinical notes that were not added yet, sealed.
        recipients: Where to seal to this desk's officers.
        revocations: Certificates taken back, and the newest revocation list.
        manifests, stamps: Signed manifests of bundles written; HQ's stamps.
        acceptances: Records a person took in although nobody could judge them.
        packs: Texts the organisation approved.
        epochs: Which life of this casebook it is.
        heard: What other desks last said.
        findings: What a person has to be told.
        successions: Which desk a desk was before it became a new one.
        issuing_pairs: Headquarters' issuing key, sealed to pairs of officers.
        register: Certificates headquarters issued.
        profiles: Languages and sex of officers.
        clock: What is kept of time, and how it is put right.
        called, audit: What people call the things the log names; the audit log.
        listeners: Called after each commit; see `listen`.
    """

    def __init__(self, folder: Path, core: Core, lock: InstanceLock) -> None:
        self._core = core
        self._lock = lock
        self.folder = folder
        self.audit = core.audit
        self.called = CalledStore(core)
        self.settings = SettingsStore(core)
        self.counters = CounterStore(core)
        self.officers = OfficerStore(core)
        self.instruments = InstrumentStore(core)
        self.peers = PeerStore(core)
        self.bundles = BundleStore(core, self.counters)
        Standing.__init__(self, core, self.counters, self.bundles, self.peers)
        Guarded.__init__(self, core)
        GivenOut.__init__(self, core)
        Reviewing.__init__(self, core)
        self.cases = CaseStore(core, self.settings, self.counters, self.epochs)
        self.assessments = AssessmentStore(core)
        self.clinical = ClinicalStore(core)
        self.blobs = BlobStore(core)
        self.records = RecordStore(core, self.blobs)
        self.bundle_files = BundleFileStore(core)
        self.receipts = ReceiptStore(core)
        self.intake = IntakeStore(core)
        self.refused = RefusedStore(core)
        self.amendments = AmendmentStore(core)
        self.corrections = CorrectionStore(core)
        self.entries = EntryStore(core, self.blobs)
        self.erasure = ErasureStore(core)
        self.holds = HoldStore(core)
        self.offers = OfferStore(core)
        self.sameness = SamenessStore(core)
        self.withdrawals = WithdrawalStore(core)
        self.draft_moves = DraftMoveStore(core)
        self.unfinished_notes = UnfinishedNoteStore(core)
        self.recipients = RecipientStore(core)
        self.revocations = RevocationStore(core)
        self.manifests = ManifestStore(core)
        self.stamps = StampStore(core)
        self.acceptances = AcceptanceStore(core)
        self.issuing_pairs = IssuingPairStore(core)
        self.register = RegisterStore(core)
        self.profiles = OfficerProfileStore(core)
        self.packs = PackStore(core, self.blobs)
        self.clock = DeviceClockStore(core)
        self.listeners: tuple[Listener, ...] = ()
        core.database.changes.listener = self._notify

    @property
    def desk(self) -> Desk:
        """Which desk this is."""
        return self._core.desk

    def change_desk(self, desk: Desk, action: str = "desk-changed") -> None:
        """Change the desk's name or organisation; its id, kind and training stay as they are."""
        desks.change(self._core, desk, action)

    @property
    def officer(self) -> Officer | None:
        """Who is at the desk; see `act_as`."""
        return self._core.at_desk.officer

    def act_as(self, officer: Officer) -> None:
        """Set who is at the desk: entries and events carry this name from now on unless another is given."""
        self._core.at_desk.officer = officer

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing. Inside another it is a savepoint."""
        return self._core.transaction()

    def listen(self, listener: Listener) -> None:
        """Call `listener` once after each commit, on the thread of the casebook, with what it changed.

        It is never called inside a transaction, nor for what was rolled back. What it raises reaches the
        writer, although that is committed: it should pass the change on and return.
        """
        self.listeners = (*self.listeners, listener)

    def unlisten(self, listener: Listener) -> None:
        """Call `listener` no more; harmless if it was not called before."""
        self.listeners = tuple(each for each in self.listeners if each != listener)

    def clock_reading(self) -> ClockReading:
        """Return what the desk can say about the present moment."""
        return self.clock.reading()

    def raise_floor(self, signed_by_hq: datetime) -> bool:
        """Record a moment signed by HQ: a clock below it is flagged from now on.

        Returns False if the moment is absurd; it moves nothing then.
        """
        return self.clock.raise_floor(signed_by_hq)

    def accept_clock(self, reason: str = "") -> ClockReading:
        """Take the person's word for the device's clock; never below what HQ signed."""
        return self.clock.accept(reason)

    def verify(self, since: AuditMark | None = None, progress: Progress | None = None) -> AuditMark:
        """Verify the audit log against itself and against what is stored; see `audit_check.verify`.

        Raises:
            AuditChainError: Naming the first entry that does not fit.
        """
        return audit_check.verify(self._core.database, self.desk.id, since, progress)

    def compact(self) -> None:
        """Give unused space back to the disk."""
        self._core.database.execute("VACUUM")
        self.empty_log()

    def empty_log(self) -> None:
        """Bring the write-ahead log into the file and empty it, so that no earlier pages stay in it."""
        self._core.database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        self._core.database.lay_out_log()
        kept_before.remove(self.folder / CASEBOOK_FILE)  # it would keep what was erased

    def give_back(self) -> None:
        """Give room that is no longer used back to the disk, as far as the file can; see `Database`."""
        self._core.database.give_back()
        self._core.database.lay_out_log()

    @property
    def database(self) -> Database:
        """The connection, for what works on the whole file: backups and new keys."""
        return self._core.database

    def bring_back_log(self) -> Path:
        """Checkpoint the log into the file, so that until something is written it is all; return its path.

        Raises:
            CasebookInUseError: If that cannot be done now.
        """
        path = self.folder / CASEBOOK_FILE
        if self._core.database.value("PRAGMA wal_checkpoint(TRUNCATE)"):
            raise CasebookInUseError(path=str(path), process="")
        return path

    def replace_file(self, path: Path, key: bytearray) -> None:
        """Put another file of the same content in the place of this one, in one step, and continue with it.

        Args:
            path: In the same folder, whole and on the disk.
            key: What opens it.

        Raises:
            FileHeldError: If another program held one of the two all the while: the old one is in place.
            OSError: If it could not be given its name, or that could not be brought to the disk: either may be
                in place. The casebook is then, as after the former, closed until `reopen`.
        """
        self._core.database.close()
        put_in_place(path, self.folder / CASEBOOK_FILE)
        self.reopen(key)

    def reopen(self, key: bytearray) -> None:
        """Open the file that is in place now; this casebook and its parts stay valid.

        Args:
            key: Its 48 bytes. Stays the caller's, who wipes it.

        Raises:
            StoreError: As `open_casebook`; it is then closed.
        """
        self._core.database.reopen(key)
        self._core.database.lay_out_log()

    def close(self) -> None:
        """Close the store and let another process open it; harmless when closed already."""
        try:
            self._core.database.close()
        finally:
            self._lock.release()

    def _notify(self, changed: list[Change]) -> None:
        if any(each.action in kept_before.ERASED for each in changed):
            kept_before.remove(self.folder / CASEBOOK_FILE)
        if self.listeners:
            commit = Commit(tuple(with_cases(self._core.database, changed)))
            for listener in self.listeners:
                listener(commit)


def create_casebook(folder: Path, key: bytearray, desk: Desk, clock: Clock) -> Casebook:
    """Create the casebook of a new desk and open it.

    It gets its name only when it is whole, so an interrupted creation leaves nothing that looks like one.

    Args:
        folder: The desk's folder; exists.
        key: 48 random bytes. Stays the caller's, who wipes it.
        desk: Which desk it is for.
        clock: The device's clock.

    Raises:
        StateError: If there is a casebook already.
        CasebookInUseError: If another process is at work in the folder.
        StorageFullError: If the disk is full.
    """
    lock = InstanceLock(folder)
    lock.acquire()
    try:
        create_file(folder / CASEBOOK_FILE, key, desk, clock)
    except BaseException:
        lock.release()
        raise
    return open_file(folder / CASEBOOK_FILE, key, clock, lock)


def open_casebook(folder: Path, key: bytearray, clock: Clock) -> Casebook:
    """Open the casebook in a desk's folder, bringing an older one up to date.

    Args:
        folder: The desk's folder.
        key: Its 48 bytes. Stays the caller's, who wipes it.
        clock: The device's clock.

    Raises:
        CasebookMissingError: If there is none.
        CasebookInUseError: If another process has it open.
        CasebookPlaintextError: If an unencrypted file stands in its place.
        CasebookDamagedError: If it does not open with this key; the detail says why.
        CasebookVersionError: If a newer program wrote it; for an older one see `open_renewed`.
    """
    if not (folder / CASEBOOK_FILE).exists():
        raise CasebookMissingError(path=str(folder))
    lock = InstanceLock(folder)
    lock.acquire()
    return open_file(folder / CASEBOOK_FILE, key, clock, lock)


def open_file(path: Path, key: bytearray, clock: Clock, lock: InstanceLock) -> Casebook:
    """Open a casebook, or a file of the same form, under a lock; see `open_casebook`."""
    try:
        database = open_renewed(path, key, clock, keeps=path.name == CASEBOOK_FILE)
        try:
            core = _core_of(database, desks.read(database), clock)
            casebook = Casebook(path.parent, core, lock)
            _refresh_search(casebook)
            database.lay_out_log()
        except BaseException:
            database.close()
            raise
    except BaseException:
        lock.release()
        raise
    return casebook


def _core_of(database: Database, desk: Desk, clock: Clock) -> Core:
    time, at_desk = DeviceTime(clock, own_floor=desk.kind is DeskKind.HQ), AtDesk()
    return Core(database, time, AuditStore(database, time, at_desk), desk, at_desk)


def create_file(path: Path, key: bytearray, desk: Desk, clock: Clock) -> None:
    """Create an empty casebook, or a file of the same form; it gets its name when it is whole."""
    if path.exists():
        raise StateError(what="casebook", state="there already", wanted="none")
    unfinished = path.with_suffix(".part")
    for ending in _SIDE_FILES:
        remove_file(unfinished.with_name(unfinished.name + ending))
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    database = open_database(unfinished, key, create=True)
    try:
        migrate(database)
        core = _core_of(database, desk, clock)
        desks.change(core, desk, "casebook-created")
        EpochStore(core).begin(Why.FOUNDED)
        DeviceClockStore(core).begin()
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    flush_file(unfinished)
    put_in_place(unfinished, path)


def _refresh_search(casebook: Casebook) -> None:
    if casebook.settings.get(SEARCH_KEY) != SEARCH_VERSION:
        with casebook.transaction():
            casebook.cases.rebuild_search()
            casebook.settings.set(SEARCH_KEY, SEARCH_VERSION)
