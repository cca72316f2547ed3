"""What happened to a case, in the order it happened; written by the parts that let it happen."""

from collections.abc import Generator
from datetime import datetime

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import TimelineEntry
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

_INSERT = (
    "INSERT INTO timeline (case_number, at, kind, officer_name, subject, subject_id, detail)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)


def note(
    database: Database, case_number: int, entry: TimelineEntry, *, touches: bool = True
) -> str:
    """Add an entry, mark the case as changed, and return the entry's digest.

    Args:
        database: The casebook.
        case_number: The number of the case.
        entry: What happened.
        touches: False to leave the case as it changed last: what happened begins no period of keeping it.
    """
    row = _row(case_number, entry)
    database.execute(_INSERT, row)
    if touches:
        touch(database, case_number, entry.at)
    return digest(*row)


def note_many(database: Database, entries: list[tuple[int, TimelineEntry]]) -> list[str]:
    """Add many entries of new cases at once and return their digests."""
    rows = [_row(number, entry) for number, entry in entries]
    database.execute_many(_INSERT, rows)
    return [digest(*row) for row in rows]


def digests(database: Database, after: int) -> Generator[tuple[int, str]]:
    """Yield number and digest of each entry after number `after`, in order."""
    for row in database.each(
        "SELECT number, case_number, at, kind, officer_name, subject, subject_id, detail FROM timeline"
        " WHERE number > ? ORDER BY number",
        (after,),
    ):
        number, *fields = row
        yield number, digest(*fields)


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
    return [
        TimelineEntry(
            from_text(row["at"]),
            row["kind"],
            row["officer_name"],
            row["subject"],
            row["subject_id"],
            row["detail"],
        )
        for row in rows
    ]


def _row(case_number: int, entry: TimelineEntry) -> tuple[int, str, str, str, str, str, str]:
    return (
        case_number, to_text(entry.at), entry.kind, entry.officer_name, entry.subject, entry.subject_id,
        entry.detail,
    )  # fmt: skip
