"""Drafts that went from officer to officer: in no other way, and bound in the log."""

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError, StateError
from vetting_desk.model import AssessmentState, Handover, new_id


def handover(bench: Bench, to: str = "") -> Handover:
    return Handover(
        bench.officer.id, bench.officer.name, to or new_id(), "Another Officer", "by", "A Supervisor",
        START, "Invented",
    )  # fmt: skip


def test_the_officer_changes_and_the_step_stays(bench: Bench) -> None:
    draft, step = bench.draft(), handover(bench)

    bench.casebook.assessments.hand_over(draft.id, step)

    after = bench.reopen().assessments.get(draft.id)
    assert (after.officer_id, after.officer_name) == (step.to_id, step.to_name)
    assert bench.casebook.assessments.handovers(draft.id) == [step]
    bench.casebook.verify()


def test_it_is_refused_for_a_draft_of_somebody_else_and_for_one_that_is_closed(
    bench: Bench,
) -> None:
    draft, step = bench.draft(), handover(bench)
    bench.casebook.assessments.hand_over(draft.id, step)
    with pytest.raises(StateError):
        bench.casebook.assessments.hand_over(draft.id, step)
    closed = bench.draft()
    bench.casebook.assessments.set_state(closed.id, AssessmentState.DISCARDED)
    with pytest.raises(StateError):
        bench.casebook.assessments.hand_over(closed.id, step)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE assessments SET officer_id = 'thief'",
        "UPDATE assessments SET officer_name = 'A Thief'",
        "UPDATE handovers SET reason = 'other'",
        "DELETE FROM handovers",
    ],
)
def test_the_officer_changes_in_no_other_way(bench: Bench, sql: str) -> None:
    bench.casebook.assessments.hand_over(bench.draft().id, handover(bench))

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


def test_a_step_changed_beside_the_log_is_noticed(bench: Bench) -> None:
    bench.casebook.assessments.hand_over(bench.draft().id, handover(bench))
    bench.casebook.database.execute("DROP TRIGGER keep_handovers_unchanged")
    bench.casebook.database.execute("UPDATE handovers SET by_name = 'Somebody Else'")

    with pytest.raises(AuditChainError):
        bench.casebook.verify()


def test_reasons_go_with_an_erased_case(bench: Bench) -> None:
    case = bench.case()
    draft = bench.draft(case)
    bench.casebook.assessments.hand_over(draft.id, handover(bench))

    bench.casebook.erasure.erase(case.id, bench.clock.now(), bench.officer.id, "Invented")

    assert bench.casebook.assessments.handovers(draft.id) == []
    bench.reopen().verify()
