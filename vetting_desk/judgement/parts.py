"""Finds the parts of a form: the groups that have a view of their own, and the questions of each.

A question belongs to the innermost part around it, so that each answer appears once; a question in no part
belongs to its section. Parts are identified by the vetting attribute ``kind`` (docs/instruments.md), never
by name.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import instances_of

if TYPE_CHECKING:
    from vetting_desk.forms import Node

RATED = frozenset({"indicator", "criterion"})
"""Kinds of parts that have lines of evidence."""

EVIDENCE_LINE = "evidence-line"
"""The kind of a repeat at the form's level: each instance is one line, linked to from several indicators."""

EVIDENCE_LINKS = "evidence-links"
"""The kind of a repeat in an indicator: each instance names a line at the form's level, and its side."""

_EVIDENCE = frozenset({"evidence", EVIDENCE_LINKS})

KINDS = RATED | {
    "need", "formulation", "scenario", "plan", "summary", "interpreter", "notice", "readback", EVIDENCE_LINE,
}  # fmt: skip
"""Kinds of groups and repeats that are parts."""


def kind_of(node: "Node") -> str:
    """Return the kind of a group or repeat; empty for one without a kind, and for any other node."""
    return node.attributes.get("kind", "") if node.kind in {"group", "repeat"} else ""


def is_part(node: "Node") -> bool:
    """Return whether `node` is a group or repeat with a view of its own."""
    return kind_of(node) in KINDS


def parts_below(node: "Node") -> Iterator[tuple[str, "Node"]]:
    """Yield kind and node of every part below `node`, in document order; for repeats, of relevant instances.

    Groups that are not relevant are included.
    """
    for child in node.children:
        if is_part(child):
            if child.kind == "group":
                yield kind_of(child), child
            else:
                yield from ((kind_of(child), one) for one in child.children if one.relevant)
        yield from parts_below(child)


def questions_of(part: "Node") -> Iterator[tuple["Node", str]]:
    """Yield the nodes of a part, each with the heading of the repeat instance it is in.

    Includes notes and nodes that are not relevant; excludes evidence, see `evidence_repeats`.

    Args:
        part: The group, or the instance of a repeat.
    """
    yield from _questions_of(part, "", evidence_apart=part.attributes.get("kind", "") in RATED)


def evidence_repeats(part: "Node") -> Iterator["Node"]:
    """Yield the repeats of an indicator or criterion with its lines, or links to lines; relevant or not."""
    for child in part.children:
        if child.kind == "repeat" and kind_of(child) in _EVIDENCE:
            yield child
        elif not is_part(child):
            yield from evidence_repeats(child)


def _questions_of(
    node: "Node", within: str, *, evidence_apart: bool
) -> Iterator[tuple["Node", str]]:
    for child in node.children:
        kind = kind_of(child)
        if kind in KINDS:
            continue
        if child.kind == "repeat":
            if not (evidence_apart and kind in _EVIDENCE):
                for heading, instance in instances_of(child):
                    yield from _questions_of(instance, heading, evidence_apart=evidence_apart)
        elif child.kind == "group":
            yield from _questions_of(child, within, evidence_apart=evidence_apart)
        else:
            yield child, within
