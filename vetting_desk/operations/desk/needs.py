"""What this wing asks of an open desk, subject by subject; an `access.open_desk.OpenDesk` is all of it.

A new key for the casebook works on the whole file, and so is the one that asks for the whole casebook.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.certificates import ListBooks
from vetting_desk.operations.access.high_water import HasHighWater
from vetting_desk.operations.access.issuing_key import HasIssuingKey
from vetting_desk.operations.access.judged_again import JudgingBooks
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import HeldSlot, TriedSlot
from vetting_desk.operations.access.rating_seal import HandingBooks, HandingDesk
from vetting_desk.operations.access.second_officer import SecondDesk
from vetting_desk.operations.access.signed_rules import ToldBooks
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsBundles,
    KeepsClock,
    KeepsCounters,
    KeepsEpochs,
    KeepsFindings,
    KeepsOfficers,
    KeepsPeers,
    KeepsProfiles,
    KeepsRecipients,
    KeepsRegister,
    KeepsRevocations,
    KeepsSettings,
    KeepsSuccessions,
    TellsTime,
    TellsWord,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import (
    AtDoor,
    HasClock,
    HasDesk,
    HasEnrolled,
    HasFolder,
    HasOfficer,
    HasSecret,
)
from vetting_desk.progress import Progress

if TYPE_CHECKING:
    from vetting_desk.store import AuditMark, Casebook
    from vetting_desk.store.called import CalledStore
    from vetting_desk.store.engine.device_time import ClockReading


class LogBooks(KeepsAudit, KeepsOfficers, Protocol):
    """A casebook whose audit log is read and verified."""

    @property
    def called(self) -> "CalledStore":
        """What people call the things in it: references, titles and names by id."""

    def verify(
        self, since: "AuditMark | None" = None, progress: Progress | None = None
    ) -> "AuditMark":
        """Verify the audit log; see `store.Casebook.verify`."""


class LogDesk(AtDoor, Protocol):
    """A desk whose log is read."""

    @property
    def casebook(self) -> LogBooks:
        """The open store."""


class PeopleBooks(KeepsOfficers, KeepsProfiles, Protocol):
    """A casebook with its officers and their profiles."""


class PeopleDesk(HasFolder, Protocol):
    """A desk whose officers are listed."""

    @property
    def casebook(self) -> PeopleBooks:
        """The open store."""


class ProfileDesk(HasOfficer, Protocol):
    """A desk at which profiles are read and changed."""

    @property
    def casebook(self) -> PeopleBooks:
        """The open store."""


class PlaceDesk(HasOfficer, Protocol):
    """A desk that remembers where its officer was."""

    @property
    def casebook(self) -> KeepsSettings:
        """The open store."""


class SlotDesk(TriedSlot, HeldSlot, Protocol):
    """A desk whose officer changes what opens their slot."""

    key_file: bytes | None

    @property
    def casebook(self) -> KeepsAudit:
        """The open store."""


class AccountBooks(ListBooks, KeepsOfficers, Protocol):
    """A casebook with its officers' accounts and its revocation list."""


class AccountDesk(HasOfficer, Protocol):
    """A desk that was unlocked just now, as it looks whether its officer may be there."""

    @property
    def casebook(self) -> AccountBooks:
        """The open store."""


class LoneBooks(AccountBooks, KeepsAudit, KeepsClock, Protocol):
    """A desk book, as an administrator has it."""


class LoneDesk(HeldSlot, Protocol):
    """A desk of which an administrator opened the desk book just now."""

    @property
    def casebook(self) -> LoneBooks:
        """The open store."""


class TogetherDesk(SecondDesk, HasSecret, HasHighWater, Protocol):
    """A desk at which a colleague may open the casebook beside an administrator."""

    @property
    def alone(self) -> bool:
        """True while only the desk book is open."""

    @property
    def casebook(self) -> "Casebook":
        """The open store."""

    def turn_to(self, casebook: "Casebook", *, alone: bool) -> None:
        """Go on with another store; see `OpenDesk.turn_to`."""


class SuccessionBooks(KeepsSettings, KeepsSuccessions, Protocol):
    """A casebook that tells which desk this one was before."""


class SuccessionDesk(HasDesk, HasFolder, HasSecret, HasKeys, Protocol):
    """A desk that was unlocked just now, and may have become a new one since its officer was here."""

    @property
    def casebook(self) -> SuccessionBooks:
        """The open store."""


