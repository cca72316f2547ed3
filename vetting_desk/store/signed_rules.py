"""The organisation's rules as officers of headquarters signed them; which of them count is not decided here.

Each officer signs a copy of their own: the same rules under the same number, with their name and moment.
"""

from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Final

from vetting_desk.errors import StateError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

KIND: Final = "signed-rules"
ASIDE: Final = "rules-set-aside"
_ALL: Final = "SELECT number, officer_id, document, p7s FROM signed_rules ORDER BY number, rowid"


@dataclass(frozen=True, slots=True)
class SignedCopy:
    """Rules as one officer signed them.

    Attributes:
        number: Of the rules.
        officer_id: Under whom it is kept.
        document: ``rules.json``.
        p7s: The detached signature over it, DER.
    """

    number: int
    officer_id: str
    document: bytes = field(repr=False)
    p7s: bytes = field(repr=False)

    @property
    def subject(self) -> str:
        """What the log calls it."""
        return f"{self.number}/{self.officer_id}"


class SignedRulesStore:
    """Signed rules; they are only added."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, copy: SignedCopy) -> None:
        """Add what an officer signed.

        Raises:
            StateError: If this officer signed rules of this number already.
        """
        with self._core.transaction():
            if any(
                (each.number, each.officer_id) == (copy.number, copy.officer_id)
                for each in self.list()
            ):
                raise StateError(what="rules", state="signed", wanted="another-officer")
            self._core.database.execute(
                "INSERT INTO signed_rules (number, officer_id, document, p7s) VALUES (?, ?, ?, ?)",
                (copy.number, copy.officer_id, copy.document, copy.p7s),
            )
            self._core.bind("rules-signed", KIND, copy.subject, _state(copy), number=copy.number)

    def set_aside(self, number: int) -> None:
        """Say that rules of a number will not be signed by anybody else."""
        with self._core.transaction():
            self._core.database.execute(
                "INSERT OR IGNORE INTO rules_set_aside (number) VALUES (?)", (number,)
            )
            self._core.bind("rules-set-aside", ASIDE, str(number), digest(number), number=number)

    def list(self) -> list[SignedCopy]:
        """Return all copies by number, under each in the order they were signed."""
        return list(_copies(self._core.database))

    def aside(self) -> frozenset[int]:
        """Return the numbers that were set aside."""
        return frozenset(self._core.database.column("SELECT number FROM rules_set_aside"))

    def were_signed(self) -> bool:
        """Return whether the log knows that rules were ever signed here, whatever became of the copies."""
        known = "SELECT 1 FROM audit WHERE action = 'rules-signed' LIMIT 1"
        return self._core.database.value(known) is not None

    def highest(self) -> int:
        """Return the highest number that anybody signed; 0 for none."""
        return int(self._core.database.value("SELECT max(number) FROM signed_rules") or 0)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each copy."""
    for copy in _copies(database):
        yield copy.subject, _state(copy)


def aside_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield each number that was set aside, and its state."""
    for number in database.column("SELECT number FROM rules_set_aside"):
        yield str(number), digest(number)


def _copies(database: Database) -> Generator[SignedCopy]:
    for row in database.rows(_ALL):
        yield SignedCopy(row["number"], row["officer_id"], row["document"], row["p7s"])


def _state(copy: SignedCopy) -> str:
    return digest(copy.number, copy.officer_id, copy.document, copy.p7s)
