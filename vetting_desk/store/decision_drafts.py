"""Decisions in the making: what an officer has filled in of one, until it is proposed or withdrawn.

What it says is not looked at here. Entries of the audit log bind its digest, never its words.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "decision-draft"

_SELECT: Final = """
    SELECT d.id AS id, c.id AS case_id, d.officer_id AS officer_id, d.officer_name AS officer_name,
           d.changed_at AS changed_at, d.content AS content
    FROM decision_drafts AS d JOIN cases AS c ON c.number = d.case_number"""
OF_CASE: Final = "SELECT id FROM decision_drafts WHERE case_number = ?"
"""What entries call the drafts of a case, by its number."""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it is kept.

    Attributes:
        id: UUID; the decision it becomes has the same.
        case_id: Which case it is about.
        officer_id: Who prepares it.
        officer_name: The same, by name.
        changed_at: When it was changed last, by device time.
        content: JSON of `model.decision.DecisionDraft`.
    """

    id: str
    case_id: str
    officer_id: str
    officer_name: str
    changed_at: datetime
    content: str


class DecisionDraftStore:
    """The decisions in the making of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, draft: KeptDraft) -> None:
        """Keep a draft, replacing what it said before; whose it is and of which case stays.

        Raises:
            NotFoundError: If there is no such case.
        """
        database = self._core.database
        with self._core.transaction():
            number = database.value("SELECT number FROM cases WHERE id = ?", (draft.case_id,))
            if number is None:
                raise NotFoundError(what="case", id=draft.case_id)
            database.execute(
                "INSERT INTO decision_drafts (id, case_number, officer_id, officer_name, changed_at, content)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at,"
                " content = excluded.content",
                (
                    draft.id, number, draft.officer_id, draft.officer_name, to_text(draft.changed_at),
                    draft.content,
                ),
            )  # fmt: skip
            self._core.bind(
                "decision-draft-kept", KIND, draft.id, _state(draft), case=draft.case_id
            )

    def remove(self, draft_id: str, why: str) -> None:
        """Remove a draft that became a decision, or was withdrawn; harmless where there is none.

        Args:
            draft_id: Which.
            why: ``proposed`` or ``withdrawn``.
        """
        with self._core.transaction():
            gone = self._core.database.execute(
                "DELETE FROM decision_drafts WHERE id = ?", (draft_id,)
            ).rowcount
            if gone:
                self._core.bind("decision-draft-removed", KIND, draft_id, "", why=why)

    def find(self, draft_id: str) -> KeptDraft | None:
        """Return a draft, or None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE d.id = ?", (draft_id,))
        return _draft(row) if row else None

    def get(self, draft_id: str) -> KeptDraft:
        """Return a draft.

        Raises:
            NotFoundError: If there is none with this id.
        """
        found = self.find(draft_id)
        if found is None:
            raise NotFoundError(what="decision-draft", id=draft_id)
        return found

    def of_case(self, case_id: str) -> list[KeptDraft]:
        """Return the drafts of a case, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} WHERE c.id = ? ORDER BY d.number", (case_id,))
        return [_draft(row) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each draft."""
    for row in database.each(_SELECT):
        yield row["id"], _state(_draft(row))


def _state(draft: KeptDraft) -> str:
    return digest(
        draft.id, draft.case_id, draft.officer_id, draft.officer_name, to_text(draft.changed_at),
        draft.content,
    )  # fmt: skip


def _draft(row: Row) -> KeptDraft:
    return KeptDraft(
        row["id"],
        row["case_id"],
        row["officer_id"],
        row["officer_name"],
        from_text(row["changed_at"]),
        row["content"],
    )
