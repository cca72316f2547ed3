"""What this wing asks of an open desk: to ask for consent, to record, to listen, to send and to erase."""

from typing import Protocol

from vetting_desk.operations.access.compartment import KnownKeyDesk
from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.guarding_stores import EmptiesLog, KeepsFacts, KeepsRecordings
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.person_stores import KeepsHoldings
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.signed_rules import SignedRulesBooks
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsClinical,
    KeepsEntries,
    KeepsHolds,
    KeepsSuccessions,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk
from vetting_desk.operations.safeguards.needs import StandingBooks
from vetting_desk.operations.safeguards.needs import StatingDesk as FactDesk


class ConsentBooks(KeepsCases, KeepsFacts, RestrictingBooks, Protocol):
    """A casebook that says whether somebody agreed to be recorded."""


class ConsentDesk(AtDoor, HasDesk, Protocol):
    """A desk at which one reads whether somebody agreed to be recorded."""

    @property
    def casebook(self) -> ConsentBooks:
        """The open store."""


class AskingDesk(AtDoor, HasClock, FactDesk, Protocol):
    """A desk at which somebody is asked whether they may be recorded."""


class StatingBooks(KeepsRecordings, EntryBooks, Protocol):
    """A casebook in which what was recorded is stated."""


class StatingDesk(WritesEntries, Protocol):
    """A desk at which what was recorded is stated."""

    @property
    def casebook(self) -> StatingBooks:
        """The open store."""


class RunningBooks(StatingBooks, StandingBooks, KeepsAssessments, KeepsClinical, Protocol):
    """A casebook in which a talk is recorded."""


class RunningDesk(StatingDesk, AtDoor, HasClock, KnownKeyDesk, HasConfirmations, Protocol):
    """A desk at which a talk is recorded."""

    @property
    def casebook(self) -> RunningBooks:
        """The open store."""


class MendingDesk(StatingDesk, AtDoor, HasClock, Protocol):
    """A desk at which recordings that broke off are ended."""


class ReadingBooks(KeepsRecordings, KeepsCases, KeepsClinical, KeepsAudit, Protocol):
    """A casebook with recordings that are heard."""


class ReadingDesk(AtDoor, KnownKeyDesk, HasConfirmations, Protocol):
    """A desk at which recordings are heard."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class TypingDesk(ReadingDesk, HasClock, Protocol):
    """A desk at which something is typed beside a recording."""


class SendingBooks(StatingBooks, KeepsBlobs, Protocol):
    """A casebook from which the sound of a recording is sent."""


class SendingDesk(AtDoor, StatingDesk, HasConfirmations, Protocol):
    """A desk from which the sound of a recording is sent."""

    @property
    def casebook(self) -> SendingBooks:
        """The open store."""


class HearingBooks(
    KeepsAudit, KeepsBlobs, KeepsCases, KeepsEntries, KeepsHoldings, KeepsSuccessions, Protocol
):
    """A casebook with sound that desks sent to it."""


class HearingDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which sound is heard that other desks sent."""

    @property
    def casebook(self) -> HearingBooks:
        """The open store."""


class KeepingBooks(
    KeepsRecordings,
    KeepsAudit,
    KeepsHolds,
    KeepsEntries,
    SignedRulesBooks,
    TellsTime,
    Transacts,
    EmptiesLog,
    Protocol,
):
    """A casebook from which recordings are erased."""


class KeepingDesk(AtDoor, HasClock, HasKeys, Protocol):
    """A desk at which recordings are erased by the organisation's rule."""

    @property
    def casebook(self) -> KeepingBooks:
        """The open store."""


class ErasingDesk(KeepingDesk, TriedSlot, Protocol):
    """A desk at which one recording is erased by a person."""
