"""Evidence lines as they stand beside a rating, and those of a whole section for the panel.

Puts what `vetting_desk.judgement` reads into the window's words; says nothing of weight and adds nothing up.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ui.questionnaire.sections.answer_text import answer_text, short_answer, title_of
from ui.questionnaire.sections.outline import PageKind, Section
from ui.questionnaire.sections.plain_text import plain_text
from vetting_desk.forms import Node, Session
from vetting_desk.judgement import evidence, rated
from vetting_desk.judgement.roles import questions_below

FOR = "for"
AGAINST = "against"
_SOURCE = (("evidence-kind", "evidence-place"), ("source-reliability", "credibility"))


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One line of evidence.

    Attributes:
        reference: Its repeat instance.
        repeat: The repeat it stands in.
        side: ``for``, ``against``, ``both``, or empty while nobody has said.
        words: What was said, seen or read; empty for a line not begun.
        source: Its kind and place, then its two grades, then what else was asked of it, in words.
        blank: True while nothing in it is answered.
    """

    reference: str
    repeat: str
    side: str
    words: str
    source: tuple[str, ...]
    blank: bool


@dataclass(frozen=True, slots=True)
class EvidenceOf:
    """The evidence of one indicator or criterion.

    Attributes:
        reference: The group.
        title: Its label.
        lines: Its lines that are begun.
    """

    reference: str
    title: str
    lines: tuple[EvidenceLine, ...]


@dataclass(frozen=True, slots=True)
class NoteOf:
    """Words written down in answer to an open question.

    Attributes:
        reference: The question.
        title: Its label.
        words: The answer.
    """

    reference: str
    title: str
    words: str


def evidence_lines(group: Node) -> list[EvidenceLine]:
    """Return all evidence lines of an indicator or criterion, begun or not, in order."""
    questions = {node.reference: node for node in questions_below(group)}
    return [_line(view, questions) for view in evidence.evidence_lines(group)]


def evidence_of(session: Session, section: Section) -> list[EvidenceOf]:
    """Return the evidence of each indicator or criterion of `section` that has any."""
    found = []
    for page in section.pages:
        if page.kind is PageKind.RATING:
            group = session.node(page.reference)
            lines = tuple(line for line in evidence_lines(group) if not line.blank)
            if lines:
                found.append(EvidenceOf(page.reference, title_of(group), lines))
    return found


def notes_of(session: Session, section: Section) -> list[NoteOf]:
    """Return what was written in answer to the open questions of `section`."""
    return [
        NoteOf(node.reference, plain_text(node.label) or node.name, answer_text(node))
        for node in _texts(session, section)
        if node.value
    ]


def _texts(session: Session, section: Section) -> Iterator[Node]:
    for page in section.pages:
        if page.kind is PageKind.RATING:
            continue
        for reference in page.questions:
            node = session.node(reference)
            multiline = bool({"multiline", "multi-line"} & set(node.appearance))
            if node.attributes.get("role") == "notes" or (node.control == "input" and multiline):
                yield node


def _line(view: rated.EvidenceLine, questions: dict[str, Node]) -> EvidenceLine:
    if view.line:
        return _linked(view)
    said = {
        answer.role: short_answer(questions[answer.reference])
        for answer in view.answers
        if answer.value
    }
    source = [
        " · ".join(said[role] for role in line if role in said)
        for line in _SOURCE
        if any(role in said for role in line)
    ]
    further = [
        f"{answer.label}: {short_answer(questions[answer.reference])}" for answer in view.further
    ]
    words = next((a.reference for a in view.answers if a.role == "evidence-words"), "")
    return EvidenceLine(
        view.reference,
        view.repeat,
        view.side.value,
        answer_text(questions[words]) if words else "",
        (*source, *further),
        view.blank,
    )


def _linked(view: rated.EvidenceLine) -> EvidenceLine:
    """Return a line at the form's level as one indicator has it: its words are not asked there."""
    parts = ((view.kind.label, view.place), (view.reliability.label, view.credibility.label))
    source = [" · ".join(filter(None, pair)) for pair in parts if any(pair)]
    return EvidenceLine(
        view.reference,
        view.repeat,
        view.side.value,
        f"{view.id} · {view.words}",
        (*source, *((view.withdrawn,) if view.withdrawn else ())),
        view.blank,
    )
