"""What a form has rated: its indicators with what may be chosen for each, and whether it rates at all.

Found by the vetting attributes ``kind``, ``id`` and ``role`` (docs/instruments.md). Knows no ratings of
anybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.indicators import ANCHORS, domain_label
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.parts import parts_below, questions_of
from vetting_desk.judgement.view import Coded

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition, Node, Session

CHOSEN: Final = ("presence", "omit-reason", "relevance", "recency", "strength", "confidence")
"""Roles of an indicator's questions that are answered by a choice."""
OMIT: Final = "omit"


@dataclass(frozen=True, slots=True)
class RatedIndicator:
    """One indicator as the form asks it.

    Attributes:
        id: Such as ``"H1"``; the reference of its group where the form gives it no number.
        label: Its name.
        definition: What it means.
        anchors: What counts for it and what does not; may be empty.
        domain: ``history``, ``intent``, ``capability``, ``strain`` or ``protective``; may be empty.
        domain_label: Name of its section.
        critical: True if a supervisor must look at it on the same day.
        clinician_only: True if only a clinician may rate it.
        choices: By role of `CHOSEN` what may be chosen, in the form's order; a role the form lacks is missing.
    """

    id: str
    label: str
    definition: str = ""
    anchors: tuple[str, ...] = ()
    domain: str = ""
    domain_label: str = ""
    critical: bool = False
    clinician_only: bool = False
    choices: Mapping[str, tuple[Coded, ...]] = field(default_factory=dict)

    def label_of(self, role: str, value: str) -> str:
        """Return what a choice is called; the value itself where the form has no such choice."""
        return next(
            (each.label for each in self.choices.get(role, ()) if each.value == value), value
        )


@lru_cache(maxsize=64)
def rates(form: "FormDefinition") -> bool:
    """Return whether a form rates anything: whether it has an indicator."""
    return any(
        definition.vetting.get("kind") == "indicator" for definition in form.by_path.values()
    )


def rated(session: "Session") -> tuple[RatedIndicator, ...]:
    """Return the indicators of a form in its order, in the session's language."""
    return tuple(
        _indicator(node) for kind, node in parts_below(session.root) if kind == "indicator"
    )


def id_of(node_id: str, reference: str) -> str:
    """Return what an indicator is called in ratings: its number, or its group's reference without one."""
    return node_id or reference


def _indicator(node: "Node") -> RatedIndicator:
    part = PartReader(node)
    attributes = node.attributes
    choices = {
        role: tuple(
            Coded(option.value, option.label or option.value) for option in question.options
        )
        for question, _ in questions_of(node)
        if (role := question.attributes.get("role", "")) in CHOSEN and question.options
    }
    return RatedIndicator(
        id=id_of(part.id, part.reference),
        label=part.label,
        definition=part.question("definition"),
        anchors=tuple(filter(None, map(part.question, ANCHORS))),
        domain=attributes.get("domain", ""),
        domain_label=domain_label(node),
        critical=attributes.get("critical") == "yes",
        clinician_only=attributes.get("clinician") == "yes",
        choices=choices,
    )
