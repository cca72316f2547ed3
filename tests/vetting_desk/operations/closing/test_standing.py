"""What of a case is open, and what came after it was closed."""

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, Bench
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.model.closing import After, StillOpen
from vetting_desk.model.entry_kinds import TASK
from vetting_desk.operations.cases import cases
from vetting_desk.operations.closing import acts, standing
from vetting_desk.operations.decisions import tasks


def test_a_critical_rating_that_nobody_looked_at_is_open(bench: Bench) -> None:
    desk = bench.at(ANORA)
    case_id = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)]).id
    assert standing.still_open(desk, case_id) == StillOpen()
    desk.casebook.alarms.add(case_id, "", AlarmCause.REVIEW, desk.clock.now(), clinical=False)
    assert standing.still_open(desk, case_id) == StillOpen(alarms=1)


def test_records_and_tasks_are_work(bench: Bench) -> None:
    task = tasks.ask(bench.at(DAVLAT), bench.case_id, "Find the paper", "Test post")
    found = standing.work(bench.at(DAVLAT), bench.case_id)
    assert found[task.id] == TASK
    assert {key for key, kind in found.items() if kind == "record"} == {
        each.id for each in bench.records.values()
    }


def test_nothing_comes_after_a_case_that_is_open(bench: Bench) -> None:
    end = acts.close(bench.at(DAVLAT), bench.case_id, "home")
    bench.record("complaint")
    bench.carry()
    desk = bench.at(DAVLAT)
    assert standing.after(desk, bench.case_id, end) == After(records=1)
    again = acts.reopen(desk, bench.case_id, "Words")
    assert standing.after(desk, bench.case_id, again) == After()
    assert standing.after(desk, bench.case_id, standing.end(desk, bench.case_id)) == After()
