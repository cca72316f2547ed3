"""What this wing asks of an open desk: to look at the files of a case, and to record them."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import KeepsStatements
from vetting_desk.operations.access.stores import KeepsBlobs, KeepsCases
from vetting_desk.operations.access.unlocked import AtDoor
from vetting_desk.operations.passage.needs import RecordingBooks, RecordingDesk


class LookingBooks(KeepsBlobs, KeepsCases, KeepsStatements, Protocol):
    """A casebook with files of cases."""


class LookingDesk(AtDoor, HasConfirmations, Protocol):
    """A desk at which one looks at the files of a case."""

    @property
    def casebook(self) -> LookingBooks:
        """The open store."""


class TakingBooks(RecordingBooks, KeepsBlobs, Protocol):
    """A casebook in which files of cases are kept."""


class TakingDesk(RecordingDesk, Protocol):
    """A desk at which files of cases are taken in."""

    @property
    def casebook(self) -> TakingBooks:
        """The open store."""
