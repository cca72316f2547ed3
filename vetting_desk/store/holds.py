"""Legal holds: cases that must be kept, whatever the organisation's rule says. One for each case."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = """
    SELECT c.id AS case_id, h.at AS at, h.officer_name AS officer_name, h.reason AS reason,
           c.reference AS reference
    FROM holds AS h JOIN cases AS c ON c.number = h.case_number"""
_PUT: Final = """
    INSERT INTO holds (case_number, at, officer_name, reason) VALUES (?, ?, ?, ?)
    ON CONFLICT (case_number) DO UPDATE
    SET at = excluded.at, officer_name = excluded.officer_name, reason = excluded.reason"""


@dataclass(frozen=True, slots=True)
class Hold:
    """A case that must be kept, whatever the rule says.

    Attributes:
        case_id: Which.
        at: Since when, by device time.
        officer_name: Who said so.
        reason: Why, in words.
        reference: What people call the case.
    """

    case_id: str
    at: datetime
    officer_name: str
    reason: str
    reference: str


class HoldStore:
    """The legal holds of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, case_id: str, at: datetime, officer_name: str, reason: str) -> Hold:
        """Hold a case, replacing an earlier hold.

        Raises:
            NotFoundError: If there is no such case.
        """
        database = self._core.database
        with self._core.transaction():
            case = database.row("SELECT number, reference FROM cases WHERE id = ?", (case_id,))
            if case is None:
                raise NotFoundError(what="case", id=case_id)
            hold = Hold(case_id, at, officer_name, reason, case["reference"])
            database.execute(_PUT, (case["number"], to_text(at), officer_name, reason))
            self._core.bind("case-held", "hold", case_id, _state(hold), reason=reason)
        return hold

    def lift(self, case_id: str, reason: str) -> None:
        """Lift the hold on a case; no effect where it is not held.

        Args:
            case_id: Which.
            reason: Why; stands in the audit log.
        """
        with self._core.transaction():
            lifted = self._core.database.execute(
                "DELETE FROM holds WHERE case_number = (SELECT number FROM cases WHERE id = ?)",
                (case_id,),
            ).rowcount
            if lifted:
                self._core.bind("case-hold-lifted", "hold", case_id, "", reason=reason)

    def find(self, case_id: str) -> Hold | None:
        """Return the hold on a case, or None if it is not held."""
        row = self._core.database.row(f"{_SELECT} WHERE c.id = ?", (case_id,))
        return _hold(row) if row else None

    def list(self) -> list[Hold]:
        """Return all holds, the latest first."""
        return [_hold(row) for row in self._core.database.rows(f"{_SELECT} ORDER BY h.at DESC")]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield case id and state of each hold."""
    for row in database.each(_SELECT):
        yield row["case_id"], _state(_hold(row))


def _state(hold: Hold) -> str:
    return digest(hold.case_id, to_text(hold.at), hold.officer_name, hold.reason)


def _hold(row: Row) -> Hold:
    return Hold(
        case_id=row["case_id"],
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        reason=row["reason"],
        reference=row["reference"],
    )
