"""Resumes the device's time where the last session left it, from what the casebook itself holds."""

from vetting_desk.clock import from_text
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.device_time import DeviceTime
from vetting_desk.store.settings import FLOOR_KEY


def resume(database: Database, time: DeviceTime) -> None:
    """Resume `time` after the newest entry of the audit log; no effect where there is none."""
    row = database.row("SELECT counter, newest, at FROM audit ORDER BY sequence DESC LIMIT 1")
    if row is None:
        return
    floor: bytes | None = database.value("SELECT value FROM settings WHERE key = ?", (FLOOR_KEY,))
    time.resume(
        row["counter"],
        from_text(row["newest"] or row["at"]),
        from_text(floor.decode()) if floor else None,
    )
