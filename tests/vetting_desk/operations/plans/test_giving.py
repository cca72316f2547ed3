"""After a handover the next post has the plan, the tasks and what was said of them: two posts and HQ."""

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    ISKANDAR,
    SALIMA,
    Bench,
)
from tests.vetting_desk.operations.plans.conftest import items
from vetting_desk.clock import to_text
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import StateError
from vetting_desk.model import IntakeOutcome, Role, new_id
from vetting_desk.model.due import DueKind
from vetting_desk.model.plan import PlanState
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering
from vetting_desk.operations.cases import holding
from vetting_desk.operations.decisions import answering, tasks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.plans import acting, afterwards, reading
from vetting_desk.operations.practice import training
from vetting_desk.registry.guarding import STRANGER


@pytest.fixture
def second(bench: Bench, tmp_path: Path) -> Iterator[OpenDesk]:
    """Another post of the organisation."""
    folder = tmp_path / "second"
    folder.mkdir()
    enrolment.prepare_post(
        folder,
        "Second post",
        "Zarina Sample",
        Role.SUPERVISOR,
        PASSPHRASE,
        training=True,
        profile=CHEAP,
    )
    with closing(opened(folder / "post")) as desk:
        training.join(desk, bench.at(HILOLA), folder)
        yield desk


def carry(bench: Bench, second: OpenDesk) -> None:
    """Carry what all three desks have."""
    bench.carry()
    hq = bench.at(HILOLA)
    with suppress(StateError):
        for row in transfer.write_bundles(second, bench.stick):
            transfer.receive(hq, bench.stick / row.file_name)
    back = transfer.write_return(hq, second.desk.id, bench.stick)
    transfer.receive(second, bench.stick / back.file_name)
    bench.carry()


def handed_over(bench: Bench, second: OpenDesk) -> None:
    """The post hands the case to headquarters, which hands it on."""
    holding.hand_over(bench.at(SALIMA), bench.case_id, bench.hq.desk.id, "She moves")
    bench.carry()
    [given] = holding.offered(bench.at(HILOLA))
    holding.accept(bench.at(HILOLA), given.offer.id)
    holding.hand_over(bench.at(HILOLA), bench.case_id, second.desk.id)
    carry(bench, second)
    [offered] = holding.offered(second)
    holding.accept(second, offered.offer.id)
    carry(bench, second)


def test_the_next_post_goes_on_with_plan_needs_and_tasks(bench: Bench, second: OpenDesk) -> None:
    case = bench.case_id
    first, other = items(bench)
    acting.change(bench.at(ANORA), case, first.item.id, "Waits", owner="The school")
    task = tasks.ask(bench.at(HILOLA), case, "Find her papers", "Whoever is there")
    handed_over(bench, second)

    here = reading.of_case(second, case)
    at_post = {each.item.id for each in reading.of_case(bench.at(ISKANDAR), case).open}
    assert {each.item.id for each in here.open} == at_post
    [found] = [each for each in here.open if each.item.id == first.item.id]
    assert (found.owner, found.item.action) == ("The school", first.item.action)
    assert not [
        each.item.action for each in here.items if each.item.restricted and each.item.action
    ]
    gathering.bring_up_to_date(second, 10)
    due = {each.item.kind for each in second.casebook.due.of_case(case)}
    assert {DueKind.PLAN_ITEM, DueKind.TASK, DueKind.REVIEW_DATE} <= due

    acting.done(second, case, first.item.id, "Found by the school")
    answering.done(second, task.id, "Found")
    carry(bench, second)
    [closed] = [each for each in items(bench, hq=True) if each.item.id == first.item.id]
    assert (closed.state, closed.steps[-1].by) == (PlanState.CLOSED, "Zarina Sample")
    assert not [each for each in tasks.of_case(bench.at(HILOLA), case) if each.open]
    gathering.bring_up_to_date(second, 10)
    left = {each.item.about_id for each in second.casebook.due.of_case(case)}
    assert not {first.item.id, task.id} & left
    assert other.item.id in left


def test_a_follow_up_at_the_first_post_is_called_something_at_the_next(
    bench: Bench, second: OpenDesk
) -> None:
    bench.record("follow-up")
    carry(bench, second)
    handed_over(bench, second)
    [months] = reading.of_case(second, bench.case_id).follow_ups
    afterwards.tell(second, bench.case_id, months, "settled", "en")
    carry(bench, second)
    told = reading.of_case(bench.at(HILOLA), bench.case_id).afterwards[months]
    assert [each.key for each in told] == ["settled"]


def test_of_a_case_that_a_desk_never_held_its_word_is_flagged_and_not_passed_on(
    bench: Bench, second: OpenDesk
) -> None:
    """That a talk was recorded, its sound, what the plan is: headquarters keeps all three."""
    case, now = bench.case_id, to_text(second.clock.now())
    sound = second.casebook.blobs.put(b"no sound")
    digest = "0" * 64
    with second.casebook.transaction():
        entries.write(
            second, "recording", case,
            {"recording": new_id(), "assessment": new_id(), "begun_at": now, "ended_at": now,
             "ending": "stopped", "pieces": 1, "milliseconds": 5, "digest": digest, "clinical": False,
             "consent": new_id()},
            ways=(entries.TO_HEADQUARTERS,),
        )  # fmt: skip
        entries.write(
            second, "recording-sound", case,
            {"recording": new_id(), "digest": digest, "reason": "Invented", "pieces": [8]},
            attached=(entries.Attached("sound-001.wav", sound, 8, "audio/wav"),),
        )  # fmt: skip
        plan = {"items": [], "review": "", "review_of": "", "review_since": "", "arrived": "",
                "follow_ups": [], "ended": True}  # fmt: skip
        ways = (entries.TO_HEADQUARTERS,)
        strange = entries.write(second, "case-plan", case, plan, ways=ways)
    hq = bench.at(HILOLA)
    [row] = transfer.write_bundles(second, bench.stick)
    taken = transfer.receive(hq, bench.stick / row.file_name)
    assert [each.outcome for each in taken.items] == [IntakeOutcome.ACCEPTED] * 3
    assert STRANGER in taken.flags
    handed_over(bench, second)
    assert hq.casebook.entries.feeds(strange.id) == {}
    assert not reading.of_case(second, case).ended
    assert reading.of_case(second, case).open


def test_nothing_is_carried_twice_where_nothing_changed(bench: Bench, second: OpenDesk) -> None:
    handed_over(bench, second)
    kinds = [each.kind for each in bench.hq.casebook.entries.list(bench.case_id)]
    carry(bench, second)
    assert [each.kind for each in bench.hq.casebook.entries.list(bench.case_id)] == kinds
    assert kinds.count("case-plan") == 1
