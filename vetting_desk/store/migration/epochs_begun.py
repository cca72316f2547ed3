"""Step 9 of the migrations: a casebook made before there were epochs begins its first one.

A casebook that is being made has no desk yet; its first epoch begins with the desk. Everything here stays as it
was written for this step, whatever becomes of the table later.
"""

from os import urandom

from vetting_desk.clock import Clock, to_text
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.migration.step_core import core_of


def begin(database: Database, clock: Clock) -> None:
    """Begin the first epoch of the desk, inside the transaction of the step."""
    desk_id: str | None = database.value("SELECT id FROM desk")
    if desk_id is None:
        return
    core = core_of(database, clock)
    row = (desk_id, 1, urandom(16).hex(), to_text(core.time.reading().at), "founded")
    database.execute(
        "INSERT INTO epochs (desk_id, number, mark, since, why) VALUES (?, ?, ?, ?, ?)", row
    )
    core.bind("epoch-begun", "epoch", row[2], digest(*row), number=1, why="founded")
