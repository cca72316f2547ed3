"""Which numbers of a feed are still to come, below its highest, as ranges: few, however long the feed.

They follow from the bundles that arrived; `intake` keeps them in step. Nothing binds them to the audit log:
what they follow from is bound.
"""

from itertools import chain

from vetting_desk.store.engine.database import Database


def missing(database: Database, desk_id: str, kind: str) -> tuple[int, ...]:
    """Return the numbers below the highest of a feed that have not arrived, in order."""
    gaps = database.rows(
        "SELECT first, last FROM feed_gaps WHERE desk_id = ? AND kind = ? ORDER BY first",
        (desk_id, kind),
    )
    return tuple(chain.from_iterable(range(gap["first"], gap["last"] + 1) for gap in gaps))


def arrived(database: Database, desk_id: str, kind: str, number: int, highest: int) -> None:
    """Record that a number of a feed arrived, which had not before.

    Args:
        database: In a transaction.
        desk_id: Whose feed.
        kind: Which of its feeds.
        number: What arrived.
        highest: The highest number before; 0 for none.
    """
    if number > highest:
        _add(database, desk_id, kind, highest + 1, number - 1)
        return
    gap = database.row(
        "SELECT first, last FROM feed_gaps WHERE desk_id = ? AND kind = ? AND first <= ?"
        " ORDER BY first DESC LIMIT 1",
        (desk_id, kind, number),
    )
    if gap is None or gap["last"] < number:
        return
    database.execute(
        "DELETE FROM feed_gaps WHERE desk_id = ? AND kind = ? AND first = ?",
        (desk_id, kind, gap["first"]),
    )
    _add(database, desk_id, kind, gap["first"], number - 1)
    _add(database, desk_id, kind, number + 1, gap["last"])


def _add(database: Database, desk_id: str, kind: str, first: int, last: int) -> None:
    if first <= last:
        database.execute(
            "INSERT INTO feed_gaps (desk_id, kind, first, last) VALUES (?, ?, ?, ?)",
            (desk_id, kind, first, last),
        )
