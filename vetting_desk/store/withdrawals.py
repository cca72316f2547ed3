"""Cases that were opened by mistake and withdrawn: kept, and left out of lists.

Whether one may be is not asked here.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "withdrawal"
OF_CASE: Final = "SELECT id FROM cases JOIN withdrawals ON case_number = number WHERE number = ?"
_SELECT: Final = """
    SELECT c.id AS case_id, w.at AS at, w.officer_name AS officer_name, w.reason AS reason
    FROM withdrawals AS w JOIN cases AS c ON c.number = w.case_number"""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why a case was withdrawn.

    Attributes:
        case_id: Which.
        at: When, by device time.
        officer_name: By whom.
        reason: Why, in words.
    """

    case_id: str
    at: datetime
    officer_name: str
    reason: str


class WithdrawalStore:
    """The withdrawn cases of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, case_id: str, at: datetime, reason: str, by: str = "") -> Withdrawal:
        """Record that a case is withdrawn; `by` names who said so at another desk.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If it is withdrawn already.
        """
        core, database = self._core, self._core.database
        found = Withdrawal(case_id, at, by or core.officer_name, reason)
        with core.transaction():
            number, reference = self._case(case_id)
            if self.find(case_id) is not None:
                raise StateError(what="case", state="withdrawn", wanted="kept")
            database.execute(
                "INSERT INTO withdrawals (case_number, at, officer_name, reason) VALUES (?, ?, ?, ?)",
                (number, to_text(at), found.officer_name, reason),
            )
            event = self._note(number, reference, case_id, at, "case-withdrawn", reason)
            core.bind("case-withdrawn", KIND, case_id, _state(found), event=event, reason=reason)
        return found

    def lift(self, case_id: str, at: datetime, reason: str) -> None:
        """Bring a withdrawn case back.

        Raises:
            NotFoundError: If there is no such case.
            StateError: If it is not withdrawn.
        """
        core = self._core
        with core.transaction():
            number, reference = self._case(case_id)
            if self.find(case_id) is None:
                raise StateError(what="case", state="kept", wanted="withdrawn")
            core.database.execute("DELETE FROM withdrawals WHERE case_number = ?", (number,))
            event = self._note(number, reference, case_id, at, "case-brought-back", reason)
            core.bind("case-brought-back", KIND, case_id, "", event=event, reason=reason)

    def find(self, case_id: str) -> Withdrawal | None:
        """Return why a case was withdrawn; None if it is not."""
        row = self._core.database.row(f"{_SELECT} WHERE c.id = ?", (case_id,))
        return _withdrawal(row) if row else None

    def _case(self, case_id: str) -> tuple[int, str]:
        row = self._core.database.row(
            "SELECT number, reference FROM cases WHERE id = ?", (case_id,)
        )
        if row is None:
            raise NotFoundError(what="case", id=case_id)
        return row["number"], row["reference"]

    def _note(
        self, number: int, reference: str, case_id: str, at: datetime, kind: str, reason: str
    ) -> str:
        entry = TimelineEntry(at, kind, self._core.officer_name, reference, case_id, reason)
        return timeline.note(self._core.database, number, entry)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield case id and state of each withdrawal."""
    for row in database.each(_SELECT):
        yield row["case_id"], _state(_withdrawal(row))


def _state(withdrawal: Withdrawal) -> str:
    return digest(
        withdrawal.case_id, to_text(withdrawal.at), withdrawal.officer_name, withdrawal.reason
    )


def _withdrawal(row: Row) -> Withdrawal:
    return Withdrawal(row["case_id"], from_text(row["at"]), row["officer_name"], row["reason"])
