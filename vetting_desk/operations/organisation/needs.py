"""What this wing asks of an open desk: for rules and revocations at headquarters, for papers on either side."""

from typing import Protocol

from vetting_desk.model import Desk
from vetting_desk.operations.access.certificates import ListBooks, RegisterBooks
from vetting_desk.operations.access.high_water import HasHighWater
from vetting_desk.operations.access.issuing_key import HasIssuingKey
from vetting_desk.operations.access.judged_again import JudgingBooks
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.numbering import NumberedBooks, NumberedRulesBooks
from vetting_desk.operations.access.own_passphrase import HeldSlot, OthersSlot, TriedSlot
from vetting_desk.operations.access.rating_stores import KeepsRatingSheets
from vetting_desk.operations.access.signed_rules import SignedRulesBooks
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsBundles,
    KeepsEntries,
    KeepsFindings,
    KeepsHeard,
    KeepsIssuingPairs,
    KeepsOfficers,
    KeepsPacks,
    KeepsPeers,
    KeepsProfiles,
    KeepsRecipients,
    KeepsRecords,
    KeepsRegister,
    KeepsRevocations,
    KeepsSettings,
    KeepsSuccessions,
    TakesHqTime,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import (
    AtDoor,
    HasClock,
    HasDesk,
    HasEnrolled,
    HasFolder,
    HasSecret,
)
from vetting_desk.operations.desk.needs import ClosableDesk, IssuingDesk, StaffBooks
from vetting_desk.operations.raters.needs import AskingBooks, AskingDesk


class DecisionBooks(KeepsAudit, KeepsFindings, KeepsSettings, TellsTime, Transacts, Protocol):
    """A casebook that keeps what was decided for the organisation."""


class DecidingBooks(DecisionBooks, NumberedRulesBooks, SignedRulesBooks, Protocol):
    """Headquarters' casebook, as rules are signed and get their number."""


class DecidingDesk(AtDoor, HasFolder, HasKeys, HasToken, Protocol):
    """Headquarters, as it decides the rules."""

    @property
    def casebook(self) -> DecidingBooks:
        """The open store."""


class RulesDesk(HasFolder, Protocol):
    """A desk that keeps the organisation's rules."""

    @property
    def casebook(self) -> DecisionBooks:
        """The open store."""


class PackBooks(KeepsPacks, TellsTime, Transacts, Protocol):
    """A casebook in which approved texts are signed."""


class PacksDesk(AtDoor, HasKeys, HasToken, Protocol):
    """Headquarters, as it signs approved texts."""

    @property
    def casebook(self) -> PackBooks:
        """The open store."""


class RecoveryBooks(KeepsAudit, KeepsSettings, Transacts, Protocol):
    """Headquarters' casebook, as the recovery identity is made."""


class RecoveryDesk(AtDoor, HasClock, Protocol):
    """Headquarters, as the recovery identity is made."""

    @property
    def casebook(self) -> RecoveryBooks:
        """The open store."""


class RevocationListBooks(ListBooks, NumberedBooks, Protocol):
    """A casebook with the revocation list, and the numbers it was given."""


class RevocationListDesk(HasDesk, HasKeys, Protocol):
    """A desk that keeps the revocation list."""

    @property
    def casebook(self) -> RevocationListBooks:
        """The open store."""


class TakingListBooks(KeepsRevocations, KeepsFindings, Protocol):
    """A casebook that takes over a list, and says what does not fit."""


class TakingListDesk(HasKeys, Protocol):
    """A desk that takes over a list."""

    @property
    def casebook(self) -> TakingListBooks:
        """The open store."""


class SecondOfficerDesk(AtDoor, HasIssuingKey, Protocol):
    """Headquarters, as a second officer opens the issuing key with the one at the desk."""


class IssuingOfficersBooks(
    KeepsAudit, KeepsIssuingPairs, KeepsOfficers, KeepsSettings, Transacts, Protocol
):
    """A casebook with the officers who open the issuing key."""

    def empty_log(self) -> None:
        """Leave no earlier pages in the write-ahead log; see `store.Casebook.empty_log`."""


class IssuingOfficersDesk(AtDoor, HasIssuingKey, OthersSlot, HasSecret, HasEnrolled, Protocol):
    """Headquarters, as it decides who opens the issuing key."""

    @property
    def casebook(self) -> IssuingOfficersBooks:
        """The open store."""


class TermBooks(KeepsAudit, KeepsSettings, TellsTime, Transacts, Protocol):
    """A casebook with the issuing certificate, and the time by which it ends."""


class RenewingIssuingDesk(AtDoor, HasKeys, HasEnrolled, Protocol):
    """Headquarters, as its issuing certificate is made anew."""

    @property
    def casebook(self) -> TermBooks:
        """The open store."""


class BegunBooks(IssuingOfficersBooks, StaffBooks, Protocol):
    """A casebook of a headquarters that is being founded."""


class BegunDesk(
    AtDoor, HasIssuingKey, HasClock, HasKeys, HasFolder, HasSecret, HasEnrolled, Protocol
):
    """A headquarters that is being founded, and gets its second officer."""

    @property
    def casebook(self) -> BegunBooks:
        """The open store."""


