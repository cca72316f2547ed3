"""What this wing asks of an open desk: for rules and revocations at headquarters, for papers on either side."""

from typing import Protocol

from vetting_desk.model import Desk
from vetting_desk.operations.access.certificates import ListBooks
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsOfficers,
    KeepsPacks,
    KeepsPeers,
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
from vetting_desk.operations.desk.needs import ClosableDesk, IssuingDesk


class DecisionBooks(KeepsAudit, KeepsSettings, Transacts, Protocol):
    """A casebook that keeps what was decided for the organisation."""


class RulesDesk(AtDoor, HasFolder, Protocol):
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


class RevokingBooks(ListBooks, KeepsAudit, KeepsOfficers, KeepsPeers, Transacts, Protocol):
    """A casebook with the members of the organisation, and what was taken back from them."""


class RevokingDesk(AtDoor, RevocationListDesk, Protocol):
    """Headquarters, as it looks at its members and revokes."""

    @property
    def casebook(self) -> RevokingBooks:
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


class MemberBooks(ListBooks, KeepsOfficers, KeepsPeers, Transacts, Protocol):
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


class AnswerBooks(MemberBooks, KeepsAudit, TakesHqTime, Protocol):
    """A casebook that keeps what an answer to a request brings, and logs it."""


class ApprovingDesk(AtDoor, RevocationListDesk, IssuingDesk, HasToken, Protocol):
    """Headquarters, as it answers a request."""

    @property
    def casebook(self) -> AnswerBooks:
        """The open store."""


class JoiningBooks(AnswerBooks, HasDesk, Protocol):
    """A casebook that takes an answer in."""


class JoiningDesk(RulesDesk, RevocationListDesk, HasSecret, HasToken, HasEnrolled, Protocol):
    """A desk that joins its organisation."""

    @property
    def casebook(self) -> JoiningBooks:
        """The open store."""

    def become(self, desk: Desk) -> None:
        """Take up what the desk is from now on."""
