"""Files inside the encrypted store, called by the SHA-256 of their content.

Nothing here ever lies on the disk by itself. What a record is made of cannot be changed or removed.
"""

import io
from collections.abc import Iterator
from hashlib import sha256
from typing import Final, cast

from vetting_desk.errors import CasebookDamagedError, NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database

_CHUNK: Final = 1 << 20


class BlobStore:
    """Contents by their digest."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, content: bytes) -> str:
        """Store a content, once however often it is put, and return its digest in hexadecimal."""
        name = sha256(content).hexdigest()
        self._core.database.execute(
            "INSERT INTO blobs (sha256, length, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (name, len(content), content),
        )
        return name

    def get(self, sha256: str) -> bytes:
        """Return a content, checked against its digest.

        Raises:
            NotFoundError: If it is not here.
            CasebookDamagedError: If it is not what its digest says.
        """
        found = self._core.database.value("SELECT content FROM blobs WHERE sha256 = ?", (sha256,))
        if found is None:
            raise NotFoundError(what="blob", id=sha256)
        content = cast("bytes", found)
        _require_digest(self._core.database, sha256, _digest(content))
        return content

    def open(self, sha256: str) -> "BlobReader":
        """Return a reader that holds no more than it is asked for; close it, and write nothing meanwhile.

        The digest is not checked: who reads to the end can do so.

        Raises:
            NotFoundError: If it is not here.
        """
        row = self._core.database.row(
            "SELECT number, length FROM blobs WHERE sha256 = ?", (sha256,)
        )
        if row is None:
            raise NotFoundError(what="blob", id=sha256)
        return BlobReader(self._core.database, row["number"], row["length"])

    def length(self, sha256: str) -> int:
        """Return the length of a content in bytes.

        Raises:
            NotFoundError: If it is not here.
        """
        found = self._core.database.value("SELECT length FROM blobs WHERE sha256 = ?", (sha256,))
        if found is None:
            raise NotFoundError(what="blob", id=sha256)
        return int(found)

    def holds(self, sha256: str) -> bool:
        """Return whether a content is here."""
        return (
            self._core.database.row("SELECT 1 FROM blobs WHERE sha256 = ?", (sha256,)) is not None
        )

    def discard(self, sha256: str) -> None:
        """Remove a content that no record is made of; harmless when it is not here.

        Raises:
            StateError: If a record is made of it.
        """
        self._core.database.execute("DELETE FROM blobs WHERE sha256 = ?", (sha256,))

    def discard_unused(self, sha256: str) -> None:
        """Remove a content that nothing kept is made of: no record, entry or set-aside record.

        Harmless when it is not here. A draft's attachment is not looked for: the caller knows where it
        came from.
        """
        self._core.database.execute(
            "DELETE FROM blobs WHERE sha256 = ?1"
            " AND NOT EXISTS (SELECT 1 FROM record_files WHERE sha256 = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM entry_files WHERE sha256 = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM quarantine_files WHERE sha256 = ?1)",
            (sha256,),
        )


class BlobReader(io.RawIOBase):
    """Reads one content piece by piece.

    Attributes:
        length: Bytes in all.
    """

    def __init__(self, database: Database, number: int, length: int) -> None:
        super().__init__()
        self.length = length
        self._blob = database.open_blob("blobs", "content", number)

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override] # what io calls it with
        """Read into `buffer` and return how many bytes."""
        piece: bytes = self._blob.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        """Release the content."""
        if not self.closed:
            self._blob.close()
        super().close()


def damaged(database: Database) -> Iterator[str]:
    """Yield the names of contents that are not what their digest says; reads all of them."""
    for row in database.rows("SELECT number, sha256, length FROM blobs"):
        found = sha256()
        with BlobReader(database, row["number"], row["length"]) as reader:
            while piece := reader.read(_CHUNK):
                found.update(piece)
        if found.hexdigest() != row["sha256"]:
            yield row["sha256"]


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _require_digest(database: Database, wanted: str, found: str) -> None:
    if wanted != found:
        raise CasebookDamagedError(
            path=str(database.path), detail=f"blob {wanted} is not what it was"
        )
