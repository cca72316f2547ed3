"""The register of issued certificates: all of it at headquarters, at a post as headquarters sent it last.

Headquarters' entries are only added; the audit log binds the whole by length and head, once for each time it
grew. What a post was sent is bytes to this module; whether it may be taken over is judged elsewhere.
"""

from collections.abc import Generator, Sequence
from typing import Final

from vetting_desk.crypto.chain import REGISTER, register_leaf
from vetting_desk.errors import StateError
from vetting_desk.model.certificate_register import RegisterEntry, SentRegister
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

_KIND: Final = "register"
_SUBJECT: Final = "certificates"
_KNOWN_KIND: Final = "known-register"
_NEWEST: Final = "newest"


class RegisterStore:
    """Headquarters' register, or what a post was sent of it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, entries: Sequence[RegisterEntry]) -> None:
        """Add entries at the end; nothing happens without any.

        Raises:
            StateError: If a certificate is in it already.
        """
        database = self._core.database
        if not entries:
            return
        with self._core.transaction():
            length, head = self.length(), self.head()
            for number, entry in enumerate(entries, length + 1):
                if database.value(
                    "SELECT 1 FROM certificate_register WHERE certificate = ?", (entry.certificate,)
                ):
                    raise StateError(what="certificate", state="registered", wanted="new")
                head = _extended(head, number, entry)
                database.execute(
                    "INSERT INTO certificate_register (sequence, certificate, at, head)"
                    " VALUES (?, ?, ?, ?)",
                    (number, entry.certificate, entry.at, head),
                )
            state = _state(length + len(entries), head)
            self._core.bind("register-grown", _KIND, _SUBJECT, state, length=length + len(entries))

    def list(self) -> list[RegisterEntry]:
        """Return the entries in order."""
        return _entries(self._core.database)

    def length(self) -> int:
        """Return how many certificates it names."""
        return int(
            self._core.database.value("SELECT coalesce(max(sequence), 0) FROM certificate_register")
        )

    def head(self) -> str:
        """Return the head of its chain, hexadecimal."""
        found: str | None = self._core.database.value(
            "SELECT head FROM certificate_register ORDER BY sequence DESC LIMIT 1"
        )
        return found or REGISTER.genesis.hex()

    def sent(self) -> SentRegister | None:
        """Return the newest register this post was sent, or None before the first."""
        row = self._core.database.row("SELECT at, content FROM known_register")
        return SentRegister(row["at"], row["content"]) if row else None

    def put_sent(self, register: SentRegister) -> None:
        """Keep a register that was sent, in place of the one before; nothing happens if it is the same."""
        if self.sent() == register:
            return
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO known_register (place, at, content) VALUES (1, ?, ?)"
                " ON CONFLICT (place) DO UPDATE SET at = excluded.at, content = excluded.content",
                (register.at, register.content),
            )
            self._core.bind("register-kept", _KNOWN_KIND, _NEWEST, _sent_state(register))


def sent_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of the register that was sent."""
    for row in database.each("SELECT at, content FROM known_register"):
        yield _NEWEST, _sent_state(SentRegister(row["at"], row["content"]))


def _sent_state(register: SentRegister) -> str:
    return digest(register.at, register.content)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield the state of the register, if there is one, by its entries and not by the heads beside them."""
    entries = _entries(database)
    head = REGISTER.genesis.hex()
    for number, entry in enumerate(entries, 1):
        head = _extended(head, number, entry)
    if entries:
        yield _SUBJECT, _state(len(entries), head)


def _entries(database: Database) -> list[RegisterEntry]:
    rows = database.rows("SELECT certificate, at FROM certificate_register ORDER BY sequence")
    return [RegisterEntry(row["certificate"], row["at"]) for row in rows]


def _extended(head: str, number: int, entry: RegisterEntry) -> str:
    leaf = register_leaf(number, entry.certificate, entry.at)
    return REGISTER.extend(bytes.fromhex(head), leaf).hex()


def _state(length: int, head: str) -> str:
    return digest(length, head)
