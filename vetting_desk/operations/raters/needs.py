"""What this wing asks of an open desk: to ask for a second rating, to rate, to compare, to settle."""

from typing import Protocol

from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.rating_stores import (
    KeepsRatingEvidence,
    KeepsRatingKeys,
    KeepsRatingSheets,
)
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsEntries,
    KeepsInstruments,
    KeepsOfficers,
    KeepsPeers,
    KeepsRecipients,
    KeepsSettings,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import (
    AtDoor,
    HasClock,
    HasForms,
    HasOfficer,
    HasSecret,
)
from vetting_desk.operations.interview.needs import FillingBooks, FillingDesk


class SaidBooks(KeepsEntries, KeepsBlobs, Protocol):
    """A casebook with entries and what they say."""


class SaidDesk(Protocol):
    """A desk at which one reads how a second rating stands."""

    @property
    def casebook(self) -> SaidBooks:
        """The open store."""


class StandingBooks(SaidBooks, RestrictingBooks, Protocol):
    """A casebook with second ratings, some of restricted cases."""


class StandingDesk(AtDoor, Protocol):
    """A desk at which one looks at how a second rating stands."""

    @property
    def casebook(self) -> StandingBooks:
        """The open store."""


class GateBooks(SaidBooks, KeepsSettings, Protocol):
    """A casebook that says whether an assessment may be signed without a second rating."""


class GateDesk(Protocol):
    """A desk at which an assessment is signed."""

    @property
    def casebook(self) -> GateBooks:
        """The open store."""


class AskingBooks(
    GateBooks, EntryBooks, KeepsAssessments, KeepsCases, KeepsOfficers, KeepsPeers, KeepsRatingKeys,
    KeepsRecipients, Protocol,
):  # fmt: skip
    """A casebook in which a second rating is asked for."""


class AskingDesk(AtDoor, WritesEntries, HasToken, Protocol):
    """A desk at which a second rating is asked for, or ended."""

    @property
    def casebook(self) -> AskingBooks:
        """The open store."""


class OverviewBooks(AskingBooks, RestrictingBooks, Protocol):
    """A casebook whose second ratings are listed, without those of restricted cases."""


class OverviewDesk(AskingDesk, Protocol):
    """A desk at which second ratings are listed."""

    @property
    def casebook(self) -> OverviewBooks:
        """The open store."""


class LockingBooks(FillingBooks, KeepsPeers, KeepsRatingSheets, Protocol):
    """A casebook in which the first rater locks."""


class LockingDesk(FillingDesk, Protocol):
    """A desk at which the first rater locks, and opens what they locked."""

    @property
    def casebook(self) -> LockingBooks:
        """The open store."""


class FormBooks(SaidBooks, KeepsInstruments, Protocol):
    """A casebook with what is rated, and the forms by which."""


class FormDesk(AtDoor, HasForms, Protocol):
    """A desk at which one reads what a form has rated."""

    @property
    def casebook(self) -> FormBooks:
        """The open store."""


class ComparingBooks(FormBooks, RestrictingBooks, Protocol):
    """A casebook with two ratings of one assessment."""


class ComparingDesk(FormDesk, Protocol):
    """A desk at which two ratings are looked at side by side."""

    @property
    def casebook(self) -> ComparingBooks:
        """The open store."""


class MeasuringBooks(FormBooks, KeepsPeers, Protocol):
    """A casebook in which it is measured how far raters agree."""


class MeasuringDesk(FormDesk, Protocol):
    """A desk at which it is measured how far raters agree."""

    @property
    def casebook(self) -> MeasuringBooks:
        """The open store."""


class SheetBooks(KeepsRatingSheets, KeepsSettings, Protocol):
    """A casebook with sealed sheets."""


class SheetDesk(HasOfficer, HasSecret, Protocol):
    """A desk at which a sheet is opened by who rates."""

    @property
    def casebook(self) -> SheetBooks:
        """The open store."""


class BlindBooks(FormBooks, AskingBooks, SheetBooks, Protocol):
    """A casebook in which the second rater rates."""


class BlindDesk(FormDesk, SheetDesk, AskingDesk, HasClock, Protocol):
    """A desk at which the second rater rates."""

    @property
    def casebook(self) -> BlindBooks:
        """The open store."""


class SettlingBooks(ComparingBooks, AskingBooks, Protocol):
    """A casebook in which two raters settle on something."""


class SettlingDesk(ComparingDesk, AskingDesk, Protocol):
    """A desk at which two raters settle on something."""

    @property
    def casebook(self) -> SettlingBooks:
        """The open store."""


class LettingGoBooks(AskingBooks, KeepsAudit, KeepsRatingEvidence, TellsTime, Transacts, Protocol):
    """A casebook in which what other desks' cases left is erased."""


class LettingGoDesk(AskingDesk, Protocol):
    """A desk at which what other desks' cases left is erased."""

    @property
    def casebook(self) -> LettingGoBooks:
        """The open store."""


class TrainingBooks(FormBooks, SheetBooks, Transacts, Protocol):
    """A casebook with training sets."""


class TrainingDesk(FormDesk, SheetDesk, HasClock, Protocol):
    """A desk at which raters train."""

    @property
    def casebook(self) -> TrainingBooks:
        """The open store."""
