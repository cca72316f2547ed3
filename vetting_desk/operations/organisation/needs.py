"""What this wing asks of an open desk: for rules and revocations at headquarters, for papers on either side."""

from typing import Protocol

from vetting_desk.model import Desk
from vetting_desk.operations.access.certificates import ListBooks, RegisterBooks
from vetting_desk.operations.access.issuing_key import HasIssuingKey
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import OthersSlot
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsIssuingPairs,
    KeepsOfficers,
    KeepsPeers,
    KeepsProfiles,
    KeepsRegister,
    KeepsSettings,
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


class DecisionBooks(KeepsAudit, KeepsSettings, Transacts, Protocol):
    """A casebook that keeps what was decided for the organisation."""


class RulesDesk(AtDoor, HasFolder, Protocol):
    """A desk that keeps the organisation's rules."""

    @property
    def casebook(self) -> DecisionBooks:
        """The open store."""


class RecoveryDesk(AtDoor, HasClock, Protocol):
    """Headquarters, as the recovery identity is made."""

    @property
    def casebook(self) -> DecisionBooks:
        """The open store."""


class RevocationListDesk(HasDesk, HasKeys, Protocol):
    """A desk that keeps the revocation list."""

    @property
    def casebook(self) -> ListBooks:
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


class BegunBooks(IssuingOfficersBooks, StaffBooks, Protocol):
    """A casebook of a headquarters that is being founded."""


class BegunDesk(
    AtDoor, HasIssuingKey, HasClock, HasKeys, HasFolder, HasSecret, HasEnrolled, Protocol
):
    """A headquarters that is being founded, and gets its second officer."""

    @property
    def casebook(self) -> BegunBooks:
        """The open store."""


class RevokingBooks(ListBooks, KeepsAudit, KeepsOfficers, KeepsPeers, Transacts, Protocol):
    """A casebook with the members of the organisation, and what was taken back from them."""


class RevokingDesk(AtDoor, RevocationListDesk, HasIssuingKey, Protocol):
    """Headquarters, as it looks at its members and revokes."""

    @property
    def casebook(self) -> RevokingBooks:
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


class RequestBooks(KeepsSettings, TellsTime, Protocol):
    """A casebook that keeps which request was written, and when."""


class RequestDesk(AtDoor, HasKeys, HasSecret, Protocol):
    """A desk whose officer asks for certificates."""

    @property
    def casebook(self) -> RequestBooks:
        """The open store."""


class MemberBooks(ListBooks, KeepsOfficers, KeepsPeers, KeepsRegister, Transacts, Protocol):
    """A casebook that keeps certificates of desks and officers."""


class AskedDesk(AtDoor, Protocol):
    """Headquarters, as it looks at a request."""

    @property
    def casebook(self) -> TellsTime:
        """The open store."""


class FoundingDesk(RequestDesk, RevocationListDesk, IssuingDesk, HasEnrolled, Protocol):
    """A new desk that becomes headquarters."""

    @property
    def casebook(self) -> MemberBooks:
        """The open store."""


class AnswerBooks(MemberBooks, RegisterBooks, KeepsAudit, TakesHqTime, Protocol):
    """A casebook that keeps what an answer to a request brings, and logs it."""


class ApprovingDesk(AtDoor, HasIssuingKey, RevocationListDesk, IssuingDesk, HasToken, Protocol):
    """Headquarters, as it answers a request."""

    @property
    def casebook(self) -> AnswerBooks:
        """The open store."""


class JoiningBooks(AnswerBooks, Protocol):
    """A casebook that takes an answer in."""


class JoiningDesk(RulesDesk, RevocationListDesk, HasSecret, HasToken, HasEnrolled, Protocol):
    """A desk that joins its organisation."""

    @property
    def casebook(self) -> JoiningBooks:
        """The open store."""

    def become(self, desk: Desk) -> None:
        """Take up what the desk is from now on."""
