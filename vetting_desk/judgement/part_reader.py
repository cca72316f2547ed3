"""Reads one part of a form by the roles of its questions (docs/instruments.md)."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import AnswerInWords, answer_of, is_question, plain
from vetting_desk.judgement.parts import questions_of
from vetting_desk.judgement.view import NOTHING, Coded

if TYPE_CHECKING:
    from vetting_desk.forms import Node


class PartReader:
    """One part's questions, by role and in order.

    If several questions share a role, the first answered one has it; the others are kept as further
    answers.

    Args:
        nodes: The part's groups, usually one; at least one.
        besides: References of questions that belong elsewhere.

    Attributes:
        node: The first group.
        reference: Its reference.
        id: Its number in the outline; may be empty.
        label: Its name.
        answers: All relevant questions, answered or not, each with the role it has here.
    """

    def __init__(self, *nodes: "Node", besides: frozenset[str] = frozenset()) -> None:
        self.node = nodes[0]
        self.reference = self.node.reference
        self.id = self.node.attributes.get("id", "")
        self.label = plain(self.node.label)
        found = [pair for node in nodes for pair in questions_of(node)]
        self._questions: dict[str, str] = {}
        for node, _ in found:
            self._questions.setdefault(node.attributes.get("role", ""), plain(node.label))
        asked = [
            replace(answer_of(node), role=node.attributes.get("role", ""), within=within)
            for node, within in found
            if is_question(node) and node.relevant and node.reference not in besides
        ]
        self._by_role = _by_role(asked)
        self.answers = tuple(
            answer if self._by_role.get(answer.role) is answer else replace(answer, role="")
            for answer in asked
        )

    def has(self, role: str) -> bool:
        """Return whether any question has this role, relevant or not."""
        return role in self._questions

    def question(self, role: str) -> str:
        """Return the label of the question or note with this role, plain; empty if there is none."""
        return self._questions.get(role, "")

    def text(self, role: str) -> str:
        """Return the relevant value under this role; empty if there is none."""
        answer = self._by_role.get(role)
        return answer.value if answer is not None else ""

    def coded(self, role: str) -> Coded:
        """Return the relevant choice under this role."""
        answer = self._by_role.get(role)
        if answer is None or not answer.value:
            return NOTHING
        return Coded(answer.value, ", ".join(answer.text.splitlines()))


def _by_role(asked: Iterable[AnswerInWords]) -> dict[str, AnswerInWords]:
    """Return the question for each role: the first answered one, or else the first."""
    found: dict[str, AnswerInWords] = {}
    for answer in asked:
        known = found.get(answer.role)
        if answer.role and (known is None or (answer.value and not known.value)):
            found[answer.role] = answer
    return found
