"""The result of a measurement: a figure, and its peer's figure from the same run if there is one."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure beside its peer's.

    Attributes:
        name: What was measured.
        value: The figure; lower is better.
        unit: Unit of both figures.
        peer: What it is compared with; empty if nothing.
        peer_value: The peer's figure; None without a peer.
        goal: The greatest allowed ratio; None if there is none.
        note: A remark, such as a goal in absolute figures.
        processor: The figure in time of the processor alone, which other load changes less; None if not taken.
    """

    name: str
    value: float
    unit: str
    peer: str = ""
    peer_value: float | None = None
    goal: float | None = None
    note: str = ""
    processor: float | None = None

    @property
    def ratio(self) -> float | None:
        """The figure divided by the peer's; None without a peer."""
        return self.value / self.peer_value if self.peer_value else None

    def __str__(self) -> str:
        parts = [f"{self.name:48} {_short(self.value):>9} {self.unit}"]
        if self.processor is not None:
            parts.append(f"processor {_short(self.processor)} {self.unit}")
        if self.peer_value is not None:
            parts.append(f"{self.peer}: {_short(self.peer_value)} {self.unit}")
        if self.ratio is not None:
            goal = f", goal: {self.goal:g}" if self.goal is not None else ""
            parts.append(f"ratio {self.ratio:.2f}{goal}")
        if self.note:
            parts.append(self.note)
        return "  |  ".join(parts)


@dataclass(slots=True)
class Times:
    """How often something took how long, in milliseconds: by the wall, and of all threads of this process."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Take the time of one round."""
        wall, processor = time.perf_counter(), time.process_time()
        yield
        self.wall.append((time.perf_counter() - wall) * 1_000)
        self.processor.append((time.process_time() - processor) * 1_000)


def _short(value: float) -> str:
    """Format a figure with three significant digits, and at least all digits before the point."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 1 else 4
    return f"{value:,.{digits}f}"
