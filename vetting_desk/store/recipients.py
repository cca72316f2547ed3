"""Where to seal something to an officer of this desk: the recipients they published, one for each purpose."""

from collections.abc import Generator
from enum import StrEnum
from typing import Final

from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

_KIND: Final = "recipient"


class RecipientPurpose(StrEnum):
    """What is sealed to a recipient."""

    TICKET = "ticket"
    """A new store key, for an officer who is not there."""
    CLINICAL = "clinical"
    """Keys of clinical assessments, and notes."""
    COMPLAINT = "complaint"
    """Complaints, to a complaints officer."""
    RATING = "rating"
    """Keys of drafts that rate, and sheets of ratings, to who rates."""


class RecipientStore:
    """The published recipients of this desk's officers, ``age1pq1…``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, officer_id: str, purpose: RecipientPurpose, recipient: str) -> None:
        """Keep an officer's recipient, replacing an earlier one; nothing happens if it is the same."""
        if self.find(officer_id, purpose) == recipient:
            return
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO officer_recipients (officer_id, purpose, recipient) VALUES (?, ?, ?)"
                " ON CONFLICT (officer_id, purpose) DO UPDATE SET recipient = excluded.recipient",
                (officer_id, purpose.value, recipient),
            )
            self._core.bind(
                "recipient-kept", _KIND, _subject(officer_id, purpose.value),
                digest(officer_id, purpose.value, recipient),
            )  # fmt: skip

    def remove(self, officer_id: str, only: RecipientPurpose | None = None) -> None:
        """Remove the recipients of an officer, for one purpose or all; harmless where there is none."""
        database = self._core.database
        with self._core.transaction():
            purposes = database.column(
                "SELECT purpose FROM officer_recipients WHERE officer_id = ? ORDER BY purpose",
                (officer_id,),
            )
            for purpose in purposes if only is None else {only.value} & set(purposes):
                database.execute(
                    "DELETE FROM officer_recipients WHERE officer_id = ? AND purpose = ?",
                    (officer_id, purpose),
                )
                self._core.bind("recipient-removed", _KIND, _subject(officer_id, purpose), "")

    def find(self, officer_id: str, purpose: RecipientPurpose) -> str | None:
        """Return an officer's recipient for a purpose, or None if they published none."""
        recipient: str | None = self._core.database.value(
            "SELECT recipient FROM officer_recipients WHERE officer_id = ? AND purpose = ?",
            (officer_id, purpose.value),
        )
        return recipient


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each recipient."""
    for row in database.each("SELECT officer_id, purpose, recipient FROM officer_recipients"):
        officer_id, purpose = row["officer_id"], row["purpose"]
        yield _subject(officer_id, purpose), digest(officer_id, purpose, row["recipient"])


def _subject(officer_id: str, purpose: str) -> str:
    return f"{purpose}/{officer_id}"
