"""Each state of an item, and each thing that may become of it, has words."""

from tests.vetting_desk.model.test_plan import DUE, ITEM, step
from ui.text.plan_text import state_text, step_kind_text, step_text, who_text
from vetting_desk.model.plan import PlanStepKind, standing


def test_an_item_says_how_it_stands_a_closed_one_why(qapp: object) -> None:
    assert state_text(standing(ITEM, [])) == "Still open"
    assert state_text(standing(ITEM, [], "later")) == "Planned anew"
    closed = standing(ITEM, [step("a", PlanStepKind.NOT_WANTED)])
    assert state_text(closed) == "No longer wanted by the person"
    two = [step("a", PlanStepKind.DONE), step("b", PlanStepKind.CHANGED, day=DUE)]
    assert state_text(standing(ITEM, two)) == "Said differently"


def test_every_step_has_words_of_its_own(qapp: object) -> None:
    assert len({step_kind_text(kind) for kind in PlanStepKind}) == len(PlanStepKind)


def test_a_step_says_what_who_and_when(qapp: object) -> None:
    said = step_text(step("a", PlanStepKind.CHANGED, day=DUE, owner="Clinic"))
    for part in ("Changed", "Words", "Clinic", "2026-03-20"):
        assert part in said
    assert "Somebody" in who_text(step("a", PlanStepKind.DONE))
