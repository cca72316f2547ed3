"""What is being decided on a case, seen in the queue and on the case across desks."""

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, LATIF, Bench
from vetting_desk.model.queue import Flag, Queue
from vetting_desk.operations.decisions import deciding
from vetting_desk.operations.queues import across, reading
from vetting_desk.operations.queues.in_the_making import InTheMaking


def at(bench: Bench, name: str) -> InTheMaking:
    desk = bench.at(name)
    glance = reading.look(desk, bench.case_id).making
    assert across.across(desk, bench.case_id).making == glance
    return glance


def test_nothing_is_decided_before_somebody_begins(bench: Bench) -> None:
    assert at(bench, DAVLAT) == InTheMaking()


def test_a_draft_says_who_prepares_it(bench: Bench) -> None:
    bench.draft()
    assert at(bench, DILNOZA) == InTheMaking(prepared_by=(DAVLAT,))


def test_a_proposed_one_waits_for_whose_word_it_needs(bench: Bench) -> None:
    bench.proposed(members=(DAVLAT, DILNOZA))
    assert at(bench, DILNOZA) == InTheMaking(waits_for=(DILNOZA,), own_word=True)
    assert at(bench, DAVLAT) == InTheMaking(waits_for=(DILNOZA,))
    assert not at(bench, LATIF).own_word


def test_it_stands_in_the_queue_until_the_last_has_signed(bench: Bench) -> None:
    standing = bench.proposed()
    hq = bench.at(DILNOZA)
    reading.overview(hq)
    [row] = [each for each in reading.page(hq, Queue.DECIDE) if each.case_id == bench.case_id]
    assert row.flags == (Flag.PROPOSED,)
    deciding.sign(hq, standing.entry.id, bench.saw(), PASSPHRASE)
    reading.overview(hq)
    assert bench.case_id not in {each.case_id for each in reading.page(hq, Queue.DECIDE)}
