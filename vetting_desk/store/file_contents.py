"""Which contents belong to the files of a case, and their small pictures; not what the files show."""

from collections.abc import Generator
from typing import Final

from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "file-content"
_SELECT: Final = (
    "SELECT c.id AS case_id, f.sha256 AS sha256, f.length AS length"
    " FROM file_contents AS f JOIN cases AS c ON c.number = f.case_number"
)
OF_CASE: Final = (
    "SELECT c.id || '/' || f.sha256 FROM file_contents AS f JOIN cases AS c ON c.number = f.case_number"
    " WHERE f.case_number = ?"
)


class FileContentStore:
    """The contents of the files of a casebook, by case and digest; the bytes lie among the blobs."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def keep(self, case_id: str, sha256: str, length: int) -> None:
        """Record that a content, which is among the blobs, is a file's of a case; once.

        Raises:
            NotFoundError: If there is no such case.
        """
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        if self.holds(case_id, sha256):
            return
        with core.transaction():
            database.execute(
                "INSERT INTO file_contents (case_number, sha256, length) VALUES (?, ?, ?)",
                (number, sha256, length),
            )
            [row] = database.rows(f"{_SELECT} WHERE c.id = ? AND f.sha256 = ?", (case_id, sha256))
            core.bind("file-kept", KIND, _subject(row), _state(row), case=case_id)

    def holds(self, case_id: str, sha256: str) -> bool:
        """Return whether a content is here as a file's of a case."""
        found = self._core.database.row(
            f"{_SELECT} WHERE c.id = ? AND f.sha256 = ?", (case_id, sha256)
        )
        return found is not None

    def here(self, case_id: str) -> frozenset[str]:
        """Return the digests of the contents that are here of a case."""
        rows = self._core.database.rows(f"{_SELECT} WHERE c.id = ?", (case_id,))
        return frozenset(row["sha256"] for row in rows)

    def room(self, case_id: str) -> tuple[int, int]:
        """Return how many contents a case has, and how many bytes they have together."""
        rows = self._core.database.rows(f"{_SELECT} WHERE c.id = ?", (case_id,))
        return len(rows), sum(row["length"] for row in rows)

    def sent(self, sha256: str, case_id: str) -> bool:
        """Return whether a content lies beside an entry about a case already."""
        found = self._core.database.row(
            "SELECT 1 FROM entry_files JOIN entries ON number = entry_number"
            " WHERE sha256 = ? AND case_id = ?",
            (sha256, case_id),
        )
        return found is not None

    def put_picture(
        self, case_id: str, sha256: str, width: int, height: int, pixels: bytes
    ) -> None:
        """Keep the small picture of a content; harmless where the content is not here, or has one.

        Args:
            case_id: Whose.
            sha256: Of the content.
            width: Pixels across.
            height: Pixels down.
            pixels: Red, green and blue of each.
        """
        self._core.database.execute(
            "INSERT OR IGNORE INTO file_pictures (content_number, width, height, pixels)"
            " SELECT f.number, ?, ?, ? FROM file_contents AS f JOIN cases AS c ON c.number = f.case_number"
            " WHERE c.id = ? AND f.sha256 = ?",
            (width, height, pixels, case_id, sha256),
        )

    def picture(self, case_id: str, sha256: str) -> tuple[int, int, bytes] | None:
        """Return the small picture of a content: across, down, pixels; None where there is none."""
        row = self._core.database.row(
            "SELECT p.width AS width, p.height AS height, p.pixels AS pixels FROM file_pictures AS p"
            " JOIN file_contents AS f ON f.number = p.content_number"
            " JOIN cases AS c ON c.number = f.case_number WHERE c.id = ? AND f.sha256 = ?",
            (case_id, sha256),
        )
        return (row["width"], row["height"], row["pixels"]) if row else None


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each content of a file."""
    for row in database.each(_SELECT):
        yield _subject(row), _state(row)


def _subject(row: Row) -> str:
    return f"{row['case_id']}/{row['sha256']}"


def _state(row: Row) -> str:
    return digest(row["case_id"], row["sha256"], row["length"])
