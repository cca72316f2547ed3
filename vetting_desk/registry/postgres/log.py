"""The audit log of the registry in PostgreSQL: a hash chain for each program, and their heads bound by the day.

An entry's salt stands in its detail, so that a leaf tells nothing of what it is a leaf of. The database
checks that each entry follows the one before it and belongs to the login that writes, and refuses to change
or delete one. Who could change the database itself is found by the heads: the return desk signs all of them
once a day, and keeps that elsewhere too (`operations.registry.checking`).
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from vetting_desk.clock import Clock, to_text
from vetting_desk.crypto.chain import GENESIS, extend, leaf
from vetting_desk.errors import AuditChainError
from vetting_desk.model import canonical, new_id
from vetting_desk.registry.postgres.driver import Database

_SALT: Final = 16


@dataclass(frozen=True, slots=True)
class Head:
    """How far a chain has come.

    Attributes:
        chain: Its name: the login, and what sets this run of a program apart.
        length: How many entries it has.
        head: Its head, 64 hexadecimal digits.
    """

    chain: str
    length: int
    head: str


class Log:
    """The chain of one running program.

    Args:
        database: The registry's.
        clock: The device's clock.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._chain = f"{database.login}/{new_id()}"
        self._known: tuple[int, int, bytes] = (-1, 0, GENESIS)

    @property
    def chain(self) -> str:
        """Its name."""
        return self._chain

    def append(
        self, action: str, subject: str = "", detail: Mapping[str, Any] | None = None
    ) -> None:
        """Write one entry, in the transaction that is open or in one of its own.

        Args:
            action: A key such as ``"bundle-taken-in"``.
            subject: Id of what it was done to.
            detail: What JSON can hold; never a name, an answer, or a key.
        """
        at = to_text(self._clock.now())
        text = canonical.dumps({**(detail or {}), "salt": os.urandom(_SALT).hex()}).decode()
        with self._database.together():
            sequence, head = self._last()
            entry = leaf(_payload(self._chain, sequence + 1, at, action, subject, text))
            new = extend(head, entry)
            self._database.execute(
                "INSERT INTO vetting.audit (chain, sequence, at, action, subject, detail, leaf, head)"
                " VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
                (self._chain, sequence + 1, at, action, subject, text, entry, new),
            )
            self._known = self._database.generation, sequence + 1, new

    def _last(self) -> tuple[int, bytes]:
        generation, sequence, head = self._known
        if generation == self._database.generation:
            return sequence, head
        row = self._database.row(
            "SELECT sequence, head FROM vetting.audit WHERE chain = %s ORDER BY sequence DESC LIMIT 1",
            (self._chain,),
        )
        return (row["sequence"], bytes(row["head"])) if row else (0, GENESIS)


def heads(database: Database) -> list[Head]:
    """Return how far every chain has come, by name."""
    rows = database.rows(
        "SELECT DISTINCT ON (chain) chain, sequence, head FROM vetting.audit ORDER BY chain, sequence DESC"
    )
    return [Head(row["chain"], row["sequence"], bytes(row["head"]).hex()) for row in rows]


def verify(database: Database, known: Mapping[str, tuple[int, str]] | None = None) -> int:
    """Verify every chain against itself, and against heads that were known before.

    Return how many entries there are.

    Args:
        database: The registry's.
        known: Length and head of chains as somebody else keeps them.

    Raises:
        AuditChainError: Naming the first entry that does not fit; of a chain that is shorter than known, its
            end.
    """
    wanted = dict(known or {})
    chain, sequence, head, count = "", 0, GENESIS, 0
    for row in database.rows(
        "SELECT chain, sequence, at, action, subject, detail, leaf, head FROM vetting.audit"
        " ORDER BY chain, sequence"
    ):
        if row["chain"] != chain:
            _require_ended(chain, wanted)
            chain, sequence, head = row["chain"], 0, GENESIS
        sequence += 1
        entry = leaf(
            _payload(chain, sequence, row["at"], row["action"], row["subject"], row["detail"])
        )
        head = extend(head, entry)
        fits = (
            row["sequence"] == sequence
            and entry == bytes(row["leaf"])
            and head == bytes(row["head"])
        )
        if chain in wanted and wanted[chain][0] == sequence:
            fits = fits and wanted.pop(chain)[1] == head.hex()
        if not fits:
            raise AuditChainError(sequence=row["sequence"], detail=chain)
        count += 1
    if wanted:
        missing = min(wanted)
        raise AuditChainError(sequence=wanted[missing][0], detail=missing)
    return count


def _require_ended(chain: str, wanted: Mapping[str, tuple[int, str]]) -> None:
    if chain in wanted:
        raise AuditChainError(sequence=wanted[chain][0], detail=chain)


def _payload(chain: str, sequence: int, at: str, action: str, subject: str, detail: str) -> bytes:
    return canonical.dumps(
        {"chain": chain, "sequence": sequence, "at": at, "action": action, "subject": subject,
         "detail": json.loads(detail)}
    )  # fmt: skip
