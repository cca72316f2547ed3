"""Which draft was continued as which, after it was moved to a newer version of its instrument."""

from collections.abc import Generator
from typing import Final

from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

ACTION: Final = "assessment-moved"

_SELECT: Final = """
    SELECT a.id AS assessment_id, b.id AS moved_to
    FROM draft_moves AS m JOIN assessments AS a ON a.number = m.assessment_number
    JOIN assessments AS b ON b.number = m.moved_to"""


class DraftMoveStore:
    """The moved drafts of a casebook; of a draft that was moved twice, the last move counts."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(
        self, assessment_id: str, moved_to: str, *, carried: int = 0, lost: int = 0, new: int = 0
    ) -> None:
        """Record that a draft was continued as another.

        Args:
            assessment_id: The draft that was moved.
            moved_to: The draft it continues as.
            carried: How many answers were carried over, for the audit entry.
            lost: How many were not.
            new: How many questions are newly asked.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO draft_moves (assessment_number, moved_to) VALUES (?, ?)"
                " ON CONFLICT (assessment_number) DO UPDATE SET moved_to = excluded.moved_to",
                (self._number_of(assessment_id), self._number_of(moved_to)),
            )
            self._core.bind(
                ACTION, "draft-move", assessment_id, digest(assessment_id, moved_to),
                to=moved_to, carried=carried, lost=lost, new=new,
            )  # fmt: skip

    def find(self, assessment_id: str) -> str | None:
        """Return the id of the draft this one was moved to last, or None if it was not moved."""
        row = self._core.database.row(f"{_SELECT} WHERE a.id = ?", (assessment_id,))
        return str(row["moved_to"]) if row else None

    def _number_of(self, assessment_id: str) -> int:
        number = self._core.database.value(
            "SELECT number FROM assessments WHERE id = ?", (assessment_id,)
        )
        if number is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        return int(number)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield assessment id and state of each move."""
    for row in database.each(_SELECT):
        yield row["assessment_id"], digest(row["assessment_id"], row["moved_to"])
