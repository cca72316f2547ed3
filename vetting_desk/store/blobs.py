"""Files inside the encrypted store, called by the SHA-256 of their content.

Nothing here ever lies on the disk by itself. What a record is made of cannot be changed or removed. A long
content lies in pieces, so that it is never in memory whole, neither coming in nor going out.
"""

import contextlib
import io
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, Final, cast

from vetting_desk.errors import CasebookDamagedError, NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database

PIECE: Final = 1 << 20
"""Bytes of a piece; what is not longer lies whole in its row."""
_ANSWERED: Final = (
    "SELECT DISTINCT substr(value, 1, 64) FROM answers WHERE length(value) BETWEEN 64 AND 80"
)
"""What answers may name as their files, before they are part of a record too."""


class BlobStore:
    """Contents by their digest."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, content: bytes) -> str:
        """Store a content, once however often it is put, and return its digest in hexadecimal."""
        if len(content) > PIECE:
            return self.take([content], len(content))
        name = sha256(content).hexdigest()
        self._core.database.execute(
            "INSERT INTO blobs (sha256, length, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (name, len(content), content),
        )
        return name

    def take(self, pieces: Iterable[bytes | memoryview], length: int) -> str:
        """Store a content that comes piece by piece, as `put` does; holds two pieces at a time.

        Args:
            pieces: In order, of any lengths; each may be overwritten once the next is asked for. Whatever
                asking for one raises goes up, and nothing is stored.
            length: Bytes in all, as far as the caller was told; decides only how it is stored.

        Returns:
            Its digest in hexadecimal.
        """
        if length <= PIECE:
            return self.put(b"".join(bytes(piece) for piece in pieces))
        database, digest, stored = self._core.database, sha256(), 0
        with self._core.transaction():
            number = int(
                database.value(
                    "SELECT 1 + max((SELECT coalesce(max(number), 0) FROM blobs),"
                    " (SELECT coalesce(max(blob_number), 0) FROM blob_pieces))"
                )
            )
            for position, piece in enumerate(_evenly(pieces)):
                digest.update(piece)
                stored += len(piece)
                database.execute(
                    "INSERT INTO blob_pieces (blob_number, position, content) VALUES (?, ?, ?)",
                    (number, position, piece),
                )
            name = digest.hexdigest()
            if self.holds(name):
                drop(database, number)
            else:
                database.execute(
                    "INSERT INTO blobs (number, sha256, length, content) VALUES (?, ?, ?, x'')",
                    (number, name, stored),
                )
        return name

    def get(self, sha256: str) -> bytes:
        """Return a content, checked against its digest.

        Raises:
            NotFoundError: If it is not here.
            CasebookDamagedError: If it is not what its digest says.
        """
        row = self._core.database.row(
            "SELECT number, length, content FROM blobs WHERE sha256 = ?", (sha256,)
        )
        if row is None:
            raise NotFoundError(what="blob", id=sha256)
        content = cast("bytes", row["content"])
        if not content and row["length"]:
            with self.open(sha256) as reader:
                content = reader.readall()
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

    def newest(self) -> int:
        """Return the number of the content that was stored last, which rises with each; 0 for none."""
        return int(self._core.database.value("SELECT coalesce(max(number), 0) FROM blobs"))

    def discard(self, sha256: str) -> None:
        """Remove a content that no record is made of; harmless when it is not here.

        Raises:
            StateError: If a record is made of it.
        """
        row = self._core.database.row("SELECT number FROM blobs WHERE sha256 = ?", (sha256,))
        if row is not None:
            drop(self._core.database, row["number"])

    def discard_unused(self, sha256: str) -> None:
        """Remove a content that nothing kept is made of: no record, entry, file, refused record or answer.

        Harmless when it is not here. What a sealed answer names is not found, and no other content has its
        digest: its bytes are sealed too.
        """
        drop_unused(self._core.database, [sha256])


class BlobReader(io.RawIOBase):
    """Reads one content piece by piece.

    Attributes:
        length: Bytes in all.
    """

    def __init__(self, database: Database, number: int, length: int) -> None:
        super().__init__()
        self.length = length
        self._database, self._number = database, number
        self._whole: Any = None
        self._position, self._left = 0, memoryview(b"")
        opened = database.open_blob("blobs", "content", number)
        if len(opened) == length:
            self._whole = opened
        else:
            opened.close()

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override] # what io calls it with
        """Read into `buffer` and return how many bytes."""
        if self._whole is not None:
            piece: bytes | memoryview = self._whole.read(len(buffer))
        else:
            if not self._left:
                self._left = memoryview(self._next())
            piece, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)

    def _next(self) -> bytes:
        found = self._database.value(
            "SELECT content FROM blob_pieces WHERE blob_number = ? AND position = ?",
            (self._number, self._position),
        )
        self._position += 1
        return b"" if found is None else bytes(found)

    def close(self) -> None:
        """Release the content."""
        if not self.closed and self._whole is not None:
            self._whole.close()
        super().close()


def drop(database: Database, number: int) -> None:
    """Remove a content that nothing is made of, by its number.

    Piece by piece, and in no savepoint of its own: SQLite keeps in memory what one statement, or what follows
    a savepoint, overwrites. Inside a transaction it is all or nothing.

    Raises:
        StateError: If something is made of it.
    """
    with contextlib.nullcontext() if database.in_transaction else database.transaction():
        database.execute("DELETE FROM blobs WHERE number = ?", (number,))
        for position in database.column(
            "SELECT position FROM blob_pieces WHERE blob_number = ?", (number,)
        ):
            database.execute(
                "DELETE FROM blob_pieces WHERE blob_number = ? AND position = ?", (number, position)
            )


def drop_unused(database: Database, names: Iterable[str]) -> None:
    """Remove contents that no record, entry, file, refused thing or answer is made of."""
    unused = {}
    for name in names:
        number = database.value(
            "SELECT number FROM blobs WHERE sha256 = ?1"
            " AND NOT EXISTS (SELECT 1 FROM record_files WHERE sha256 = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM entry_files WHERE sha256 = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM refused_files WHERE sha256 = ?1)"
            " AND NOT EXISTS (SELECT 1 FROM file_contents WHERE sha256 = ?1)",
            (name,),
        )
        if number is not None:
            unused[name] = number
    answered = set(database.column(_ANSWERED)) if unused else set[str]()
    for name, number in unused.items():
        if name not in answered:
            drop(database, number)


def damaged(database: Database) -> Iterator[str]:
    """Yield the names of contents that are not what their digest says; reads all of them."""
    for row in database.rows("SELECT number, sha256, length FROM blobs"):
        found = sha256()
        with BlobReader(database, row["number"], row["length"]) as reader:
            while piece := reader.read(PIECE):
                found.update(piece)
        if found.hexdigest() != row["sha256"]:
            yield row["sha256"]


def _evenly(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Yield the same bytes in pieces of `PIECE`; the last one may be shorter."""
    kept = bytearray()
    for piece in pieces:
        view = memoryview(piece)
        while view:
            room = PIECE - len(kept)
            kept += view[:room]
            view = view[room:]
            if len(kept) == PIECE:
                yield bytes(kept)
                kept.clear()
    if kept:
        yield bytes(kept)


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _require_digest(database: Database, wanted: str, found: str) -> None:
    if wanted != found:
        raise CasebookDamagedError(
            path=str(database.path), detail=f"blob {wanted} is not what it was"
        )
