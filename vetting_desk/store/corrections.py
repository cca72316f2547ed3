"""Why records are corrected: one reason for each draft that corrects a record, in clear or sealed.

Which record it corrects stands in `assessments`. Knows no keys: the reason of a clinical correction comes
sealed.
"""

from collections.abc import Generator
from typing import Final

from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

KIND: Final = "correction"
_SELECT: Final = "SELECT id, reason FROM corrections JOIN assessments ON number = assessment_number"


class CorrectionStore:
    """The reasons of a casebook's corrections."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, assessment_id: str, reason: str) -> None:
        """Keep the reason of a draft that corrects a record; it is never changed.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        database = self._core.database
        with self._core.transaction():
            number = database.value("SELECT number FROM assessments WHERE id = ?", (assessment_id,))
            if number is None:
                raise NotFoundError(what="assessment", id=assessment_id)
            database.execute(
                "INSERT INTO corrections (assessment_number, reason) VALUES (?, ?)",
                (number, reason),
            )
            self._core.bind("correction-begun", KIND, assessment_id, digest(assessment_id, reason))

    def find(self, assessment_id: str) -> str:
        """Return the reason as it was kept; empty for a draft that corrects nothing."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (assessment_id,))
        return str(row["reason"]) if row else ""


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield assessment id and state of each reason."""
    for row in database.each(_SELECT):
        yield row["id"], digest(row["id"], row["reason"])
