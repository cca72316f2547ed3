"""What this wing asks of an open desk: to sign and load lists, to compare one person, to say what was found."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import (
    KeepsCalls,
    KeepsRecordings,
    KeepsStatements,
    KeepsWatchLists,
)
from vetting_desk.operations.access.judged_again import DecidingBooks, DoubtingBooks
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsBlobs,
    KeepsCases,
    KeepsFindings,
    KeepsInstruments,
    KeepsPeers,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasForms, HasOfficer
from vetting_desk.operations.passage.needs import RecordingBooks, RecordingDesk
from vetting_desk.operations.raters.needs import SaidBooks


class ListedBooks(KeepsWatchLists, Protocol):
    """A casebook with lists."""


class ListedDesk(AtDoor, Protocol):
    """A desk at which one looks which lists are in force."""

    @property
    def casebook(self) -> ListedBooks:
        """The open store."""


class EndingBooks(KeepsWatchLists, KeepsFindings, Protocol):
    """A casebook in which the use of a list ends, and with it what was told of it."""


class EndingDesk(AtDoor, Protocol):
    """A desk at which the use of a list is ended."""

    @property
    def casebook(self) -> EndingBooks:
        """The open store."""


class JudgedBooks(KeepsWatchLists, DoubtingBooks, Protocol):
    """A casebook with lists, and what is known of those nobody can judge any more."""


class JudgedDesk(AtDoor, Protocol):
    """A desk at which one looks how lists stand."""

    @property
    def casebook(self) -> JudgedBooks:
        """The open store."""


class KeepingBooks(JudgedBooks, DecidingBooks, Protocol):
    """A casebook in which a person keeps a list that nobody can judge."""


class KeepingDesk(AtDoor, HasOfficer, Protocol):
    """A desk at which a person does."""

    @property
    def casebook(self) -> KeepingBooks:
        """The open store."""


class LoadingBooks(EndingBooks, KeepsPeers, TellsTime, Transacts, Protocol):
    """A casebook into which lists are loaded."""


class LoadingDesk(AtDoor, HasDesk, HasKeys, HasToken, HasClock, Protocol):
    """A desk at which lists are signed or loaded."""

    @property
    def casebook(self) -> LoadingBooks:
        """The open store."""


class WithheldBooks(
    SaidBooks, KeepsAssessments, KeepsInstruments, KeepsRecordings, KeepsCalls, Protocol
):
    """A casebook that says whether somebody may see now what a list says."""


class WithheldDesk(HasDesk, HasOfficer, HasForms, Protocol):
    """A desk at which somebody may be talking, or rating."""

    @property
    def casebook(self) -> WithheldBooks:
        """The open store."""


class BesideBooks(JudgedBooks, KeepsStatements, Protocol):
    """A casebook with lists, and what was said of them."""


class ComparingBooks(BesideBooks, WithheldBooks, KeepsCases, Protocol):
    """A casebook in which a person is compared with lists."""


class ComparingDesk(AtDoor, HasDesk, HasClock, HasForms, HasConfirmations, Protocol):
    """A desk at which a person is compared with lists."""

    @property
    def casebook(self) -> ComparingBooks:
        """The open store."""


class AnsweringBooks(
    RecordingBooks,
    JudgedBooks,
    KeepsInstruments,
    KeepsRecordings,
    KeepsCalls,
    KeepsAssessments,
    KeepsBlobs,
    Protocol,
):
    """A casebook in which one says what was found of a possible match."""


class AnsweringDesk(RecordingDesk, HasDesk, HasForms, HasConfirmations, Protocol):
    """A desk at which one says what was found of a possible match."""

    @property
    def casebook(self) -> AnsweringBooks:
        """The open store."""
