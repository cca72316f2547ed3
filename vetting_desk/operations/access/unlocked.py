"""Protocols for the parts of an unlocked desk: whoever works with one names the parts it uses, and no more.

An `open_desk.OpenDesk` is all of these; tests may make their own. A part with rules of its own has its protocol
where it stands (`keys.HasKeys`, `token.HasToken`, `confirmation.HasConfirmations`); what a casebook keeps is
named in `stores`. A wing puts together what it asks of a desk in its `needs`.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from vetting_desk.clock import Clock
from vetting_desk.model import Desk, Officer

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.forms import Form

_Books_co = TypeVar("_Books_co", covariant=True)


class HasCasebook(Protocol[_Books_co]):
    """Anything with an open casebook, as far as it is asked for; everything runs on its thread.

    For what asks for nothing else. A protocol with more members has a `casebook` of its own: a wider one that
    is made of it can then ask for more stores, which a generic base would fix.
    """

    @property
    def casebook(self) -> _Books_co:
        """The open store."""


class HasDesk(Protocol):
    """Anything that belongs to one desk."""

    @property
    def desk(self) -> Desk:
        """Which desk it is."""


class HasOfficer(Protocol):
    """A desk with an officer at it."""

    @property
    def officer(self) -> Officer:
        """Who unlocked the desk."""


class HasSecret(Protocol):
    """A desk whose officer's slot is open."""

    @property
    def secret(self) -> "SlotSecret":
        """The officer's keys, as their slot holds them."""


class HasFolder(Protocol):
    """A desk in its folder."""

    @property
    def folder(self) -> Path:
        """The desk's folder."""


class HasClock(Protocol):
    """A desk with a clock."""

    @property
    def clock(self) -> Clock:
        """The device's clock."""


class HasKeyFile(Protocol):
    """A desk whose officer may have a second factor."""

    @property
    def key_file(self) -> bytes | None:
        """Content of the key file the slot was opened with; None without one."""


class HasForms(Protocol):
    """A desk that reads an instrument once."""

    @property
    def forms(self) -> "dict[str, Form]":
        """Parsed instruments by digest."""


class HasEnrolled(Protocol):
    """A desk that knows whether it belongs to an organisation."""

    @property
    def enrolled(self) -> bool:
        """True once HQ's answer gave this desk its certificates."""


class AtDoor(HasDesk, HasOfficer, Protocol):
    """What every door asks: who is at which desk."""
