"""What a correction changes: the answers of two fillings of one instrument, side by side.

Answers are compared in words, by question. Knows no records: what was signed, and what is being filled, come
as the same small facts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument


class Difference(StrEnum):
    """What became of an answer."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Said:
    """One question with its answer, in words.

    Attributes:
        reference: The question's node.
        section: Heading of its section.
        label: The question.
        text: The answer; empty for none.
    """

    reference: str
    section: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One question in both fillings.

    Attributes:
        reference: The question's node.
        section: Heading of its section.
        label: The question.
        before: The earlier answer; empty for none.
        after: The later answer; empty for none.
        difference: What became of it.
    """

    reference: str
    section: str
    label: str
    before: str
    after: str
    difference: Difference


def said_in_document(document: "RecordDocument") -> tuple[Said, ...]:
    """Return what was signed."""
    return tuple(
        Said(answer.reference, answer.section, answer.label, answer.text)
        for answer in document.answers
    )


def compare(before: Iterable[Said], after: Iterable[Said]) -> tuple[Compared, ...]:
    """Return every question of either filling in the order of the later one, what is gone after it.

    Args:
        before: The earlier filling.
        after: The later one.
    """
    earlier, later = ({said.reference: said for said in each} for each in (before, after))
    compared = [
        Compared(
            said.reference,
            said.section,
            said.label,
            earlier[reference].text if reference in earlier else "",
            said.text,
            _difference(earlier.get(reference), said),
        )
        for reference, said in later.items()
    ]
    compared += [
        Compared(said.reference, said.section, said.label, said.text, "", Difference.GONE)
        for reference, said in earlier.items()
        if reference not in later and said.text
    ]
    return tuple(compared)


def _difference(before: Said | None, after: Said) -> Difference:
    was, now = before.text if before is not None else "", after.text
    if was == now:
        return Difference.SAME
    if not was:
        return Difference.ADDED
    return Difference.GONE if not now else Difference.CHANGED
