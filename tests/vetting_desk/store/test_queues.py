"""Rows of queues: in which a case is, since when, page by page."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.empty_casebook import empty_casebook
from tests.vetting_desk.store.conftest import DESK_ID, Bench
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.model import Desk, DeskKind, Officer, Role, new_id
from vetting_desk.model.queue import Flag, Queue


@pytest.fixture
def hq(tmp_path: Path, key: bytearray, clock: FixedClock) -> Iterator[Bench]:
    desk = Desk(DESK_ID, "HQ Invented", DeskKind.HQ, "Invented Organisation", training=False)
    casebook = empty_casebook(tmp_path, desk, clock)
    officer = Officer(new_id(), "Invented Officer", Role.SUPERVISOR)
    casebook.officers.put(officer)
    casebook.act_as(officer)
    yield Bench(tmp_path, key, clock, casebook, officer)
    casebook.close()


def put(hq: Bench, *queues: Queue, urgent: bool = False) -> str:
    case = hq.case_called("Намуна")
    number = hq.casebook.queues.number(case.id)
    hq.casebook.queues.sort_in(number, [(each, "") for each in queues], (), urgent=urgent)
    return case.id


def test_whatever_happens_to_a_case_marks_it(hq: Bench) -> None:
    case = hq.case_called("Намуна")
    number = hq.casebook.queues.number(case.id)
    queues = hq.casebook.queues

    def settled() -> None:
        queues.sort_in(number, (), (), urgent=False)
        assert queues.waiting(5) == []

    settled()
    hq.signed(case)
    assert queues.waiting(5) == [number]
    settled()
    hq.casebook.alarms.add(case.id, "", "danger", hq.clock.now(), clinical=False)
    assert queues.waiting(5) == [number]
    settled()
    hq.casebook.withdrawals.put(case.id, hq.clock.now(), "Invented")
    assert queues.waiting(5) == [number]
    assert queues.is_out(number)
    settled()
    hq.casebook.withdrawals.lift(case.id, hq.clock.now(), "Invented")
    assert (queues.waiting(5), queues.is_out(number)) == ([number], False)


def test_a_post_marks_nothing(bench: Bench) -> None:
    bench.signed()
    assert bench.casebook.queues.waiting_count() == 0


def test_urgent_ones_come_first_and_then_those_that_wait_longest(hq: Bench) -> None:
    first, second = put(hq, Queue.NEW), put(hq, Queue.NEW)
    urgent = put(hq, Queue.NEW, Queue.URGENT, urgent=True)
    rows = hq.casebook.queues.page(Queue.NEW, None, 10, "2026-11-22")
    assert [row.case_id for row in rows] == [urgent, first, second]
    assert [row.urgent for row in rows] == [True, False, False]
    counts = hq.casebook.queues.counts("2026-11-22")
    assert (counts[Queue.NEW], counts[Queue.URGENT], hq.casebook.queues.unseen()) == (3, 1, 1)


def test_a_page_begins_where_the_last_one_ended(hq: Bench) -> None:
    wanted = [put(hq, Queue.NEW) for _ in range(5)]
    queues = hq.casebook.queues
    first = queues.page(Queue.NEW, None, 3, "")
    rest = queues.page(Queue.NEW, first[-1].place, 3, "")
    assert [row.case_id for row in (*first, *rest)] == wanted


def test_what_stays_in_a_queue_keeps_since_when(hq: Bench) -> None:
    case_id = put(hq, Queue.NEW)
    [before] = hq.casebook.queues.page(Queue.NEW, None, 5, "")
    hq.clock.advance(timedelta(minutes=1))
    number = hq.casebook.queues.number(case_id)
    places = [(Queue.NEW, ""), (Queue.SAME, "")]
    hq.casebook.queues.sort_in(number, places, (Flag.ALARM,), urgent=False)
    [after] = hq.casebook.queues.page(Queue.NEW, None, 5, "")
    [other] = hq.casebook.queues.page(Queue.SAME, None, 5, "")
    assert after.since == before.since
    assert to_text(other.since) == to_text(hq.clock.now())
    assert after.flags == hq.casebook.queues.flags_of(case_id) == (Flag.ALARM,)
    assert hq.casebook.queues.of_case(case_id, "") == (Queue.NEW, Queue.SAME)


def test_what_is_due_is_overdue_after_its_day(hq: Bench) -> None:
    case = hq.case_called("Намуна")
    number = hq.casebook.queues.number(case.id)
    hq.casebook.queues.sort_in(number, [(Queue.OVERDUE, "2026-11-22")], (), urgent=False)
    assert hq.casebook.queues.page(Queue.OVERDUE, None, 5, "2026-11-22") == []
    [row] = hq.casebook.queues.page(Queue.OVERDUE, None, 5, "2026-11-23")
    assert row.since.date().isoformat() == "2026-11-22"
    assert hq.casebook.queues.counts("2026-11-23")[Queue.OVERDUE] == 1
