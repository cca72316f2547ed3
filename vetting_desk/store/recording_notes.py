"""What happened while a talk was recorded, and what was typed beside the recording; both are only added."""

from collections.abc import Generator
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model.recording import Mark, MarkSort, Transcript
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

MARK: Final = "recording-mark"
TYPED: Final = "recording-transcript"
MARKS_OF_CASE: Final = (
    "SELECT r.id || '/' || m.position FROM recording_marks AS m"
    " JOIN recordings AS r ON r.number = m.recording_number WHERE r.case_number = ?"
)
TYPED_OF_CASE: Final = (
    "SELECT id FROM recording_transcripts WHERE recording_number IN"
    " (SELECT number FROM recordings WHERE case_number = ?)"
)
_MARKS: Final = """
    SELECT r.id AS recording_id, m.position AS position, m.sort AS sort, m.milliseconds AS milliseconds,
           m.at AS at, m.reference AS reference, m.label AS label
    FROM recording_marks AS m JOIN recordings AS r ON r.number = m.recording_number"""
_TYPED: Final = """
    SELECT t.id AS id, r.id AS recording_id, t.milliseconds AS milliseconds, t.words AS words,
           t.language AS language, t.translated AS translated, t.at AS at, t.officer_id AS officer_id,
           t.officer_name AS officer_name, t.replaces AS replaces
    FROM recording_transcripts AS t JOIN recordings AS r ON r.number = t.recording_number"""


class RecordingNotes:
    """A base of `recordings.RecordingStore`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add_mark(
        self,
        recording_id: str,
        sort: MarkSort,
        milliseconds: int,
        at: datetime,
        reference: str = "",
        label: str = "",
    ) -> None:
        """Note something that happened while it ran.

        Raises:
            NotFoundError: If there is no such recording.
        """
        database = self._core.database
        with self._core.transaction():
            number, case = self._of(recording_id)
            position = 1 + int(
                database.value(
                    "SELECT count(*) FROM recording_marks WHERE recording_number = ?",
                    (number,),
                )
            )
            mark = Mark(position, sort, milliseconds, at, reference, label)
            database.execute(
                "INSERT INTO recording_marks (recording_number, position, sort, milliseconds, at, reference,"
                " label) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, position, sort.value, milliseconds, to_text(at), reference, label),
            )
            self._core.bind(
                "recording-marked", MARK, f"{recording_id}/{position}",
                _mark_state(recording_id, mark), case=case, sort=sort.value,
            )  # fmt: skip

    def marks(self, recording_id: str) -> list[Mark]:
        """Return what happened while it ran, in order."""
        rows = self._core.database.rows(
            f"{_MARKS} WHERE r.id = ? ORDER BY m.position", (recording_id,)
        )
        return [_mark(row) for row in rows]

    def add_transcript(self, typed: Transcript) -> Transcript:
        """Add what somebody typed, in the name of the officer at the desk, and return it as kept.

        Raises:
            NotFoundError: If there is no such recording, or none of it that is replaced.
        """
        core, database = self._core, self._core.database
        with core.transaction():
            number, case = self._of(typed.recording_id)
            known = {each.id for each in self.transcripts(typed.recording_id)}
            if typed.replaces and typed.replaces not in known:
                raise NotFoundError(what="transcript", id=typed.replaces)
            database.execute(
                "INSERT INTO recording_transcripts (id, recording_number, milliseconds, words, language,"
                " translated, at, officer_id, officer_name, replaces) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    typed.id, number, typed.milliseconds, typed.words, typed.language,
                    int(typed.translated), to_text(typed.at), core.at_desk.id, core.officer_name,
                    typed.replaces,
                ),
            )  # fmt: skip
            [kept] = database.rows(f"{_TYPED} WHERE t.id = ?", (typed.id,))
            core.bind(
                "recording-typed", TYPED, typed.id, _typed_state(kept), case=case,
                recording=typed.recording_id,
            )  # fmt: skip
        return _transcript(kept)

    def transcripts(self, recording_id: str) -> list[Transcript]:
        """Return all that was typed, in the order in which it was."""
        rows = self._core.database.rows(
            f"{_TYPED} WHERE r.id = ? ORDER BY t.number", (recording_id,)
        )
        return [_transcript(row) for row in rows]

    def _of(self, recording_id: str) -> tuple[int, str]:
        """Return number and case of a recording."""
        row = self._core.database.row(
            "SELECT r.number AS number, c.id AS case_id FROM recordings AS r"
            " JOIN cases AS c ON c.number = r.case_number WHERE r.id = ?",
            (recording_id,),
        )
        if row is None:
            raise NotFoundError(what="recording", id=recording_id)
        return row["number"], row["case_id"]


def mark_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield recording and number, and state, of each mark."""
    for row in database.each(_MARKS):
        mark = _mark(row)
        yield f"{row['recording_id']}/{mark.number}", _mark_state(row["recording_id"], mark)


def typed_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each transcript."""
    for row in database.each(_TYPED):
        yield row["id"], _typed_state(row)


def _mark_state(recording_id: str, mark: Mark) -> str:
    return digest(
        recording_id, mark.number, mark.sort.value, mark.milliseconds, to_text(mark.at),
        mark.reference, mark.label,
    )  # fmt: skip


def _typed_state(row: Row) -> str:
    return digest(
        row["id"], row["recording_id"], row["milliseconds"], row["words"], row["language"],
        row["translated"], row["at"], row["officer_id"], row["officer_name"], row["replaces"],
    )  # fmt: skip


def _mark(row: Row) -> Mark:
    return Mark(
        row["position"],
        MarkSort(row["sort"]),
        row["milliseconds"],
        from_text(row["at"]),
        row["reference"],
        row["label"],
    )


def _transcript(row: Row) -> Transcript:
    return Transcript(
        id=row["id"],
        recording_id=row["recording_id"],
        milliseconds=row["milliseconds"],
        words=row["words"],
        language=row["language"],
        translated=bool(row["translated"]),
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        replaces=row["replaces"],
    )
