"""What this wing asks of an open desk: to check a proof, to keep the list, to give one out."""

from typing import Protocol

from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.guarding_stores import KeepsCallActs, KeepsStated
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.person_stores import KeepsProofKeys, KeepsWithdrawals
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsEntries,
    KeepsEpochs,
    KeepsInstruments,
    KeepsOfficers,
    KeepsPacks,
    KeepsPeers,
    KeepsRecords,
    KeepsSettings,
    TellsTime,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasDesk, HasSecret
from vetting_desk.operations.decisions.needs import SaidBooks
from vetting_desk.operations.safeguards.needs import ActingBooks


class ListBooks(KeepsEntries, KeepsBlobs, KeepsPeers, TellsTime, Protocol):
    """A casebook with the lists of proofs, and the desks that made them."""


class ListedBooks(KeepsEntries, KeepsBlobs, Protocol):
    """A casebook with the lists of proofs."""


class ListedDesk(HasDesk, HasKeys, Protocol):
    """A desk at which the newest list of proofs is looked for."""

    @property
    def casebook(self) -> ListedBooks:
        """The open store."""


class CheckingDesk(HasDesk, HasKeys, Protocol):
    """A desk at which a proof is checked."""

    @property
    def casebook(self) -> ListBooks:
        """The open store."""


class GivenBooks(SaidBooks, KeepsWithdrawals, TellsTime, Protocol):
    """A casebook of headquarters with its proofs and decisions, and the cases that were withdrawn."""


class GivenDesk(AtDoor, Protocol):
    """Headquarters, with the proofs it gave out."""

    @property
    def casebook(self) -> GivenBooks:
        """The open store."""


class RowsBooks(KeepsCases, GivenBooks, Protocol):
    """A casebook of headquarters with its proofs, decisions and cases."""


class RowsDesk(AtDoor, Protocol):
    """Headquarters, with the proofs it gave out and the decisions it could give one out on."""

    @property
    def casebook(self) -> RowsBooks:
        """The open store."""


class KeysDesk(Protocol):
    """Headquarters, with the keys that sign proofs."""

    @property
    def casebook(self) -> KeepsProofKeys:
        """The open store."""


class ListingBooks(
    KeepsWithdrawals,
    KeepsRecords,
    EntryBooks,
    KeepsBlobs,
    KeepsPacks,
    KeepsProofKeys,
    KeepsSettings,
    KeepsPeers,
    KeepsEpochs,
    KeepsAudit,
    Protocol,
):
    """A casebook of headquarters in which the list is made."""


class ListingDesk(AtDoor, WritesEntries, HasToken, Protocol):
    """Headquarters, which makes the list."""

    @property
    def casebook(self) -> ListingBooks:
        """The open store."""


class StateBooks(ListingBooks, KeepsOfficers, Protocol):
    """A casebook of headquarters that says how its list stands, and whose its keys are."""


class StateDesk(ListingDesk, Protocol):
    """Headquarters, as it says how its list stands."""

    @property
    def casebook(self) -> StateBooks:
        """The open store."""


class IssuingBooks(ActingBooks, StateBooks, KeepsInstruments, KeepsStated, KeepsCallActs, Protocol):
    """A casebook of headquarters out of which a proof is given."""


class IssuingDesk(ListingDesk, TriedSlot, HasSecret, Protocol):
    """Headquarters, where two officers give a proof out."""

    @property
    def casebook(self) -> IssuingBooks:
        """The open store."""
