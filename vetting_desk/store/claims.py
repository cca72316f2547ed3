"""Claims: who has taken a case at headquarters. One holds for a case at a time; what ended stays.

Who may claim, and for how long, is not asked here.
"""

from collections.abc import Generator
from datetime import datetime, timedelta
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.claim import Claim, WhyEnded
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "claim"
OF_CASE: Final = "SELECT id FROM claims WHERE case_number = ?"
TOLERANCE: Final = timedelta(hours=1)
"""A claim from further in the future was made under a wrong clock."""
_SELECT: Final = """
    SELECT l.id AS id, c.id AS case_id, c.number AS case_number, c.reference AS reference,
           l.officer_id AS officer_id, l.officer_name AS officer_name, l.given_by AS given_by, l.at AS at,
           l.until AS until, l.ended_at AS ended_at, l.ended_by AS ended_by, l.ended_why AS ended_why
    FROM claims AS l JOIN cases AS c ON c.number = l.case_number"""
_LAPSED: Final = """
    SELECT l.id AS id, l.until <= ?1 AS over, l.at > ?2 AS ahead FROM claims AS l
    LEFT JOIN officers AS o ON o.id = l.officer_id
    WHERE l.ended_at = '' AND (l.until <= ?1 OR l.at > ?2 OR coalesce(o.active, 0) = 0) ORDER BY l.number"""


class ClaimStore:
    """The claims of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def take(
        self, case_id: str, officer_id: str, officer_name: str, at: datetime, until: datetime
    ) -> Claim:
        """Record that a case is an officer's from now on; who is at the desk gives it to them.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If it is somebody's.
        """
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        claim_id = new_id()
        with core.transaction():
            if self.held(case_id) is not None:
                raise StateError(what="claim", state="held", wanted="free")
            database.execute(
                "INSERT INTO claims (id, case_number, officer_id, officer_name, given_by, at, until, ended_at,"
                " ended_by, ended_why) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', '')",
                (
                    claim_id, number, officer_id, officer_name, core.officer_name, to_text(at),
                    to_text(until),
                ),
            )  # fmt: skip
            self._bind("case-claimed", claim_id, at, officer_name)
        return self.get(claim_id)

    def end(self, claim_id: str, why: WhyEnded, at: datetime) -> Claim:
        """Record that a claim ended: by who is at the desk, or by itself, as `why` says.

        Raises:
            NotFoundError: If there is no such claim.
            StateError: If it ended before.
        """
        core = self._core
        itself = why in {WhyEnded.PERIOD, WhyEnded.OWNER_LEFT, WhyEnded.CLOCK}
        with core.transaction():
            if not self.get(claim_id).holds:
                raise StateError(what="claim", state="ended", wanted="held")
            core.database.execute(
                "UPDATE claims SET ended_at = ?, ended_by = ?, ended_why = ? WHERE id = ?",
                (to_text(at), "" if itself else core.officer_name, why.value, claim_id),
            )
            self._bind("claim-ended", claim_id, at, why.value, "" if itself else None)
        return self.get(claim_id)

    def lapsed(self, now: datetime) -> list[tuple[str, WhyEnded]]:
        """Return the claims that hold and should not: over, of nobody who is here, or from the future."""
        rows = self._core.database.rows(_LAPSED, (to_text(now), to_text(now + TOLERANCE)))
        return [
            (
                row["id"],
                WhyEnded.PERIOD
                if row["over"]
                else WhyEnded.CLOCK
                if row["ahead"]
                else WhyEnded.OWNER_LEFT,
            )
            for row in rows
        ]

    def get(self, claim_id: str) -> Claim:
        """Return a claim.

        Raises:
            NotFoundError: If there is none with this id.
        """
        return claim_of(self._row(claim_id))

    def held(self, case_id: str) -> Claim | None:
        """Return the claim that holds for a case; None for none."""
        row = self._core.database.row(f"{_SELECT} WHERE c.id = ? AND l.ended_at = ''", (case_id,))
        return claim_of(row) if row else None

    def of_case(self, case_id: str) -> list[Claim]:
        """Return all claims of a case, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} WHERE c.id = ? ORDER BY l.number", (case_id,))
        return [claim_of(row) for row in rows]

    def count_of(self, officer_id: str) -> int:
        """Return how many cases an officer has."""
        found: int = self._core.database.value(
            "SELECT count(*) FROM claims WHERE officer_id = ? AND ended_at = ''", (officer_id,)
        )
        return found

    def _row(self, claim_id: str) -> Row:
        row = self._core.database.row(f"{_SELECT} WHERE l.id = ?", (claim_id,))
        if row is None:
            raise NotFoundError(what="claim", id=claim_id)
        return row

    def _bind(
        self, action: str, claim_id: str, at: datetime, detail: str, by: str | None = None
    ) -> None:
        core, row = self._core, self._row(claim_id)
        name = core.officer_name if by is None else ""
        entry = TimelineEntry(at, action, name, row["reference"], row["case_id"], detail)
        event = timeline.note(core.database, row["case_number"], entry)
        more = {"owner": row["officer_name"], "why": row["ended_why"]}
        core.bind(action, KIND, claim_id, _state(row), by, event=event, case=row["case_id"], **more)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each claim."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def claim_of(row: Row) -> Claim:
    """Return the claim of a row that has its columns."""
    ended = row["ended_at"]
    return Claim(
        id=row["id"],
        case_id=row["case_id"],
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        given_by=row["given_by"],
        at=from_text(row["at"]),
        until=from_text(row["until"]),
        ended_at=from_text(ended) if ended else None,
        ended_by=row["ended_by"],
        why=WhyEnded(row["ended_why"]) if ended else None,
    )


def _state(row: Row) -> str:
    return digest(
        row["id"], row["case_id"], row["officer_id"], row["officer_name"], row["given_by"], row["at"],
        row["until"], row["ended_at"], row["ended_by"], row["ended_why"],
    )  # fmt: skip
