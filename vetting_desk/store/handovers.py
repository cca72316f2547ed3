"""How drafts went from one officer to another: rows that are only added. Used through `assessments`."""

from collections.abc import Iterable
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import Handover
from vetting_desk.store.engine.database import Database

_COLUMNS: Final = "from_id, from_name, to_id, to_name, by_id, by_name, at, reason"
_INSERT: Final = (
    f"INSERT INTO handovers (assessment_number, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 (constants)
)
_SELECT: Final = (
    f"SELECT {_COLUMNS} FROM handovers"  # noqa: S608 (constants)
    " WHERE assessment_number = (SELECT number FROM assessments WHERE id = ?) ORDER BY number"
)


def add(database: Database, assessment_number: int, handover: Handover) -> None:
    """Add a handover; the officer of the assessment is the caller's to change."""
    database.execute(_INSERT, (assessment_number, *parts([handover])))


def of(database: Database, assessment_id: str) -> list[Handover]:
    """Return the handovers of a draft, in order; none for one that was erased."""
    return [
        Handover(
            row["from_id"],
            row["from_name"],
            row["to_id"],
            row["to_name"],
            row["by_id"],
            row["by_name"],
            from_text(row["at"]),
            row["reason"],
        )
        for row in database.rows(_SELECT, (assessment_id,))
    ]


def parts(handed_over: Iterable[Handover]) -> list[str]:
    """Return what a digest binds of handovers, in order."""
    return [
        part
        for each in handed_over
        for part in (
            each.from_id, each.from_name, each.to_id, each.to_name, each.by_id, each.by_name,
            to_text(each.at), each.reason,
        )
    ]  # fmt: skip
