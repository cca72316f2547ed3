"""Packs of approved texts: every version that was signed here or taken in; the highest of each counts.

Who may sign one, and what its document says, is decided before it comes here.
"""

from collections.abc import Generator

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.pack import Pack
from vetting_desk.store.blobs import BlobStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT = "SELECT id, version, title, digest, p7s, signed_by, signed_at FROM packs"
_IN_FORCE = (
    f"{_SELECT} AS p WHERE version = (SELECT max(version) FROM packs WHERE id = p.id) ORDER BY id"  # noqa: S608 (constants)
)

Packs = list[Pack]


class PackStore:
    """The packs of a casebook; they are only added."""

    def __init__(self, core: Core, blobs: BlobStore) -> None:
        self._core = core
        self._blobs = blobs

    def add(self, pack: Pack, document: bytes, p7s: bytes) -> None:
        """Add a version of a pack.

        Args:
            pack: Higher than every version of it that is here.
            document: Its ``pack.json``.
            p7s: The detached signature over it, DER.

        Raises:
            StateError: If this version or a higher one is here, or a content is not what its digest says.
        """
        with self._core.transaction():
            highest = self.highest(pack.id)
            if pack.version <= highest:
                raise StateError(what="pack", state=str(pack.version), wanted=str(highest + 1))
            for wanted, content in ((pack.digest, document), (pack.p7s, p7s)):
                if self._blobs.put(content) != wanted:
                    raise StateError(what="pack", state="another digest", wanted=wanted)
            self._core.database.execute(
                "INSERT INTO packs (id, version, title, digest, p7s, signed_by, signed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    pack.id, pack.version, pack.title, pack.digest, pack.p7s, pack.signed_by,
                    to_text(pack.signed_at),
                ),
            )  # fmt: skip
            self._core.bind(
                "pack-added", "pack", _subject(pack), state(pack), id=pack.id, version=pack.version
            )

    def highest(self, pack_id: str) -> int:
        """Return the highest version of a pack ever seen here; 0 for none."""
        found = self._core.database.value("SELECT max(version) FROM packs WHERE id = ?", (pack_id,))
        return int(found or 0)

    def at(self, pack_id: str, version: int) -> Pack | None:
        """Return a version of a pack; None if it is not here."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ? AND version = ?", (pack_id, version))
        return _pack(row) if row else None

    def in_force(self) -> Packs:
        """Return the highest version of each pack, by id."""
        rows = self._core.database.rows(_IN_FORCE)
        return [_pack(row) for row in rows]

    def list(self) -> Packs:
        """Return every version of every pack, newest first."""
        return [_pack(row) for row in self._core.database.rows(f"{_SELECT} ORDER BY number DESC")]

    def document(self, pack: Pack) -> bytes:
        """Return a pack's ``pack.json``.

        Raises:
            NotFoundError: If it is not here.
        """
        if self.at(pack.id, pack.version) != pack:
            raise NotFoundError(what="pack", id=_subject(pack))
        return self._blobs.get(pack.digest)


def state(pack: Pack) -> str:
    """Return the digest of all that is known of a version of a pack."""
    return digest(
        pack.id, pack.version, pack.title, pack.digest, pack.p7s, pack.signed_by,
        to_text(pack.signed_at),
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each version of each pack."""
    for row in database.rows(_SELECT):
        pack = _pack(row)
        yield _subject(pack), state(pack)


def _subject(pack: Pack) -> str:
    return f"{pack.id}/{pack.version}"


def _pack(row: Row) -> Pack:
    return Pack(
        id=row["id"],
        version=row["version"],
        title=row["title"],
        digest=row["digest"],
        p7s=row["p7s"],
        signed_by=row["signed_by"],
        signed_at=from_text(row["signed_at"]),
    )
