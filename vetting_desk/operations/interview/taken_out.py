"""What was answered in an instance of a repeat that was taken out, and how it is put back where it was.

An instance can only be added at the end. To stand in its old place it is added there with its answers, and
those behind it are taken out and added after it: the log shows every step, and nothing stored is changed.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import AnswerError

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Node, Session

ADD = None


@dataclass(frozen=True, slots=True)
class TakenOut:
    """An instance of a repeat and its answers.

    Attributes:
        repeat: Reference of the repeat.
        index: Its place, from 1.
        steps: Reference within the instance, the answer, and how it was said if that is kept; `ADD` for an
            instance of a repeat inside it.
    """

    repeat: str
    index: int
    steps: tuple[tuple[str, str | None, str], ...]


def taken_out(session: "Session", repeat: str, index: int) -> TakenOut:
    """Return what an instance holds; to be asked before it is removed.

    Raises:
        AnswerError: If there is no such instance.
    """
    reference = f"{repeat}[{index}]"
    steps = tuple(_steps(session.node(reference), len(reference)))
    return TakenOut(repeat, index, steps)


def put_back(
    session: "Session",
    taken: TakenOut,
    *,
    answer: Callable[[str, str, str], "Changes"],
    add: Callable[[str], "Changes"],
    remove: Callable[[str, int], "Changes"],
) -> "Changes":
    """Put an instance back, with its answers, where it was; at the end if fewer are left before it.

    Args:
        session: Live; read between the steps.
        taken: What was taken out.
        answer: Gives an answer: reference, value, and how it was said.
        add: Adds an instance at the end of a repeat.
        remove: Removes an instance.

    Returns:
        All that changed.

    Raises:
        AnswerError: If the form allows no further instance.
    """
    count = len(session.node(taken.repeat).children)
    behind = [taken_out(session, taken.repeat, at) for at in range(taken.index, count + 1)]
    changes = add(taken.repeat)
    changes = changes.merged(_fill(session, f"{taken.repeat}[{count + 1}]", taken, answer, add))
    for later in behind:
        # The first of those behind it stands in its place until it is taken out and added after it.
        changes = changes.merged(remove(taken.repeat, min(taken.index, count)))
        changes = changes.merged(add(taken.repeat))
        changes = changes.merged(_fill(session, f"{taken.repeat}[{count + 1}]", later, answer, add))
    return changes


def _fill(
    session: "Session",
    instance: str,
    taken: TakenOut,
    answer: Callable[[str, str, str], "Changes"],
    add: Callable[[str], "Changes"],
) -> "Changes":
    from vetting_desk.forms.changes import NO_CHANGES

    changes = NO_CHANGES
    for within, value, said in taken.steps:
        reference = f"{instance}{within}"
        if value is ADD:
            repeat, _, number = reference.rpartition("[")
            if len(session.node(repeat).children) < int(number.rstrip("]")):
                changes = changes.merged(add(repeat))
            continue
        node = session.node(reference)
        if node.kept == value:
            continue
        # What the form now works out itself, or no longer asks, takes no answer.
        with suppress(AnswerError):
            changes = changes.merged(answer(reference, value, said))
    return changes


def _steps(node: "Node", start: int) -> Iterator[tuple[str, str | None, str]]:
    for child in node.children:
        if child.kind == "repeat":
            for instance in child.children:
                yield instance.reference[start:], ADD, ""
                yield from _steps(instance, start)
        elif child.kind == "group":
            yield from _steps(child, start)
        elif child.kind == "question" and child.kept:
            yield child.reference[start:], child.kept, child.said
