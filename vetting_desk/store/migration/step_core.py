"""What a step of the migrations writes the audit log with, whatever form the casebook still has."""

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


def core_of(database: Database, clock: Clock) -> Core:
    """Return the core of a casebook that a step is changing; its time goes on where the log ends."""
    time, at_desk = DeviceTime(clock), AtDesk()
    last = database.row("SELECT counter, newest, at FROM audit ORDER BY sequence DESC LIMIT 1")
    if last is not None:
        value: bytes | None = database.value(
            "SELECT value FROM settings WHERE key = ?", (FLOOR_SETTING,)
        )
        floor = from_text(value.decode()) if value else None
        newest = from_text(last["newest"] or last["at"])
        anchor = Anchor(max(newest, floor or newest), floor, counter=last["counter"])
        time.resume(last["counter"], newest, anchor)
    return Core(database, time, AuditStore(database, time, at_desk), desks.read(database), at_desk)
