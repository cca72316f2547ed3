"""Small named values of a desk, and its counters."""

from collections.abc import Generator
from typing import Final

from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

UNLOGGED: Final = "ui/"
"""Keys that begin so hold only how windows look; they leave no audit entry."""

FORMER_NAME: Final = "former-name/"
"""What begins so holds, by its id, what a desk was called that this one was."""
DESK_CODE_KEY: Final = "desk/code"
LIST_SEEN: Final = "list-seen"
RULES_SEEN: Final = "rules-seen"
"""Counters: the highest number of a revocation list, and of rules, known to have been given."""
PROGRAM_RAN: Final = "program/ran"
PROGRAM_SEEN: Final = "program/seen"
"""Counters: the highest release of the program that opened this casebook, and that was seen in an update."""
PROGRAM_TAKEN: Final = "program/taken"
"""Setting: the newest update taken here, as JSON."""
WORD_OWED: Final = "word-owed"
"""Counter: a desk owes headquarters a word, with or without records, until its feed has passed this number."""


class SettingsStore:
    """Named values: text or bytes, by keys such as ``"trust/root"``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def get(self, key: str) -> str | None:
        """Return the value as text, or None.

        Raises:
            UnicodeDecodeError: If it was set as bytes that are no UTF-8.
        """
        value = self.get_bytes(key)
        return None if value is None else value.decode()

    def get_bytes(self, key: str) -> bytes | None:
        """Return the value as bytes, or None."""
        value: bytes | None = self._core.database.value(
            "SELECT value FROM settings WHERE key = ?", (key,)
        )
        return value

    def set(self, key: str, value: str | bytes) -> None:
        """Store a value under a key."""
        content = value.encode() if isinstance(value, str) else bytes(value)
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO settings (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, content),
            )
            if not key.startswith(UNLOGGED):
                self._core.bind("setting-changed", "setting", key, digest(key, content))

    def remove(self, key: str) -> None:
        """Remove a value; harmless when there is none."""
        with self._core.transaction():
            removed = self._core.database.execute(
                "DELETE FROM settings WHERE key = ?", (key,)
            ).rowcount
            if removed and not key.startswith(UNLOGGED):
                self._core.bind("setting-removed", "setting", key, "")

    def keys(self, beginning: str = "") -> list[str]:
        """Return all keys that begin so, in order."""
        keys = self._core.database.column("SELECT key FROM settings ORDER BY key")
        return [key for key in keys if key.startswith(beginning)]


class CounterStore:
    """Numbers that only ever rise."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def next(self, name: str) -> int:
        """Raise the counter by one and return it; the first is 1. Given numbers are not given again."""
        with self._core.transaction():
            value = self.get(name) + 1
            self._set(name, value)
        return value

    def get(self, name: str) -> int:
        """Return the number given last; 0 before the first."""
        return int(
            self._core.database.value("SELECT value FROM counters WHERE name = ?", (name,)) or 0
        )

    def raise_to(self, name: str, value: int) -> bool:
        """Raise the counter to `value`; returns False, changing nothing, if it is there or beyond."""
        with self._core.transaction():
            if value <= self.get(name):
                return False
            self._set(name, value)
        return True

    def _set(self, name: str, value: int) -> None:
        self._core.database.execute(
            "INSERT INTO counters (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
        self._core.bind("counter-raised", "counter", name, digest(name, value))


def counter_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each counter."""
    for row in database.each("SELECT name, value FROM counters"):
        yield row["name"], digest(row["name"], row["value"])


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield key and state of each logged setting."""
    for row in database.each("SELECT key, value FROM settings"):
        if not row["key"].startswith(UNLOGGED):
            yield row["key"], digest(row["key"], row["value"])
