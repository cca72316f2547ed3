"""What this wing asks of an open desk: to take calls, to find them, and to make them part of cases."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import WritesEntries
from vetting_desk.operations.access.guarding_stores import (
    EmptiesLog,
    KeepsCallActs,
    KeepsCalls,
)
from vetting_desk.operations.access.person_stores import KeepsHoldings
from vetting_desk.operations.access.queue_stores import KeepsDue
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.signed_rules import SignedRulesBooks
from vetting_desk.operations.access.stores import (
    KeepsCases,
    KeepsEntries,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock
from vetting_desk.operations.cases.needs import CaseBooks, CaseDesk, JudgingBooks
from vetting_desk.operations.safeguards.needs import RecordingBooks, RecordingDesk


class TakingBooks(KeepsCalls, KeepsDue, RestrictingBooks, Transacts, Protocol):
    """A casebook in which calls are written down."""


class TakingDesk(AtDoor, HasClock, Protocol):
    """A desk at which calls are taken."""

    @property
    def casebook(self) -> TakingBooks:
        """The open store."""


class LogDesk(AtDoor, Protocol):
    """A desk with a log of calls."""

    @property
    def casebook(self) -> KeepsCalls:
        """The open store."""


class ReadingBooks(KeepsCalls, RestrictingBooks, Protocol):
    """A casebook with a log of calls, some of restricted cases."""


class ReadingDesk(AtDoor, Protocol):
    """A desk at which calls are read."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class ElsewhereDesk(AtDoor, Protocol):
    """A desk that counts the calls of others."""

    @property
    def casebook(self) -> KeepsCallActs:
        """The open store."""


class BesideBooks(KeepsCalls, JudgingBooks, Protocol):
    """A casebook that says what stands beside a call."""


class BesideDesk(AtDoor, HasClock, Protocol):
    """A desk that shows what stands beside a call."""

    @property
    def casebook(self) -> BesideBooks:
        """The open store."""


class OfCaseBooks(KeepsCallActs, KeepsCases, Protocol):
    """A casebook with the calls of its cases."""


class OfCaseDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which one reads the calls of a case."""

    @property
    def casebook(self) -> OfCaseBooks:
        """The open store."""


class SigningBooks(
    KeepsCallActs, KeepsCases, KeepsEntries, KeepsHoldings, TellsTime, Transacts, Protocol
):
    """A casebook in which what was made of calls is signed."""


class SigningDesk(WritesEntries, HasToken, Protocol):
    """A desk at which what was made of calls is signed."""

    @property
    def casebook(self) -> SigningBooks:
        """The open store."""


class SettlingBooks(TakingBooks, SigningBooks, Protocol):
    """A casebook in which somebody says what becomes of a call."""


class SettlingDesk(TakingDesk, SigningDesk, Protocol):
    """A desk at which somebody says what becomes of a call."""

    @property
    def casebook(self) -> SettlingBooks:
        """The open store."""


class OpeningBooks(SettlingBooks, CaseBooks, Protocol):
    """A casebook in which a call becomes a case."""


class OpeningDesk(SettlingDesk, CaseDesk, Protocol):
    """A desk at which a call becomes a case."""

    @property
    def casebook(self) -> OpeningBooks:
        """The open store."""


class ChoosingBooks(KeepsCallActs, RecordingBooks, Protocol):
    """A casebook in which what a call said becomes facts of its case."""


class ChoosingDesk(RecordingDesk, Protocol):
    """A desk at which what a call said becomes facts of its case."""

    @property
    def casebook(self) -> ChoosingBooks:
        """The open store."""


class KeepingBooks(SettlingBooks, SignedRulesBooks, EmptiesLog, Protocol):
    """A casebook whose calls lose their words when the days have passed."""


class KeepingDesk(SettlingDesk, Protocol):
    """A desk whose calls lose their words when the days have passed."""

    @property
    def casebook(self) -> KeepingBooks:
        """The open store."""
