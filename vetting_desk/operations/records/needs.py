"""What this wing asks of an open desk: to sign a record, to show a draft as one, to read and check a record."""

from typing import Protocol

from vetting_desk.operations.access.certificates import DatedListBooks
from vetting_desk.operations.access.confirmation import HasConfirmations
from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.own_passphrase import TriedSlot
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsBlobs,
    KeepsCases,
    KeepsInstruments,
    KeepsRecords,
    TellsTime,
)
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasOfficer, HasSecret
from vetting_desk.operations.interview.needs import FillingBooks, FillingDesk


class CoverDesk(AtDoor, Protocol):
    """A desk that signs, as a report names it, and the case."""

    @property
    def casebook(self) -> KeepsCases:
        """The open store."""


class SigningBooks(FillingBooks, KeepsRecords, KeepsAudit, TellsTime, Protocol):
    """A casebook in which a draft becomes a record."""


class SigningDesk(TriedSlot, CoverDesk, FillingDesk, HasKeys, HasToken, Protocol):
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


class RecordBooks(KeepsRecords, KeepsBlobs, Protocol):
    """A casebook with records and their files."""


class RecordDesk(HasOfficer, Protocol):
    """A desk whose officer may be allowed to read a record."""

    @property
    def casebook(self) -> RecordBooks:
        """The open store."""


class ReadingBooks(RecordBooks, KeepsAudit, Protocol):
    """A casebook out of which a record is taken."""


class ReadingDesk(AtDoor, RecordDesk, OpeningDesk, HasConfirmations, Protocol):
    """A desk at which a record is read."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class CheckingBooks(RecordBooks, DatedListBooks, Protocol):
    """A casebook with records, and what was revoked."""


class CheckingDesk(AtDoor, RecordDesk, OpeningDesk, HasConfirmations, HasKeys, Protocol):
    """A desk at which a record's signature is checked."""

    @property
    def casebook(self) -> CheckingBooks:
        """The open store."""