class UpkeepBooks(
    SuccessionBooks, HandingBooks, ToldBooks, JudgingBooks, KeepsRecipients, Protocol
):
    """A casebook that is put in order after unlocking."""


class UpkeepDesk(SuccessionDesk, HeldSlot, HasToken, HandingDesk, Protocol):
    """A desk that was unlocked just now, as it is put in order."""

    @property
    def casebook(self) -> UpkeepBooks:
        """The open store."""


class DatedBooks(KeepsRevocations, TellsTime, Protocol):
    """A casebook whose revocations are held against the time."""


class ClockBooks(DatedBooks, KeepsOfficers, Transacts, Protocol):
    """A casebook with its device's clock."""

    def accept_clock(self, reason: str = "") -> "ClockReading":
        """Take the person's word for the device's clock; see `store.Casebook.accept_clock`."""


class ClockDesk(SecondDesk, HasKeys, Protocol):
    """A desk whose clock is looked at and accepted."""

    @property
    def casebook(self) -> ClockBooks:
        """The open store."""


class CorrectionBooks(ClockBooks, KeepsClock, KeepsCounters, Protocol):
    """A casebook at headquarters whose clock is corrected for all desks."""


class CorrectingDesk(SecondDesk, HasKeys, Protocol):
    """Headquarters, as two officers correct its clock."""

    @property
    def casebook(self) -> CorrectionBooks:
        """The open store."""


class IssuingBooks(KeepsRegister, TellsTime, Protocol):
    """A casebook with the register of what was issued, and the moment certificates begin."""


class IssuingDesk(HasKeys, Protocol):
    """Headquarters, as it makes certificates."""

    @property
    def casebook(self) -> IssuingBooks:
        """The open store."""


class CertifyingBooks(IssuingBooks, KeepsAudit, KeepsOfficers, KeepsSettings, Transacts, Protocol):
    """A casebook that keeps what was issued."""


class CertifyingDesk(AtDoor, HasIssuingKey, IssuingDesk, Protocol):
    """Headquarters, as it certifies its own officers."""

    @property
    def casebook(self) -> CertifyingBooks:
        """The open store."""


class OwnTokenDesk(HasSecret, HasToken, Protocol):
    """A desk whose officer may use a token."""


class TokenMoveDesk(CertifyingDesk, OwnTokenDesk, TriedSlot, HeldSlot, HasEnrolled, Protocol):
    """A desk whose officer moves their signing key to a token, or back."""


class StaffBooks(CertifyingBooks, KeepsRecipients, Protocol):
    """A casebook that takes in an officer."""


class StaffDesk(CertifyingDesk, HasFolder, HasSecret, HasEnrolled, Protocol):
    """A desk that gets another officer."""

    @property
    def casebook(self) -> StaffBooks:
        """The open store."""


class RekeyDesk(TriedSlot, HeldSlot, Protocol):
    """A desk whose casebook gets a new key."""

    @property
    def casebook(self) -> "Casebook":
        """The open store."""


class AddingDesk(StaffDesk, RekeyDesk, Protocol):
    """A desk that gets another officer, and perhaps other keys because of them."""

    @property
    def casebook(self) -> "Casebook":
        """The open store."""


class BackupBooks(KeepsAudit, KeepsSettings, Protocol):
    """A casebook that is copied whole."""

    def bring_back_log(self) -> Path:
        """Make the file all there is, and return its path; see `store.Casebook.bring_back_log`."""


class BackupDesk(AtDoor, HasFolder, HasClock, HasSecret, HasKeys, Protocol):
    """A desk of which a backup is made."""

    @property
    def casebook(self) -> BackupBooks:
        """The open store."""


class ClosableDesk(Protocol):
    """A desk that may be open."""

    def close(self) -> None:
        """Close it, and overwrite its keys in memory."""


class FindingsBooks(KeepsFindings, KeepsOfficers, KeepsPeers, Protocol):
    """A casebook with what a person has to be told, and the names of whom it is about."""


class FindingsDesk(HasDesk, Protocol):
    """A desk that tells what it noticed."""

    @property
    def casebook(self) -> FindingsBooks:
        """The open store."""


class StateBooks(
    FindingsBooks,
    KeepsAudit,
    KeepsBundles,
    KeepsEpochs,
    KeepsRevocations,
    KeepsSettings,
    TellsWord,
    Protocol,
):
    """A casebook that tells where its desk stands."""


class StateDesk(HasDesk, Protocol):
    """A desk that tells where it stands."""

    @property
    def casebook(self) -> StateBooks:
        """The open store."""
