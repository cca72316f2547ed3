"""Entries: typed signed statements beside records, written here or taken in, and how far each is on its way.

At a post an entry goes one way, to headquarters; at headquarters one for each desk it is for. Ways are named
like the feeds of `bundles`. What an entry says is not looked at here.
"""

from collections.abc import Generator, Iterable, Mapping
from dataclasses import replace
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import RecordFile
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.store.blobs import BlobStore, drop_unused
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = (
    "SELECT number, id, kind, case_id, desk_id, author_id, author_name, written_at, digest, previous, taken_in"
    " FROM entries"
)
_WAYS: Final = (
    "SELECT id, feed, way, reason, urgent FROM entry_ways JOIN entries ON number = entry_number"
)
_UNSTAMPED: Final = (
    f"{_SELECT} WHERE desk_id = ?"  # noqa: S608 (constants)
    " AND number IN (SELECT entry_number FROM entry_ways WHERE way = 'to-send' AND feed != '')"
    " AND number IN (SELECT entry_number FROM entry_files)"
    " AND NOT EXISTS (SELECT 1 FROM stamp_records AS s WHERE s.record_id = entries.id"
    " AND s.digest = entries.digest) ORDER BY number LIMIT ?"
)

Entries = list[Entry]


class EntryStore:
    """The entries of a casebook; they are only added."""

    def __init__(self, core: Core, blobs: BlobStore) -> None:
        self._core = core
        self._blobs = blobs

    def add(self, entry: Entry, blobs: Mapping[str, bytes]) -> None:
        """Add an entry with its files.

        Args:
            entry: Its ``entry.json`` comes first among its files.
            blobs: Contents by digest; what is stored already may be missing.

        Raises:
            NotFoundError: If a file's content is not here.
            StateError: If the id is taken, or a content is not what its digest or length says.
        """
        database = self._core.database
        with self._core.transaction():
            self._put_files(entry, blobs)
            number = database.execute(
                "INSERT INTO entries (id, kind, case_id, desk_id, author_id, author_name, written_at, digest,"
                " previous, taken_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    entry.id, entry.kind, entry.case_id, entry.desk_id, entry.author_id, entry.author_name,
                    to_text(entry.written_at), entry.digest, entry.previous, int(entry.taken_in),
                ),
            ).lastrowid  # fmt: skip
            database.execute_many(
                "INSERT INTO entry_files (entry_number, position, name, sha256, length)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (number, place, file.name, file.sha256, file.length)
                    for place, file in enumerate(entry.files)
                ],
            )
            action = "entry-taken-in" if entry.taken_in else "entry-signed"
            self._core.bind(
                action, "entry", entry.id, state(entry), entry=entry.kind, digest=entry.digest
            )

    def find(self, entry_id: str) -> Entry | None:
        """Return an entry, or None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (entry_id,))
        return _entry(self._core.database, row) if row else None

    def get(self, entry_id: str) -> Entry:
        """Return an entry.

        Raises:
            NotFoundError: If there is none with this id.
        """
        entry = self.find(entry_id)
        if entry is None:
            raise NotFoundError(what="entry", id=entry_id)
        return entry

    def list(self, case_id: str) -> Entries:
        """Return the entries about a case, oldest first; with an empty id those about none."""
        return self._chosen("WHERE case_id = ? ORDER BY number", case_id)

    def all(self) -> Entries:
        """Return all entries, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY number")
        return [_entry(self._core.database, row) for row in rows]

    def of_kind(self, kind: str) -> Entries:
        """Return the entries of a kind about all cases, oldest first."""
        return self._chosen("WHERE kind = ? ORDER BY number", kind)

    def last_digest(self, desk_id: str, case_id: str) -> str:
        """Return the digest of the newest entry of a desk about a case; empty before the first."""
        found = self._core.database.value(
            "SELECT digest FROM entries WHERE desk_id = ? AND case_id = ? ORDER BY number DESC LIMIT 1",
            (desk_id, case_id),
        )
        return found or ""

    def to_send(self, feed: str) -> Entries:
        """Return the entries that are to go into a feed's next bundle: urgent ones first, then the oldest.

        Those whose content was erased with their case are not among them.
        """
        found = self._chosen(
            "JOIN entry_ways ON entry_number = number WHERE feed = ? AND way = 'to-send'"
            " ORDER BY urgent DESC, number",
            feed,
        )
        return [entry for entry in found if entry.files]

    def on_way(self, feed: str, way: EntryWay) -> Entries:
        """Return the entries that are so far on their way in a feed, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} JOIN entry_ways ON entry_number = number WHERE feed = ? AND way = ? ORDER BY number",
            (feed, way.value),
        )
        return [_entry(self._core.database, row) for row in rows]

    def unstamped(self, desk_id: str, limit: int) -> Entries:
        """Return entries of a desk that are to be sent to another and that no stamp names, oldest first.

        Args:
            desk_id: Who wrote them: headquarters.
            limit: At most so many.
        """
        rows = self._core.database.rows(_UNSTAMPED, (desk_id, limit))
        return [_entry(self._core.database, row) for row in rows]

    def set_way(
        self, entry_id: str, feed: str, way: EntryWay, reason: str = "", *, urgent: bool = False
    ) -> None:
        """Set how far an entry is on its way in one feed; no effect when it is there already.

        Args:
            entry_id: Which.
            feed: Empty at a post; at headquarters the id of the desk it is for.
            way: How far.
            reason: Why it was refused; a key.
            urgent: True to send it before others; counts when the way is set first.

        Raises:
            NotFoundError: If there is no such entry.
        """
        database = self._core.database
        with self._core.transaction():
            number = database.value("SELECT number FROM entries WHERE id = ?", (entry_id,))
            if number is None:
                raise NotFoundError(what="entry", id=entry_id)
            if self.way(entry_id, feed) == (way, reason):
                return
            database.execute(
                "INSERT INTO entry_ways (entry_number, feed, way, reason, urgent) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (entry_number, feed) DO UPDATE SET way = excluded.way, reason = excluded.reason",
                (number, feed, way.value, reason, int(urgent)),
            )
            [row] = database.rows(f"{_WAYS} WHERE entry_number = ? AND feed = ?", (number, feed))
            self._core.bind(
                f"entry-{way.value}", "entry-way", _way_subject(row), _way_state(row), way=way.value
            )

    def offer_again(self, feed: str, ways: Iterable[EntryWay], reason: str) -> int:
        """Have the entries that are so far on their way in a feed sent again, but for those that were erased.

        Returns:
            How many there were.
        """
        found = [
            entry.id
            for way in ways
            for entry in self._chosen(
                "JOIN entry_ways ON entry_number = number WHERE feed || '/' || way = ?",
                f"{feed}/{way.value}",
            )
            if entry.files
        ]
        with self._core.transaction():
            for entry_id in found:
                self.set_way(entry_id, feed, EntryWay.TO_SEND, reason)
        return len(found)

    def mark_received(self, ids: Iterable[str], feed: str) -> None:
        """Record that the other desk of a feed has what a bundle carried; other ids are passed over."""
        for each in ids:
            if self.way(each, feed) is not None:
                self.set_way(each, feed, EntryWay.RECEIVED)

    def way(self, entry_id: str, feed: str) -> tuple[EntryWay, str] | None:
        """Return how far an entry is on its way in a feed, with the reason it was refused; None for no way."""
        row = self._core.database.row(f"{_WAYS} WHERE id = ? AND feed = ?", (entry_id, feed))
        return (EntryWay(row["way"]), row["reason"]) if row else None

    def drop_files(self, entry_id: str) -> None:
        """Erase what an entry is made of; its id and digest stay, and it is never sent again.

        Raises:
            NotFoundError: If there is no such entry.
        """
        entry, database = self.get(entry_id), self._core.database
        with self._core.transaction():
            database.execute(
                "DELETE FROM entry_files WHERE entry_number = (SELECT number FROM entries WHERE id = ?)",
                (entry_id,),
            )
            drop_unused(database, [file.sha256 for file in entry.files])
            kept = replace(entry, files=())
            self._core.bind("entry-emptied", "entry", entry_id, state(kept), case=entry.case_id)

    def feeds(self, entry_id: str) -> dict[str, EntryWay]:
        """Return how far an entry is on each of its ways, by feed."""
        rows = self._core.database.rows(f"{_WAYS} WHERE id = ? ORDER BY feed", (entry_id,))
        return {row["feed"]: EntryWay(row["way"]) for row in rows}

    def _chosen(self, condition: str, value: str) -> Entries:
        rows = self._core.database.rows(f"{_SELECT} {condition}", (value,))
        return [_entry(self._core.database, row) for row in rows]

    def _put_files(self, entry: Entry, blobs: Mapping[str, bytes]) -> None:
        for sha256, content in blobs.items():
            if self._blobs.put(content) != sha256:
                raise StateError(what="blob", state="another digest", wanted=sha256)
        for file in entry.files:
            if self._blobs.length(file.sha256) != file.length:
                raise StateError(what=file.name, state="another length", wanted=str(file.length))


def state(entry: Entry) -> str:
    """Return the digest of all of an entry but its ways."""
    files = [part for file in entry.files for part in (file.name, file.sha256, file.length)]
    return digest(
        entry.id, entry.kind, entry.case_id, entry.desk_id, entry.author_id, entry.author_name,
        to_text(entry.written_at), entry.digest, entry.previous, int(entry.taken_in), *files,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each entry."""
    for row in database.rows(_SELECT):
        yield row["id"], state(_entry(database, row))


def way_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each way of an entry."""
    for row in database.rows(_WAYS):
        yield _way_subject(row), _way_state(row)


def _way_subject(row: Row) -> str:
    return f"{row['id']}/{row['feed']}"


def _way_state(row: Row) -> str:
    return digest(row["id"], row["feed"], row["way"], row["reason"], row["urgent"])


def _entry(database: Database, row: Row) -> Entry:
    files = database.rows(
        "SELECT name, sha256, length FROM entry_files WHERE entry_number = ? ORDER BY position",
        (row["number"],),
    )
    return Entry(
        id=row["id"],
        kind=row["kind"],
        case_id=row["case_id"],
        desk_id=row["desk_id"],
        author_id=row["author_id"],
        author_name=row["author_name"],
        written_at=from_text(row["written_at"]),
        digest=row["digest"],
        previous=row["previous"],
        files=tuple(RecordFile(file["name"], file["sha256"], file["length"]) for file in files),
        taken_in=bool(row["taken_in"]),
    )
