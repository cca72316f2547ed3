"""The clinical compartment as the store sees it: sealed bytes it cannot open, and what was released.

Knows no keys and seals nothing; who seals is `vetting_desk.operations`. Entries of the audit log bind the
sealed bytes, never words.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import TimelineEntry
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_NOTES: Final = """
    SELECT n.id AS id, c.id AS case_id, n.officer_id AS officer_id, n.at AS at, n.sealed AS sealed
    FROM clinical_notes AS n JOIN cases AS c ON c.number = n.case_number"""
_RELEASES: Final = """
    SELECT r.id AS id, c.id AS case_id, r.assessment_id AS assessment_id, r.officer_id AS officer_id,
           r.officer_name AS officer_name, r.at AS at, r.kind AS kind, r.words AS words
    FROM releases AS r JOIN cases AS c ON c.number = r.case_number"""


class ReleaseKind(StrEnum):
    """Why others need to know."""

    URGENT_SAFETY = "urgent-safety"
    NEED = "need"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SealedNote:
    """A clinical note nobody can read without a clinical identity.

    Attributes:
        id: UUID.
        case_id: Whose.
        officer_id: Who wrote it.
        at: Device time.
        sealed: An age file.
    """

    id: str
    case_id: str
    officer_id: str
    at: datetime
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Release:
    """What a psychologist disclosed about a case to everyone.

    Attributes:
        id: UUID.
        case_id: Whose.
        assessment_id: The clinical assessment it comes from; empty for none.
        officer_id: Who released it.
        officer_name: The same, by name.
        at: Device time.
        kind: Why others need to know.
        words: What they need to know.
    """

    id: str
    case_id: str
    assessment_id: str
    officer_id: str
    officer_name: str
    at: datetime
    kind: ReleaseKind
    words: str


class ClinicalStore:
    """Sealed keys and notes, and releases."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put_key(self, assessment_id: str, sealed: bytes) -> None:
        """Keep the sealed data key of an assessment, replacing an earlier seal of it.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        database = self._core.database
        with self._core.transaction():
            number = database.value("SELECT number FROM assessments WHERE id = ?", (assessment_id,))
            if number is None:
                raise NotFoundError(what="assessment", id=assessment_id)
            database.execute(
                "INSERT INTO clinical_keys (assessment_number, sealed) VALUES (?, ?)"
                " ON CONFLICT (assessment_number) DO UPDATE SET sealed = excluded.sealed",
                (number, sealed),
            )
            self._core.bind(
                "clinical-key-sealed", "clinical-key", assessment_id, digest(assessment_id, sealed)
            )

    def key(self, assessment_id: str) -> bytes | None:
        """Return the sealed data key of an assessment; None if it is not clinical."""
        sealed: bytes | None = self._core.database.value(
            "SELECT sealed FROM clinical_keys JOIN assessments ON number = assessment_number WHERE id = ?",
            (assessment_id,),
        )
        return sealed

    def add_note(self, note: SealedNote) -> None:
        """Add a sealed note; the timeline says that there is one and nothing of what it says.

        Raises:
            NotFoundError: If there is no such case.
        """
        with self._core.transaction():
            number = self._case_number(note.case_id)
            self._core.database.execute(
                "INSERT INTO clinical_notes (id, case_number, officer_id, at, sealed)"
                " VALUES (?, ?, ?, ?, ?)",
                (note.id, number, note.officer_id, to_text(note.at), note.sealed),
            )
            event = self._note_event(number, note.at, "clinical-note-added", note.id)
            self._core.bind(
                "clinical-note-added", "clinical-note", note.id, _note_state(note),
                note.officer_id, event=event, case=note.case_id,
            )  # fmt: skip

    def notes(self, case_id: str) -> list[SealedNote]:
        """Return the sealed notes of a case, oldest first."""
        rows = self._core.database.rows(f"{_NOTES} WHERE c.id = ? ORDER BY n.number", (case_id,))
        return [_note(row) for row in rows]

    def add_release(self, release: Release) -> None:
        """Add what everyone may know.

        Raises:
            NotFoundError: If there is no such case.
        """
        with self._core.transaction():
            number = self._case_number(release.case_id)
            self._core.database.execute(
                "INSERT INTO releases (id, case_number, assessment_id, officer_id, officer_name, at, kind,"
                " words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    release.id, number, release.assessment_id, release.officer_id, release.officer_name,
                    to_text(release.at), release.kind.value, release.words,
                ),
            )  # fmt: skip
            event = self._note_event(
                number, release.at, "clinical-released", release.id, release.kind
            )
            self._core.bind(
                "clinical-released", "release", release.id, _release_state(release),
                release.officer_id, event=event, case=release.case_id, why=release.kind.value,
            )  # fmt: skip

    def releases(self, case_id: str) -> list[Release]:
        """Return what was released of a case, oldest first."""
        rows = self._core.database.rows(f"{_RELEASES} WHERE c.id = ? ORDER BY r.number", (case_id,))
        return [_release(row) for row in rows]

    def releases_of(self, officer_id: str) -> list[Release]:
        """Return what an officer released, oldest first."""
        rows = self._core.database.rows(
            f"{_RELEASES} WHERE r.officer_id = ? ORDER BY r.number", (officer_id,)
        )
        return [_release(row) for row in rows]

    def _case_number(self, case_id: str) -> int:
        number = self._core.database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        return int(number)

    def _note_event(
        self, number: int, at: datetime, kind: str, subject: str, detail: str = ""
    ) -> str:
        entry = TimelineEntry(at, kind, self._core.officer_name, "", subject, detail)
        return timeline.note(self._core.database, number, entry)


def key_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield assessment id and state of each sealed data key."""
    for row in database.each(
        "SELECT id, sealed FROM clinical_keys JOIN assessments ON number = assessment_number"
    ):
        yield row["id"], digest(row["id"], row["sealed"])


def note_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each note."""
    for row in database.each(_NOTES):
        yield row["id"], _note_state(_note(row))


def release_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each release."""
    for row in database.each(_RELEASES):
        yield row["id"], _release_state(_release(row))


def _note_state(note: SealedNote) -> str:
    return digest(note.id, note.case_id, note.officer_id, to_text(note.at), note.sealed)


def _release_state(release: Release) -> str:
    return digest(
        release.id, release.case_id, release.assessment_id, release.officer_id, release.officer_name,
        to_text(release.at), release.kind.value, release.words,
    )  # fmt: skip


def _note(row: Row) -> SealedNote:
    return SealedNote(
        row["id"], row["case_id"], row["officer_id"], from_text(row["at"]), row["sealed"]
    )


def _release(row: Row) -> Release:
    return Release(
        id=row["id"],
        case_id=row["case_id"],
        assessment_id=row["assessment_id"],
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        at=from_text(row["at"]),
        kind=ReleaseKind(row["kind"]),
        words=row["words"],
    )
