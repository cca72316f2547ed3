"""What this wing asks of the desks it made: one that joins an organisation, one that is filled with samples."""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsBundles,
    KeepsCases,
    KeepsReceipts,
    KeepsRecords,
)
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasFolder
from vetting_desk.operations.cases.needs import CaseBooks, CaseDesk, KeptCasesDesk
from vetting_desk.operations.desk.needs import StaffDesk
from vetting_desk.operations.exchange.needs import (
    ReceivingBooks,
    ReceivingDesk,
    WritingBooks,
    WritingDesk,
)
from vetting_desk.operations.organisation.needs import (
    JoiningBooks,
    JoiningDesk,
    RequestBooks,
    RequestDesk,
)
from vetting_desk.operations.passage.needs import PrintingDesk, SeeingBooks
from vetting_desk.operations.passage.needs import RecordingBooks as PassageBooks
from vetting_desk.operations.passage.needs import RecordingDesk as PassageDesk
from vetting_desk.operations.records.needs import SigningBooks, SigningDesk

if TYPE_CHECKING:
    from vetting_desk.store import Casebook


class NewPostBooks(JoiningBooks, RequestBooks, Protocol):
    """A casebook whose desk asks to join, and joins."""


class NewPostDesk(RequestDesk, JoiningDesk, Protocol):
    """A post that asks to join, and joins."""

    @property
    def casebook(self) -> NewPostBooks:
        """The open store."""


class SampleBooks(CaseBooks, SigningBooks, Protocol):
    """A casebook with invented cases."""


class SampleDesk(CaseDesk, SigningDesk, Protocol):
    """A desk at which invented cases are opened, interviewed and signed."""

    @property
    def casebook(self) -> SampleBooks:
        """The open store."""


class CompanyDesk(StaffDesk, HasClock, Protocol):
    """A post that gets colleagues, who act at it while it is filled."""

    @property
    def casebook(self) -> "Casebook":
        """The open store, which knows who is at the desk."""


class WalkingBooks(ReceivingBooks, WritingBooks, Protocol):
    """A casebook out of which a bundle is written, and into which one is received."""


class WalkingDesk(ReceivingDesk, WritingDesk, Protocol):
    """A desk from which a bundle is written, and at which one is received."""

    @property
    def casebook(self) -> WalkingBooks:
        """The open store."""


class HqBooks(WalkingBooks, KeepsCases, Protocol):
    """A casebook of headquarters, to which samples have been carried."""


class HqDesk(WalkingDesk, KeptCasesDesk, Protocol):
    """Headquarters, to which samples have been carried."""

    @property
    def casebook(self) -> HqBooks:
        """The open store."""


class ExercisePlace(AtDoor, HasFolder, Protocol):
    """A desk that may have the first exercise beside it."""


class ExerciseStart(ExercisePlace, HasClock, Protocol):
    """A desk at which the first exercise begins."""


class HqExerciseBooks(KeepsRecords, KeepsBundles, KeepsReceipts, Protocol):
    """A casebook that shows how far the first exercise is at headquarters."""


class HqExerciseDesk(ExercisePlace, Protocol):
    """Headquarters, or whichever desk it is asked of."""

    @property
    def casebook(self) -> HqExerciseBooks:
        """The open store."""


class ExerciseBooks(HqExerciseBooks, KeepsCases, KeepsAssessments, Protocol):
    """A casebook that shows how far the first exercise is."""


class ExerciseDesk(ExercisePlace, Protocol):
    """A desk at which the first exercise is under way."""

    @property
    def casebook(self) -> ExerciseBooks:
        """The open store."""


class TravellingBooks(PassageBooks, SeeingBooks, Protocol):
    """A casebook in which a family is written down and travels."""


class TravellingDesk(PassageDesk, PrintingDesk, Protocol):
    """A post at which a family is written down and travels."""

    @property
    def casebook(self) -> TravellingBooks:
        """The open store."""
