"""A form that begins with what is open of the plan: one instance for each item, in the words of the plan.

Only what is still to be done is asked about. What became of it is never begun with: people say that.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from vetting_desk.judgement.person_facts import (
    begins_with_plan,
    questions_below,
    repeats_of,
    role_of,
)
from vetting_desk.model import Case
from vetting_desk.model.plan import PlanSort, PlanStanding
from vetting_desk.operations.interview.taken_over import Begun
from vetting_desk.registry.plans.books import PlanBooks
from vetting_desk.registry.plans.places import EARLIER
from vetting_desk.registry.plans.reading import PlanReader
from vetting_desk.registry.plans.said import TODAY

if TYPE_CHECKING:
    from vetting_desk.forms import Node


def begin(interview: Begun, case: Case, books: PlanBooks) -> None:
    """Begin a form with what is open of the plan, where its author says so.

    Args:
        interview: The draft.
        case: Its case.
        books: The casebook; read only for a form that begins with the plan.
    """
    asked = [
        each
        for each in interview.session.walk()
        if each.kind == "question" and begins_with_plan(each)
    ]
    if not asked:
        return
    plan = PlanReader(books).read(case.id)
    found = [each for each in plan.items if _is_asked_about(each)]
    if not found:
        return
    for question in asked:
        if role_of(question) == "plan-before":
            interview.take_over(question.reference, "yes")
    for repeat in list(repeats_of(interview.session, EARLIER)):
        _begin_items(interview, repeat, [each.item.action for each in found])


def _begin_items(interview: Begun, repeat: "Node", words: Iterable[str]) -> None:
    reference = repeat.reference
    for at, text in enumerate(words):
        if at == len(interview.session.node(reference).children):
            if not interview.session.node(reference).can_add:
                return
            interview.begin_repeat(reference)
        instance = list(interview.session.node(reference).children)[at]
        for node in list(questions_below(instance)):
            if begins_with_plan(node) and not node.value:
                interview.take_over(node.reference, text)


def _is_asked_about(found: PlanStanding) -> bool:
    """Return whether what became of an item is asked by itself: a need is asked about as a need."""
    item = found.item
    planned = item.sort is PlanSort.PLAN or item.key == TODAY
    return found.open and planned and bool(item.action) and not item.restricted
