"""What a step of the migrations writes the audit log with, whatever form the casebook still has."""

from datetime import datetime
from typing import Final

from vetting_desk.clock import Clock, from_text
from vetting_desk.store import desks
from vetting_desk.store.engine.at_desk import AtDesk
from vetting_desk.store.engine.audit import AuditStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.device_time import Anchor, DeviceTime

FLOOR_SETTING: Final = "clock/floor"
"""Where headquarters' floor was kept until step 7."""
_HAS_CLOCK: Final = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'device_clock'"
_CLOCK: Final = "SELECT moment, floor, refused, counted, counter, ticks, boot FROM device_clock"
"""Where it is kept since, with the anchor beside it."""


def core_of(database: Database, clock: Clock) -> Core:
    """Return the core of a casebook that a step is changing; its time goes on where the log ends."""
    time, at_desk = DeviceTime(clock), AtDesk()
    last = database.row("SELECT counter, newest, at FROM audit ORDER BY sequence DESC LIMIT 1")
    if last is not None:
        newest = from_text(last["newest"] or last["at"])
        time.resume(last["counter"], newest, _anchor(database, newest, last["counter"]))
    return Core(database, time, AuditStore(database, time, at_desk), desks.read(database), at_desk)


def _anchor(database: Database, newest: datetime, counter: int) -> Anchor:
    """Return what two signs showed: as the clock's table says, before step 7 as well as it can be told."""
    row = database.row(_CLOCK) if database.value(_HAS_CLOCK) else None
    if row is not None:
        return Anchor(
            moment=from_text(row["moment"]),
            floor=from_text(row["floor"]) if row["floor"] else None,
            refused=from_text(row["refused"]) if row["refused"] else None,
            counted=row["counted"],
            counter=row["counter"],
            ticks=row["ticks"],
            boot=row["boot"],
        )
    value: bytes | None = database.value(
        "SELECT value FROM settings WHERE key = ?", (FLOOR_SETTING,)
    )
    floor = from_text(value.decode()) if value else None
    return Anchor(max(newest, floor or newest), floor, counter=counter)
