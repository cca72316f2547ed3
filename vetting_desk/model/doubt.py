"""Doubt about something loaded in good faith: its signer's key was lost before it is shown to have existed."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Doubt:
    """What is known of something that cannot be judged any more.

    Attributes:
        since: From when on its signer's certificate counts for nothing.
        found_at: When this desk learnt of it, by its device.
        kept_at: When a person said that it stays in use all the same; None while nobody did.
        kept_by: Who, by name.
        reason: Why, in words.
    """

    since: datetime
    found_at: datetime
    kept_at: datetime | None = None
    kept_by: str = ""
    reason: str = ""

    @property
    def kept(self) -> bool:
        """True if a person answers for it."""
        return self.kept_at is not None
