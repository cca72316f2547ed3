"""What this wing asks of an open desk: to sort cases in, to show queues, to take cases and move them on."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import KeepsAlarms, KeepsFacts
from vetting_desk.operations.access.person_stores import KeepsDecisionDrafts
from vetting_desk.operations.access.queue_stores import KeepsClaims, KeepsQueues, KeepsReviews
from vetting_desk.operations.access.stores import (
    KeepsClinical,
    KeepsInstruments,
    KeepsOfficers,
    KeepsSettings,
    Transacts,
)
from vetting_desk.operations.access.unlocked import (
    AtDoor,
    HasClock,
    HasFolder,
    HasForms,
    HasOfficer,
)
from vetting_desk.operations.cases.needs import JudgingBooks
from vetting_desk.operations.decisions.needs import MaterialBooks, SaidBooks


class UrgentBooks(
    MaterialBooks, KeepsAlarms, KeepsClinical, KeepsFacts, KeepsInstruments, KeepsReviews, Protocol
):
    """A casebook with what is urgent in its cases."""


class UrgentDesk(AtDoor, HasClock, HasForms, Protocol):
    """A desk at which one sees what is urgent."""

    @property
    def casebook(self) -> UrgentBooks:
        """The open store."""


class UrgentCaseDesk(UrgentDesk, HasConfirmations, Protocol):
    """A desk at which one opens what is urgent in a case."""


class SortingBooks(UrgentBooks, SaidBooks, JudgingBooks, KeepsQueues, Transacts, Protocol):
    """A casebook whose cases are sorted into queues."""


class SortingDesk(UrgentDesk, Protocol):
    """A desk whose cases are sorted into queues."""

    @property
    def casebook(self) -> SortingBooks:
        """The open store."""


class ClaimingBooks(KeepsClaims, KeepsOfficers, KeepsSettings, Transacts, Protocol):
    """A casebook in which cases are taken."""


class ClaimingDesk(AtDoor, HasClock, HasFolder, Protocol):
    """A desk at which cases are taken."""

    @property
    def casebook(self) -> ClaimingBooks:
        """The open store."""


class MakingDesk(HasOfficer, Protocol):
    """A desk at which decisions are in the making."""

    @property
    def casebook(self) -> KeepsDecisionDrafts:
        """The open store."""


class QueueBooks(SortingBooks, ClaimingBooks, KeepsDecisionDrafts, Protocol):
    """A casebook with the queues of headquarters."""


class QueueDesk(SortingDesk, HasFolder, HasConfirmations, Protocol):
    """A desk at which queues are read."""

    @property
    def casebook(self) -> QueueBooks:
        """The open store."""


class AcrossBooks(
    MaterialBooks, SaidBooks, KeepsClinical, KeepsDecisionDrafts, KeepsQueues, Protocol
):
    """A casebook with all that is known of a case across desks."""


class AcrossDesk(AtDoor, HasForms, HasConfirmations, Protocol):
    """A desk at which a case is read across desks."""

    @property
    def casebook(self) -> AcrossBooks:
        """The open store."""


class MovingBooks(ClaimingBooks, KeepsReviews, KeepsQueues, Protocol):
    """A casebook in which cases are moved on."""


class MovingDesk(AtDoor, HasClock, HasFolder, Protocol):
    """A desk at which cases are moved on."""

    @property
    def casebook(self) -> MovingBooks:
        """The open store."""
