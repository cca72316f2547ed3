"""Headquarters' own audit chain as the database knows it: heads alone, which the return desk gave.

What a post says it has seen of that chain is held against these at intake; the chain itself stays in the
casebook.
"""

from vetting_desk.crypto.chain import GENESIS
from vetting_desk.registry.postgres.driver import Database


class PostgresOwnLog:
    """The heads of headquarters' chain: a `transfer.ends.receiving.OwnLog`.

    Args:
        database: The registry's.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def length(self) -> int:
        """Return the number of the newest entry whose head is known."""
        return self._database.value("SELECT max(sequence) FROM vetting.own_log") or 0

    def head(self) -> bytes:
        """Return the newest head, 32 bytes."""
        return self.head_at(self.length()) or GENESIS

    def head_at(self, sequence: int) -> bytes | None:
        """Return the head after entry number `sequence`; None if it is not known."""
        if sequence == 0:
            return GENESIS
        found = self._database.value(
            "SELECT head FROM vetting.own_log WHERE sequence = %s", (sequence,)
        )
        return None if found is None else bytes(found)

    def add(self, first: int, heads: list[bytes]) -> None:
        """Add heads from number `first` on; those that are known stay."""
        self._database.execute_many(
            "INSERT INTO vetting.own_log (sequence, head) VALUES (%s, %s) ON CONFLICT DO NOTHING",
            [(first + place, head) for place, head in enumerate(heads)],
        )
