"""Step 10 of the migrations: what headquarters signed itself is where it is to go.

Its own records stood "to send", for a headquarters it does not have. Each becomes "received", and the audit log
says so. Everything here stays as it was written for this step, whatever becomes of the tables later.
"""

from typing import Final

from vetting_desk.clock import Clock
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.migration.step_core import core_of

ACTION: Final = "record-way-set"
_FROM, _TO = "to-send", "received"


def settle(database: Database, clock: Clock) -> None:
    """Settle the records of an older casebook of headquarters, inside the transaction of the step."""
    if not database.value("SELECT 1 FROM desk WHERE kind = 'hq'"):
        return
    found = database.column(
        "SELECT id FROM records JOIN record_ways ON record_number = number WHERE way = ? ORDER BY number",
        (_FROM,),
    )
    if not found:
        return
    core = core_of(database, clock)
    for record_id in found:
        database.execute(
            "UPDATE record_ways SET way = ?"
            " WHERE record_number = (SELECT number FROM records WHERE id = ?)",
            (_TO, record_id),
        )
        core.bind(ACTION, "way", record_id, digest(record_id, _TO, ""), way=_TO)
