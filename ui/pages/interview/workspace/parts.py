"""The conclusions as parts to be shown and answered: statements, scenarios, plan items, summary judgements."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.i18n import in_row
from ui.questionnaire.sections.answer_text import answer_text
from ui.questionnaire.sections.plain_text import plain_text
from ui.text.quote_text import quoted
from vetting_desk.forms import Node, Session
from vetting_desk.judgement.answers import is_question
from vetting_desk.judgement.parts import kind_of
from vetting_desk.judgement.roles import questions_below

STATEMENTS = ("led-in", "led-out", "pull-back", "holds", "rival", "contrary")
RESTS, ANSWERS = "rests-on-lines", "plan-answers"
PICKED = frozenset({RESTS, ANSWERS})
"""Roles of questions that are answered by picking numbers."""
FORMULATION, SCENARIOS, PLAN, SUMMARY = "formulation", "scenario", "plan", "summary"


_SHORT = 30
"""Letters of a line that a statement is said to rest on."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the conclusions.

    Attributes:
        reference: The question, the group or the instance of a repeat.
        title: Its heading.
        said: Question and answer of what is answered, in words; a statement has its words alone.
        questions: References of the questions to answer it by, in order.
        role: Of a statement; empty elsewhere.
        number: Of an instance, from 1; 0 elsewhere.
        rests: The numbers it rests on or answers, as answered; empty while not said.
        open: How many questions it still wants.
    """

    reference: str
    title: str
    said: tuple[tuple[str, str], ...]
    questions: tuple[str, ...]
    role: str = ""
    number: int = 0
    rests: str = ""
    open: int = 0


def parts_of(session: Session, kind: str) -> tuple[Part, ...]:
    """Return the parts of one kind: `FORMULATION`, `SCENARIOS`, `PLAN` or `SUMMARY`."""
    found: list[Part] = []
    for node in _of_kind(session.root, kind):
        if not node.relevant:
            continue
        if kind == FORMULATION:
            found += _statements(node)
        elif node.kind == "repeat":
            found += [_part(each, plain_text(node.label), each.index) for each in node.children]
        else:
            found.append(_part(node, plain_text(node.label), 0))
    return tuple(found)


def besides_of(session: Session, kind: str) -> tuple[str, ...]:
    """Return the questions that stand beside the parts of a kind, such as whether all scenarios are there."""
    for node in _of_kind(session.root, kind):
        around = node.parent
        if node.kind != "repeat" or around is None or not node.relevant:
            return _review(session) if kind == SUMMARY else ()
        inside = f"{node.reference}["
        return tuple(
            each.reference
            for each in questions_below(around)
            if not each.reference.startswith(inside) and is_question(each)
        )
    return ()


def repeat_of(session: Session, kind: str) -> str:
    """Return the reference of the repeat that parts of a kind are instances of; empty if they are none."""
    found = (node.reference for node in _of_kind(session.root, kind) if node.kind == "repeat")
    return next(found, "")


def rests_text(part: Part, lines: Mapping[str, str]) -> str:
    """Return what a statement rests on, in words; empty for what rests on nothing by itself.

    Args:
        part: The statement.
        lines: Words of lines by their numbers; one that is not there is said by its number.
    """
    translate = QCoreApplication.translate
    if not part.rests:
        return translate("Workspace", "On which lines it rests is not said.")
    if part.rests == "0":
        return translate("Workspace", "It rests on no line of evidence.")
    named = (
        quoted(lines[each], _SHORT) if lines.get(each) else each for each in part.rests.split()
    )
    numbers = in_row(named)
    return translate("Workspace", "It rests on {numbers}.").format(numbers=numbers)


def _review(session: Session) -> tuple[str, ...]:
    """Return when it is looked at again, and what comes next."""
    wanted = {"review-date", "next-step"}
    return tuple(
        node.reference
        for node in questions_below(session.root)
        if node.attributes.get("role") in wanted
    )


def _statements(group: Node) -> Iterator[Part]:
    """Yield each statement with the question after it that says on what it rests."""
    asked = list(questions_below(group))
    for at, node in enumerate(asked):
        role = node.attributes.get("role", "")
        if role not in STATEMENTS:
            continue
        beside = asked[at + 1] if at + 1 < len(asked) else None
        rests = beside if beside is not None and _role(beside) == RESTS else None
        questions = (node.reference, *((rests.reference,) if rests is not None else ()))
        said = (("", node.value),) if node.value else ()
        yield Part(
            node.reference,
            plain_text(node.label),
            said,
            questions,
            role=role,
            rests=rests.value if rests is not None else "",
            open=_open([node, *([rests] if rests is not None else [])]),
        )


def _part(node: Node, label: str, number: int) -> Part:
    asked = [each for each in questions_below(node) if is_question(each)]
    said = tuple(
        (plain_text(each.label), answer_text(each).replace("\n", ", "))
        for each in asked
        if each.value and _role(each) not in PICKED
    )
    rests = next((each.value for each in asked if _role(each) in PICKED), "")
    return Part(
        node.reference,
        f"{label} {number}" if number else label,
        said,
        tuple(each.reference for each in asked),
        number=number,
        rests=rests,
        open=_open(asked),
    )


def _open(asked: list[Node]) -> int:
    return sum(each.valid is not True for each in asked)


def _role(node: Node) -> str:
    return node.attributes.get("role", "")


def _of_kind(node: Node, kind: str) -> Iterator[Node]:
    """Yield groups and repeats of a kind; lines of evidence are not looked into."""
    for child in node.children:
        if child.kind not in {"group", "repeat"}:
            continue
        if kind_of(child) == kind:
            yield child
        elif child.kind == "group":
            yield from _of_kind(child, kind)
