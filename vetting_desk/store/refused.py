"""How much room what was refused takes, and clearing it: the contents go, what is known of them stays.

What is refused lies in the quarantine (`intake`), for a person to look at. Anyone who may send can send much
that is refused, so its contents are kept up to a quota and the largest go first. Contents that a record or an
entry is made of as well take no room here, and stay; so do those of what is held for a person to judge.
"""

from collections.abc import Generator, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Final

from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.store import blobs
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

QUOTA: Final = 256 * 1024 * 1024
"""Bytes that the contents of everything refused have together at the most."""

KIND: Final = "refused-cleared"
OF_ERASED: Final = "case erased"
"""Why contents went whose case was erased."""
_CONTENTS: Final = (
    "SELECT DISTINCT sha256, length FROM refused_files AS f"
    " WHERE NOT EXISTS (SELECT 1 FROM record_files AS r WHERE r.sha256 = f.sha256)"
    " AND NOT EXISTS (SELECT 1 FROM entry_files AS e WHERE e.sha256 = f.sha256)"
    " AND NOT EXISTS (SELECT 1 FROM file_contents AS k WHERE k.sha256 = f.sha256)"
    " AND NOT EXISTS (SELECT 1 FROM refused_files AS h"
    " JOIN quarantine AS q ON q.number = h.quarantine_number"
    " WHERE h.sha256 = f.sha256 AND q.outcome = 'held')"
)


@dataclass(frozen=True, slots=True)
class Cleared:
    """What a clearing took away.

    Attributes:
        numbers: Of the refused things whose contents went, some or all.
        length: Bytes that were freed.
    """

    numbers: tuple[int, ...]
    length: int


class RefusedStore:
    """The contents of what was refused."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def length(self) -> int:
        """Return how many bytes are kept for refused things alone."""
        return int(
            self._core.database.value(f"SELECT coalesce(sum(length), 0) FROM ({_CONTENTS})")  # noqa: S608 (constants)
        )

    def length_of(self, number: int) -> int:
        """Return how many bytes are kept of one refused thing."""
        return int(
            self._core.database.value(
                "SELECT coalesce(sum(length), 0) FROM refused_files WHERE quarantine_number = ?",
                (number,),
            )
        )

    def is_whole(self, number: int) -> bool:
        """Return whether all contents of a refused thing are kept still."""
        return not self._core.database.value(
            "SELECT count(*) FROM quarantine_cleared WHERE quarantine_number = ?", (number,)
        )

    def of_erased(self) -> list[int]:
        """Return the numbers of what was cleared because its case was erased."""
        return self._core.database.column(
            "SELECT DISTINCT quarantine_number FROM quarantine_cleared WHERE reason = ?",
            (OF_ERASED,),
        )

    def drop_unused(self, contents: Iterable[str]) -> None:
        """Remove contents that came with a bundle, where no record, entry or refused thing is made of them."""
        blobs.drop_unused(self._core.database, contents)

    def trim(self, quota: int = QUOTA) -> Cleared:
        """Clear the largest contents until no more than the quota is kept.

        Returns:
            What went; nothing where there was room.
        """
        left = self.length()
        chosen: list[str] = []
        if left > quota:
            rows = self._core.database.rows(f"{_CONTENTS} ORDER BY length DESC, sha256")
            for row in rows:
                if left <= quota:
                    break
                chosen.append(row["sha256"])
                left -= row["length"]
        places = [
            (found["quarantine_number"], found["position"])
            for sha256 in chosen
            for found in self._core.database.rows(
                "SELECT quarantine_number, position FROM refused_files WHERE sha256 = ?", (sha256,)
            )
        ]
        return self._clear(places, chosen, "")

    def clear(self, numbers: Sequence[int], reason: str) -> Cleared:
        """Clear all contents of refused things.

        Args:
            numbers: Which, by their number in the quarantine.
            reason: Why, in words.

        Raises:
            NotFoundError: If there is none with one of the numbers.
        """
        database, places, contents = self._core.database, [], []
        for number in numbers:
            if database.row("SELECT 1 FROM quarantine WHERE number = ?", (number,)) is None:
                raise NotFoundError(what="quarantine", id=str(number))
            for row in database.rows(
                "SELECT position, sha256 FROM refused_files WHERE quarantine_number = ?", (number,)
            ):
                places.append((number, row["position"]))
                contents.append(row["sha256"])
        return self._clear(places, contents, reason)

    def _clear(
        self, places: list[tuple[int, int]], contents: Iterable[str], reason: str
    ) -> Cleared:
        if not places:
            return Cleared((), 0)
        core, at = self._core, to_text(self._core.time.reading().at)
        numbers = tuple(sorted({number for number, _ in places}))
        # No savepoint inside another transaction: what follows one and is overwritten stays in memory.
        with nullcontext() if core.database.in_transaction else core.transaction():
            before = self.length()
            core.database.execute_many(
                "INSERT INTO quarantine_cleared (quarantine_number, position, at, reason)"
                " VALUES (?, ?, ?, ?)",
                [(number, position, at, reason) for number, position in places],
            )
            blobs.drop_unused(core.database, dict.fromkeys(contents))
            freed = before - self.length()
            for number in numbers:
                core.bind(
                    "refused-cleared", KIND, str(number), _state(core.database, number),
                    reason=reason, length=freed, contents=len(places),
                )  # fmt: skip
        return Cleared(numbers, freed)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each refused thing whose contents went."""
    for number in database.column("SELECT DISTINCT quarantine_number FROM quarantine_cleared"):
        yield str(number), _state(database, number)


def _state(database: Database, number: int) -> str:
    rows = database.rows(
        "SELECT position, at, reason FROM quarantine_cleared WHERE quarantine_number = ?"
        " ORDER BY position",
        (number,),
    )
    return digest(
        number, *(part for row in rows for part in (row["position"], row["at"], row["reason"]))
    )
