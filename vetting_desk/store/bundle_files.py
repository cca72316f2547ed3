"""The files as which this desk's bundles were written: found again, they are known by name and digest."""

from collections.abc import Generator

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.bundle_file import BundleFile
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT = "SELECT bundle_id, name, length, sha256, written_at FROM bundle_files"

Files = list[BundleFile]


class BundleFileStore:
    """The files a casebook's desk wrote; they are only added."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, bundle_id: str, name: str, length: int, sha256: str) -> None:
        """Add a file that was written and read back; the name is random and not given twice.

        Args:
            bundle_id: The bundle it is, or is a part of.
            name: As on the stick.
            length: Bytes.
            sha256: Of its content, 64 hexadecimal digits.
        """
        at = to_text(self._core.time.reading().at)
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO bundle_files (bundle_id, name, length, sha256, written_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (bundle_id, name, length, sha256, at),
            )
            found = BundleFile(bundle_id, name, length, sha256, from_text(at))
            self._core.bind("bundle-file-written", "bundle-file", name, state(found))

    def find(self, name: str) -> BundleFile | None:
        """Return the file of a name; None if this desk wrote none."""
        row = self._core.database.row(f"{_SELECT} WHERE name = ?", (name,))
        return _file(row) if row else None

    def names(self) -> frozenset[str]:
        """Return the names of all files this desk wrote."""
        return frozenset(self._core.database.column("SELECT name FROM bundle_files"))

    def list(self, bundle_id: str) -> Files:
        """Return the files of a bundle, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE bundle_id = ? ORDER BY number", (bundle_id,)
        )
        return [_file(row) for row in rows]


def state(file: BundleFile) -> str:
    """Return the digest of all that is known of a file."""
    return digest(file.bundle_id, file.name, file.length, file.sha256, to_text(file.written_at))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each file."""
    for row in database.each(_SELECT):
        yield row["name"], state(_file(row))


def _file(row: Row) -> BundleFile:
    return BundleFile(
        row["bundle_id"], row["name"], row["length"], row["sha256"], from_text(row["written_at"])
    )
