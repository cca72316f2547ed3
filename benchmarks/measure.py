"""What a measure found: a figure, and where there is one its peer's figure from the same run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure beside its peer's.

    Attributes:
        name: What was measured.
        value: The figure; less is better.
        unit: Of both figures.
        peer: What it is held against; empty if there is nothing of the kind.
        peer_value: The peer's figure; None without a peer.
        goal: The ratio that is not to be exceeded; None if there is none.
        note: Something to know about it, such as a goal in plain figures.
    """

    name: str
    value: float
    unit: str
    peer: str = ""
    peer_value: float | None = None
    goal: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """The figure divided by the peer's; None where there is no peer's."""
        return self.value / self.peer_value if self.peer_value else None

    def __str__(self) -> str:
        parts = [f"{self.name:48} {_short(self.value):>9} {self.unit}"]
        if self.peer_value is not None:
            parts.append(f"{self.peer}: {_short(self.peer_value)} {self.unit}")
        if self.ratio is not None:
            goal = f", goal: {self.goal:g}" if self.goal is not None else ""
            parts.append(f"ratio {self.ratio:.2f}{goal}")
        if self.note:
            parts.append(self.note)
        return "  |  ".join(parts)


def _short(value: float) -> str:
    """Return a figure with three digits that say something, and all of its whole ones."""
    digits = 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 1 else 4
    return f"{value:,.{digits}f}"
