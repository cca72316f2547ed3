"""What happened to a case, in the order it happened; written by the parts that let it happen."""

from datetime import datetime

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import TimelineEntry
from vetting_desk.store.database import Database

_INSERT = (
    "INSERT INTO timeline (case_number, at, kind, officer_name, subject, subject_id, detail)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)


def note(database: Database, case_number: int, entry: TimelineEntry) -> None:
    """Add an entry, and let the case be found among those changed last."""
    database.execute(_INSERT, _row(case_number, entry))
    touch(database, case_number, entry.at)


def note_many(database: Database, entries: list[tuple[int, TimelineEntry]]) -> None:
    """Add many entries of new cases at once."""
    database.execute_many(_INSERT, [_row(number, entry) for number, entry in entries])


def touch(database: Database, case_number: int, at: datetime) -> None:
    """Remember when something of the case changed last."""
    database.execute(
        "UPDATE cases SET changed_at = max(changed_at, ?) WHERE number = ?",
        (to_text(at), case_number),
    )


def entries(database: Database, case_number: int) -> list[TimelineEntry]:
    """Return the entries of a case, oldest first."""
    rows = database.rows(
        "SELECT at, kind, officer_name, subject, subject_id, detail FROM timeline"
        " WHERE case_number = ? ORDER BY number",
        (case_number,),
    )
    return [TimelineEntry(from_text(row[0]), *row[1:]) for row in rows]


def _row(case_number: int, entry: TimelineEntry) -> tuple[int, str, str, str, str, str, str]:
    return (
        case_number, to_text(entry.at), entry.kind, entry.officer_name, entry.subject, entry.subject_id,
        entry.detail,
    )  # fmt: skip
