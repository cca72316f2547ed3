"""A session's answers in words: every relevant question with what was answered, section by section.

Feeds the signed document, the report and the page that checks answers, so that all three say the same.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_MOMENT = re.compile(
    r"(?:(?P<date>\d{4}-\d\d-\d\d)T)?(?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?"
    r"(?P<zone>Z|[+-]\d\d:?\d\d)?"
)
_OWN_WORDS = frozenset({"string", ""})


@dataclass(frozen=True, slots=True)
class AnswerInWords:
    """One relevant question and its answer.

    Attributes:
        reference: The question's node.
        label: Its label as plain text in the session's language.
        value: ODK's lexical form; empty when not answered.
        text: The answer in words: labels of chosen options one a line, otherwise the value.
        own_words: True where the text is somebody's own words rather than a chosen label or a number.
    """

    reference: str
    label: str
    value: str
    text: str
    own_words: bool


@dataclass(frozen=True, slots=True)
class SectionInWords:
    """A section, or an instance of a repeat within it.

    Attributes:
        reference: The group's node.
        title: Heading as plain text; empty for questions outside any group.
        level: 1 for a section, 2 for what lies deeper.
        answers: In the order of the form.
    """

    reference: str
    title: str
    level: int
    answers: tuple[AnswerInWords, ...]


def sections(session: "Session", leave_out: Container[str] = frozenset()) -> list[SectionInWords]:
    """Return all relevant questions of a session by section; sections without questions are left out.

    Args:
        session: The session.
        leave_out: Kinds of groups (attribute ``vd:kind``) that are passed over.
    """
    return _sections_of(session.root, "", leave_out)


def answers_of_kind(session: "Session", kind: str) -> list[AnswerInWords]:
    """Return the relevant questions in the groups of one kind, in the order of the form."""
    found: list[SectionInWords] = []
    for node in session.walk():
        if (
            node.attributes.get("kind") == kind
            and _is_relevant(node)
            and node.kind != "repeat-instance"
        ):
            found += _sections_of(node, "", frozenset())
    return [answer for section in found for answer in section.answers]


def answer_of(node: "Node") -> AnswerInWords:
    """Return one question and its answer in words."""
    chosen = {option.value: option for option in node.options}
    if chosen:
        values = [node.value] if node.control == "select1" else node.value.split()
        words = [
            _plain(chosen[value].label) if value in chosen else value for value in values if value
        ]
        text = "\n".join(words)
    else:
        text = _moment(node.value) if node.type in {"dateTime", "time"} else node.value
    return AnswerInWords(
        reference=node.reference,
        label=_plain(node.label) or node.name,
        value=node.value,
        text=text,
        own_words=node.control == "input" and node.type in _OWN_WORDS and bool(node.value),
    )


def questions_of(node: "Node") -> Iterator["Node"]:
    """Yield the relevant questions below a group, without going into repeats."""
    for child in node.children:
        if not child.relevant or child.kind == "repeat":
            continue
        if is_question(child):
            yield child
        else:
            yield from questions_of(child)


def is_question(node: "Node") -> bool:
    """Tell whether `node` is shown as a question that takes an answer."""
    return node.kind == "question" and bool(node.control)


def _sections_of(node: "Node", title: str, leave_out: Container[str]) -> list[SectionInWords]:
    found: list[SectionInWords] = []
    _collect(node, title, 1, found, leave_out)
    return [section for section in found if section.answers]


def _collect(
    node: "Node", title: str, level: int, found: list[SectionInWords], leave_out: Container[str]
) -> None:
    answers: list[AnswerInWords] = []
    place = len(found)
    for child in node.children:
        if not child.relevant or child.attributes.get("kind", "") in leave_out:
            continue
        if is_question(child):
            answers.append(answer_of(child))
        elif child.children:
            deeper = level if node.kind == "root" else min(level + 1, 2)
            for heading, inner in _headings(child, title):
                _collect(inner, heading, deeper, found, leave_out)
    found.insert(place, SectionInWords(node.reference, title, level, tuple(answers)))


def _headings(node: "Node", above: str) -> Iterator[tuple[str, "Node"]]:
    """Give each group its heading; the instances of a repeat are numbered."""
    label = _plain(node.label) or above
    if node.kind == "repeat":
        for number, instance in enumerate(node.children, start=1):
            if instance.relevant:
                yield f"{label} {number}".strip(), instance
    else:
        yield label, node


def _is_relevant(node: "Node") -> bool:
    above: Node | None = node
    while above is not None:
        if not above.relevant:
            return False
        above = above.parent
    return True


def _moment(value: str) -> str:
    """Return ODK's ``2026-03-03T09:10:00.000+05:00`` as ``2026-03-03 09:10 (+05:00)``."""
    found = _MOMENT.fullmatch(value)
    if found is None:
        return value
    date, time, zone = found.group("date"), found.group("time"), found.group("zone")
    told = {"Z": "UTC", None: ""}.get(zone, zone)
    return " ".join(part for part in (date, time, f"({told})" if told else "") if part)


def _plain(label: str | None) -> str:
    from vetting_desk.forms.markup import to_plain

    return to_plain(label or "")
