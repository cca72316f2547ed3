"""At headquarters: the keys that sign proofs, each sealed to its pair of officers.

What is sealed, and what two officers signed of a key, is not looked at here. A key is never changed or removed:
what it signed is checked for as long as that lasts. It is spoilt once, and keeps nothing secret from then on.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "proof-key"
_SELECT: Final = "SELECT * FROM proof_keys"


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key as it is kept.

    Attributes:
        id: 16 hexadecimal digits.
        officers: Ids of its two officers, the lesser first.
        since: From when it signs.
        until: Until when it signs.
        statement: What both signed of it, as JSON.
        p7s: Signature of the first, base64.
        mldsa65: Signature of the second, base64.
        certificate: Of the second, base64.
        spoilt: Whether somebody else may have it.
        sealed: The private key; empty where it was taken over from a list, and once it is spoilt.
        last: When the last proof it signed ends; None where it signed none. Not bound: it only rises.
    """

    id: str
    officers: tuple[str, str]
    since: datetime
    until: datetime
    statement: str
    p7s: str
    mldsa65: str
    certificate: str
    spoilt: bool
    sealed: bytes
    last: datetime | None = None


class ProofKeyStore:
    """The keys that sign proofs."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, key: StoredKey) -> None:
        """Keep a key that is not kept yet."""
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO proof_keys (id, first_id, second_id, since, until, statement, p7s, mldsa65,"
                " certificate, spoilt, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    key.id, *key.officers, to_text(key.since), to_text(key.until), key.statement, key.p7s,
                    key.mldsa65, key.certificate, int(key.spoilt), key.sealed,
                ),
            )  # fmt: skip
            self._core.bind("proof-key-kept", KIND, key.id, _state(key))

    def spoil(self, key_id: str, reason: str) -> None:
        """Keep that somebody else may have a key, and keep nothing of its secret.

        Raises:
            NotFoundError: If there is none with this id that is sound.
        """
        with self._core.transaction():
            found = self._core.database.execute(
                "UPDATE proof_keys SET spoilt = 1, sealed = x'' WHERE id = ? AND spoilt = 0",
                (key_id,),
            )
            if not found.rowcount:
                raise NotFoundError(what="proof-key", id=key_id)
            row = self._core.database.row(f"{_SELECT} WHERE id = ?", (key_id,))
            state = _state(_key(row)) if row else ""
            self._core.bind("proof-key-spoilt", KIND, key_id, state, reason=reason)

    def sign(self, key_id: str, expires: datetime) -> None:
        """Keep when a proof that a key signed ends, if no other it signed ends later."""
        text = to_text(expires)
        with self._core.transaction():
            self._core.database.execute(
                "UPDATE proof_keys SET last = ? WHERE id = ? AND last < ?", (text, key_id, text)
            )

    def list(self) -> list[StoredKey]:
        """Return all keys, in the order in which they began to sign."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY since, id")
        return [_key(row) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each key."""
    for row in database.each(_SELECT):
        yield row["id"], _state(_key(row))


def _state(key: StoredKey) -> str:
    return digest(
        key.id, *key.officers, to_text(key.since), to_text(key.until), key.statement, key.p7s, key.mldsa65,
        key.certificate, key.spoilt, key.sealed,
    )  # fmt: skip


def _key(row: Row) -> StoredKey:
    return StoredKey(
        row["id"],
        (row["first_id"], row["second_id"]),
        from_text(row["since"]),
        from_text(row["until"]),
        row["statement"],
        row["p7s"],
        row["mldsa65"],
        row["certificate"],
        bool(row["spoilt"]),
        row["sealed"],
        from_text(row["last"]) if row["last"] else None,
    )
