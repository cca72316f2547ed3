"""Answers: rows that are only ever added, each with its audit entry. The hot path of the casebook.

One answer is one transaction of two inserts. What an assessment is called inside the database is
remembered between answers, so that nothing has to be looked up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import AnswerKind, AnswerRow, AssessmentState
from vetting_desk.store.core import Core
from vetting_desk.store.database import Database
from vetting_desk.store.encoding import digest

ACTION: Final = "answer-given"

_INSERT: Final = (
    "INSERT INTO answers (assessment_number, sequence, reference, kind, value, at, officer_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_ACCEPTING: Final = frozenset({AssessmentState.DRAFT, AssessmentState.READY})


@dataclass(slots=True)
class _Place:
    assessment_id: str
    number: int
    sequence: int
    state: AssessmentState
    generation: int


class AnswerLog:
    """The answers of all assessments; used through `AssessmentStore`."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._last: _Place | None = None

    def append(
        self,
        assessment_id: str,
        reference: str,
        kind: AnswerKind,
        value: str,
        at: datetime,
        officer_id: str,
    ) -> AnswerRow:
        """Store one answer with its audit entry, inside the open transaction."""
        place = self._place(assessment_id)
        if place.state not in _ACCEPTING:
            raise StateError(
                what="assessment", state=place.state.value, wanted=AssessmentState.DRAFT.value
            )
        sequence, at_text = place.sequence + 1, to_text(at)
        answer_digest = digest(
            assessment_id, sequence, reference, kind.value, value, at_text, officer_id
        )
        self._core.database.execute(
            _INSERT, (place.number, sequence, reference, kind.value, value, at_text, officer_id)
        )
        detail = f'{{"answer":{sequence},"state":"{answer_digest}"}}'
        self._core.audit.note(ACTION, assessment_id, detail, officer_id, at)
        place.sequence = sequence
        return AnswerRow(sequence, reference, kind, value, at, officer_id)

    def list(self, assessment_id: str, after: int) -> list[AnswerRow]:
        """Return the answers after number `after`, in order."""
        rows = self._core.database.rows(
            "SELECT sequence, reference, kind, value, at, officer_id FROM answers"
            " WHERE assessment_number = ? AND sequence > ? ORDER BY sequence",
            (self.number_of(assessment_id), after),
        )
        return [
            AnswerRow(row[0], row[1], AnswerKind(row[2]), row[3], from_text(row[4]), row[5])
            for row in rows
        ]

    def count(self, assessment_id: str) -> int:
        """Return the number of the last answer."""
        return self._place(assessment_id).sequence

    def number_of(self, assessment_id: str) -> int:
        """Return what the assessment is called inside the database."""
        return self._place(assessment_id).number

    def state_of(self, assessment_id: str) -> AssessmentState:
        """Return how far the assessment is."""
        return self._place(assessment_id).state

    def forget(self) -> None:
        """Look up anew next time: a state changed."""
        self._last = None

    def _place(self, assessment_id: str) -> _Place:
        last, generation = self._last, self._core.database.generation
        if last and last.assessment_id == assessment_id and last.generation == generation:
            return last
        row = self._core.database.row(
            "SELECT number, state, (SELECT coalesce(max(sequence), 0) FROM answers"
            " WHERE assessment_number = number) FROM assessments WHERE id = ?",
            (assessment_id,),
        )
        if row is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        self._last = _Place(assessment_id, row[0], row[2], AssessmentState(row[1]), generation)
        return self._last


def states(database: Database) -> Iterator[tuple[str, int, str]]:
    """Give assessment id, number and digest of each answer."""
    for row in database.each(
        "SELECT id, sequence, reference, kind, value, at, answers.officer_id FROM answers"
        " JOIN assessments ON number = assessment_number ORDER BY assessment_number, sequence"
    ):
        yield row[0], row[1], digest(*row)
