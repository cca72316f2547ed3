"""What a person had before them of a case."""

from tests.vetting_desk.operations.decisions.conftest import HILOLA, ISKANDAR, Bench, signed
from vetting_desk.operations.decisions import tasks
from vetting_desk.operations.queues.version import version_of


def test_it_is_another_after_each_thing_that_arrives(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    first = version_of(desk, bench.case_id)
    assert version_of(desk, bench.case_id) == first
    tasks.ask(desk, bench.case_id, "Ask the family", "Test post")
    second = version_of(desk, bench.case_id)
    signed(bench.at(ISKANDAR), bench.case_id, "follow-up")
    bench.carry()
    third = version_of(bench.at(HILOLA), bench.case_id)
    assert len({first, second, third}) == 3
