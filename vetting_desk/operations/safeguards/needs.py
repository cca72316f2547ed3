"""What this wing asks of an open desk: facts read and recorded, how things stand, alarms, complaints."""

from typing import Protocol

from vetting_desk.operations.access.compartment import KnownKeyDesk
from vetting_desk.operations.access.entries import WritesEntries
from vetting_desk.operations.access.guarding_stores import (
    KeepsAlarms,
    KeepsApart,
    KeepsComplaints,
    KeepsFacts,
    KeepsInterpreters,
    KeepsStated,
    KeepsStatements,
)
from vetting_desk.operations.access.person_stores import KeepsHoldings
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsCases,
    KeepsClinical,
    KeepsEntries,
    KeepsInstruments,
    KeepsOfficers,
    KeepsProfiles,
    KeepsRecipients,
    KeepsRecords,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasOfficer, HasSecret


class KnowingBooks(KeepsCases, KeepsFacts, RestrictingBooks, Protocol):
    """A casebook that says what is true of a case."""


class KnowingDesk(AtDoor, HasDesk, Protocol):
    """A desk at which one reads what is true of a case."""

    @property
    def casebook(self) -> KnowingBooks:
        """The open store."""


class CustodyBooks(KnowingBooks, TellsTime, Protocol):
    """A casebook that says whether somebody is held, and what day it is."""


class CustodyDesk(AtDoor, HasDesk, Protocol):
    """A desk at which one reads whether somebody is held."""

    @property
    def casebook(self) -> CustodyBooks:
        """The open store."""


class StatingBooks(
    KeepsCases,
    KeepsFacts,
    KeepsAlarms,
    KeepsApart,
    KeepsStated,
    KeepsStatements,
    KeepsHoldings,
    KeepsEntries,
    TellsTime,
    Transacts,
    KeepsOfficers,
    Protocol,
):
    """A casebook in which what was recorded is signed."""


class StatingDesk(WritesEntries, HasToken, Protocol):
    """A desk at which what was recorded is signed."""

    @property
    def casebook(self) -> StatingBooks:
        """The open store."""


class UnsignedDesk(HasDesk, HasOfficer, Protocol):
    """A desk at which something may wait to be signed."""

    @property
    def casebook(self) -> KeepsStated:
        """The open store."""


class KeepingBooks(KeepsApart, KeepsAssessments, KeepsInstruments, KeepsRecords, Protocol):
    """A casebook in which what was said is kept apart."""


class KeepingDesk(Protocol):
    """A desk at which what was said is kept apart."""

    @property
    def casebook(self) -> KeepingBooks:
        """The open store."""


class RecordingBooks(KeepingBooks, StatingBooks, Transacts, Protocol):
    """A casebook in which facts are recorded."""


class RecordingDesk(AtDoor, HasClock, StatingDesk, Protocol):
    """A desk at which facts are recorded."""

    @property
    def casebook(self) -> RecordingBooks:
        """The open store."""


class StandingBooks(
    KeepsCases,
    KeepsFacts,
    KeepsAlarms,
    KeepsApart,
    KeepsInterpreters,
    KeepsProfiles,
    KeepsStatements,
    TellsTime,
    Protocol,
):
    """A casebook that says how things stand in a case."""


class StandingDesk(HasOfficer, Protocol):
    """A desk that asks how things stand before something is done."""

    @property
    def casebook(self) -> StandingBooks:
        """The open store."""


class LookingDesk(AtDoor, StandingDesk, Protocol):
    """A desk at which one looks how things stand."""


class ActingBooks(KeepsRecords, StandingBooks, Protocol):
    """A casebook in which a case is decided, referred or closed."""


class ActingDesk(AtDoor, Protocol):
    """A desk at which a case is decided, referred or closed."""

    @property
    def casebook(self) -> ActingBooks:
        """The open store."""


class FeedingBooks(KeepsFacts, KeepsAlarms, KeepsClinical, Protocol):
    """A casebook to which forms give facts."""


class FeedingDesk(KnownKeyDesk, Protocol):
    """A desk at which forms give facts."""

    @property
    def casebook(self) -> FeedingBooks:
        """The open store."""


class AlarmBooks(KeepsAlarms, KeepsClinical, KeepsOfficers, Protocol):
    """A casebook with alarms."""


class AlarmDesk(AtDoor, KnownKeyDesk, Protocol):
    """A desk at which alarms are shown and answered."""

    @property
    def casebook(self) -> AlarmBooks:
        """The open store."""


class AlarmsOfCaseBooks(AlarmBooks, RestrictingBooks, Protocol):
    """The same, some of restricted cases."""


class AlarmsOfCaseDesk(AlarmDesk, Protocol):
    """A desk at which the alarms of a case are shown."""

    @property
    def casebook(self) -> AlarmsOfCaseBooks:
        """The open store."""


class AnsweringBooks(AlarmBooks, StatingBooks, Protocol):
    """A casebook in which one says that one came."""


class AnsweringDesk(AlarmDesk, HasClock, StatingDesk, Protocol):
    """A desk at which one says that one came."""

    @property
    def casebook(self) -> AnsweringBooks:
        """The open store."""


class KeepingApartDesk(AtDoor, HasClock, StatingDesk, Protocol):
    """A desk at which things are kept apart, or settled."""


class ApartBooks(KeepsApart, RestrictingBooks, Protocol):
    """A casebook with what is kept apart."""


class ApartDesk(AtDoor, HasDesk, Protocol):
    """A desk at which one reads what is kept apart."""

    @property
    def casebook(self) -> ApartBooks:
        """The open store."""


class ComplaintBooks(KeepsComplaints, KeepsOfficers, KeepsRecipients, Protocol):
    """A casebook with sealed complaints."""


class ComplaintDesk(AtDoor, HasClock, Protocol):
    """A desk at which complaints are recorded."""

    @property
    def casebook(self) -> ComplaintBooks:
        """The open store."""


class ComplaintReadingDesk(AtDoor, HasSecret, Protocol):
    """A desk at which a complaints officer reads."""

    @property
    def casebook(self) -> KeepsComplaints:
        """The open store."""
