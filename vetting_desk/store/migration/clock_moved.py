"""Step 7 of the migrations: headquarters' floor moves from a setting into the table of the clock.

What was believed before is taken for shown, although one reading may have brought it about: the person
accepts the clock then, or headquarters corrects it. Everything here stays as it was written for this step.
"""

from typing import Final

from vetting_desk.clock import Clock, from_text, to_text
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.migration.step_core import FLOOR_SETTING, core_of

_ROW: Final = "INSERT INTO device_clock VALUES (1, ?, ?, '', '', 0, ?, 0, '')"


def move(database: Database, clock: Clock) -> None:
    """Begin the clock of an older casebook, inside the transaction of the step; nothing in a new one."""
    last = database.row("SELECT counter, newest, at FROM audit ORDER BY sequence DESC LIMIT 1")
    if last is None:
        return
    value: bytes | None = database.value(
        "SELECT value FROM settings WHERE key = ?", (FLOOR_SETTING,)
    )
    floor = from_text(value.decode()) if value else None
    newest = from_text(last["newest"] or last["at"])
    bound = to_text(max(newest, floor or newest)), to_text(floor) if floor else ""
    core = core_of(database, clock)
    database.execute(_ROW, (*bound, last["counter"]))
    core.bind("clock-begun", "clock", "device", digest(*bound, "", ""))
    if value:
        database.execute("DELETE FROM settings WHERE key = ?", (FLOOR_SETTING,))
        core.bind("setting-moved", "setting", FLOOR_SETTING, "")
