"""Records and entries nobody could judge and a person took in all the same: who, when, and why."""

from collections.abc import Generator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry
from vetting_desk.model.acceptance import Acceptance
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = (
    "SELECT record_id, digest, at, officer_id, officer_name, why, reason FROM acceptances"
)


class AcceptanceStore:
    """The acceptances of a casebook, one for a record."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, acceptance: Acceptance) -> None:
        """Record that a person took a record in, in the log and in the history of its case.

        Raises:
            NotFoundError: If the record is not here.
            StateError: If somebody did before.
        """
        with self._core.transaction():
            if self.find(acceptance.record_id) is not None:
                raise StateError(what="record", state="accepted", wanted="unjudged")
            event = self._note(acceptance)
            self._core.database.execute(
                "INSERT INTO acceptances (record_id, digest, at, officer_id, officer_name, why, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                _values(acceptance),
            )
            self._core.bind(
                "record-accepted-unjudged", "acceptance", acceptance.record_id, _state(acceptance),
                event=event, why=acceptance.why,
            )  # fmt: skip

    def _note(self, acceptance: Acceptance) -> str:
        """Write it into the history of the case, if that is here, and return the digest of that row."""
        row = self._core.database.row(
            "SELECT case_number, title FROM records WHERE id = ?1 UNION ALL"
            " SELECT cases.number, kind FROM entries LEFT JOIN cases ON cases.id = case_id"
            " WHERE entries.id = ?1",
            (acceptance.record_id,),
        )
        if row is None:
            raise NotFoundError(what="record", id=acceptance.record_id)
        if row["case_number"] is None:
            return ""
        entry = TimelineEntry(
            acceptance.at, "record-accepted", acceptance.officer_name, row["title"],
            acceptance.record_id, acceptance.reason,
        )  # fmt: skip
        return timeline.note(self._core.database, row["case_number"], entry)

    def find(self, record_id: str) -> Acceptance | None:
        """Return who took a record in unjudged, and why; None if nobody did."""
        row = self._core.database.row(f"{_SELECT} WHERE record_id = ?", (record_id,))
        return _acceptance(row) if row else None


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield record id and state of each acceptance."""
    for row in database.each(_SELECT):
        yield row["record_id"], _state(_acceptance(row))


def _values(acceptance: Acceptance) -> tuple[str, ...]:
    return (
        acceptance.record_id, acceptance.digest, to_text(acceptance.at), acceptance.officer_id,
        acceptance.officer_name, acceptance.why, acceptance.reason,
    )  # fmt: skip


def _state(acceptance: Acceptance) -> str:
    return digest(*_values(acceptance))


def _acceptance(row: Row) -> Acceptance:
    return Acceptance(
        record_id=row["record_id"],
        digest=row["digest"],
        at=from_text(row["at"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        why=row["why"],
        reason=row["reason"],
    )
