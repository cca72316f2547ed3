"""The keys of drafts that rate, each sealed to one officer and to the organisation. Opens and seals nothing."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "rating-key"
_SELECT: Final = (
    "SELECT a.id AS id, k.officer_id AS officer_id, k.sealed AS sealed, k.locked AS locked"
    " FROM rating_keys AS k JOIN assessments AS a ON a.number = k.assessment_number"
)
OF_CASE: Final = (
    "SELECT id FROM rating_keys JOIN assessments ON number = assessment_number"
    " WHERE case_number = ?"
)
"""What entries call the keys of a case's drafts, by its number."""


@dataclass(frozen=True, slots=True)
class RatingKey:
    """The sealed key of one draft that rates.

    Attributes:
        assessment_id: Of which.
        officer_id: To whom it is sealed, beside the organisation.
        sealed: An age file.
        locked: True while the draft takes no answer.
    """

    assessment_id: str
    officer_id: str
    sealed: bytes
    locked: bool


class RatingKeyStore:
    """The sealed keys of drafts that rate; locking is `AssessmentStore.lock_ratings`."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, assessment_id: str, officer_id: str, sealed: bytes) -> None:
        """Keep the sealed key of a draft, replacing an earlier seal of it.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        database = self._core.database
        with self._core.transaction():
            number = database.value("SELECT number FROM assessments WHERE id = ?", (assessment_id,))
            if number is None:
                raise NotFoundError(what="assessment", id=assessment_id)
            database.execute(
                "INSERT INTO rating_keys (assessment_number, officer_id, sealed) VALUES (?, ?, ?)"
                " ON CONFLICT (assessment_number) DO UPDATE"
                " SET officer_id = excluded.officer_id, sealed = excluded.sealed",
                (number, officer_id, sealed),
            )
            bind(self._core, "rating-key-sealed", assessment_id)

    def find(self, assessment_id: str) -> RatingKey | None:
        """Return the sealed key of a draft; None where it is not sealed as one that rates."""
        return _find(self._core.database, assessment_id)

    def to_hand_on(self, officer_id: str) -> list[str]:
        """Return the drafts whose key is sealed to an officer who has handed them over since."""
        return self._core.database.column(
            "SELECT a.id FROM rating_keys AS k JOIN assessments AS a ON a.number = k.assessment_number"
            " WHERE k.officer_id = ? AND a.officer_id <> k.officer_id AND a.state IN ('draft', 'ready')"
            " ORDER BY a.number",
            (officer_id,),
        )


def bind(core: Core, action: str, assessment_id: str) -> None:
    """Write the audit entry that binds how the key of a draft stands now."""
    found = _find(core.database, assessment_id)
    if found is not None:
        core.bind(action, KIND, assessment_id, _state(found))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield assessment id and state of each sealed key."""
    for row in database.each(_SELECT):
        yield row["id"], _state(_key(row))


def _find(database: Database, assessment_id: str) -> RatingKey | None:
    row = database.row(f"{_SELECT} WHERE a.id = ?", (assessment_id,))
    return _key(row) if row else None


def _key(row: Row) -> RatingKey:
    return RatingKey(row["id"], row["officer_id"], bytes(row["sealed"]), bool(row["locked"]))


def _state(key: RatingKey) -> str:
    return digest(key.assessment_id, key.officer_id, key.sealed, int(key.locked))
