"""At headquarters: the issuing key, sealed to each pair of the officers who are named for it.

Sealed bytes to this module; what opens them is `vetting_desk.crypto.issuing_pairs`.
"""

from collections.abc import Generator, Mapping
from typing import Final

from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

_KIND: Final = "issuing-pair"
_SELECT: Final = "SELECT first_id, second_id, sealed FROM issuing_pairs"


class IssuingPairStore:
    """The sealed copies, by pair; the lesser id comes first in each."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def replace(self, pairs: Mapping[tuple[str, str], bytes]) -> None:
        """Keep these copies and no others."""
        database = self._core.database
        with self._core.transaction():
            gone = [pair for pair in self._pairs() if pair not in pairs]
            database.execute("DELETE FROM issuing_pairs")
            for pair in gone:
                self._core.bind("issuing-key-sealed", _KIND, _subject(*pair), "")
            for pair, sealed in pairs.items():
                database.execute(
                    "INSERT INTO issuing_pairs (first_id, second_id, sealed) VALUES (?, ?, ?)",
                    (*pair, sealed),
                )
                self._core.bind("issuing-key-sealed", _KIND, _subject(*pair), digest(*pair, sealed))

    def find(self, first_id: str, second_id: str) -> bytes | None:
        """Return the copy for a pair, or None if there is none."""
        sealed: bytes | None = self._core.database.value(
            "SELECT sealed FROM issuing_pairs WHERE first_id = ? AND second_id = ?",
            (first_id, second_id),
        )
        return sealed

    def named(self) -> tuple[str, ...]:
        """Return the ids of all who are in a pair, in order; empty where there is none."""
        return tuple(sorted({each for pair in self._pairs() for each in pair}))

    def _pairs(self) -> list[tuple[str, str]]:
        rows = self._core.database.rows(_SELECT)
        return [(row["first_id"], row["second_id"]) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each copy."""
    for row in database.each(_SELECT):
        pair = row["first_id"], row["second_id"]
        yield _subject(*pair), digest(*pair, row["sealed"])


def _subject(first_id: str, second_id: str) -> str:
    return f"{first_id}/{second_id}"
