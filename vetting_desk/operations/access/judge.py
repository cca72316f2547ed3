"""Who judges signed decisions at a desk: its rules, packs and records, for all who ask what is in force.

What is shown, told, printed and counted rests on the same judgement (`registry.judging`). Behind the doors.
"""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from vetting_desk.model.decision_standing import Flaw, Judge, Standing
from vetting_desk.operations.access import panel_rules
from vetting_desk.operations.access.certificates import ROOT
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.registry import judging
from vetting_desk.registry.judging import JudgedBooks


class JudgeBooks(JudgedBooks, KeepsSettings, Protocol):
    """A casebook that has what signed decisions are held against."""


def judge_of(books: JudgeBooks) -> Judge:
    """Return what holds a signed decision against the rules, texts and records of a casebook."""
    asked = partial(panel_rules.asked_at, _Books(books))
    root = books.settings.get(ROOT) or ""

    def judge(standing: Standing) -> Flaw | None:
        return judging.flaw(books, asked, root, standing)

    return judge


@dataclass(frozen=True, slots=True)
class _Books:
    """A casebook, for what asks for no more of a desk."""

    casebook: KeepsSettings
