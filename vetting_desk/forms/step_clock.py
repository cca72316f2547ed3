"""The clock of expressions: it stands still while one step is computed.

Otherwise two calculations of one answer could disagree about the date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

Now = datetime | Callable[[], datetime] | None
"""A time, a function that returns it, or None for the system's clock."""


class StepClock:
    """Returns the current time, held constant during a step.

    Args:
        source: A time, a function that returns it, or None for the system's clock in its own zone. A time
            without a zone is taken as UTC.
    """

    def __init__(self, source: Now) -> None:
        self._source = source
        self._held: datetime | None = None

    def now(self) -> datetime:
        """Return the time of the step, or of the source between steps."""
        return self._held or self._read()

    def _read(self) -> datetime:
        source = self._source
        moment = source() if callable(source) else source or datetime.now(UTC).astimezone()
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)

    @contextmanager
    def held(self, moment: datetime | None) -> Iterator[None]:
        """Hold the clock at `moment`, or at the current time, for one step."""
        before = self._held
        if moment is not None and moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        self._held = moment or self._read()
        try:
            yield
        finally:
            self._held = before
