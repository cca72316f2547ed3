"""What this wing asks of an open desk: to read records, and to make, sign and register a copy."""

from typing import Protocol

from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.guarding_stores import (
    KeepsApart,
    KeepsCallActs,
    KeepsCalls,
    KeepsFacts,
    KeepsRecordings,
    KeepsStated,
    KeepsStatements,
    KeepsWatchLists,
)
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.person_stores import KeepsIssuedCopies
from vetting_desk.operations.access.stores import (
    KeepsAssessments,
    KeepsCases,
    KeepsEntries,
    KeepsInstruments,
    KeepsPacks,
    KeepsPeers,
    KeepsSettings,
    TellsTime,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasDesk, HasForms
from vetting_desk.operations.records.needs import ReadingBooks, ReadingDesk


class SuggestingBooks(ReadingBooks, KeepsStatements, Protocol):
    """A casebook whose records are looked through for what a copy must not hold."""


class SuggestingDesk(ReadingDesk, Protocol):
    """A desk at which they are."""

    @property
    def casebook(self) -> SuggestingBooks:
        """The open store."""


class CopyingBooks(
    SuggestingBooks,
    KeepsApart,
    KeepsCases,
    KeepsEntries,
    KeepsFacts,
    KeepsIssuedCopies,
    KeepsPacks,
    KeepsPeers,
    KeepsSettings,
    KeepsStated,
    KeepsCallActs,
    KeepsCalls,
    KeepsRecordings,
    KeepsWatchLists,
    KeepsAssessments,
    KeepsInstruments,
    TellsTime,
    Protocol,
):
    """A casebook out of which copies are given."""


class CopyingDesk(TriedSlot, ReadingDesk, HasDesk, HasForms, HasKeys, HasToken, Protocol):
    """A desk at which a copy is made and signed."""

    @property
    def casebook(self) -> CopyingBooks:
        """The open store."""


class RegisterBooks(KeepsIssuedCopies, Protocol):
    """A casebook with the register of copies."""


class RegisterDesk(AtDoor, HasConfirmations, Protocol):
    """A desk whose register of copies is looked at."""

    @property
    def casebook(self) -> RegisterBooks:
        """The open store."""
