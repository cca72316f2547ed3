"""What this wing asks of an open desk: for notes, for what is released, for the organisation's identity."""

from typing import Protocol

from vetting_desk.operations.access.compartment import KnownKeyDesk, RecipientBooks, SealingDesk
from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.own_passphrase import HeldSlot, TriedSlot
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsClinical,
    KeepsInstruments,
    KeepsRecords,
    KeepsSettings,
    KeepsUnfinishedNotes,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasSecret
from vetting_desk.operations.interview.needs import FormDesk


class ReleaseBooks(KeepsClinical, Protocol):
    """A casebook with what psychologists release to everyone."""


class ReleasedBooks(ReleaseBooks, RestrictingBooks, Protocol):
    """The same, some of restricted cases."""


class ReleaseDesk(AtDoor, HasDesk, Protocol):
    """A desk at which everyone reads what was released."""

    @property
    def casebook(self) -> ReleasedBooks:
        """The open store."""


class ReleasingBooks(ReleaseBooks, KeepsCases, KeepsAssessments, EntryBooks, Protocol):
    """A casebook in which a release is kept and signed."""


class ReleasingDesk(AtDoor, HasClock, WritesEntries, HasToken, Protocol):
    """A desk whose psychologist releases something."""

    @property
    def casebook(self) -> ReleasingBooks:
        """The open store."""


class NotesBooks(
    ReleaseBooks, KeepsCases, KeepsAssessments, RecipientBooks, KeepsUnfinishedNotes, Protocol
):
    """A casebook with sealed notes."""


class NotesDesk(AtDoor, HasClock, HasConfirmations, SealingDesk, KnownKeyDesk, Protocol):
    """A desk at which psychologists work."""

    @property
    def casebook(self) -> NotesBooks:
        """The open store."""


class IdentityBooks(KeepsAudit, KeepsSettings, Protocol):
    """A casebook with the organisation's clinical recipient."""


class IdentityDesk(TriedSlot, HeldSlot, Protocol):
    """A desk whose officer takes over the organisation's clinical identity."""

    @property
    def casebook(self) -> IdentityBooks:
        """The open store."""


class ResultsBooks(KeepsBlobs, KeepsInstruments, KeepsRecords, Protocol):
    """A casebook with the records of screeners."""


class ResultsDesk(AtDoor, FormDesk, HasSecret, HasConfirmations, Protocol):
    """A desk at which a psychologist reads results over time."""

    @property
    def casebook(self) -> ResultsBooks:
        """The open store."""
