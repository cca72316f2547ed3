"""Records: signed assessments with their files. Added once, never changed; only their way to HQ continues."""

import json
from collections.abc import Generator, Iterable, Mapping
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Record, RecordFile, TimelineEntry, WayToHq
from vetting_desk.store import timeline
from vetting_desk.store.blobs import BlobStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = """
    SELECT r.number AS number, r.id AS id, c.id AS case_id, r.assessment_id AS assessment_id,
           r.title AS title, r.instrument_id AS instrument_id, r.instrument_version AS instrument_version,
           r.officer_name AS officer_name, r.signed_at AS signed_at, r.digest AS digest,
           r.corrects AS corrects, w.way AS way, w.reason AS reason, r.desk_name AS desk_name
    FROM records AS r JOIN cases AS c ON c.number = r.case_number
    JOIN record_ways AS w ON w.record_number = r.number"""
_EVENTS: Final = {
    WayToHq.TO_SEND: "record-offered-again",
    WayToHq.WRITTEN: "record-written",
    WayToHq.RECEIVED: "record-received",
    WayToHq.REFUSED: "record-refused",
    WayToHq.HELD: "record-held",
    WayToHq.SET_ASIDE: "record-set-aside",
    WayToHq.TO_SEND: "record-offered",
}

Records = list[Record]
Digests = list[str]


class RecordStore:
    """The records of a casebook."""

    def __init__(self, core: Core, blobs: BlobStore) -> None:
        self._core = core
        self._blobs = blobs

    def add(self, record: Record, blobs: Mapping[str, bytes], *, taken_in: bool = False) -> None:
        """Add a record with its files.

        Args:
            record: `record.digest` is the digest of its ``assessment.json``.
            blobs: Contents by digest; what is stored already may be missing.
            taken_in: True where it came in a bundle from another desk.

        Raises:
            NotFoundError: If the case, or a file's content, is not here.
            StateError: If the id is taken, or a content is not what its digest or length says.
        """
        database = self._core.database
        with self._core.transaction():
            case_number = database.value("SELECT number FROM cases WHERE id = ?", (record.case_id,))
            if case_number is None:
                raise NotFoundError(what="case", id=record.case_id)
            self._put_files(record, blobs)
            number = database.execute(_INSERT, _values(record, case_number)).lastrowid
            database.execute_many(
                "INSERT INTO record_files (record_number, position, name, sha256, length)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (number, place, file.name, file.sha256, file.length)
                    for place, file in enumerate(record.files)
                ],
            )
            database.execute(
                "INSERT INTO record_ways (record_number, case_number, way, reason) VALUES (?, ?, ?, ?)",
                (number, case_number, record.way_to_hq.value, record.reason),
            )
            action = "record-taken-in" if taken_in else "record-signed"
            event = self._note(case_number, record, action, record.desk_name if taken_in else "")
            self._core.bind(
                action, "record", record.id, state(record), event=event, digest=record.digest,
                signature=_digest_of(record, "assessment.p7s"), report=_digest_of(record, "report.pdf"),
            )  # fmt: skip
            self._bind_way("record-way-set", record.id, record.way_to_hq, record.reason)

    def get(self, record_id: str) -> Record:
        """Return a record.

        Raises:
            NotFoundError: If there is none with this id.
        """
        record = self.find(record_id)
        if record is None:
            raise NotFoundError(what="record", id=record_id)
        return record

    def find(self, record_id: str) -> Record | None:
        """Return a record, or None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE r.id = ?", (record_id,))
        return _record(self._core.database, row) if row else None

    def list(self, case_id: str) -> Records:
        """Return the records of a case, newest first."""
        return self._chosen("c.id = ? ORDER BY r.number DESC", case_id)

    def of_assessment(self, assessment_id: str) -> Records:
        """Return the records made from an assessment."""
        return self._chosen("r.assessment_id = ? ORDER BY r.number", assessment_id)

    def to_send(self) -> Records:
        """Return the records that are to go into the next bundle, oldest first."""
        return self.on_way(WayToHq.TO_SEND)

    def on_way(self, way: WayToHq) -> Records:
        """Return the records that are so far on their way, oldest first."""
        return self._chosen("w.way = ? ORDER BY r.number", way.value)

    def received(self) -> Digests:
        """Return the digests of the records that count as received by HQ, oldest first."""
        return self._core.database.column(
            "SELECT digest FROM records JOIN record_ways ON record_number = number"
            " WHERE way = ? ORDER BY number",
            (WayToHq.RECEIVED.value,),
        )

    def sent_by(self, desks: Iterable[str]) -> bytes:
        """Return the digests of the records here that came in bundles of these desks, at headquarters.

        Those of erased cases are among them: their content is gone on purpose, and is not asked for again.

        Returns:
            32 bytes each, in ascending order, each once.
        """
        found = self._core.database.value(
            "SELECT group_concat(digest, '') FROM (SELECT DISTINCT digest FROM held_records"
            " WHERE desk_id IN (SELECT value FROM json_each(?)) ORDER BY digest)",
            (json.dumps(list(desks)),),
        )
        return bytes.fromhex(found or "")

    def all(self) -> Records:
        """Return all records, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY r.number")
        return [_record(self._core.database, row) for row in rows]

    def counts(self) -> dict[WayToHq, int]:
        """Return how many records are how far on their way."""
        rows = self._core.database.rows(
            "SELECT way, count(*) AS count FROM record_ways GROUP BY way"
        )
        found: dict[str, int] = {row["way"]: row["count"] for row in rows}
        return {way: found.get(way.value, 0) for way in WayToHq}

    def set_way(self, record_id: str, way: WayToHq, reason: str = "") -> None:
        """Set how far a record is on its way to HQ; no effect when it is there already.

        Args:
            record_id: Which.
            way: How far.
            reason: Why HQ refused it, or why it is offered again.

        Raises:
            NotFoundError: If there is no such record.
        """
        record = self.get(record_id)
        if (record.way_to_hq, record.reason) == (way, reason):
            return
        database = self._core.database
        with self._core.transaction():
            [row] = database.rows(
                "SELECT number, case_number FROM records WHERE id = ?", (record_id,)
            )
            number, case_number = row["number"], row["case_number"]
            database.execute(
                "UPDATE record_ways SET way = ?, reason = ? WHERE record_number = ?",
                (way.value, reason, number),
            )
            kind = _EVENTS.get(way)
            more = (
                {"event": self._note(case_number, record, kind, reason, now=True)} if kind else {}
            )
            self._bind_way(kind or "record-way-set", record_id, way, reason, **more)

    def _put_files(self, record: Record, blobs: Mapping[str, bytes]) -> None:
        for sha256, content in blobs.items():
            if self._blobs.put(content) != sha256:
                raise StateError(what="blob", state="another digest", wanted=sha256)
        for file in record.files:
            if self._blobs.length(file.sha256) != file.length:
                raise StateError(what=file.name, state="another length", wanted=str(file.length))

    def _chosen(self, condition: str, value: str) -> Records:
        rows = self._core.database.rows(f"{_SELECT} WHERE {condition}", (value,))
        return [_record(self._core.database, row) for row in rows]

    def _note(
        self, case_number: int, record: Record, kind: str, detail: str, *, now: bool = False
    ) -> str:
        signed = kind == "record-signed"
        at = record.signed_at if signed else self._core.time.reading().at
        who = record.officer_name if signed else ("" if now else self._core.officer_name)
        entry = TimelineEntry(at, kind, who, record.title, record.id, detail)
        return timeline.note(self._core.database, case_number, entry)

    def _bind_way(
        self, action: str, record_id: str, way: WayToHq, reason: str, **more: str
    ) -> None:
        self._core.bind(
            action, "way", record_id, digest(record_id, way.value, reason), way=way.value, **more
        )


