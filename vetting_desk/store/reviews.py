"""What people at headquarters said of how far a case is, and who saw what was urgent; only added."""

from collections.abc import Generator
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.claim import Acknowledgement, ReviewStep, Step, UrgentKind
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

STEP: Final = "review-step"
SEEN: Final = "acknowledgement"
STEPS_OF_CASE: Final = "SELECT id FROM review_steps WHERE case_number = ?"
SEEN_OF_CASE: Final = "SELECT id FROM acknowledgements WHERE case_number = ?"
_STEPS: Final = """
    SELECT s.id AS id, c.id AS case_id, s.step AS step, s.officer_id AS officer_id,
           s.officer_name AS officer_name, s.at AS at, s.words AS words, s.saw_record AS saw_record,
           s.saw_entry AS saw_entry
    FROM review_steps AS s JOIN cases AS c ON c.number = s.case_number"""
_SEEN: Final = """
    SELECT a.id AS id, c.id AS case_id, a.kind AS kind, a.subject AS subject, a.officer_id AS officer_id,
           a.officer_name AS officer_name, a.at AS at, a.words AS words
    FROM acknowledgements AS a JOIN cases AS c ON c.number = a.case_number"""


class ReviewStore:
    """Steps of review, and acknowledgements, of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add_step(
        self, case_id: str, step: Step, words: str, saw: tuple[int, int], at: datetime
    ) -> ReviewStep:
        """Record what the officer at the desk says of how far a case is.

        Raises:
            NotFoundError: If there is no such case.
        """
        core = self._core
        number, reference = self._case(case_id)
        step_id = new_id()
        with core.transaction():
            core.database.execute(
                "INSERT INTO review_steps (id, case_number, step, officer_id, officer_name, at, words,"
                " saw_record, saw_entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    step_id, number, step.value, core.at_desk.id, core.officer_name, to_text(at), words,
                    *saw,
                ),
            )  # fmt: skip
            [row] = core.database.rows(f"{_STEPS} WHERE s.id = ?", (step_id,))
            entry = TimelineEntry(
                at, "case-reviewed", core.officer_name, reference, case_id, step.value
            )
            event = timeline.note(core.database, number, entry)
            core.bind(
                "case-reviewed", STEP, step_id, _step_state(row), event=event, case=case_id,
                step=step.value,
            )  # fmt: skip
        return _step(row)

    def steps(self, case_id: str) -> list[ReviewStep]:
        """Return what was said of a case, oldest first."""
        rows = self._core.database.rows(f"{_STEPS} WHERE c.id = ? ORDER BY s.number", (case_id,))
        return [_step(row) for row in rows]

    def acknowledge(
        self, case_id: str, kind: UrgentKind, subject: str, words: str, at: datetime
    ) -> Acknowledgement:
        """Record that the officer at the desk saw something urgent.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If somebody acknowledged it before.
        """
        core = self._core
        number, reference = self._case(case_id)
        with core.transaction():
            if self.acknowledgement(kind, subject) is not None:
                raise StateError(what="acknowledgement", state="given", wanted="open")
            given_at = from_text(to_text(at))
            found = Acknowledgement(
                new_id(),
                case_id,
                kind,
                subject,
                core.at_desk.id,
                core.officer_name,
                given_at,
                words,
            )
            core.database.execute(
                "INSERT INTO acknowledgements (id, case_number, kind, subject, officer_id, officer_name, at,"
                " words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    found.id, number, kind.value, subject, found.officer_id, found.officer_name,
                    to_text(at), words,
                ),
            )  # fmt: skip
            entry = TimelineEntry(
                at, "urgent-acknowledged", core.officer_name, reference, case_id, kind.value
            )
            event = timeline.note(core.database, number, entry)
            core.bind(
                "urgent-acknowledged", SEEN, found.id, _seen_state(found), event=event, case=case_id,
                urgent=kind.value,
            )  # fmt: skip
        return found

    def acknowledgement(self, kind: UrgentKind, subject: str) -> Acknowledgement | None:
        """Return who saw something urgent; None while nobody did."""
        row = self._core.database.row(
            f"{_SEEN} WHERE a.kind = ? AND a.subject = ?", (kind.value, subject)
        )
        return _acknowledgement(row) if row else None

    def acknowledgements(self, case_id: str) -> list[Acknowledgement]:
        """Return what was acknowledged in a case, oldest first."""
        rows = self._core.database.rows(f"{_SEEN} WHERE c.id = ? ORDER BY a.number", (case_id,))
        return [_acknowledgement(row) for row in rows]

    def _case(self, case_id: str) -> tuple[int, str]:
        row = self._core.database.row(
            "SELECT number, reference FROM cases WHERE id = ?", (case_id,)
        )
        if row is None:
            raise NotFoundError(what="case", id=case_id)
        return row["number"], row["reference"]


def step_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each step."""
    for row in database.each(_STEPS):
        yield row["id"], _step_state(row)


def seen_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each acknowledgement."""
    for row in database.each(_SEEN):
        yield row["id"], _seen_state(_acknowledgement(row))


def _step_state(row: Row) -> str:
    return digest(
        row["id"], row["case_id"], row["step"], row["officer_id"], row["officer_name"], row["at"],
        row["words"], row["saw_record"], row["saw_entry"],
    )  # fmt: skip


def _seen_state(found: Acknowledgement) -> str:
    return digest(
        found.id, found.case_id, found.kind.value, found.subject, found.officer_id, found.officer_name,
        to_text(found.at), found.words,
    )  # fmt: skip


def _step(row: Row) -> ReviewStep:
    return ReviewStep(
        id=row["id"],
        case_id=row["case_id"],
        step=Step(row["step"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        at=from_text(row["at"]),
        words=row["words"],
        saw=(row["saw_record"], row["saw_entry"]),
    )


def _acknowledgement(row: Row) -> Acknowledgement:
    return Acknowledgement(
        id=row["id"],
        case_id=row["case_id"],
        kind=UrgentKind(row["kind"]),
        subject=row["subject"],
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        at=from_text(row["at"]),
        words=row["words"],
    )
