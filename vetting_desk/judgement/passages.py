"""Passages that may become a line of evidence: what was written down in this draft and in earlier records.

Only words somebody said, saw or read are passages: no rating, no reason, no line of evidence is one.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import answer_of, plain
from vetting_desk.judgement.parts import kind_of

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session
    from vetting_desk.model.record_document import RecordDocument

_JUDGED = frozenset(
    {
        "indicator", "criterion", "evidence-line", "formulation", "scenario", "plan", "summary", "need",
        "interpreter", "notice", "screener", "score", "safety", "session", "age", "interviewer", "break",
        "contact",
    }
)  # fmt: skip
"""Kinds of groups in which nothing is a passage: what is judged, and what belongs to the meeting."""
_LEAST = 12
"""Letters below which an answer is no passage."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that may become a line of evidence.

    Attributes:
        key: What tells it from any other; kept in the line, so that the same source twice is known.
        source: Where it is from, in words: a question, and of an earlier record its title.
        words: What was written; of a file only its question.
        file: True where it is a picture, a paper or a sound.
    """

    key: str
    source: str
    words: str
    file: bool = False


def passages(session: "Session", assessment: str) -> tuple[Passage, ...]:
    """Return the passages of a draft, in the order of the form.

    Args:
        session: Its session.
        assessment: Its id, for the keys.
    """
    return tuple(_of_draft(session.root, assessment))


def passages_of_record(document: "RecordDocument", session: "Session") -> tuple[Passage, ...]:
    """Return the passages of a signed record, in its order, its files among them.

    Args:
        document: What was signed.
        session: The same, taken up with its form: that alone tells what was said from what was judged.
    """
    title = document.instrument.title
    return tuple(
        replace(each, source=f"{title} · {each.source}")
        for each in passages(session, document.record)
    )


def _of_draft(node: "Node", assessment: str) -> Iterator[Passage]:
    for child in node.children:
        if not child.relevant or _is_judged(child):
            continue
        if child.kind == "question" and child.value:
            if child.control == "upload":
                yield Passage(
                    _key(assessment, child), plain(child.label), plain(child.label), file=True
                )
            elif (answer := answer_of(child)).own_words and _is_long(answer.text):
                yield Passage(_key(assessment, child), answer.label, answer.text)
        else:
            yield from _of_draft(child, assessment)


def _is_judged(node: "Node") -> bool:
    return kind_of(node) in _JUDGED or bool(node.attributes.get("restricted"))


def _key(assessment: str, node: "Node") -> str:
    return f"{assessment}#{node.reference}"


def _is_long(text: str) -> bool:
    return len(text) >= _LEAST and any(letter.isalpha() for letter in text)
