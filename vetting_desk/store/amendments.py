"""Later words of headquarters on what it had not taken in: at a post those it sent, at HQ those it gave."""

from collections.abc import Generator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import Amendment, AmendmentOutcome
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "amendment"
OF_CASE: Final = """
    SELECT number FROM amendments
    WHERE record_id IN
        (SELECT id FROM records WHERE case_number = ?1
         UNION SELECT id FROM entries WHERE case_id = (SELECT id FROM cases WHERE number = ?1))"""
"""The amendments that go with an erased case."""
_COLUMNS: Final = (
    "desk_id, record_id, digest, outcome, reason, words, at, officer_name, quarantined"
)
_SELECT: Final = f"SELECT number, {_COLUMNS}, returned_in FROM amendments"  # noqa: S608 (constants)

Amendments = list[Amendment]


class AmendmentStore:
    """The amendments of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, amendment: Amendment) -> bool:
        """Add an amendment; what follows from it is the caller's to do, in the same transaction.

        Returns:
            False, and nothing is stored, if the very same is here already.
        """
        if amendment in self.of_record(amendment.record_id):
            return False
        database = self._core.database
        with self._core.transaction():
            number = database.execute(
                f"INSERT INTO amendments ({_COLUMNS}, returned_in)"  # noqa: S608 (constants)
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
                _values(amendment),
            ).lastrowid
            self._bind(f"amendment-{amendment.outcome.value}", number, amendment, "")
        return True

    def of_record(self, record_id: str) -> Amendments:
        """Return what was decided on a record or entry, by the time of headquarters, the newest last."""
        return self._chosen("record_id = ? ORDER BY at, number", record_id)

    def of_quarantined(self, number: int) -> Amendments:
        """Return what was decided here on something in quarantine, the newest last."""
        return self._chosen("quarantined = ? ORDER BY number", number)

    def to_return(self, desk_id: str) -> Amendments:
        """Return those for a desk that no return bundle carries yet, oldest first."""
        return self._chosen(
            "desk_id = ? AND quarantined > 0 AND returned_in = '' ORDER BY number", desk_id
        )

    def mark_returned(self, amendment: Amendment, return_bundle_id: str) -> None:
        """Record which return bundle carries an amendment."""
        database = self._core.database
        with self._core.transaction():
            [number] = database.column(
                "SELECT min(number) FROM amendments WHERE quarantined = ? AND at = ? AND outcome = ?"
                " AND returned_in = ''",
                (amendment.quarantined, to_text(amendment.at), amendment.outcome.value),
            )
            database.execute(
                "UPDATE amendments SET returned_in = ? WHERE number = ?", (return_bundle_id, number)
            )
            self._bind("amendment-returned", number, amendment, return_bundle_id)

    def take_back(self, return_bundle_id: str) -> None:
        """Record that no return bundle carries the amendments of this one: no post would believe it."""
        database = self._core.database
        with self._core.transaction():
            for row in database.rows(f"{_SELECT} WHERE returned_in = ?", (return_bundle_id,)):
                database.execute(
                    "UPDATE amendments SET returned_in = '' WHERE number = ?", (row["number"],)
                )
                self._bind("amendment-returned", row["number"], _amendment(row), "")

    def _chosen(self, condition: str, value: str | int) -> Amendments:
        rows = self._core.database.rows(f"{_SELECT} WHERE {condition}", (value,))
        return [_amendment(row) for row in rows]

    def _bind(self, action: str, number: int, amendment: Amendment, returned_in: str) -> None:
        self._core.bind(
            action, KIND, str(number), _state(amendment, returned_in),
            record=amendment.record_id, outcome=amendment.outcome.value,
        )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each amendment."""
    for row in database.each(f"{_SELECT} ORDER BY number"):
        yield str(row["number"]), _state(_amendment(row), row["returned_in"])


def _state(amendment: Amendment, returned_in: str) -> str:
    return digest(*_values(amendment), returned_in)


def _values(amendment: Amendment) -> tuple[str | int, ...]:
    return (
        amendment.desk_id, amendment.record_id, amendment.digest, amendment.outcome.value,
        amendment.reason, amendment.words, to_text(amendment.at), amendment.officer_name,
        amendment.quarantined,
    )  # fmt: skip


def _amendment(row: Row) -> Amendment:
    return Amendment(
        desk_id=row["desk_id"],
        record_id=row["record_id"],
        digest=row["digest"],
        outcome=AmendmentOutcome(row["outcome"]),
        reason=row["reason"],
        words=row["words"],
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        quarantined=row["quarantined"],
    )
