"""How far the coding is, sitting by sitting: a long instrument is not coded in one go.

Sections name their sitting (``vd:sitting``, docs/instruments.md). Only how many indicators have been coded or
left out is counted; nothing is added up of what they were coded as.
"""

from dataclasses import dataclass

from vetting_desk.forms import Node, Session
from vetting_desk.judgement.rated import State, state_of
from vetting_desk.judgement.roles import of_kind, with_role


@dataclass(frozen=True, slots=True)
class SittingSoFar:
    """How far one sitting is.

    Attributes:
        name: As the form writes it, such as ``1``.
        done: Indicators that are coded, or left out with a reason.
        count: All of its indicators.
    """

    name: str
    done: int
    count: int


def sittings_of(session: Session) -> tuple[SittingSoFar, ...]:
    """Return the sittings in the order of the form; none where it names none, or nothing may be coded yet."""
    found: dict[str, list[Node]] = {}
    for section in session.root.children:
        name = section.attributes.get("sitting", "")
        if name and section.relevant:
            found.setdefault(name, []).extend(of_kind(section, "indicator"))
    return tuple(
        SittingSoFar(name, sum(map(_is_done, indicators)), len(indicators))
        for name, indicators in found.items()
        if indicators
    )


def _is_done(indicator: Node) -> bool:
    return (
        state_of(_value(indicator, "presence"), _value(indicator, "omit-reason")) is not State.OPEN
    )


def _value(indicator: Node, role: str) -> str:
    """Return the first relevant answer with this role."""
    answers = (node.value for node in with_role(indicator, role) if node.relevant and node.value)
    return next(answers, "")
