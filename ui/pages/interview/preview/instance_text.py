"""An instance as lines to read: indented, and each line with the place of the node that begins on it."""

import re
from collections import Counter
from dataclasses import dataclass

_PART = re.compile(r"<[^>]*>|[^<]+")
_NAME = re.compile(r"</?([^\s/>]+)")
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class InstanceLine:
    """One line.

    Attributes:
        text: With its indent.
        place: Of the node that begins here, each step with its number; empty for an end.
    """

    text: str
    place: str


def place_of(reference: str) -> str:
    """Return a reference with a number at every step: ``/data/r[2]/a`` is ``/data[1]/r[2]/a[1]``."""
    steps = reference.split("/")
    return "/".join(step if not step or step.endswith("]") else f"{step}[1]" for step in steps)


def instance_lines(xml: str) -> list[InstanceLine]:
    """Return the lines of a document that has no space between its elements.

    Args:
        xml: Well-formed; ``>`` is escaped wherever it is not the end of a tag.
    """
    lines: list[InstanceLine] = []
    around: list[tuple[str, Counter[str]]] = [("", Counter())]
    empty = False
    for part in _PART.findall(xml):
        if not part.startswith("<"):
            lines[-1] = InstanceLine(lines[-1].text + part, lines[-1].place)
            continue
        found = _NAME.match(part)
        name = found[1] if found else ""
        if part.startswith("</"):
            around.pop()
            if empty:
                lines[-1] = InstanceLine(lines[-1].text + part, lines[-1].place)
            else:
                lines.append(InstanceLine(_INDENT * (len(around) - 1) + part, ""))
            empty = False
            continue
        outer, counts = around[-1]
        counts[name] += 1
        place = f"{outer}/{name}[{counts[name]}]"
        lines.append(InstanceLine(_INDENT * (len(around) - 1) + part, place))
        empty = not part.endswith("/>")
        if empty:
            around.append((place, Counter()))
    return lines
