"""Recorded talks: rows of sound in a chain. What happened while they ran is `recording_notes`.

Pieces come while a recording runs and are committed one by one; what they are tied to stands in the log when
the recording ends. May somebody be recorded, listen or erase is not asked here.
"""

from collections.abc import Generator, Iterator
from datetime import datetime
from typing import Final, NamedTuple

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, RecordingDamagedError, StateError
from vetting_desk.model import TimelineEntry
from vetting_desk.model.recording import (
    Ending,
    Piece,
    Recording,
    RecordingState,
    first_link,
    link,
    milliseconds_of,
)
from vetting_desk.store import timeline
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.recording_notes import MARK, TYPED, RecordingNotes

KIND: Final = "recording"
OF_CASE: Final = "SELECT id FROM recordings WHERE case_number = ?"
_NUMBERS: Final = "recording_number IN (SELECT number FROM recordings WHERE case_number = ?)"
DELETE_OF_CASE: Final = (
    f"DELETE FROM recording_pieces WHERE {_NUMBERS}",  # noqa: S608 (constants)
    f"DELETE FROM recording_marks WHERE {_NUMBERS}",  # noqa: S608 (constants)
    f"DELETE FROM recording_transcripts WHERE {_NUMBERS}",  # noqa: S608 (constants)
    "DELETE FROM recordings WHERE case_number = ?",
)
_SELECT: Final = """
    SELECT r.number AS number, r.id AS id, c.id AS case_id, r.assessment_id AS assessment_id,
           r.begun_at AS begun_at, r.officer_id AS officer_id, r.officer_name AS officer_name,
           r.sealed AS sealed, r.consent AS consent, r.state AS state, r.ended_at AS ended_at,
           r.ending AS ending, r.pieces AS pieces, r.milliseconds AS milliseconds, r.head AS head,
           r.erased_why AS erased_why, r.sent AS sent, r.stated AS stated
    FROM recordings AS r JOIN cases AS c ON c.number = r.case_number"""


class PieceLength(NamedTuple):
    """A piece without its content; see `model.recording.Piece`."""

    number: int
    length: int
    link: str


