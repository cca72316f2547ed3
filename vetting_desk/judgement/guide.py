"""The interviewing guide: fourteen lines by phase, beside the questions; it asks nothing and records nothing.

One file for each language in ``resources/help/``. A phase names the kinds of groups (docs/instruments.md)
beside which it is the present one.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from vetting_desk.paths import resource_path

if TYPE_CHECKING:
    from vetting_desk.forms import Node

FALLBACK: Final = "en"


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase of a talk.

    Attributes:
        title: Its name.
        lines: What to do, one sentence or two each.
        kinds: Kinds of groups beside which it is the present one.
    """

    title: str
    lines: tuple[str, ...]
    kinds: frozenset[str]


@cache
def load_guide(language: str) -> tuple[Phase, ...]:
    """Return the phases in `language`, or in English if there are none.

    Args:
        language: ISO 639 code, such as ``"tg"``.
    """
    path = resource_path(f"help/interviewing.{language}.json")
    if not path.is_file():
        path = resource_path(f"help/interviewing.{FALLBACK}.json")
    return tuple(
        Phase(phase["title"], tuple(phase["lines"]), frozenset(phase["kinds"]))
        for phase in json.loads(path.read_text(encoding="utf-8"))["phases"]
    )


def phase_at(phases: tuple[Phase, ...], node: "Node | None") -> int | None:
    """Return which phase is the present one at `node`: that of the nearest group around it which any names.

    Returns:
        Its place among `phases`; None where none is, as while ratings are written.
    """
    while node is not None:
        kind = node.attributes.get("kind", "")
        for number, phase in enumerate(phases):
            if kind and kind in phase.kinds:
                return number
        node = node.parent
    return None
