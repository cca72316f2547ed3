"""Answers: rows that are only ever added, each with its audit entry. The hot path of the casebook.

One answer is one statement, which the database turns into both rows or neither. What an assessment is
called inside the database is remembered between answers, so that nothing has to be looked up.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import AnswerKind, AnswerRow, AssessmentState, Change
from vetting_desk.store.engine.changes import ANSWER
from vetting_desk.store.engine.core import Core

ACTION: Final = "answer-given"

_INSERT: Final = (
    "INSERT INTO answer_with_entry (assessment_number, sequence, reference, kind, value, entry, at, counter,"
    " newest, behind, officer_id, action, subject, salt, detail, leaf, head)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SPARE: Final = [timedelta(microseconds=number) for number in range(1_000)]
"""What a moment has beyond its last whole millisecond; subtracting costs a tenth of `datetime.replace`."""

OPEN: Final = frozenset({AssessmentState.DRAFT, AssessmentState.READY})


@dataclass(slots=True)
class Place:
    """Where an assessment stands: its number inside the database, its last answer, its state.

    And what each answer to it changes, which is always the same.
    """

    assessment_id: str
    number: int
    sequence: int
    state: AssessmentState
    accepts: bool
    generation: int
    change: Change


class AnswerLog:
    """The answers of all assessments; used through `AssessmentStore`."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._last: Place | None = None

    def append(
        self,
        place: Place,
        reference: str,
        kind: AnswerKind,
        value: str,
        at: datetime,
        officer_id: str,
    ) -> AnswerRow:
        """Store one answer with its audit entry: in one statement, committed unless a transaction is open."""
        if not place.accepts:
            locked = place.state in OPEN
            raise StateError(
                what="assessment",
                state="ratings-locked" if locked else place.state.value,
                wanted=AssessmentState.DRAFT.value,
            )
        core, sequence, what = self._core, place.sequence + 1, kind._value_
        stamp, audit = core.time.stamp(at), core.audit
        given = AnswerRow(sequence, reference, kind, value, _stored(at), officer_id)
        digest_of_row = bound(sequence, reference, what, value)
        entry = audit.entry(
            ACTION, place.assessment_id, detail(sequence), officer_id, stamp, digest_of_row
        )
        core.database.execute(_INSERT, (place.number, sequence, reference, what, value, *entry))
        audit.written(entry)
        place.sequence = sequence
        core.database.changes.add(place.change)
        return given

    def list(self, assessment_id: str, after: int) -> list[AnswerRow]:
        """Return the answers after number `after`, in order."""
        rows = self._core.database.rows(
            "SELECT sequence, reference, kind, value, at, officer_id FROM answers"
            " WHERE assessment_number = ? AND sequence > ? ORDER BY sequence",
            (self.place(assessment_id).number, after),
        )
        return [
            AnswerRow(
                row["sequence"],
                row["reference"],
                AnswerKind(row["kind"]),
                row["value"],
                from_text(row["at"]),
                row["officer_id"],
            )
            for row in rows
        ]

    def forget(self) -> None:
        """Look up again next time: a state changed."""
        self._last = None

    def place(self, assessment_id: str) -> Place:
        """Return where an assessment stands.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        last, generation = self._last, self._core.database.generation
        if last and last.assessment_id == assessment_id and last.generation == generation:
            return last
        row = self._core.database.row(
            "SELECT number, state, (SELECT coalesce(max(sequence), 0) FROM answers"
            " WHERE assessment_number = number) AS newest,"
            " coalesce((SELECT locked FROM rating_keys WHERE assessment_number = number), 0) AS locked"
            " FROM assessments WHERE id = ?",
            (assessment_id,),
        )
        if row is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        state = AssessmentState(row["state"])
        self._last = Place(
            assessment_id,
            row["number"],
            row["newest"],
            state,
            state in OPEN and not row["locked"],
            generation,
            Change(ANSWER, assessment_id, ACTION),
        )
        return self._last


def _stored(at: datetime) -> datetime:
    """Return the moment as it is stored: in whole milliseconds."""
    return at - _SPARE[at.microsecond % 1_000]


def detail(sequence: int) -> str:
    """Return what an answer's audit entry records: its number, and nothing of its content."""
    return f'{{"answer":{sequence}}}'


def bound(sequence: int, reference: str, kind: str, value: str) -> str:
    """Return what an answer's audit entry binds beside its own moment, officer and assessment."""
    return f"{sequence} {kind} {len(reference)} {reference}{value}"
