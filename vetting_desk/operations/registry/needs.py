"""What this wing asks of an open desk: headquarters' casebook, and where the registry's database is."""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.operations.access.keys import HasKeys
from vetting_desk.operations.access.restricting import RestrictingBooks
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.operations.access.token import HasToken
from vetting_desk.operations.access.unlocked import AtDoor, HasClock, HasDesk, HasSecret
from vetting_desk.operations.decisions.needs import DecidingBooks, DecidingDesk
from vetting_desk.operations.exchange.needs import MeaningDesk
from vetting_desk.registry.casebook_door import DoorBooks
from vetting_desk.registry.term_books import TermBooks

if TYPE_CHECKING:
    from vetting_desk.store import Casebook


class RegistryDesk(HasDesk, Protocol):
    """Headquarters, as far as it knows where its registry is."""

    @property
    def casebook(self) -> KeepsSettings:
        """The open store."""


class WholeDesk(AtDoor, HasClock, HasSecret, HasKeys, HasToken, Protocol):
    """Headquarters, out of which members' folders are made, and which is carried as a whole."""

    @property
    def casebook(self) -> "Casebook":
        """The open store."""


class ReviewingDesk(AtDoor, HasClock, Protocol):
    """A reviewer's folder, opened: it knows the organisation's rules."""

    @property
    def casebook(self) -> KeepsSettings:
        """The open store."""


class BringingBooks(DoorBooks, KeepsSettings, Protocol):
    """A member's book, as far as cases are brought into it."""


class BringingDesk(Protocol):
    """A member's folder, opened: cases are brought into its book."""

    @property
    def casebook(self) -> BringingBooks:
        """The open store."""


class ReadingBooks(BringingBooks, RestrictingBooks, Protocol):
    """A member's book into which cases are brought to be read."""


class ReadingDesk(AtDoor, Protocol):
    """A reviewer's folder, opened: cases are brought into its book to be read."""

    @property
    def casebook(self) -> ReadingBooks:
        """The open store."""


class SigningBooks(DecidingBooks, DoorBooks, TermBooks, Protocol):
    """A member's book into which cases are brought, and in which decisions are signed."""


class SigningDesk(DecidingDesk, HasSecret, Protocol):
    """A decision-maker's folder, opened, with their keys: cases are brought into its book to be decided on."""

    @property
    def casebook(self) -> SigningBooks:
        """The open store."""


class WorkerDesk(MeaningDesk, AtDoor, HasClock, HasKeys, Protocol):
    """A worker's folder, opened: it opens bundles, and knows headquarters' instruments."""
