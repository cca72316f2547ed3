"""This desk's epochs: begun when it was made, at every restore, and when it finds itself behind.

They are only added. Whether a desk is behind is judged in `operations.access.high_water` and at both ends of
`transfer`.
"""

from collections.abc import Generator
from os import urandom
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.epoch import NO_EPOCH, Epoch, EpochBegun, Why
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "epoch"
MARK_LENGTH: Final = 16
_SELECT: Final = "SELECT place, desk_id, number, mark, since, why FROM epochs"
_INSERT: Final = "INSERT INTO epochs (desk_id, number, mark, since, why) VALUES (?, ?, ?, ?, ?)"


class EpochStore:
    """The epochs of a casebook; those of the desk it belongs to now are the ones that count."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def present(self) -> Epoch:
        """Return the present epoch."""
        row = self._core.database.row(
            f"{_SELECT} WHERE desk_id = ? ORDER BY number DESC LIMIT 1", (self._core.desk.id,)
        )
        return _begun(row).epoch if row else NO_EPOCH

    def list(self) -> list[EpochBegun]:
        """Return the epochs of this desk, the present one first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE desk_id = ? ORDER BY number DESC", (self._core.desk.id,)
        )
        return [_begun(row) for row in rows]

    def knows(self, mark: str) -> bool:
        """Return whether an epoch with this mark began in this casebook."""
        return bool(self._core.database.row("SELECT 1 FROM epochs WHERE mark = ?", (mark,)))

    def begin(self, why: Why, above: int = 0) -> Epoch:
        """Begin the next epoch.

        Args:
            why: Why.
            above: The new number is higher than this one too: one the desk is known to have reached.
        """
        epoch = Epoch(max(self.present().number, above) + 1, urandom(MARK_LENGTH).hex())
        begun = EpochBegun(epoch, self._core.time.reading().at, why)
        add(self._core, begun)
        return epoch


def add(core: Core, begun: EpochBegun) -> None:
    """Add an epoch of the desk that `core` belongs to."""
    row = (
        core.desk.id,
        begun.epoch.number,
        begun.epoch.mark,
        to_text(begun.since),
        begun.why.value,
    )
    with core.transaction():
        core.database.execute(_INSERT, row)
        core.bind(
            "epoch-begun", KIND, begun.epoch.mark, digest(*row),
            number=begun.epoch.number, why=begun.why.value,
        )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield mark and state of each epoch."""
    for row in database.each(_SELECT):
        _, *fields = row
        yield row["mark"], digest(*fields)


def _begun(row: Row) -> EpochBegun:
    return EpochBegun(Epoch(row["number"], row["mark"]), from_text(row["since"]), Why(row["why"]))
