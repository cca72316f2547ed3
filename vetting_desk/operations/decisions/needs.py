"""What this wing asks of an open desk: to read what was decided, to prepare a decision, to sign, to answer."""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.guarding_stores import (
    KeepsCallActs,
    KeepsFacts,
    KeepsStated,
)
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.person_stores import KeepsDecisionDrafts, KeepsHoldings
from vetting_desk.operations.access.signed_rules import SignedRulesBooks
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsEntries,
    KeepsInstruments,
    KeepsOfficers,
    KeepsPacks,
    KeepsRecords,
    KeepsSettings,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasFolder, HasForms
from vetting_desk.operations.cases.needs import DetailBooks
from vetting_desk.operations.safeguards.needs import ActingBooks

if TYPE_CHECKING:
    from vetting_desk.store import Casebook


class WordBooks(KeepsEntries, KeepsBlobs, Protocol):
    """A casebook with entries and what they say."""


class WordDesk(Protocol):
    """A desk at which single entries are read."""

    @property
    def casebook(self) -> KeepsBlobs:
        """The open store."""


class SaidBooks(WordBooks, KeepsPacks, KeepsRecords, KeepsSettings, KeepsAudit, Protocol):
    """A casebook with entries and what they say, and what signed decisions are held against."""


class SaidDesk(HasDesk, Protocol):
    """A desk at which entries are read."""

    @property
    def casebook(self) -> SaidBooks:
        """The open store."""


class MaterialBooks(
    KeepsEntries,
    KeepsBlobs,
    KeepsRecords,
    KeepsCases,
    KeepsInstruments,
    KeepsStated,
    KeepsCallActs,
    Protocol,
):
    """A casebook with all that is known of a case."""


class MaterialDesk(Protocol):
    """A desk at which all that is known of a case is gathered."""

    @property
    def casebook(self) -> MaterialBooks:
        """The open store."""


class SafeguardedBooks(KeepsFacts, KeepsInstruments, KeepsAudit, Protocol):
    """A casebook that says what protects the person of a case."""


class SafeguardedDesk(HasForms, Protocol):
    """A desk that says what protects the person of a case."""

    @property
    def casebook(self) -> SafeguardedBooks:
        """The open store."""


class ReadingBooks(SaidBooks, KeepsCases, KeepsDecisionDrafts, Protocol):
    """A casebook in which decisions and drafts are read."""


class ReadingDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which decisions are read; it counts as opening their case."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class OpeningBooks(ReadingBooks, DetailBooks, Protocol):
    """A casebook in which a case is opened with what was decided on it."""


class OpeningDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which a case is opened with what was decided on it."""

    @property
    def casebook(self) -> OpeningBooks:
        """The open store."""


class KnowingBooks(MaterialBooks, SafeguardedBooks, Protocol):
    """A casebook with all that is known of a case, and what protects its person."""


class KnowingDesk(AtDoor, HasForms, HasClock, HasConfirmations, Protocol):
    """A desk at which who decides looks at what is known of a case."""

    @property
    def casebook(self) -> KnowingBooks:
        """The open store."""


class PreparingBooks(
    SaidBooks, KnowingBooks, KeepsDecisionDrafts, KeepsPacks, KeepsOfficers, KeepsSettings, Protocol
):
    """A casebook of headquarters in which a decision is prepared."""


class PreparingDesk(AtDoor, HasForms, HasClock, HasConfirmations, Protocol):
    """A desk at which a decision is prepared."""

    @property
    def casebook(self) -> PreparingBooks:
        """The open store."""


class DecidingBooks(
    PreparingBooks, EntryBooks, ActingBooks, KeepsHoldings, SignedRulesBooks, Protocol
):
    """A casebook of headquarters in which a decision is signed."""


class DecidingDesk(PreparingDesk, TriedSlot, WritesEntries, HasToken, Protocol):
    """A desk at which a decision is signed."""

    @property
    def casebook(self) -> DecidingBooks:
        """The open store."""


class AnsweringBooks(EntryBooks, SaidBooks, KeepsCases, KeepsRecords, KeepsHoldings, Protocol):
    """A casebook in which remarks, tasks and answers are written."""


class AnsweringDesk(AtDoor, HasClock, WritesEntries, HasToken, Protocol):
    """A desk at which remarks, tasks and answers are written."""

    @property
    def casebook(self) -> AnsweringBooks:
        """The open store."""


class RemarkingBooks(AnsweringBooks, KeepsInstruments, Protocol):
    """A casebook whose records are sent back."""


class RemarkingDesk(AnsweringDesk, Protocol):
    """A desk at which a record is sent back."""

    @property
    def casebook(self) -> RemarkingBooks:
        """The open store."""


class RemarkedBooks(WordBooks, KeepsRecords, Protocol):
    """A casebook with records that were sent back."""


class RemarkedDesk(Protocol):
    """A desk at which one reads what was sent back."""

    @property
    def casebook(self) -> RemarkedBooks:
        """The open store."""


class ReadRemarksDesk(RemarkedDesk, AtDoor, HasConfirmations, Protocol):
    """A desk at which one opens what was sent back of a case."""


class ReadTasksDesk(SaidDesk, AtDoor, HasConfirmations, Protocol):
    """A desk at which one opens what was asked of a case."""


class PapersBooks(SaidBooks, KeepsCases, KeepsInstruments, Protocol):
    """A casebook out of which a decision is printed."""


class PapersDesk(AtDoor, HasClock, HasConfirmations, HasKeys, HasToken, Protocol):
    """A desk at which a decision is printed, and the letter about it."""

    @property
    def casebook(self) -> PapersBooks:
        """The open store."""


class BesideDesk(AtDoor, HasFolder, HasClock, Protocol):
    """A desk at which another officer says something with a passphrase of their own."""

    @property
    def casebook(self) -> "Casebook":
        """The open store: whoever has the seat works with all of it."""