def _digest_of(record: Record, name: str) -> str:
    """Return the digest of one file of a record; empty if it has none of this name."""
    return next((file.sha256 for file in record.files if file.name == name), "")


_INSERT: Final = """
    INSERT INTO records (id, case_number, assessment_id, title, instrument_id, instrument_version,
        officer_name, signed_at, digest, corrects, desk_name)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def state(record: Record) -> str:
    """Return the digest of all of a record but its way to HQ."""
    files = [part for file in record.files for part in (file.name, file.sha256, file.length)]
    return digest(
        record.id, record.case_id, record.assessment_id, record.title, record.instrument_id,
        record.instrument_version, record.officer_name, to_text(record.signed_at), record.digest,
        record.corrects, record.desk_name, *files,
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each record."""
    for row in database.rows(_SELECT):
        yield row["id"], state(_record(database, row))


def way_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of the way of each record."""
    for row in database.rows(
        "SELECT id, way, reason FROM records JOIN record_ways ON record_number = number"
    ):
        yield row["id"], digest(row["id"], row["way"], row["reason"])


def _record(database: Database, row: Row) -> Record:
    files = database.rows(
        "SELECT name, sha256, length FROM record_files WHERE record_number = ? ORDER BY position",
        (row["number"],),
    )
    return Record(
        id=row["id"],
        case_id=row["case_id"],
        assessment_id=row["assessment_id"],
        title=row["title"],
        instrument_id=row["instrument_id"],
        instrument_version=row["instrument_version"],
        officer_name=row["officer_name"],
        signed_at=from_text(row["signed_at"]),
        digest=row["digest"],
        files=tuple(RecordFile(file["name"], file["sha256"], file["length"]) for file in files),
        corrects=row["corrects"],
        way_to_hq=WayToHq(row["way"]),
        reason=row["reason"],
        desk_name=row["desk_name"],
    )


def _values(record: Record, case_number: int) -> tuple[str | int, ...]:
    return (
        record.id, case_number, record.assessment_id, record.title, record.instrument_id,
        record.instrument_version, record.officer_name, to_text(record.signed_at), record.digest,
        record.corrects, record.desk_name,
    )  # fmt: skip
