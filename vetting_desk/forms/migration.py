"""Moves a draft to another version of its form, reporting every loss.

`plan_move` reports in advance which answers are carried over, which are lost and why, and which questions are
new. `move` makes the new filling, with an id of its own; the old one is unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vetting_desk.errors import AnswerError
from vetting_desk.forms.definition import Kind
from vetting_desk.forms.instance import Leaf
from vetting_desk.forms.names import local
from vetting_desk.forms.node import view_of
from vetting_desk.forms.tree import walk_nodes

if TYPE_CHECKING:
    from vetting_desk.forms.form import Form
    from vetting_desk.forms.session import Session
    from vetting_desk.forms.step_clock import Now


@dataclass(frozen=True, slots=True)
class MovedAnswer:
    """An answer, or a question, of a move.

    Attributes:
        reference: Its reference in the old filling; for a new question, in the new one.
        label: The question's label.
        reason: Why it is lost: ``gone`` (no such question), ``type``, ``not-a-choice``,
            ``out-of-range``, ``too-long``, ``fixed-repetitions`` … ; empty for what is not lost.
    """

    reference: str
    label: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MovePlan:
    """The effects of a move.

    Attributes:
        carried: Answers that are carried over.
        lost: Answers that are lost, each with its reason.
        new: Questions, shown and unanswered after the move, that the old version did not have.
    """

    carried: tuple[MovedAnswer, ...]
    lost: tuple[MovedAnswer, ...]
    new: tuple[MovedAnswer, ...]


def plan_move(session: Session, form: Form) -> MovePlan:
    """Return which answers moving `session` to `form` would keep and lose, and the new questions."""
    return _carry(session, form, now=session.now())[1]


def move(session: Session, form: Form, *, now: Now = None) -> tuple[Session, MovePlan]:
    """Return a new filling of `form` with the answers of `session`, and what was kept and lost."""
    return _carry(session, form, now=now)


def _carry(session: Session, form: Form, *, now: Now) -> tuple[Session, MovePlan]:
    language = session.language if session.language in form.itext.names else ""
    moved = form.new_session(now=now, language=language)
    carried: list[MovedAnswer] = []
    lost: list[MovedAnswer] = []
    for leaf in _answers(session):
        label = view_of(session, leaf).label
        reason = _take(moved, leaf)
        if reason:
            lost.append(MovedAnswer(leaf.reference, label, reason))
        else:
            carried.append(MovedAnswer(leaf.reference, label))
    moved.recalculate()
    _keep_corrected(session, moved)
    return moved, MovePlan(tuple(carried), tuple(lost), _new_questions(session, moved))


def _answers(session: Session) -> list[Leaf]:
    """Return the leaves that a person answered, not those the form computes or only shows."""
    return [
        node
        for node in walk_nodes(session.document.root)
        if node.__class__ is Leaf
        and node.raw
        and node.definition.control is not None
        and view_of(session, node).kind == "question"
        and not (Kind.CALCULATE in node.definition.computations and node.definition.readonly)
    ]


def _take(moved: Session, leaf: Leaf) -> str:
    """Set one answer in the new filling; return why it cannot be set, or an empty text."""
    definition = moved.form.by_path.get(leaf.definition.path)
    if definition is None or not definition.is_leaf or definition.control is None:
        return "gone"
    try:
        _make_room(moved, leaf.reference)
        moved.keep(leaf.reference, leaf.raw)
        if leaf.said:
            moved.say(leaf.reference, leaf.said)
    except AnswerError as error:
        detail = str(error.fields["detail"])
        return "gone" if detail == "no-such-node" else detail
    return ""


def _make_room(moved: Session, reference: str) -> None:
    """Add repetitions until every position in `reference` exists."""
    for end, character in enumerate(reference):
        if character != "]":
            continue
        repeat, _, number = reference[:end].rpartition("[")
        node: Any = moved.node(repeat)
        while node.kind == "repeat" and node.count < int(number):
            moved.add_repeat(repeat)


def _keep_corrected(session: Session, moved: Session) -> None:
    """Make the new filling correct the submission that the old one corrects, if any.

    The new filling has an id of its own: both are kept, and an id must identify one filling. It has no
    ``deprecatedID``, because that refers to a submission, and a draft was never submitted
    (https://docs.getodk.org/openrosa-metadata/#submission-metadata).
    """
    moved.deprecated_id = session.deprecated_id
    for definition in moved.form.definitions:
        if local(definition.name) == "deprecatedID":
            for leaf in moved.nodes_of(definition):
                moved.write_quietly(leaf, session.deprecated_id)
    moved.settle()


def _new_questions(session: Session, moved: Session) -> tuple[MovedAnswer, ...]:
    known = session.form.by_path
    return tuple(
        MovedAnswer(node.reference, node.label)
        for node in moved.walk()
        if node.kind == "question" and node.relevant and not node.value and node.path not in known
    )
