"""An overview of the indicators of an assessment, and its lines of evidence with where each is linked.

Read while somebody judges, after every act: so only what an overview shows, of a thousand lines within a
blink. Nothing is added up but how many lines speak which way.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import AnswerError
from vetting_desk.judgement.answers import plain
from vetting_desk.judgement.by_place import Places
from vetting_desk.judgement.evidence import line_nodes
from vetting_desk.judgement.parts import EVIDENCE_LINKS, evidence_repeats
from vetting_desk.judgement.rated import State, state_of
from vetting_desk.judgement.roles import by_role, of_kind
from vetting_desk.judgement.view import NOTHING, Coded

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_BOTH = "both"


@dataclass(frozen=True, slots=True)
class Link:
    """A line of evidence as one indicator has it.

    Attributes:
        reference: The link's instance.
        number: Of the line; empty for a line inside the indicator.
        side: ``for``, ``against``, ``both``, or empty while nobody has said.
        counts: False where there is no such line, or it is withdrawn.
    """

    reference: str
    number: str
    side: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator in the overview.

    Attributes:
        reference: Its group.
        id: Such as ``"H1"``.
        label: Its name, without the number.
        domain: ``history`` … ``protective``.
        domain_label: Heading of its section.
        critical: True if a supervisor looks at it the same day.
        clinician_only: True if only a clinician codes it.
        relevant: False while it cannot be coded.
        state: Coded, omitted or open.
        presence: The choice.
        omit_reason: Why it is left out.
        relevance: The choice.
        when: Recency, or of a protective indicator its strength.
        links: Its evidence.
    """

    reference: str
    id: str
    label: str
    domain: str
    domain_label: str
    critical: bool = False
    clinician_only: bool = False
    relevant: bool = True
    state: State = State.OPEN
    presence: Coded = NOTHING
    omit_reason: Coded = NOTHING
    relevance: Coded = NOTHING
    when: Coded = NOTHING
    links: tuple[Link, ...] = ()

    def count(self, side: str) -> int:
        """Return how many lines speak to a side; one that speaks both ways speaks to each."""
        return sum(link.counts and link.side in {side, _BOTH} for link in self.links)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of evidence at the form's level.

    Attributes:
        reference: Its instance.
        number: Its number.
        words: As written.
        translation: In the language of the file; may be empty.
        kind: Of the evidence.
        place: Where and when.
        source: From which answer, paper or call.
        source_key: The same for the program.
        reliability: Of the source.
        credibility: Of the information.
        protected: True where the source must be protected.
        withdrawn: Why it no longer counts.
        corrected: True where it said something else before.
        whole: False while something is still asked of it.
        linked: Indicator's number and side, for each link.
    """

    reference: str
    number: str
    words: str
    translation: str
    kind: Coded
    place: str
    source: str
    source_key: str
    reliability: Coded
    credibility: Coded
    protected: bool
    withdrawn: str
    corrected: bool
    whole: bool
    linked: tuple[tuple[str, str], ...]


def read_overview(session: "Session") -> tuple[IndicatorRow, ...]:
    """Return all indicators in the order of the form, those that cannot be coded now included."""
    return tuple(read_row(node, domain) for node, domain in _indicators(session.root, ""))


def read_lines(session: "Session", rows: tuple[IndicatorRow, ...]) -> tuple[LineRow, ...]:
    """Return the lines at the form's level in which something is written, in order.

    Args:
        session: The session.
        rows: Its overview.
    """
    nodes = line_nodes(session.root)
    if not nodes:
        return ()
    linked: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        for link in row.links:
            linked.setdefault(link.number, []).append((row.id, link.side))
    places = Places(nodes[0])
    found = (_line(node, places, linked) for node in nodes)
    return tuple(line for line in found if line.words)


def read_line(session: "Session", reference: str, rows: tuple[IndicatorRow, ...]) -> LineRow | None:
    """Return the line at `reference`; None where there is none, or nothing is written in it.

    Args:
        session: The session.
        reference: Its instance.
        rows: The overview.
    """
    try:
        node = session.node(reference)
    except AnswerError:
        return None
    if node.attributes.get("kind") != "evidence-line" or node.kind != "repeat-instance":
        return None
    number = str(node.index)
    line = _line(node, Places(node), {number: list(links_of(number, rows))})
    return line if line.words else None


def links_of(number: str, rows: tuple[IndicatorRow, ...]) -> tuple[tuple[str, str], ...]:
    """Return the indicators that a line is linked to, each with its side, in their order."""
    return tuple((row.id, each.side) for row in rows for each in row.links if each.number == number)


def is_workspace(session: "Session") -> bool:
    """Return whether a form has indicators with links to lines at its own level."""
    if next(iter(of_kind(session.root, "evidence-line")), None) is None:
        return False
    return any(_linking(node) for node, _ in _indicators(session.root, ""))


def _linking(node: "Node") -> bool:
    return any(each.attributes.get("kind") == EVIDENCE_LINKS for each in evidence_repeats(node))


def _indicators(node: "Node", domain: str) -> Iterator[tuple["Node", str]]:
    """Yield the indicators with the heading of their domain; repeats hold none."""
    for child in node.children:
        if child.kind != "group":
            continue
        if child.attributes.get("kind") == "indicator":
            yield child, domain
        else:
            named = plain(child.label) if child.attributes.get("domain") else domain
            yield from _indicators(child, named)


def read_row(node: "Node", domain: str) -> IndicatorRow:
    """Return one indicator.

    Args:
        node: Its group.
        domain: Heading of its section.
    """
    said = by_role(node)

    def coded(role: str) -> Coded:
        found = said.get(role)
        if found is None or not found.value:
            return NOTHING
        return Coded(found.value, ", ".join(option.label for option in found.chosen))

    presence, omitted = coded("presence"), coded("omit-reason")
    attributes = node.attributes
    number = attributes.get("id", "")
    return IndicatorRow(
        node.reference,
        number,
        plain(node.label).lstrip("\u200f").removeprefix(number).lstrip(" .:★"),
        attributes.get("domain", ""),
        domain,
        critical=attributes.get("critical") == "yes",
        clinician_only=attributes.get("clinician") == "yes",
        relevant=node.relevant,
        state=state_of(presence.value, omitted.value),
        presence=presence,
        omit_reason=omitted,
        relevance=coded("relevance"),
        when=coded("recency") or coded("strength"),
        links=tuple(_links(node)),
    )


def _links(node: "Node") -> Iterator[Link]:
    for repeat in evidence_repeats(node):
        if not repeat.children:
            continue
        places = Places(repeat.children[0])
        linking = repeat.attributes.get("kind") == EVIDENCE_LINKS
        fixed = repeat.attributes.get("side", _BOTH)
        for each in repeat.children:
            said = places.value(each, "evidence-link" if linking else "evidence-words")
            if not said or not each.relevant:
                continue
            side = places.value(each, "evidence-side") if fixed == _BOTH else fixed
            standing = places.value(each, "link-standing") if linking else "stands"
            counts = standing not in {"", "withdrawn"}
            yield Link(each.reference, said if linking else "", side, counts)


def _line(node: "Node", places: Places, linked: dict[str, list[tuple[str, str]]]) -> LineRow:
    number = places.value(node, "evidence-id") or str(node.index)
    return LineRow(
        node.reference,
        number,
        places.value(node, "evidence-words"),
        places.value(node, "evidence-translation"),
        places.coded(node, "evidence-kind"),
        places.value(node, "evidence-place"),
        places.value(node, "evidence-source"),
        places.value(node, "evidence-source-key"),
        places.coded(node, "source-reliability"),
        places.coded(node, "credibility"),
        protected=places.value(node, "source-protected") == "yes",
        withdrawn=places.value(node, "evidence-withdrawn"),
        corrected=_is_corrected(node),
        whole=all(each.value or not (each.required and each.relevant) for each in node.children),
        linked=tuple(linked.get(number, ())),
    )


def _is_corrected(node: "Node") -> bool:
    return any(
        child.kind == "repeat"
        and child.attributes.get("kind") == "evidence-earlier"
        and any(any(leaf.value for leaf in each.children) for each in child.children)
        for child in node.children
    )
