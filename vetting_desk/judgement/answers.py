"""A session's answers in words: every relevant question with its answer, section by section.

Used for the signed document, the report and the lists of answers on screen, so that they agree.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.forms.markup import to_plain

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_MOMENT = re.compile(
    r"(?:(?P<date>\d{4}-\d\d-\d\d)T)?(?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?"
    r"(?P<zone>Z|[+-]\d\d:?\d\d)?"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_COMPUTED = "score"
"""The role of a read-only line that holds what a screener's rule gives."""
_OWN_WORDS = frozenset({"string", ""})


@dataclass(frozen=True, slots=True)
class AnswerInWords:
    """One relevant question and its answer.

    Attributes:
        reference: The question's node.
        label: Its label as plain text in the session's language.
        value: ODK's lexical form; empty when not answered.
        text: The answer in words: labels of chosen options one a line, otherwise the value, a date no more
            precise than it was asked.
        own_words: True if the text is free text rather than a label of a choice or a number.
        role: The question's role in its view; empty if it has none, if another question of the same role
            has it, and where answers are listed by section.
        within: Heading of the repeat instance it is in, inside its view; empty outside repeats.
    """

    reference: str
    label: str
    value: str
    text: str
    own_words: bool
    role: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class SectionInWords:
    """A section, or an instance of a repeat in it.

    Attributes:
        reference: The group's node.
        title: Heading as plain text; empty for questions outside any group.
        level: 1 for a section, 2 for anything deeper.
        answers: In the order of the form.
    """

    reference: str
    title: str
    level: int
    answers: tuple[AnswerInWords, ...]


def sections(
    session: "Session", passed_over: "Callable[[Node], bool] | None" = None
) -> tuple[SectionInWords, ...]:
    """Return all relevant questions of a session by section; sections without questions are left out.

    Args:
        session: The session.
        passed_over: Returns True for nodes to leave out with all their descendants; None leaves out nothing.
    """
    found: list[SectionInWords] = []
    _collect(session.root, "", 1, found, passed_over or (lambda _: False))
    return tuple(section for section in found if section.answers)


def answer_of(node: "Node") -> AnswerInWords:
    """Return one question and its answer in words."""
    chosen = {option.value: option for option in node.chosen}
    if chosen or (node.value and node.options):
        values = [node.value] if node.control == "select1" else node.value.split()
        words = [plain(chosen[value].label) if value in chosen else value for value in values]
        text = "\n".join(words)
    else:
        text = _moment(node.value) if node.type in {"dateTime", "time"} else _as_asked(node)
        if node.said:
            text = f"{text} ({node.said})"
    return AnswerInWords(
        reference=node.reference,
        label=plain(node.label) or node.name,
        value=node.value,
        text=text,
        own_words=node.control == "input" and node.type in _OWN_WORDS and bool(node.value),
    )


def _as_asked(node: "Node") -> str:
    """Return a value as precise as it was asked: of a date that is a month or a year, nobody said the day."""
    if node.type == "date" and _DAY.fullmatch(node.value):
        if "month-year" in node.appearance:
            return node.value[:7]
        if "year" in node.appearance:
            return node.value[:4]
    return node.value


def is_question(node: "Node") -> bool:
    """Return whether `node` takes an answer; the head of a matrix only if it has one.

    A line that only shows a screener's score has one too: it is what the record is for.
    """
    if node.kind == "note":
        return node.attributes.get("role") == _COMPUTED and bool(node.value)
    return node.kind == "question" and (not is_matrix_head(node) or bool(node.value))


def is_matrix_head(node: "Node") -> bool:
    """Return whether `node` only shows the labels of the answers above a matrix."""
    return node.control in {"select1", "select"} and "label" in node.appearance


def instances_of(repeat: "Node", heading: str = "") -> Iterator[tuple[str, "Node"]]:
    """Yield the relevant instances of a repeat, each with its numbered heading.

    Args:
        repeat: The repeat.
        heading: Used if the repeat has no label.
    """
    label = plain(repeat.label) or heading
    for number, instance in enumerate(repeat.children, start=1):
        if instance.relevant:
            yield f"{label} {number}".strip(), instance


def _collect(
    node: "Node",
    title: str,
    level: int,
    found: list[SectionInWords],
    passed_over: "Callable[[Node], bool]",
) -> None:
    answers: list[AnswerInWords] = []
    place = len(found)
    for child in node.children:
        if not child.relevant or passed_over(child):
            continue
        if is_question(child):
            answers.append(answer_of(child))
        elif child.children:
            deeper = level if node.kind == "root" else min(level + 1, 2)
            for heading, inner in _headings(child, title):
                _collect(inner, heading, deeper, found, passed_over)
    found.insert(place, SectionInWords(node.reference, title, level, tuple(answers)))


def _headings(node: "Node", above: str) -> Iterator[tuple[str, "Node"]]:
    """Yield the content of a group or repeat with its heading; the instances of a repeat are numbered."""
    if node.kind == "repeat":
        yield from instances_of(node, above)
    else:
        yield plain(node.label) or above, node


def _moment(value: str) -> str:
    """Format ODK's ``2026-03-03T09:10:00.000+05:00`` as ``2026-03-03 09:10 (+05:00)``."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        return value
    date, time, zone = found.group("date"), found.group("time"), found.group("zone")
    shown = {"Z": "UTC", None: ""}.get(zone, zone)
    return " ".join(part for part in (date, time, f"({shown})" if shown else "") if part)


def plain(label: str | None) -> str:
    """Return a label, ODK Markdown, as plain text; empty for None."""
    return to_plain(label or "")
