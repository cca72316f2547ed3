"""Watch and sanction lists: every version loaded here is remembered, and the content of the highest is kept.

Who may sign one, and what its document says, is decided before it comes here.
"""

from collections.abc import Generator
from hashlib import sha256
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.watch_list import ListSource, WatchList
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "watch-list"
_SELECT: Final = (
    "SELECT number, id, version, title, source, ground, day, entries, innocent, matched, digest, p7s,"
    " signed_by, signed_at, loaded_at, loaded_by FROM watch_lists"
)
_IN_FORCE: Final = (
    f"{_SELECT} WHERE number IN (SELECT list_number FROM watch_list_contents) ORDER BY title, id"  # noqa: S608 (constants)
)
_NEWEST: Final = (
    f"{_SELECT} AS l WHERE version = (SELECT max(version) FROM watch_lists WHERE id = l.id)"  # noqa: S608 (constants)
    " ORDER BY title, id"
)

Lists = list[WatchList]


class WatchListStore:
    """The watch lists of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, loaded: WatchList, document: bytes, p7s: bytes) -> None:
        """Add a version of a list; the content of the one before is erased.

        Args:
            loaded: Higher than every version of it that was ever here.
            document: Its ``list.json``.
            p7s: The detached signature over it, DER.

        Raises:
            StateError: If this version or a higher one was here, or a content is not what its digest says.
        """
        database, source = self._core.database, loaded.source
        highest = self.highest(source.id)
        if loaded.version <= highest:
            raise StateError(what=KIND, state=str(loaded.version), wanted=str(highest + 1))
        for wanted, content in ((loaded.digest, document), (loaded.p7s, p7s)):
            if sha256(content).hexdigest() != wanted:
                raise StateError(what=KIND, state="another digest", wanted=wanted)
        with self._core.transaction():
            self._erase(source.id)
            database.execute(
                "INSERT INTO watch_lists (id, version, title, source, ground, day, entries, innocent, matched,"
                " digest, p7s, signed_by, signed_at, loaded_at, loaded_by)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    source.id, loaded.version, source.title, source.source, source.ground, source.day,
                    loaded.entries, loaded.innocent, loaded.matched, loaded.digest, loaded.p7s,
                    loaded.signed_by, to_text(loaded.signed_at), to_text(loaded.loaded_at),
                    loaded.loaded_by,
                ),
            )  # fmt: skip
            database.execute(
                "INSERT INTO watch_list_contents (list_number, document, p7s)"
                " SELECT number, ?, ? FROM watch_lists WHERE id = ? AND version = ?",
                (document, p7s, source.id, loaded.version),
            )
            self._core.bind(
                "watch-list-loaded", KIND, subject(loaded), state(loaded), id=source.id,
                version=loaded.version,
            )  # fmt: skip

    def end(self, list_id: str, reason: str) -> None:
        """Erase the content of a list: it is compared with nobody until a higher version comes.

        Raises:
            NotFoundError: If no list of this name is in force.
        """
        now = self.find(list_id)
        with self._core.transaction():
            self._erase(list_id)
            self._core.bind(
                "watch-list-ended", KIND, subject(now), state(now), id=list_id, reason=reason
            )

    def highest(self, list_id: str) -> int:
        """Return the highest version of a list that was ever here; 0 for none."""
        found = self._core.database.value(
            "SELECT max(version) FROM watch_lists WHERE id = ?", (list_id,)
        )
        return int(found or 0)

    def digest_of(self, list_id: str, version: int) -> str:
        """Return the digest of a version that was ever here, of its ``list.json``; empty if it was not."""
        sql = "SELECT digest FROM watch_lists WHERE id = ? AND version = ?"
        return str(self._core.database.value(sql, (list_id, version)) or "")

    def in_force(self) -> Lists:
        """Return the lists whose content is here, by title."""
        return [_list(row) for row in self._core.database.rows(_IN_FORCE)]

    def newest(self) -> Lists:
        """Return the highest version of each list that was ever here, by title; its content may be gone."""
        return [_list(row) for row in self._core.database.rows(_NEWEST)]

    def is_here(self, loaded: WatchList) -> bool:
        """Return whether the content of a version is here, so that it is compared with."""
        return loaded in self.in_force()

    def find(self, list_id: str) -> WatchList:
        """Return the list of a name that is in force.

        Raises:
            NotFoundError: If there is none.
        """
        found = next((each for each in self.in_force() if each.source.id == list_id), None)
        if found is None:
            raise NotFoundError(what=KIND, id=list_id)
        return found

    def contents(self, loaded: WatchList) -> tuple[bytes, bytes]:
        """Return a list's ``list.json`` and the signature over it.

        Raises:
            NotFoundError: If its content is not here any more.
        """
        row = self._core.database.row(
            "SELECT c.document AS document, c.p7s AS p7s FROM watch_list_contents AS c"
            " JOIN watch_lists AS l ON l.number = c.list_number WHERE l.id = ? AND l.version = ?",
            (loaded.source.id, loaded.version),
        )
        if row is None:
            raise NotFoundError(what=KIND, id=subject(loaded))
        return bytes(row["document"]), bytes(row["p7s"])

    def signature(self, loaded: WatchList) -> bytes:
        """Return the signature over a list whose content is here.

        Raises:
            NotFoundError: If its content is not here any more.
        """
        found: bytes | None = self._core.database.value(
            "SELECT c.p7s FROM watch_list_contents AS c JOIN watch_lists AS l ON l.number = c.list_number"
            " WHERE l.id = ? AND l.version = ?",
            (loaded.source.id, loaded.version),
        )
        if found is None:
            raise NotFoundError(what=KIND, id=subject(loaded))
        return found

    def _erase(self, list_id: str) -> None:
        self._core.database.execute(
            "DELETE FROM watch_list_contents WHERE list_number IN"
            " (SELECT number FROM watch_lists WHERE id = ?)",
            (list_id,),
        )


def subject(loaded: WatchList) -> str:
    """Return by which name the log has a version of a list."""
    return f"list/{loaded.source.id}/{loaded.version}"


def state(loaded: WatchList) -> str:
    """Return the digest of all that is known of a version of a list, its content by digest."""
    source = loaded.source
    return digest(
        source.id, str(loaded.version), source.title, source.source, source.ground, source.day,
        str(loaded.entries), str(loaded.innocent), str(loaded.matched), loaded.digest, loaded.p7s,
        loaded.signed_by, to_text(loaded.signed_at), to_text(loaded.loaded_at), loaded.loaded_by,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each version of each list."""
    for row in database.rows(_SELECT):
        loaded = _list(row)
        yield subject(loaded), state(loaded)


def damaged(database: Database) -> Generator[str]:
    """Yield the names of lists whose content is not what was signed."""
    rows = database.rows(
        "SELECT l.id AS id, l.version AS version, l.digest AS digest, c.document AS document"
        " FROM watch_list_contents AS c JOIN watch_lists AS l ON l.number = c.list_number"
    )
    for row in rows:
        if sha256(bytes(row["document"])).hexdigest() != row["digest"]:
            yield f"list/{row['id']}/{row['version']}"


def _list(row: Row) -> WatchList:
    return WatchList(
        source=ListSource(row["id"], row["title"], row["source"], row["ground"], row["day"]),
        version=row["version"],
        entries=row["entries"],
        innocent=row["innocent"],
        matched=row["matched"],
        digest=row["digest"],
        p7s=row["p7s"],
        signed_by=row["signed_by"],
        signed_at=from_text(row["signed_at"]),
        loaded_at=from_text(row["loaded_at"]),
        loaded_by=row["loaded_by"],
    )
