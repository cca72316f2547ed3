"""What this wing asks of an open desk: to sign a record, to show a draft as one, to read and check a record."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import (
    KeepsApart,
    KeepsCallActs,
    KeepsStatements,
)
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.stores import (
    KeepsAcceptances,
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsClinical,
    KeepsEntries,
    KeepsInstruments,
    KeepsPeers,
    KeepsReceipts,
    KeepsRecords,
    KeepsStamps,
    TellsTime,
)
from vetting_desk.operations.access.unlocked import (
    AtDoor,
    HasClock,
    HasDesk,
    HasOfficer,
    HasSecret,
)
from vetting_desk.operations.interview.needs import FillingBooks, FillingDesk, FormDesk
from vetting_desk.registry.plans.books import PlanBooks


class SigningBooks(FillingBooks, KeepsRecords, KeepsAudit, TellsTime, Protocol):
    """A casebook in which a draft becomes a record."""


class SigningDesk(TriedSlot, FillingDesk, Protocol):
    """A desk at which a draft becomes a record."""

    @property
    def casebook(self) -> SigningBooks:
        """The open store."""


class PreviewDesk(AtDoor, HasClock, Protocol):
    """A desk at which a draft is shown as it would be printed."""

    @property
    def casebook(self) -> KeepsInstruments:
        """The open store."""


class OpeningDesk(HasOfficer, HasSecret, Protocol):
    """A desk whose officer may open what is sealed to psychologists."""


class KnownBooks(KeepsBlobs, KeepsInstruments, Protocol):
    """A casebook with files of records, and the instruments they were made with."""


class RecordBooks(KeepsRecords, KnownBooks, Protocol):
    """A casebook with records and their files."""


class RecordDesk(HasOfficer, Protocol):
    """A desk whose officer may be allowed to read a record."""

    @property
    def casebook(self) -> RecordBooks:
        """The open store."""


class PagesDesk(FormDesk, HasDesk, Protocol):
    """A desk at which the pages of a record are laid out."""


class ReadingBooks(RecordBooks, KeepsAudit, Protocol):
    """A casebook out of which a record is taken."""


class ReadingDesk(AtDoor, FormDesk, RecordDesk, OpeningDesk, HasConfirmations, Protocol):
    """A desk at which a record is read."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class EarlierBooks(ReadingBooks, KeepsApart, Protocol):
    """A casebook with earlier records, some of them kept apart."""


class EarlierDesk(ReadingDesk, Protocol):
    """A desk at which one judges by what earlier records say."""

    @property
    def casebook(self) -> EarlierBooks:
        """The open store."""


class ToldBooks(KeepsApart, KeepsCallActs, Protocol):
    """A casebook with calls of cases, some of them kept apart."""


class SinceBooks(EarlierBooks, ToldBooks, PlanBooks, Protocol):
    """A casebook with what came of a case since it was judged."""


class SinceDesk(EarlierDesk, Protocol):
    """A desk at which one judges again."""

    @property
    def casebook(self) -> SinceBooks:
        """The open store."""


class CaseWordsBooks(ToldBooks, KeepsCases, KeepsClinical, KeepsStatements, Protocol):
    """A casebook with calls, papers and releases of cases."""


class CaseWordsDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which one judges by what stands in no record."""

    @property
    def casebook(self) -> CaseWordsBooks:
        """The open store."""


class PrintingDesk(ReadingDesk, HasClock, Protocol):
    """A desk at which a record is printed."""


class TwiceRatedBooks(KeepsBlobs, KeepsEntries, KeepsInstruments, Protocol):
    """A casebook with what was said of second ratings, and the instruments that were rated by."""


class TwiceRatedDesk(FormDesk, HasDesk, Protocol):
    """A desk that compares what a record says of its second rating."""

    @property
    def casebook(self) -> TwiceRatedBooks:
        """The open store."""


class CheckingBooks(
    RecordBooks,
    TwiceRatedBooks,
    KeepsAcceptances,
    KeepsAudit,
    KeepsPeers,
    KeepsReceipts,
    KeepsStamps,
    TellsTime,
    Protocol,
):
    """A casebook with records, and with what shows how old they are."""


class CheckingDesk(AtDoor, RecordDesk, OpeningDesk, FormDesk, HasConfirmations, HasKeys, Protocol):
    """A desk at which a record's signature is checked."""

    @property
    def casebook(self) -> CheckingBooks:
        """The open store."""


class StandingBooks(RecordBooks, KeepsAssessments, KeepsCases, Protocol):
    """A casebook that tells how a record stands among those of its case."""


class StandingDesk(AtDoor, Protocol):
    """A desk that tells how a record stands, and whether it can be corrected."""

    @property
    def casebook(self) -> StandingBooks:
        """The open store."""


class CorrectingBooks(ReadingBooks, FillingBooks, Protocol):
    """A casebook in which a record is corrected by a draft."""


class CorrectingDesk(FillingDesk, ReadingDesk, Protocol):
    """A desk at which a record is corrected by a draft."""

    @property
    def casebook(self) -> CorrectingBooks:
        """The open store."""


class OriginalBooks(ReadingBooks, KeepsAssessments, Protocol):
    """A casebook in which what a draft corrects is read."""


class OriginalDesk(ReadingDesk, Protocol):
    """A desk at which what a draft corrects is shown beside it."""

    @property
    def casebook(self) -> OriginalBooks:
        """The open store."""
