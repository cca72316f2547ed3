"""Tables of ``docs/states.md`` whose states are set in italics, and what holds for each of their rows."""

import importlib
from dataclasses import dataclass

from tests.years.test_states import PAGE, commands, shown
from vetting_desk.model import Role
from vetting_desk.operations.access.doors import door_of
from vetting_desk.operations.access.permissions import ALLOWED

END = "end"


@dataclass(frozen=True)
class Way:
    """One row: a way out of a state, or its end.

    Attributes:
        state: From where.
        operation: From ``vetting_desk/operations/``; ``end`` where nothing is left.
        leads_to: The state after it.
        role: Who takes it.
        words: In the window.
        command: In the terminal; empty where it is done in the window alone.
    """

    state: str
    operation: str
    leads_to: str
    role: str
    words: str
    command: str = ""

    def __str__(self) -> str:
        return f"{self.state}-{self.operation.rpartition('.')[2]}"


def read(section: str) -> list[Way]:
    """Return the rows of a section."""
    text = PAGE.read_text("utf-8").split(f"## {section}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in text.splitlines() if line.startswith("| *")]
    cells = [[c.strip().strip("`*") for c in row.strip().strip("|").split("|")] for row in rows]
    return [Way(*each) for each in cells]


def require_door(way: Way) -> None:
    """Check that the door lets the role through, and that window and terminal have the way."""
    module, _, name = way.operation.rpartition(".")
    found = door_of(getattr(importlib.import_module(f"vetting_desk.operations.{module}"), name))
    assert found is not None
    assert found.action is None or found.action in ALLOWED[Role(way.role)]
    assert shown().get(way.words), way.words
    assert not way.command or way.command in commands()
