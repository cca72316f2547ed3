"""The register of issued certificates: all of it at headquarters, at a post as headquarters sent it last.

Headquarters' entries are only added; the audit log binds the whole by length and head, once for each time it
grew. Beside them it keeps what came and is missing from it. What a post was sent is bytes to this module;
whether it may be taken over is judged elsewhere.
"""

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import Final

from vetting_desk.crypto.chain import REGISTER, register_leaf
from vetting_desk.errors import StateError
from vetting_desk.model.certificate_register import RegisterEntry, SentRegister, ShownCertificate
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_KIND: Final = "register"
_SUBJECT: Final = "certificates"
_KNOWN_KIND: Final = "known-register"
_NEWEST: Final = "newest"
_SHOWN_KIND: Final = "shown-certificate"


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
                if self._names(entry.certificate):
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
        return next((register for register in _sent(self._core.database)), None)

    def put_sent(self, register: SentRegister) -> None:
        """Keep a register that was sent, in place of the one before; nothing happens if it is the same."""
        if self.sent() == register:
            return
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO known_register (place, at, content, left_out) VALUES (1, ?, ?, ?)"
                " ON CONFLICT (place) DO UPDATE SET at = excluded.at, content = excluded.content,"
                " left_out = excluded.left_out",
                (register.at, register.content, register.left_out),
            )
            self._core.bind("register-kept", _KNOWN_KIND, _NEWEST, _sent_state(register))

    def show(self, shown: Sequence[ShownCertificate]) -> int:
        """Keep certificates that came and are missing from headquarters' register.

        Returns:
            How many are new here; one that only its digest named before, and that came now, is not.
        """
        new = 0
        with self._core.transaction():
            for each in shown:
                if self._names(each.entry.certificate):
                    continue
                known = self._find_shown(each.entry.certificate)
                new += known is None
                if known is None or (each.content and not known.content):
                    self._keep_shown(
                        each if known is None else replace(known, content=each.content)
                    )
        return new

    def missing(self) -> Sequence[ShownCertificate]:
        """Return what was shown and still is missing from headquarters' register, oldest first."""
        rows = self._core.database.rows(
            "SELECT * FROM shown_certificates WHERE certificate NOT IN"
            " (SELECT certificate FROM certificate_register) ORDER BY at, number"
        )
        return [_shown(row) for row in rows]

    def _names(self, certificate: str) -> bool:
        wanted = "SELECT 1 FROM certificate_register WHERE certificate = ?"
        return self._core.database.row(wanted, (certificate,)) is not None

    def _find_shown(self, certificate: str) -> ShownCertificate | None:
        wanted = "SELECT * FROM shown_certificates WHERE certificate = ?"
        row = self._core.database.row(wanted, (certificate,))
        return _shown(row) if row else None

    def _keep_shown(self, shown: ShownCertificate) -> None:
        self._core.database.execute(
            "INSERT INTO shown_certificates (certificate, at, desk_id, content) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (certificate) DO UPDATE SET content = excluded.content",
            (shown.entry.certificate, shown.entry.at, shown.desk_id, shown.content),
        )
        self._core.bind(
            "certificate-shown", _SHOWN_KIND, shown.entry.certificate, _shown_state(shown)
        )


def sent_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of the register that was sent."""
    for register in _sent(database):
        yield _NEWEST, _sent_state(register)


def shown_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each certificate that came and was missing from the register."""
    for row in database.each("SELECT * FROM shown_certificates"):
        yield row["certificate"], _shown_state(_shown(row))


def _sent(database: Database) -> Generator[SentRegister]:
    for row in database.each("SELECT at, content, left_out FROM known_register"):
        yield SentRegister(row["at"], row["content"], row["left_out"])


def _sent_state(register: SentRegister) -> str:
    """Return its state; one that leaves nothing out has that of one from before it could."""
    more = (register.left_out,) if register.left_out else ()
    return digest(register.at, register.content, *more)


def _shown(row: Row) -> ShownCertificate:
    return ShownCertificate(
        RegisterEntry(row["certificate"], row["at"]), row["desk_id"], row["content"]
    )


def _shown_state(shown: ShownCertificate) -> str:
    return digest(shown.entry.certificate, shown.entry.at, shown.desk_id, shown.content)


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
