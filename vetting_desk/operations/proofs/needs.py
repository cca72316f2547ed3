"""What this wing asks of an open desk: to check a proof, to keep the list, to give one out."""

from typing import Protocol

from vetting_desk.operations.access.entries import EntryBooks, WritesEntries
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
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
    KeepsSettings,
    TellsTime,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasSecret
from vetting_desk.operations.safeguards.needs import ActingBooks


class ListBooks(KeepsEntries, KeepsBlobs, TellsTime, Protocol):
    """A casebook with the lists of proofs."""


class CheckingDesk(AtDoor, HasKeys, Protocol):
    """A desk at which a proof is checked."""

    @property
    def casebook(self) -> ListBooks:
        """The open store."""


class GivenBooks(KeepsCases, ListBooks, Protocol):
    """A casebook of headquarters with the proofs it gave out."""


class GivenDesk(AtDoor, HasKeys, Protocol):
    """Headquarters, with the proofs it gave out."""

    @property
    def casebook(self) -> GivenBooks:
        """The open store."""


class KeysBooks(KeepsSettings, KeepsOfficers, TellsTime, Protocol):
    """A casebook with the keys that sign proofs."""


class KeysDesk(AtDoor, HasKeys, Protocol):
    """Headquarters, with the keys that sign proofs."""

    @property
    def casebook(self) -> KeysBooks:
        """The open store."""


class ListingBooks(
    GivenBooks, KeysBooks, EntryBooks, KeepsPeers, KeepsEpochs, KeepsAudit, Protocol
):
    """A casebook of headquarters in which the list is made."""


class ListingDesk(GivenDesk, KeysDesk, WritesEntries, HasToken, Protocol):
    """Headquarters, which makes the list."""

    @property
    def casebook(self) -> ListingBooks:
        """The open store."""


class IssuingBooks(ActingBooks, ListingBooks, KeepsInstruments, KeepsPacks, Protocol):
    """A casebook of headquarters out of which a proof is given."""


class IssuingDesk(ListingDesk, TriedSlot, HasSecret, Protocol):
    """Headquarters, where two officers give a proof out."""

    @property
    def casebook(self) -> IssuingBooks:
        """The open store."""