class RevokingBooks(RevocationListBooks, JudgingBooks, KeepsOfficers, KeepsPeers, Protocol):
    """A casebook with the members of the organisation, and what was taken back from them."""


class RevokingDesk(AtDoor, RevocationListDesk, HasIssuingKey, Protocol):
    """Headquarters, as it looks at its members and revokes."""

    @property
    def casebook(self) -> RevokingBooks:
        """The open store."""


class RegisterBackBooks(
    RevocationListBooks, KeepsAudit, KeepsPeers, KeepsRegister, Transacts, Protocol
):
    """A casebook with the register of issued certificates, and what came and is missing from it."""


class RegisterBackDesk(AtDoor, RevocationListDesk, HasIssuingKey, Protocol):
    """Headquarters, as it takes certificates back into its register."""

    @property
    def casebook(self) -> RegisterBackBooks:
        """The open store."""


class MembersBooks(RevokingBooks, KeepsProfiles, Protocol):
    """A casebook with the members of the organisation and their profiles."""


class MembersDesk(RevokingDesk, Protocol):
    """Headquarters, as it lists its members."""

    @property
    def casebook(self) -> MembersBooks:
        """The open store."""


class MadeDesk(ClosableDesk, HasFolder, Protocol):
    """A desk that was made just now, and may have to be given up."""


class StatusBooks(KeepsOfficers, KeepsPeers, KeepsSettings, Protocol):
    """A casebook with its desk's organisation."""


class StatusDesk(AtDoor, HasEnrolled, Protocol):
    """A desk with its organisation."""

    @property
    def casebook(self) -> StatusBooks:
        """The open store."""


class RequestBooks(KeepsSettings, KeepsSuccessions, TellsTime, Protocol):
    """A casebook that keeps which request was written, and when, and which desk this one was before."""


class RequestDesk(AtDoor, HasKeys, HasSecret, Protocol):
    """A desk whose officer asks for certificates."""

    @property
    def casebook(self) -> RequestBooks:
        """The open store."""


class MemberBooks(
    RevocationListBooks,
    KeepsSuccessions,
    KeepsOfficers,
    KeepsPeers,
    KeepsRegister,
    Transacts,
    Protocol,
):
    """A casebook that keeps certificates of desks and officers."""


class FoundingDesk(RequestDesk, RevocationListDesk, IssuingDesk, HasEnrolled, Protocol):
    """A new desk that becomes headquarters."""

    @property
    def casebook(self) -> MemberBooks:
        """The open store."""


class AnswerBooks(
    MemberBooks,
    SignedRulesBooks,
    RegisterBooks,
    KeepsAudit,
    KeepsBundles,
    KeepsEntries,
    TakesHqTime,
    Protocol,
):
    """A casebook that keeps what an answer to a request brings, and logs it."""


class AskedBooks(KeepsPeers, TellsTime, Protocol):
    """A casebook that knows the desks there are, and the time."""


class AskedDesk(AtDoor, Protocol):
    """Headquarters, as it looks at a request."""

    @property
    def casebook(self) -> AskedBooks:
        """The open store."""


class ApprovingDesk(AtDoor, HasIssuingKey, RevocationListDesk, IssuingDesk, HasToken, Protocol):
    """Headquarters, as it answers a request."""

    @property
    def casebook(self) -> AnswerBooks:
        """The open store."""


class JoiningBooks(
    DecisionBooks,
    TakingListBooks,
    HasDesk,
    KeepsOfficers,
    KeepsPeers,
    KeepsRegister,
    TakesHqTime,
    TellsTime,
    Protocol,
):
    """A casebook that takes an answer in."""


class JoiningDesk(AtDoor, RulesDesk, TakingListDesk, HasSecret, HasToken, HasEnrolled, Protocol):
    """A desk that joins its organisation."""

    @property
    def casebook(self) -> JoiningBooks:
        """The open store."""

    def become(self, desk: Desk) -> None:
        """Take up what the desk is from now on."""


class OfferedBooks(KeepsEntries, KeepsRecords, Protocol):
    """A casebook whose records and entries go into a new feed."""


class NewDeskBooks(
    OfferedBooks,
    KeepsFindings,
    KeepsHeard,
    KeepsOfficers,
    KeepsPeers,
    KeepsRecipients,
    KeepsSettings,
    KeepsSuccessions,
    Transacts,
    Protocol,
):
    """A casebook that is given to a new desk."""

    def succeed(self, desk: Desk) -> None:
        """Give the casebook to a new desk; see `store.Casebook.succeed`."""


class NewDeskDesk(TriedSlot, HeldSlot, HasKeys, HasHighWater, Protocol):
    """A desk that becomes a new one."""

    @property
    def casebook(self) -> NewDeskBooks:
        """The open store."""

    def become(self, desk: Desk) -> None:
        """Take up what the desk is from now on."""


class RatingsOpenedBooks(AskingBooks, KeepsAudit, KeepsRatingSheets, Protocol):
    """A casebook in which the organisation opens sealed ratings."""


class RatingsOpenedDesk(AskingDesk, OthersSlot, HasSecret, Protocol):
    """A desk at which the organisation opens sealed ratings."""

    @property
    def casebook(self) -> RatingsOpenedBooks:
        """The open store."""
