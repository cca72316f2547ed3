"""Evidence stays: a line at the form's level is corrected or withdrawn with a reason, never taken away.

And what rests on it is whole before it is signed. For the operations of this wing and of `records`; none of
these is a door.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import EvidenceKeptError, JudgementUnfinishedError
from vetting_desk.judgement.finishing import wanting
from vetting_desk.judgement.parts import EVIDENCE_LINE
from vetting_desk.judgement.roles import questions_below, with_role

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session


def require_removable(session: "Session", repeat: str, index: int) -> None:
    """Refuse to remove a line of evidence in which anything is written.

    Raises:
        EvidenceKeptError: With detail ``remove``.
        AnswerError: If there is no such repeat.
    """
    node = session.node(repeat)
    if node.attributes.get("kind") != EVIDENCE_LINE or not 1 <= index <= node.count:
        return
    if any(question.kept for question in questions_below(node.children[index - 1])):
        raise EvidenceKeptError(detail="remove", number=str(index))


def require_writable(session: "Session", reference: str, value: str) -> None:
    """Refuse to overwrite the words of a line of evidence that is whole.

    Raises:
        EvidenceKeptError: With detail ``overwrite``.
        AnswerError: If there is no such question.
    """
    node = session.node(reference)
    if node.attributes.get("role") != "evidence-words" or node.value in {"", value}:
        return
    line = line_of(node)
    if line is not None and is_whole(line):
        raise EvidenceKeptError(detail="overwrite", number=str(line.index))


def line_of(node: "Node") -> "Node | None":
    """Return the line of evidence at the form's level that a question stands in; None elsewhere."""
    at: Node | None = node
    while at is not None:
        if at.kind == "repeat-instance" and at.attributes.get("kind") == EVIDENCE_LINE:
            return at
        at = at.parent
    return None


def is_whole(line: "Node") -> bool:
    """Return whether a line has words and all that is asked of it."""
    if not any(node.value for node in with_role(line, "evidence-words")):
        return False
    return all(node.value or not node.required for node in questions_below(line))


def require_finished(session: "Session") -> None:
    """Refuse to sign a judgement that was begun and is not finished; no reason stands for it.

    Raises:
        JudgementUnfinishedError: Naming the first thing that is missing, and where.
    """
    for want, indicators in wanting(session).items():
        raise JudgementUnfinishedError(detail=want.value, indicators=", ".join(indicators))
