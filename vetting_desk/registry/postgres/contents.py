"""Contents of files: held sealed while their bundle is judged.

Then added to the database under their owner's key.

Until something that is kept is made of it, nobody knows whose key a content belongs to. So it waits, small
ones in memory, large ones in a file without a name, sealed by a key that is forgotten with it. What nothing
is made of never reaches the database.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from typing import IO, Final

from vetting_desk.errors import NotFoundError
from vetting_desk.model import RecordFile, new_id
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.sealing import DataKey, KeyRing

PIECE: Final = 256 * 1024
"""Bytes of a content in one row."""
_TOGETHER: Final = 16
"""How many pieces go to the database at once."""
IN_MEMORY: Final = 1024 * 1024
"""What is longer waits in a file."""
CLEAR_NAMES: Final = frozenset(
    {"assessment.json", "assessment.p7s", "submission.xml", "report.pdf", "entry.json", "entry.p7s",
     "clinical.age", "outside.json", "case.json"}
)  # fmt: skip
"""Names of files that say nothing of a person."""


@dataclass
class _Waiting:
    """A content that waits, in pieces sealed by a key of its own."""

    length: int
    key: DataKey = field(default_factory=lambda: DataKey(new_id(), os.urandom(32)))
    pieces: list[bytes] = field(default_factory=list)
    file: "IO[bytes] | None" = None
    ends: list[int] = field(default_factory=list)

    def read(self) -> Iterator[bytes]:
        for position, sealed in enumerate(self._sealed()):
            yield self.key.open("waiting", f"{self.key.id}/{position}", sealed)

    def _sealed(self) -> Iterator[bytes]:
        if self.file is None:
            yield from self.pieces
            return
        start = 0
        for end in self.ends:
            self.file.seek(start)
            yield self.file.read(end - start)
            start = end

    def add(self, position: int, piece: bytes) -> None:
        sealed = self.key.seal("waiting", f"{self.key.id}/{position}", piece)
        if self.file is None:
            self.pieces.append(sealed)
            return
        self.file.write(sealed)
        self.ends.append(self.file.tell())

    def drop(self) -> None:
        if self.file is not None:
            self.file.close()


class Contents:
    """The contents of one registry.

    Args:
        database: The registry's.
        keys: What this program seals with and can open.
    """

    def __init__(self, database: Database, keys: KeyRing) -> None:
        self._database = database
        self._keys = keys
        self._waiting: dict[str, _Waiting] = {}
        self._added: dict[tuple[str, str], str] = {}
        self._generation = -1

    def keep(self, pieces: Iterable[bytes | memoryview], length: int) -> tuple[str, bool]:
        """Hold a content; return its SHA-256, and whether it is new here.

        Args:
            pieces: In order.
            length: How long it says it is; one that is longer is held whole all the same.
        """
        held = _Waiting(0)
        if length > IN_MEMORY:
            held.file = tempfile.TemporaryFile()  # noqa: SIM115 (closed by `clear`)
        hasher = sha256()
        try:
            for position, piece in enumerate(_evenly(pieces)):
                hasher.update(piece)
                held.add(position, piece)
                held.length += len(piece)
        except BaseException:
            held.drop()
            raise
        name = hasher.hexdigest()
        if name in self._waiting:
            held.drop()
            return name, False
        self._waiting[name] = held
        return name, True

    def get(self, name: str) -> bytes:
        """Return a content that waits, or of which something is made that these keys open.

        Raises:
            NotFoundError: If it is not here, or was erased.
        """
        held = self._waiting.get(name)
        if held is not None:
            return b"".join(held.read())
        for row in self._database.rows(
            "SELECT content_id, key_id FROM vetting.contents WHERE sha256 = %s", (name,)
        ):
            try:
                return b"".join(self._read(row["content_id"], row["key_id"]))
            except NotFoundError:  # its case was erased; another may be made of the same
                continue
        raise NotFoundError(what="blob", id=name)

    def of(self, owner: str, name: str) -> bytes:
        """Return the content of one file of a record, an entry or a thing in quarantine, by its SHA-256.

        Raises:
            NotFoundError: If there is no such file, or it was erased.
        """
        row = self._database.row(
            "SELECT c.content_id, c.key_id FROM vetting.files AS f JOIN vetting.contents AS c USING "
            "(content_id)"
            " WHERE f.owner = %s AND f.sha256 = %s LIMIT 1",
            (owner, name),
        )
        if row is None:
            raise NotFoundError(what="blob", id=name)
        return b"".join(self._read(row["content_id"], row["key_id"]))

    def discard(self, name: str) -> None:
        """Let a content that waits go; what something is made of stays."""
        held = self._waiting.pop(name, None)
        if held is not None:
            held.drop()

    def attach(
        self, owner: str, files: Sequence[RecordFile], subject: str, key: DataKey, region: str
    ) -> None:
        """Add the files of something that is kept, in the open transaction.

        Args:
            owner: Its id.
            files: In order; their contents wait here.
            subject: Whose keys they belong to: a case, or what stands for one.
            key: By which they are sealed.
            region: Whose rows they are.

        Raises:
            NotFoundError: If a content does not wait here.
        """
        if self._generation != self._database.generation:
            self._added, self._generation = {}, self._database.generation
        placed = list(zip(files, self._add(files, subject, key, region), strict=True))
        self._database.execute_many(
            "INSERT INTO vetting.files (owner, position, name, sha256, length, content_id, region)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s)",
            [
                (
                    owner, position, file.name if file.name in CLEAR_NAMES else "", file.sha256,
                    file.length, content_id, region,
                )
                for position, (file, content_id) in enumerate(placed)
            ],
        )  # fmt: skip

    def clear(self) -> None:
        """Let go of everything that waits: the unit of work is over."""
        for held in self._waiting.values():
            held.drop()
        self._waiting.clear()

    def _add(
        self, files: Sequence[RecordFile], subject: str, key: DataKey, region: str
    ) -> list[str]:
        """Add the contents that this key has not sealed yet, and return the ids of all, in order."""
        new: dict[str, tuple[str, _Waiting]] = {}
        for name in dict.fromkeys(each.sha256 for each in files):
            if (name, key.id) not in self._added:
                held = self._waiting.get(name)
                if held is None:
                    raise NotFoundError(what="blob", id=name)
                new[name] = new_id(), held
        self._database.execute_many(
            "INSERT INTO vetting.contents (content_id, sha256, length, subject, region, key_id)"
            " VALUES (%s, %s, %s, %s, %s, %s)",
            [
                (content_id, name, held.length, subject, region, key.id)
                for name, (content_id, held) in new.items()
            ],
        )
        pieces = (
            (content_id, position, key.seal("content", f"{content_id}/{position}", piece))
            for content_id, held in new.values()
            for position, piece in enumerate(held.read())
        )
        while several := list(islice(pieces, _TOGETHER)):
            self._database.execute_many(
                "INSERT INTO vetting.content_pieces (content_id, position, sealed) VALUES (%s, %s, %s)",
                several,
            )
        self._added |= {(name, key.id): content_id for name, (content_id, _) in new.items()}
        return [self._added[each.sha256, key.id] for each in files]

    def _read(self, content_id: str, key_id: str) -> Iterator[bytes]:
        key = self._keys.key(self._database, key_id)
        positions = self._database.column(
            "SELECT position FROM vetting.content_pieces WHERE content_id = %s ORDER BY position",
            (content_id,),
        )
        for position in positions:
            sealed = self._database.value(
                "SELECT sealed FROM vetting.content_pieces WHERE content_id = %s AND position = %s",
                (content_id, position),
            )
            yield key.open("content", f"{content_id}/{position}", sealed)


def _evenly(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    """Yield a content in pieces of one length, the last of them shorter."""
    left = bytearray()
    for piece in pieces:
        left += piece
        while len(left) >= PIECE:
            yield bytes(left[:PIECE])
            del left[:PIECE]
    if left:
        yield bytes(left)
