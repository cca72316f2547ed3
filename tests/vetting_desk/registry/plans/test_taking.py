"""Records are taken one after the other: what a later one plans stands in the place of what it names."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from vetting_desk.model import Record, new_id
from vetting_desk.model.plan import PlanSort, PlanStepKind
from vetting_desk.registry.plans.said import SaidItem, SaidPlan, SaidStatus
from vetting_desk.registry.plans.taking import Run

DAY = date(2026, 3, 20)


def record() -> Record:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Record(new_id(), "case", new_id(), "Title", "form", "1", "Officer", at, "0" * 64, ())


def item(action: str, sort: PlanSort = PlanSort.PLAN, key: str = "support") -> SaidItem:
    return SaidItem(sort, key, "Label", action, "Officer", DAY)


def take(
    run: Run, *items: SaidItem, statuses: tuple[SaidStatus, ...] = (), met: str = ""
) -> Record:
    new = record()
    run.take(new, new, SaidPlan(items, frozenset({met} if met else ()), statuses))
    return new


def test_a_new_plan_replaces_the_plan_and_leaves_the_needs() -> None:
    run = Run()
    take(run, item("School"), item("Lawyer", PlanSort.NEED, "N11"))
    later = take(run, item("Work"))
    by_action = {each.action: each.id for each in run.items.values()}
    assert run.replanned == {by_action["School"]: later.id}


def test_a_need_is_replaced_by_what_is_said_of_it_later_and_by_nothing_else() -> None:
    run = Run()
    take(run, item("Lawyer", PlanSort.NEED, "N11"), item("Bed", PlanSort.NEED, "N9"))
    second = take(run, item("Another lawyer", PlanSort.NEED, "N11"))
    third = take(run, met="N9")
    by_action = {each.action: each.id for each in run.items.values()}
    assert run.replanned == {by_action["Lawyer"]: second.id, by_action["Bed"]: third.id}


def test_what_became_of_an_item_is_known_by_its_words_each_of_two_alike_once() -> None:
    run = Run()
    take(run, item("School"), item("School"), item("Work"))
    status = SaidStatus(" school", PlanStepKind.DONE, "", "", None)
    follow_up = take(run, statuses=(status, status, replace(status, words="Never planned")))
    said = {each.action: len(run.steps[each.id]) for each in run.items.values()}
    assert len(run.items) == 3
    assert said == {"School": 1, "Work": 0}
    assert all(run.steps[each.id] for each in run.items.values() if each.action == "School")
    [first, *_] = [step for steps in run.steps.values() for step in steps]
    assert (first.from_record, first.by) == (True, follow_up.officer_name)


def test_a_correction_keeps_the_ids_of_what_it_leaves_as_it_was() -> None:
    first, correction = record(), record()
    one, other = Run(), Run()
    one.take(first, first, SaidPlan((item("School"), item("Work"))))
    other.take(correction, first, SaidPlan((item("School"), item("Other work"))))
    assert len(set(one.items) & set(other.items)) == 1


def test_what_was_carried_here_is_not_replaced_by_the_record_it_is_of_nor_by_an_older_one() -> None:
    there = Run()
    source = take(there, item("School"))
    run = Run()
    run.items, run.carried = dict(there.items), frozenset(there.items)
    older = replace(record(), signed_at=source.signed_at - timedelta(days=1))
    run.take(older, older, SaidPlan((item("Before"),), frozenset(), ()))
    run.take(source, source, SaidPlan((item("School"),), frozenset(), ()))
    [school] = [each.id for each in run.items.values() if each.action == "School"]
    assert school not in run.replanned
    newer = replace(record(), signed_at=source.signed_at + timedelta(days=1))
    run.take(newer, newer, SaidPlan((item("Work"),), frozenset(), ()))
    assert run.replanned[school] == newer.id
