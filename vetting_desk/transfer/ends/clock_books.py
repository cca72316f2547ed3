"""What both ends ask of a desk's store about time; a part of `books`."""

from datetime import datetime
from typing import Protocol


class Moment(Protocol):
    """What the store knows of the present moment."""

    @property
    def at(self) -> datetime:
        """Device time."""

    @property
    def newest(self) -> datetime:
        """The newest moment believed, by which certificates are verified."""

    @property
    def floor(self) -> datetime | None:
        """The newest moment signed by headquarters that was believed; None before any was."""

    @property
    def below_floor(self) -> bool:
        """True if device time lies below the floor."""


class DeviceClock(Protocol):
    """What is kept of time, and how it is put right."""

    @property
    def corrected(self) -> datetime | None:
        """The newest correction, made at headquarters or arrived at a post; None before any."""

    def lower(self, moment: datetime, correction: datetime, **why: str) -> object:
        """Put `moment` in the place of the floor, for a correction."""

    def note_correction(self, moment: datetime) -> None:
        """Record a correction that had nothing to lower here."""
