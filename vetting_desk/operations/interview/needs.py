"""What this wing asks of an open desk: for instruments, a draft, filling one, moving it, and its log."""

from typing import Protocol

from vetting_desk.operations.access.compartment import KnownKeyDesk, NewKeyDesk, RecipientBooks
from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import (
    KeepsAlarms,
    KeepsApart,
    KeepsCallActs,
    KeepsFacts,
    KeepsInterpreters,
    KeepsStatements,
)
from vetting_desk.operations.access.person_stores import KeepsOffers
from vetting_desk.operations.access.rating_seal import HandingBooks, HandingDesk
from vetting_desk.operations.access.rating_stores import KeepsSealedKeys
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsClinical,
    KeepsCorrections,
    KeepsDraftMoves,
    KeepsInstruments,
    KeepsOfficers,
    KeepsPacks,
    KeepsProfiles,
    KeepsRecords,
    TellsTime,
    Transacts,
)
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasForms
from vetting_desk.operations.cases.needs import ChangingBooks
from vetting_desk.operations.safeguards.needs import StatingBooks, StatingDesk
from vetting_desk.registry.plans.books import PlanBooks


class FormDesk(HasForms, Protocol):
    """A desk that reads instruments."""

    @property
    def casebook(self) -> KeepsInstruments:
        """The open store."""


class InstrumentBooks(KeepsInstruments, Transacts, Protocol):
    """A casebook to which instruments are added."""


class InstrumentsDesk(FormDesk, AtDoor, Protocol):
    """A desk to which instruments are added."""

    @property
    def casebook(self) -> InstrumentBooks:
        """The open store."""


class DraftBooks(KeepsAssessments, KeepsBlobs, KeepsCorrections, Protocol):
    """A casebook in which a draft lies."""


class ClinicalDraftBooks(DraftBooks, KeepsSealedKeys, Protocol):
    """A casebook in which a draft lies that may be sealed."""


class DraftDesk(KnownKeyDesk, Protocol):
    """A desk at which a draft is read and written."""

    @property
    def casebook(self) -> ClinicalDraftBooks:
        """The open store."""


class OfferingBooks(KeepsCases, KeepsOffers, Protocol):
    """A casebook in which forms offer facts to cases."""


class OfferingDesk(AtDoor, HasClock, Protocol):
    """A desk at which forms offer facts to cases."""

    @property
    def casebook(self) -> OfferingBooks:
        """The open store."""


class OfferedBooks(ChangingBooks, OfferingBooks, Protocol):
    """A casebook in which cases take over what forms offer."""


class OfferedDesk(AtDoor, HasClock, Protocol):
    """A desk at which cases take over what forms offer."""

    @property
    def casebook(self) -> OfferedBooks:
        """The open store."""


class GuardedBooks(
    KeepsRecords,
    ClinicalDraftBooks,
    KeepsCases,
    KeepsFacts,
    KeepsAlarms,
    KeepsApart,
    KeepsInterpreters,
    KeepsStatements,
    KeepsProfiles,
    KeepsInstruments,
    KeepsAudit,
    TellsTime,
    Transacts,
    KeepsOfficers,
    Protocol,
):
    """A casebook in which a draft is held to the safeguards of its case."""


class GuardedDesk(DraftDesk, HasClock, Protocol):
    """A desk at which a draft is held to the safeguards of its case."""

    @property
    def casebook(self) -> GuardedBooks:
        """The open store."""


class FillingBooks(
    PlanBooks,
    GuardedBooks,
    StatingBooks,
    RecipientBooks,
    OfferingBooks,
    KeepsPacks,
    KeepsCallActs,
    Transacts,
    Protocol,
):
    """A casebook in which an instrument is filled for a case."""


class FillingDesk(
    StatingDesk, AtDoor, FormDesk, DraftDesk, NewKeyDesk, HasClock, HasConfirmations, Protocol
):
    """A desk at which an instrument is filled."""

    @property
    def casebook(self) -> FillingBooks:
        """The open store."""


class MovingBooks(FillingBooks, KeepsDraftMoves, Protocol):
    """A casebook in which a draft moves to another version of its instrument."""


class MovingDesk(FillingDesk, Protocol):
    """A desk at which a draft moves to another version of its instrument."""

    @property
    def casebook(self) -> MovingBooks:
        """The open store."""


class OwnerBooks(KeepsAssessments, KeepsClinical, KeepsInstruments, Protocol):
    """A casebook in which drafts are of officers, some of them clinical."""


class HandoverBooks(OwnerBooks, HandingBooks, KeepsCases, KeepsOfficers, Transacts, Protocol):
    """A casebook in which drafts go from officer to officer."""


class HandoverDesk(AtDoor, HasClock, HandingDesk, Protocol):
    """A desk at which drafts go from officer to officer."""

    @property
    def casebook(self) -> HandoverBooks:
        """The open store."""


class AnswerLogBooks(ClinicalDraftBooks, KeepsInstruments, KeepsRecords, Protocol):
    """A casebook of which the log of one assessment's answers is taken out."""


class AnswerLogDesk(AtDoor, FormDesk, DraftDesk, HasConfirmations, Protocol):
    """A desk at which the log of one assessment's answers is taken out."""

    @property
    def casebook(self) -> AnswerLogBooks:
        """The open store."""
