"""What a report of an assessment could not draw: said before it is signed, with names, and never silently.

The record's data keep every sign as it was written; only the pages show a replacement in its place.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.operations.interview.interviews import Interview


@dataclass(frozen=True, slots=True)
class UndrawnSign:
    """One character that no letter of a report stands for.

    Attributes:
        sign: The character.
        name: Its name in Unicode, in English; its number where it has none.
        question: Label of the first question whose answer holds it; empty if it stands elsewhere.
    """

    sign: str
    name: str
    question: str


def undrawn(interview: Interview) -> tuple[UndrawnSign, ...]:
    """Return what the report of an assessment would not show, each sign once, in the order of the form."""
    from vetting_desk.judgement.answers import sections
    from vetting_desk.reports import undrawn_signs

    found: dict[str, str] = {}
    for name in interview.case.names:
        for sign in undrawn_signs(name.text):
            found.setdefault(sign, "")
    for section in sections(interview.session):
        for answer in section.answers:
            for sign in undrawn_signs(answer.text):
                found.setdefault(sign, answer.label)
            for sign in undrawn_signs(answer.label):
                found.setdefault(sign, "")
    return tuple(
        UndrawnSign(sign, unicodedata.name(sign, f"U+{ord(sign):04X}"), question)
        for sign, question in found.items()
    )
