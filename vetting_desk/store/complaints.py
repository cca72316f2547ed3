"""Complaints, sealed to complaints officers; never changed and never erased.

Who has the store key learns how many there are, and nothing else: the log says no more of one than that
something was sealed.
"""

from collections.abc import Generator
from hashlib import sha256
from typing import Final

from vetting_desk.model import new_id
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

KIND: Final = "complaint"


class ComplaintStore:
    """The complaints of a casebook, as they are sealed."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, sealed: bytes) -> str:
        """Keep a complaint and return its id; the log names nobody as its author."""
        complaint_id = new_id()
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO complaints (id, sealed) VALUES (?, ?)", (complaint_id, sealed)
            )
            self._core.bind(
                "sealed-kept", KIND, complaint_id, _state(complaint_id, sealed), officer_id=""
            )
        return complaint_id

    def all(self) -> list[tuple[str, bytes]]:
        """Return id and content of each, as it is sealed, oldest first."""
        rows = self._core.database.rows("SELECT id, sealed FROM complaints ORDER BY number")
        return [(row["id"], row["sealed"]) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each complaint."""
    for row in database.each("SELECT id, sealed FROM complaints"):
        yield row["id"], _state(row["id"], row["sealed"])


def _state(complaint_id: str, sealed: bytes) -> str:
    return digest(complaint_id, sha256(sealed).hexdigest())