class RecordingStore(RecordingNotes):
    """The recordings of a casebook."""

    def begin(self, recording: Recording) -> None:
        """Add a recording that has no pieces yet.

        Raises:
            NotFoundError: If its case is not here.
        """
        core, database = self._core, self._core.database
        with core.transaction():
            number = database.value("SELECT number FROM cases WHERE id = ?", (recording.case_id,))
            if number is None:
                raise NotFoundError(what="case", id=recording.case_id)
            database.execute(
                "INSERT INTO recordings (id, case_number, assessment_id, begun_at, officer_id, officer_name,"
                " sealed, consent, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    recording.id, number, recording.assessment_id, to_text(recording.begun_at),
                    recording.officer_id, recording.officer_name, int(recording.sealed),
                    recording.consent, RecordingState.RUNNING.value,
                ),
            )  # fmt: skip
            self._bind("recording-begun", recording.id, at=recording.begun_at)

    def add_piece(self, recording_id: str, content: bytes, length: int) -> Piece:
        """Add the next piece, in a transaction of its own where none is open.

        Args:
            recording_id: Of which recording; it runs.
            content: What is kept.
            length: Bytes of its samples.

        Raises:
            NotFoundError: If there is no such recording.
            StateError: If it has ended.
        """
        database = self._core.database
        with self._core.transaction():
            row = self._row(recording_id)
            if row["state"] != RecordingState.RUNNING.value:
                raise StateError(what="recording", state=row["state"], wanted="running")
            last = database.row(
                "SELECT position, link FROM recording_pieces WHERE recording_number = ?"
                " ORDER BY position DESC LIMIT 1",
                (row["number"],),
            )
            before = last["link"] if last else first_link(recording_id)
            position = (last["position"] if last else 0) + 1
            piece = Piece(position, length, content, link(before, position, content))
            database.execute(
                "INSERT INTO recording_pieces (recording_number, position, length, link, content)"
                " VALUES (?, ?, ?, ?, ?)",
                (row["number"], position, length, piece.link, content),
            )
        return piece

    def end(self, recording_id: str, at: datetime, ending: Ending) -> Recording:
        """End a recording: from now on the log says how many pieces it has, and what ties them.

        Raises:
            NotFoundError: If there is no such recording.
            StateError: If it has ended.
        """
        database = self._core.database
        with self._core.transaction():
            row = self._row(recording_id)
            if row["state"] != RecordingState.RUNNING.value:
                raise StateError(what="recording", state=row["state"], wanted="running")
            kept = database.row(
                "SELECT count(*) AS pieces, coalesce(sum(length), 0) AS length FROM recording_pieces"
                " WHERE recording_number = ?",
                (row["number"],),
            )
            pieces, length = (kept["pieces"], kept["length"]) if kept else (0, 0)
            head = database.value(
                "SELECT link FROM recording_pieces WHERE recording_number = ?"
                " ORDER BY position DESC LIMIT 1",
                (row["number"],),
            )
            database.execute(
                "UPDATE recordings SET state = ?, ended_at = ?, ending = ?, pieces = ?, milliseconds = ?,"
                " head = ? WHERE number = ?",
                (
                    RecordingState.ENDED.value, to_text(at), ending.value, pieces,
                    milliseconds_of(length), head or first_link(recording_id), row["number"],
                ),
            )  # fmt: skip
            self._bind("recording-ended", recording_id, at=at, why=ending.value)
        return self.get(recording_id)

    def erase(self, recording_id: str, at: datetime, why: str) -> Recording:
        """Erase the sound, the marks and the transcripts; that it was made, and its digest, stays.

        Raises:
            NotFoundError: If there is no such recording.
            StateError: If it runs, or is erased already.
        """
        core, database = self._core, self._core.database
        with core.transaction():
            row = self._row(recording_id)
            if row["state"] != RecordingState.ENDED.value:
                raise StateError(what="recording", state=row["state"], wanted="ended")
            number, case = row["number"], row["case_id"]
            gone = [(MARK, f"{recording_id}/{each.number}") for each in self.marks(recording_id)]
            gone += [(TYPED, each.id) for each in self.transcripts(recording_id)]
            for table in ("recording_pieces", "recording_marks", "recording_transcripts"):
                database.execute(f"DELETE FROM {table} WHERE recording_number = ?", (number,))  # noqa: S608 (constants)
            database.execute(
                "UPDATE recordings SET state = ?, erased_why = ? WHERE number = ?",
                (RecordingState.ERASED.value, why, number),
            )
            for kind, subject in gone:
                core.bind("recording-erased", kind, subject, "", case=case)
            self._bind("recording-erased", recording_id, at=at, reason=why)
        return self.get(recording_id)

    def note_entry(self, recording_id: str, entry_id: str, *, sound: bool) -> None:
        """Note by which entry headquarters learns of it, or gets its sound.

        Raises:
            NotFoundError: If there is no such recording.
        """
        column, action = ("sent", "recording-sent") if sound else ("stated", "recording-stated")
        with self._core.transaction():
            row = self._row(recording_id)
            self._core.database.execute(
                f"UPDATE recordings SET {column} = ? WHERE number = ?",  # noqa: S608 (constants)
                (entry_id, row["number"]),
            )
            self._bind(action, recording_id, entry=entry_id)

    def find(self, recording_id: str) -> Recording | None:
        """Return a recording; None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE r.id = ?", (recording_id,))
        return _recording(row) if row else None

    def get(self, recording_id: str) -> Recording:
        """Return a recording.

        Raises:
            NotFoundError: If there is none with this id.
        """
        return _recording(self._row(recording_id))

    def of_case(self, case_id: str) -> list[Recording]:
        """Return the recordings of a case, the newest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE c.id = ? ORDER BY r.number DESC", (case_id,)
        )
        return [_recording(row) for row in rows]

    def in_state(self, state: RecordingState) -> list[Recording]:
        """Return the recordings of all cases that are so far, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE r.state = ? ORDER BY r.number", (state.value,)
        )
        return [_recording(row) for row in rows]

    def every(self) -> list[Recording]:
        """Return the recordings of all cases, oldest first."""
        return [_recording(row) for row in self._core.database.rows(f"{_SELECT} ORDER BY r.number")]

    def kept(self, recording_id: str) -> tuple[int, int]:
        """Return how many pieces there are now, and how many bytes of samples they hold."""
        row = self._core.database.row(
            "SELECT count(*) AS pieces, coalesce(sum(length), 0) AS length FROM recording_pieces"
            " WHERE recording_number = (SELECT number FROM recordings WHERE id = ?)",
            (recording_id,),
        )
        return (row["pieces"], row["length"]) if row else (0, 0)

    def pieces(self, recording_id: str, first: int = 1, last: int = 2**40) -> Iterator[Piece]:
        """Yield pieces in order, one at a time in memory; write nothing meanwhile."""
        for row in self._core.database.each(
            "SELECT position, length, link, content FROM recording_pieces"
            " WHERE recording_number = (SELECT number FROM recordings WHERE id = ?)"
            " AND position BETWEEN ? AND ? ORDER BY position",
            (recording_id, first, last),
        ):
            yield Piece(row["position"], row["length"], bytes(row["content"]), row["link"])

    def lengths(self, recording_id: str) -> list[PieceLength]:
        """Return number, length and link of all pieces, in order, without their content."""
        rows = self._core.database.rows(
            "SELECT position, length, link FROM recording_pieces"
            " WHERE recording_number = (SELECT number FROM recordings WHERE id = ?) ORDER BY position",
            (recording_id,),
        )
        return [PieceLength(row["position"], row["length"], row["link"]) for row in rows]

    def verify(self, recording_id: str) -> None:
        """Walk the chain of an ended recording, a piece at a time.

        Raises:
            NotFoundError: If there is no such recording.
            RecordingDamagedError: Naming the first piece that is missing, altered or added.
        """
        _verify(self._core.database, self.get(recording_id))

    def _row(self, recording_id: str) -> Row:
        row = self._core.database.row(f"{_SELECT} WHERE r.id = ?", (recording_id,))
        if row is None:
            raise NotFoundError(what="recording", id=recording_id)
        return row

    def _bind(
        self, action: str, recording_id: str, *, at: datetime | None = None, **more: object
    ) -> None:
        core, database = self._core, self._core.database
        row = self._row(recording_id)
        event = {}
        if at is not None:
            number = database.value("SELECT number FROM cases WHERE id = ?", (row["case_id"],))
            told = TimelineEntry(at, action, core.officer_name, "", recording_id)
            event = {"event": timeline.note(database, int(number), told)}
        core.bind(action, KIND, recording_id, _state(row), case=row["case_id"], **event, **more)  # type: ignore[arg-type] # the event is a text, as the rest may be


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each recording."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def damaged(database: Database) -> Iterator[str]:
    """Yield the ids of ended recordings whose pieces are not what they were; reads all of them."""
    for row in database.rows(f"{_SELECT} WHERE r.state = 'ended' ORDER BY r.number"):
        try:
            _verify(database, _recording(row))
        except RecordingDamagedError:
            yield row["id"]


def _verify(database: Database, recording: Recording) -> None:
    before, number = first_link(recording.id), 0
    for row in database.each(
        "SELECT position, link, content FROM recording_pieces WHERE recording_number ="
        " (SELECT number FROM recordings WHERE id = ?) ORDER BY position",
        (recording.id,),
    ):
        number += 1
        if row["position"] != number:
            raise _not_as_it_was(recording, number, "missing")
        if number > recording.pieces and recording.state is RecordingState.ENDED:
            raise _not_as_it_was(recording, number, "added")
        before = link(before, number, bytes(row["content"]))
        if row["link"] != before:
            raise _not_as_it_was(recording, number, "altered")
    if recording.state is RecordingState.ENDED:
        if number < recording.pieces:
            raise _not_as_it_was(recording, number + 1, "missing")
        if before != recording.head:
            raise _not_as_it_was(recording, number, "altered")


def _not_as_it_was(recording: Recording, piece: int, detail: str) -> RecordingDamagedError:
    return RecordingDamagedError(recording=recording.id, piece=piece, detail=detail)


def _state(row: Row) -> str:
    return digest(
        row["id"], row["case_id"], row["assessment_id"], row["begun_at"], row["officer_id"],
        row["officer_name"], row["sealed"], row["consent"], row["state"], row["ended_at"],
        row["ending"], row["pieces"], row["milliseconds"], row["head"], row["erased_why"], row["sent"],
        row["stated"],
    )  # fmt: skip


def _recording(row: Row) -> Recording:
    return Recording(
        id=row["id"],
        case_id=row["case_id"],
        assessment_id=row["assessment_id"],
        begun_at=from_text(row["begun_at"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        sealed=bool(row["sealed"]),
        consent=row["consent"],
        state=RecordingState(row["state"]),
        ended_at=from_text(row["ended_at"]) if row["ended_at"] else None,
        ending=Ending(row["ending"]) if row["ending"] else None,
        pieces=row["pieces"],
        milliseconds=row["milliseconds"],
        head=row["head"],
        erased_why=row["erased_why"],
        sent=row["sent"],
        stated=row["stated"],
    )
