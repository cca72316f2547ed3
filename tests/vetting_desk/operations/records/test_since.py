"""What came of a case since it was judged: for whoever judges again, and nothing that they may not know."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.calls.conftest import Had, had
from tests.vetting_desk.operations.conftest import later, sha_of
from tests.vetting_desk.operations.decisions.conftest import ANORA, ISKANDAR, Bench, bench, made
from tests.vetting_desk.operations.plans.conftest import items
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.model.alarm import ApartCause
from vetting_desk.model.consent import PartnerKind
from vetting_desk.model.plan import PlanSort, PlanState, PlanStepKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.outreach import plan_partners
from vetting_desk.operations.plans import acting
from vetting_desk.operations.records import since
from vetting_desk.operations.safeguards import apart

__all__ = ("bench", "had", "made")

CANARY = "Canary of what was said"
TALK = "He says that he left in the night."


def test_what_became_of_each_planned_item_is_told_and_no_more(bench: Bench) -> None:
    first, second = items(bench)
    desk = bench.at(ANORA)
    today = desk.clock.now().astimezone().date()
    acting.change(desk, bench.case_id, second.item.id, CANARY, today + timedelta(days=9), CANARY)
    acting.done(desk, bench.case_id, first.item.id, CANARY, today)
    found = since.since(desk, bench.case_id).items
    assert [(each.item.id, each.state, each.day) for each in found] == [
        (first.item.id, PlanState.CLOSED, today),
        (second.item.id, PlanState.OPEN, today + timedelta(days=9)),
    ]
    assert [each.steps[-1].kind for each in found] == [PlanStepKind.DONE, PlanStepKind.CHANGED]
    assert found[0].item.action == first.item.action
    assert CANARY not in repr(found)
    assert ANORA not in repr([each.steps for each in found])
    needs = items(bench, PlanSort.NEED)
    assert needs
    assert not {each.item.id for each in needs} & {each.item.id for each in found}


def test_partners_of_an_item_are_not_told(bench: Bench) -> None:
    first, _ = items(bench)
    desk = bench.at(ISKANDAR)
    helps = plan_partners.Named(CANARY, PartnerKind.SCHOOL, CANARY, CANARY, items=(first.item.id,))
    plan_partners.put(desk, bench.case_id, helps)
    assert CANARY not in repr(since.since(desk, bench.case_id))


def test_of_a_record_that_is_kept_apart_nothing_is_told(bench: Bench) -> None:
    desk = bench.at(ISKANDAR)
    assert since.since(desk, bench.case_id).items
    [record] = {each.item.record_id for each in items(bench)}
    apart.keep(desk, desk.casebook.records.get(record).assessment_id, "It was beaten out of him")
    assert since.since(desk, bench.case_id).items == ()


def test_what_a_record_says_that_is_kept_apart_counts_for_nothing(bench: Bench) -> None:
    """A later record says what became of an item; then it is kept apart."""
    desk = bench.at(ISKANDAR)
    later(desk, desk.clock.now() + timedelta(days=90))
    record = bench.record("return-spj")
    assert {each.replanned_by for each in items(bench)} == {record.id, ""}
    [*_, old] = [each for each in since.since(desk, bench.case_id).items if each.replanned_by]
    assert old.state is PlanState.REPLANNED
    apart.keep(desk, record.assessment_id, "It was beaten out of him")
    left = since.since(desk, bench.case_id).items
    assert left
    assert {(each.state, each.replanned_by) for each in left} == {(PlanState.OPEN, "")}


def test_when_it_was_called_about_is_told_and_not_what_was_said(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    assert since.since(post, case_id).calls == ()
    call = had(caller="relative", code_word="Swallow", talk=TALK)
    settling.join(post, call.id, case_id)
    found = since.since(post, case_id)
    assert found.calls == (call.begun_at,)
    assert "Swallow" not in repr(found)
    assert TALK not in repr(found)
    settling.part(post, call.id, "Another person's brother")
    assert since.since(post, case_id).calls == ()


def test_a_call_before_a_notice_was_declined_is_kept_apart(
    post: OpenDesk, had: Had, case_id: str
) -> None:
    settling.join(post, had(talk=TALK).id, case_id)
    assert len(since.since(post, case_id).calls) == 1
    draft = interviews.start(post, case_id, sha_of(post, "intake")).assessment.id
    post.casebook.apart.add(draft, ApartCause.BEFORE_NOTICE, post.clock.now())
    assert since.since(post, case_id).calls == ()


def test_of_a_restricted_case_nothing_is_told_before_a_reason(
    post: OpenDesk, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "vetting_desk.operations.access.confirmation.Confirmations._is_closed", lambda *_: True
    )
    with pytest.raises(ConfirmationNeededError):
        since.since(post, case_id)
