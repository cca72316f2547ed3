"""What was asked in the talk and not answered: declined, not known, not asked, or a topic without words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.answers import AnswerInWords, answer_of
from vetting_desk.judgement.parts import kind_of

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_TALK: Final = frozenset({"conversation", "coercion", "women"})
_JUDGED: Final = frozenset(
    {"evidence-line", "indicator", "criterion", "scenario", "plan", "summary"}
)
_NO_ANSWER: Final = frozenset({"declined", "dont_know", "not_asked", "unknown", "not_now"})


def unanswered(session: "Session") -> tuple[AnswerInWords, ...]:
    """Return the questions of the talk that were not answered, with what was said instead."""
    return tuple(_below(session.root, talking=False))


def _below(node: "Node", *, talking: bool) -> Iterator[AnswerInWords]:
    for child in node.children:
        if not child.relevant or kind_of(child) in _JUDGED:
            continue
        inside = talking or kind_of(child) in _TALK
        if child.children:
            yield from _below(child, talking=inside)
        elif inside and child.kind == "question":
            declined = child.value in _NO_ANSWER
            wanted = child.attributes.get("role") in {"notes", "prompt"}
            if declined or (wanted and not child.value):
                yield answer_of(child)
