"""What a casebook keeps of time: the anchor, headquarters' floor, and how it was put right.

The rules are `engine.device_time`'s; here they are kept from one session to the next and bound to the log. What
was merely counted meanwhile is kept beside and bound by nothing: who could change it could accept the clock.
"""

from collections.abc import Generator
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.device_time import Anchor, ClockReading
from vetting_desk.store.engine.encoding import digest

KIND: Final = "clock"
_SUBJECT: Final = "device"
_SELECT: Final = (
    "SELECT moment, floor, refused, corrected, counted, counter, ticks, boot FROM device_clock"
)
_PUT: Final = """
    INSERT INTO device_clock (number, moment, floor, refused, corrected, counted, counter, ticks, boot)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET moment = excluded.moment, floor = excluded.floor,
        refused = excluded.refused, corrected = excluded.corrected, counted = excluded.counted,
        counter = excluded.counter, ticks = excluded.ticks, boot = excluded.boot"""


class DeviceClockStore:
    """The device's clock as the casebook remembers it."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._generation = core.database.generation
        self._resume()

    def begin(self) -> None:
        """Keep the first anchor of a casebook that was just made."""
        self._keep("clock-begun")

    def reading(self) -> ClockReading:
        """Return what the desk can say about the present moment."""
        self._follow()
        return self._core.time.reading()

    def raise_floor(self, signed_by_hq: datetime) -> bool:
        """Record a moment signed by HQ; returns False if it is absurd: it is noted then, and moves nothing."""
        self._follow()
        time = self._core.time
        before = time.floor, time.refused
        believed = time.raise_floor(signed_by_hq)
        if (time.floor, time.refused) != before:
            self._keep("clock-floor-raised" if believed else "clock-floor-refused")
        return believed

    def accept(self, reason: str) -> ClockReading:
        """Take the person's word for the device's clock; see `DeviceTime.accept`."""
        self._follow()
        before = self._core.time.newest
        with self._core.transaction():
            reading = self._core.time.accept()
            self._keep("clock-accepted", newest_before=to_text(before), reason=reason)
        return reading

    def lower(self, moment: datetime, correction: datetime, **why: str) -> ClockReading:
        """Put `moment` in the place of the floor; see `DeviceTime.lower`.

        Args:
            moment: The floor from now on.
            correction: The correction it is done for: headquarters' word, or that of two officers there.
            **why: What the log says of it.
        """
        self._follow()
        floor = self._core.time.floor
        with self._core.transaction():
            reading = self._core.time.lower(moment)
            before = to_text(floor) if floor else ""
            self._keep("clock-corrected", corrected=correction, floor_before=before, **why)
        return reading

    def note_correction(self, moment: datetime) -> None:
        """Record a correction that had nothing to lower here, so that it never will."""
        self._follow()
        self._keep("clock-correction-noted", corrected=moment)

    @property
    def corrected(self) -> datetime | None:
        """The newest correction, made at headquarters or arrived at a post; None before any."""
        row = self._core.database.row(_SELECT)
        return _moment(row["corrected"]) if row else None

    def remember(self) -> None:
        """Keep how far was counted: the machine's counter then accounts for the time until the next opening."""
        kept = self._core.time.kept()
        self._core.database.execute(
            "UPDATE device_clock SET counted = ?, counter = ?, ticks = ?, boot = ? WHERE moment = ?",
            (kept.counted, kept.counter, kept.ticks, kept.boot, to_text(kept.moment)),
        )

    def _keep(self, action: str, *, corrected: datetime | None = None, **why: str) -> None:
        with self._core.transaction():
            kept = self._core.time.kept()
            bound = (
                to_text(kept.moment), _text(kept.floor), _text(kept.refused),
                _text(corrected or self.corrected),
            )  # fmt: skip
            self._core.database.execute(
                _PUT, (*bound, kept.counted, kept.counter, kept.ticks, kept.boot)
            )
            self._core.bind(action, KIND, _SUBJECT, digest(*bound), **why)

    def _follow(self) -> None:
        """Go back to what is stored where something was undone since."""
        if self._generation != self._core.database.generation:
            self._generation = self._core.database.generation
            self._resume()

    def _resume(self) -> None:
        database, time = self._core.database, self._core.time
        last = database.row("SELECT counter, newest, at FROM audit ORDER BY sequence DESC LIMIT 1")
        if last is not None:
            row = database.row(_SELECT)
            counter = max(int(last["counter"]), time.counter())
            time.resume(counter, from_text(last["newest"] or last["at"]), _anchor(row))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield the state of the clock that is kept."""
    for row in database.each(_SELECT):
        yield (
            _SUBJECT,
            digest(row["moment"], row["floor"], row["refused"], row["corrected"]),
        )


def _anchor(row: Row | None) -> Anchor | None:
    if row is None:
        return None
    return Anchor(
        moment=from_text(row["moment"]),
        floor=_moment(row["floor"]),
        refused=_moment(row["refused"]),
        counted=row["counted"],
        counter=row["counter"],
        ticks=row["ticks"],
        boot=row["boot"],
    )


def _text(moment: datetime | None) -> str:
    return to_text(moment) if moment else ""


def _moment(text: str) -> datetime | None:
    return from_text(text) if text else None
