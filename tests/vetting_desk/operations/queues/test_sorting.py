"""Cases are sorted in a few at a time, urgent ones first, and again whenever something happened."""

from typing import Any

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, ISKANDAR, Bench, signed
from vetting_desk.errors import CasebookDamagedError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.claim import UrgentKind
from vetting_desk.model.queue import Flag, Queue
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import material
from vetting_desk.operations.queues import sorting, urgent
from vetting_desk.operations.safeguards import custody
from vetting_desk.store.clinical import Release


def more(bench: Bench, count: int) -> None:
    post = bench.at(ISKANDAR)
    for at in range(count):
        case = cases.create_case(post, [PersonName(f"Person {at} Qqq{at}", NameScript.LATIN)])
        signed(post, case.id, "intake")
    bench.carry()


def test_what_is_not_sorted_in_yet_is_counted(bench: Bench) -> None:
    more(bench, 3)
    hq = bench.at(HILOLA)
    assert hq.casebook.queues.waiting_count() == 4
    assert sorting.sort_in(hq, seconds=0) == 3
    assert sorting.sort_in(hq, seconds=60) == 0


def test_urgent_ones_are_first(bench: Bench, told: Release) -> None:
    more(bench, 2)
    hq = bench.at(HILOLA)
    [first, *_] = hq.casebook.queues.waiting(3)
    assert hq.casebook.queues.case_id(first) == told.case_id


def test_a_person_who_is_held_is_urgent_and_overdue_once_the_review_passed(bench: Bench) -> None:
    case = bench.case_id
    sorting.sort_in(bench.at(HILOLA), seconds=60)
    custody.record(
        bench.at(ANORA), case, {"liberty": "held", "next-legal-review": "2026-11-30"}, "His wife"
    )
    bench.carry()
    hq = bench.at(HILOLA)
    sorting.sort_in(hq, seconds=60)
    queues = hq.casebook.queues
    assert Queue.URGENT in queues.of_case(case, "2026-11-30")
    assert Queue.OVERDUE not in queues.of_case(case, "2026-11-30")
    assert {Queue.URGENT, Queue.OVERDUE} <= set(queues.of_case(case, "2026-12-01"))
    assert Flag.HELD in queues.flags_of(case)

    [seen] = [each for each in urgent.of_case(hq, case) if each.kind is UrgentKind.CUSTODY]
    assert (seen.by, seen.words) == (ANORA, "2026-11-30")
    urgent.acknowledge(hq, case, UrgentKind.CUSTODY, seen.subject, "I call the lawyer")
    sorting.sort_in(hq, seconds=60)
    assert Queue.URGENT in queues.of_case(case, "2026-11-30")
    assert queues.unseen() == 0

    custody.record(bench.at(ANORA), case, {"liberty": "free"}, "He called me")
    bench.carry()
    sorting.sort_in(bench.at(HILOLA), seconds=60)
    assert not {Queue.URGENT, Queue.OVERDUE} & set(queues.of_case(case, "2027-01-01"))


def test_nothing_is_sorted_twice(bench: Bench) -> None:
    hq = bench.at(HILOLA)
    sorting.sort_in(hq)
    assert hq.casebook.queues.waiting(10) == []
    sorting.sort_case(hq, bench.case_id)
    assert hq.casebook.queues.waiting(10) == []


def test_a_post_sorts_nothing(bench: Bench) -> None:
    more(bench, 1)
    assert bench.post.casebook.queues.waiting_count() == 0


def test_one_that_cannot_be_read_stops_no_other_and_says_so(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    more(bench, 2)
    hq = bench.at(HILOLA)
    queues, real = hq.casebook.queues, material.of_case
    bad = queues.case_id(queues.waiting(3)[-1])

    def of_case(desk: Any, case_id: str) -> Any:
        if case_id == bad:
            raise CasebookDamagedError(path="", detail="a blob")
        return real(desk, case_id)

    with monkeypatch.context() as patched:
        patched.setattr(material, "of_case", of_case)
        assert sorting.sort_in(hq, seconds=60) == 0
        assert Queue.NEW in queues.of_case(bad, "2026-12-01")
        assert queues.flags_of(bad) == (Flag.UNREADABLE,)
        [row] = [each for each in queues.page(Queue.NEW, None, 9, "") if each.case_id == bad]
        assert row.flags == (Flag.UNREADABLE,)
        assert queues.counts("2026-12-01")[Queue.NEW] == 3
        [told] = hq.casebook.audit.entries(action="case-not-sorted")
        assert (told.subject, told.detail["error"]) == (bad, "CasebookDamagedError")
    sorting.sort_case(hq, bad)
    assert queues.flags_of(bad) == ()


def test_one_that_cannot_be_read_any_more_stays_urgent(
    bench: Bench, told: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq = bench.at(HILOLA)
    queues = hq.casebook.queues

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(material, "of_case", broken)
    sorting.sort_in(hq, seconds=60)
    assert {Queue.URGENT, Queue.NEW} <= set(queues.of_case(told.case_id, "2026-12-01"))
    assert queues.unseen() == 1
