"""Records, entries, and what was not taken in, in PostgreSQL: added once.

With all that describes a person sealed.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import IntakeOutcome, Record, RecordFile, WayToHq, new_id
from vetting_desk.model.entry import Entry
from vetting_desk.registry.door import Quarantined
from vetting_desk.registry.postgres.contents import Contents
from vetting_desk.registry.postgres.driver import Database, Row
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.sealing import Compartment, DataKey, KeyRing

_RECORDS: Final = (
    "SELECT record_id, case_id, signed_at, digest, corrects, case_id IN"
    " (SELECT c.case_id FROM vetting.cases AS c WHERE c.erased) AS erased FROM vetting.records"
)
_ENTRIES: Final = (
    "SELECT entry_id, case_id, desk_id, written_at, digest, previous, taken_in, case_id IN"
    " (SELECT c.case_id FROM vetting.cases AS c WHERE c.erased) AS erased FROM vetting.entries"
)
_NO_WORDS: Final[dict[str, Any]] = {}


class PostgresRecords:
    """Records, entries and the quarantine, as the database has them.

    Without identities what is sealed is left empty: a worker learns that something is here, and its digests.

    Args:
        database: The registry's.
        keys: What this program seals with and can open.
        contents: Their files.
        log: Where it is written what was kept.
    """

    def __init__(self, database: Database, keys: KeyRing, contents: Contents, log: Log) -> None:
        self._database = database
        self._keys = keys
        self._contents = contents
        self._log = log

    def find(self, record_id: str) -> Record | None:
        """Return a record; None if there is none with this id."""
        row = self._database.row(_RECORDS + " WHERE record_id = %s", (record_id,))
        return self._record(row) if row else None

    def of_case(self, case_id: str) -> list[Record]:
        """Return the records of a case, in the order they came."""
        rows = self._database.rows(_RECORDS + " WHERE case_id = %s ORDER BY number", (case_id,))
        return [self._record(row) for row in rows]

    def add(self, record: Record, region: str) -> None:
        """Add a record with its files; in the open transaction."""
        key = self._keys.new_key(self._database, record.case_id, Compartment.RECORDS, region)
        words = {
            "assessment": record.assessment_id,
            "title": record.title,
            "instrument": [record.instrument_id, record.instrument_version],
            "officer": record.officer_name,
            "desk": record.desk_name,
            "way": record.way_to_hq.value,
            "files": [each.name for each in record.files],
        }
        self._database.execute(
            "INSERT INTO vetting.records (record_id, case_id, region, signed_at, digest, corrects, "
            "key_id, sealed)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
            (
                record.id, record.case_id, region, to_text(record.signed_at), record.digest,
                record.corrects, key.id, key.seal_words("record", record.id, words),
            ),
        )  # fmt: skip
        self._contents.attach(record.id, record.files, record.case_id, key, region)
        self._log.append("record-taken-in", record.id, {"digest": record.digest})

    def find_entry(self, entry_id: str) -> Entry | None:
        """Return an entry; None if there is none with this id."""
        row = self._database.row(_ENTRIES + " WHERE entry_id = %s", (entry_id,))
        return self._entry(row) if row else None

    def entries_of(self, case_id: str) -> list[Entry]:
        """Return the entries about a case, in the order they came."""
        rows = self._database.rows(_ENTRIES + " WHERE case_id = %s ORDER BY number", (case_id,))
        return [self._entry(row) for row in rows]

    def add_entry(self, entry: Entry, region: str) -> None:
        """Add an entry with its files.

        In the open transaction. Its kind may say how a person fares: it is sealed.
        """
        subject = entry.case_id or f"entry/{entry.id}"
        key = self._keys.new_key(self._database, subject, Compartment.STATEMENTS, region)
        words = {
            "kind": entry.kind,
            "author": [entry.author_id, entry.author_name],
            "files": [each.name for each in entry.files],
        }
        self._database.execute(
            "INSERT INTO vetting.entries (entry_id, case_id, desk_id, region, written_at, digest, previous,"
            " taken_in, key_id, sealed) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            (
                entry.id, entry.case_id, entry.desk_id, region, to_text(entry.written_at), entry.digest,
                entry.previous, entry.taken_in, key.id, key.seal_words("entry", entry.id, words),
            ),
        )  # fmt: skip
        self._contents.attach(entry.id, entry.files, subject, key, region)
        self._log.append("entry-taken-in", entry.id, {"digest": entry.digest})

    def set_aside(self, what: Quarantined, at: datetime, region: str) -> None:
        """Keep what was not taken in, under keys of its own; in the open transaction."""
        subject = f"quarantine/{new_id()}"
        key = self._keys.new_key(self._database, subject, Compartment.RECORDS, region)
        words = [each.name for each in what.files]
        self._database.execute(
            "INSERT INTO vetting.quarantined (subject, bundle_id, desk_id, region, record_id, digest, outcome,"
            " reason, at, key_id, sealed) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            (
                subject, what.bundle_id, what.desk_id, region, what.record_id, what.digest,
                what.outcome.value, what.reason, to_text(at), key.id,
                key.seal_words("quarantine", subject, words),
            ),
        )  # fmt: skip
        self._contents.attach(subject, what.files, subject, key, region)
        detail = {"record": what.record_id, "outcome": what.outcome.value, "reason": what.reason}
        self._log.append("record-quarantined", subject, detail)

    def supersede(self, desk_id: str, record_id: str, digest: str, bundle_id: str) -> None:
        """Say that what lies in quarantine of a record came again, and is judged there; each once."""
        self._database.execute(
            "INSERT INTO vetting.superseded (number, bundle_id) SELECT number, %s FROM vetting.quarantined"
            " WHERE desk_id = %s AND record_id = %s AND digest = %s AND bundle_id <> %s ON CONFLICT DO NOTHING",
            (bundle_id, desk_id, record_id, digest, bundle_id),
        )

    def quarantined(self) -> Iterator[Quarantined]:
        """Yield what was not taken in, in the order it came."""
        for row in self._database.rows(
            "SELECT q.subject, q.bundle_id, q.desk_id, q.record_id, q.digest, q.outcome, q.reason,"
            " coalesce(s.bundle_id, '') AS again FROM vetting.quarantined AS q"
            " LEFT JOIN vetting.superseded AS s USING (number) ORDER BY q.number"
        ):
            inside = self._inside("quarantine", row["subject"], names=True)
            yield Quarantined(
                row["bundle_id"],
                row["desk_id"],
                row["record_id"],
                row["digest"],
                IntakeOutcome(row["outcome"]),
                row["reason"],
                self._files(row["subject"], inside),
                row["again"],
            )

    def owner_in_quarantine(self, key: str) -> str:
        """Return whose files those of something in quarantine are, by `Quarantined.key`."""
        bundle_id, record_id, digest = key.split(" ")
        found = self._database.value(
            "SELECT subject FROM vetting.quarantined WHERE bundle_id = %s AND record_id = %s AND digest = %s"
            " LIMIT 1",
            (bundle_id, record_id, digest),
        )
        return found or ""

    def forget(self, key: str) -> int:
        """Destroy the keys of something in quarantine whose case was erased; returns how many there were.

        Raises:
            RegistryRefusedError: If this login may not.
        """
        subject = self.owner_in_quarantine(key)
        if not subject:
            return 0
        gone = int(self._database.value("SELECT vetting.erase_case(%s)", (subject,)))
        if gone:
            self._log.append("refused-cleared", subject, {"keys": gone})
        return gone

    def _record(self, row: Row) -> Record:
        inside = self._inside("record", row["record_id"])
        instrument = inside.get("instrument", ["", ""])
        return Record(
            id=row["record_id"],
            case_id=row["case_id"],
            assessment_id=inside.get("assessment", ""),
            title=inside.get("title", ""),
            instrument_id=instrument[0],
            instrument_version=instrument[1],
            officer_name=inside.get("officer", ""),
            signed_at=from_text(row["signed_at"]),
            digest=row["digest"],
            files=() if row["erased"] else self._files(row["record_id"], inside),
            corrects=row["corrects"],
            way_to_hq=WayToHq(inside.get("way", WayToHq.RECEIVED.value)),
            desk_name=inside.get("desk", ""),
        )

    def _entry(self, row: Row) -> Entry:
        inside = self._inside("entry", row["entry_id"])
        author = inside.get("author", ["", ""])
        return Entry(
            id=row["entry_id"],
            kind=inside.get("kind", ""),
            case_id=row["case_id"],
            desk_id=row["desk_id"],
            author_id=author[0],
            author_name=author[1],
            written_at=from_text(row["written_at"]),
            digest=row["digest"],
            previous=row["previous"],
            files=() if row["erased"] else self._files(row["entry_id"], inside),
            taken_in=row["taken_in"],
        )

    def _inside(self, purpose: str, name: str, *, names: bool = False) -> dict[str, Any]:
        """Return what of a thing is sealed; nothing where these keys open nothing, or they were destroyed."""
        if not self._keys.identities:
            return _NO_WORDS
        statement = {
            "record": "SELECT key_id, sealed FROM vetting.records WHERE record_id = %s",
            "entry": "SELECT key_id, sealed FROM vetting.entries WHERE entry_id = %s",
            "quarantine": "SELECT key_id, sealed FROM vetting.quarantined WHERE subject = %s",
        }[purpose]
        [row] = self._database.rows(statement, (name,))
        try:
            key: DataKey = self._keys.key(self._database, row["key_id"])
        except NotFoundError:
            return _NO_WORDS
        found = json.loads(key.open(purpose, name, row["sealed"]))
        return {"files": found} if names else found

    def _files(self, owner: str, inside: dict[str, Any]) -> tuple[RecordFile, ...]:
        rows: Sequence[Row] = self._database.rows(
            "SELECT name, sha256, length FROM vetting.files WHERE owner = %s ORDER BY position",
            (owner,),
        )
        names = inside.get("files") or [row["name"] for row in rows]
        return tuple(
            RecordFile(name, row["sha256"], row["length"])
            for name, row in zip(names, rows, strict=True)
        )
