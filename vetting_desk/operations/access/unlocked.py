"""Protocols for the parts of an unlocked desk: what each needs of it, and no more.

An `open_desk.OpenDesk` is all of these; tests may make their own.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vetting_desk.clock import Clock
from vetting_desk.model import Desk, Officer

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.store import Casebook


class HasCasebook(Protocol):
    """Anything with an open casebook; everything runs on its thread."""

    @property
    def casebook(self) -> "Casebook":
        """The open store."""


class HasOfficer(HasCasebook, Protocol):
    """An open casebook with an officer at the desk, and what their slot holds."""

    @property
    def officer(self) -> Officer:
        """Who unlocked the desk."""

    @property
    def secret(self) -> "SlotSecret":
        """Their keys."""


class Unlocked(HasOfficer, Protocol):
    """An unlocked desk with the folder of its slots."""

    @property
    def folder(self) -> Path:
        """The desk's folder."""

    @property
    def desk(self) -> Desk:
        """Which desk it is."""

    @property
    def clock(self) -> Clock:
        """The device's clock."""

    @property
    def key_file(self) -> bytes | None:
        """Content of the key file the slot was opened with; None without one."""
