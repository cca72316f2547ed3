"""What waits where, page by page, and a case at a glance."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ADULT,
    ANORA,
    DAVLAT,
    DILNOZA,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
    signed,
)
from tests.vetting_desk.operations.queues.conftest import waits_in
from vetting_desk.errors import HeadquartersOnlyError, PermissionDeniedError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.queue import Flag, Queue
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import answering, remarks, reopening, tasks
from vetting_desk.operations.decisions.remarks import Remark
from vetting_desk.operations.queues import claims, reading, sorting, steps
from vetting_desk.store.clinical import Release


def move(bench: Bench, name: str, step: str, *words: str) -> None:
    desk = bench.at(name)
    claims.claim(desk, bench.case_id)
    saw = reading.look(desk, bench.case_id).version
    getattr(steps, step)(desk, bench.case_id, saw, *words)


def test_what_came_is_new_until_somebody_says_how_far_it_is(bench: Bench) -> None:
    assert waits_in(bench, HILOLA) == {Queue.NEW}
    move(bench, HILOLA, "looked")
    assert waits_in(bench, HILOLA) == {Queue.REVIEW}
    move(bench, HILOLA, "want_second_look", "The dates do not fit")
    assert waits_in(bench, HILOLA) == {Queue.SECOND_LOOK}
    move(bench, LATIF, "ready_to_decide")
    assert waits_in(bench, HILOLA) == {Queue.DECIDE}


def test_a_decision_in_force_waits_for_nobody_until_it_is_reopened(bench: Bench) -> None:
    decided = bench.decided()
    assert waits_in(bench, DAVLAT) == set()
    reopening.reopen(bench.at(LATIF), decided.entry.id, "reopened", "Something came to light")
    assert waits_in(bench, DAVLAT) == {Queue.DECIDE}
    assert reading.look(bench.at(DAVLAT), bench.case_id).flags == (Flag.REOPENED,)


def test_what_was_asked_of_a_post_waits_for_it_and_comes_back(bench: Bench) -> None:
    entry = remarks.send_back(
        bench.at(DAVLAT), bench.records["intake"].id, [Remark("", "Ask again")]
    )
    assert waits_in(bench, DAVLAT) == {Queue.WAITING}
    bench.carry()
    answering.reply(bench.at(ISKANDAR), entry.id, "It is right as it is")
    bench.carry()
    assert waits_in(bench, DAVLAT) == {Queue.RETURNED}
    assert reading.look(bench.at(DAVLAT), bench.case_id).flags == (Flag.REPLIED,)
    move(bench, DAVLAT, "looked")
    assert waits_in(bench, DAVLAT) == {Queue.REVIEW}


def test_a_correction_that_came_is_returned(bench: Bench) -> None:
    from vetting_desk.operations.records import correcting, records

    remarks.send_back(bench.at(DAVLAT), bench.records["intake"].id, [Remark("", "Ask again")])
    bench.carry()
    desk = bench.at(ISKANDAR)
    interview = correcting.correct(desk, bench.records["intake"].id, "Sent back")
    interview.close()
    from tests.vetting_desk.operations.conftest import PASSPHRASE

    records.sign(desk, interview.assessment.id, PASSPHRASE)
    bench.carry()
    assert waits_in(bench, DAVLAT) == {Queue.RETURNED}
    assert Flag.CORRECTED in reading.look(bench.at(DAVLAT), bench.case_id).flags


def test_what_is_past_its_day_is_overdue_as_well(bench: Bench) -> None:
    today = bench.hq.clock.now().date()
    tasks.ask(bench.at(DAVLAT), bench.case_id, "Ask the family", "Test post", today)
    assert waits_in(bench, DAVLAT) == {Queue.WAITING}
    tasks.ask(bench.at(DAVLAT), bench.case_id, "Ask them", "Test post", today - timedelta(days=1))
    assert waits_in(bench, DAVLAT) == {Queue.WAITING, Queue.OVERDUE}
    counts = reading.overview(bench.at(DAVLAT)).counts
    assert (counts[Queue.WAITING], counts[Queue.OVERDUE]) == (1, 1)
    assert [row.since.date() for row in reading.page(bench.at(DAVLAT), Queue.OVERDUE)] == [
        today - timedelta(days=1)
    ]


def test_a_record_that_came_after_the_review_brings_it_back(bench: Bench) -> None:
    move(bench, HILOLA, "ready_to_decide")
    signed(bench.at(ISKANDAR), bench.case_id, "follow-up")
    bench.carry()
    assert waits_in(bench, HILOLA) == {Queue.REVIEW}
    assert Flag.NEWER in reading.look(bench.at(HILOLA), bench.case_id).flags


def test_who_is_possibly_known_is_a_queue_of_its_own(bench: Bench) -> None:
    post = bench.at(ISKANDAR)
    name = PersonName("Namuna", NameScript.LATIN)
    other = cases.create_case(post, [name], ADULT)
    signed(post, other.id, "intake")
    bench.carry()
    assert Queue.SAME in waits_in(bench, HILOLA, other.id)


def test_an_urgent_case_is_on_top_of_every_list(bench: Bench, told: Release) -> None:
    post = bench.at(ISKANDAR)
    earlier = cases.create_case(post, [PersonName("Aaa", NameScript.LATIN)])
    signed(post, earlier.id, "intake")
    bench.carry()
    desk = bench.at(HILOLA)
    assert reading.overview(desk).unseen == 1
    for queue in (Queue.URGENT, Queue.NEW):
        first = reading.page(desk, queue)[0]
        assert (first.case_id, first.urgent, first.flags) == (
            told.case_id,
            True,
            (Flag.RELEASE,),
        )


def test_pages_follow_each_other_without_a_gap(bench: Bench) -> None:
    post = bench.at(ISKANDAR)
    for at in range(5):
        case = cases.create_case(post, [PersonName(f"Person {at} Qqq{at}", NameScript.LATIN)])
        signed(post, case.id, "intake")
    bench.carry()
    desk = bench.at(HILOLA)
    sorting.sort_in(desk, seconds=60)
    whole = [row.case_id for row in reading.page(desk, Queue.NEW)]
    found, after = [], None
    while rows := reading.page(desk, Queue.NEW, after, 2):
        found += [row.case_id for row in rows]
        after = rows[-1].place
    assert found == whole
    assert len(set(found)) == 6


def test_ones_own_cases_are_a_list(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    assert reading.page(desk, None) == []
    claims.claim(desk, bench.case_id)
    [row] = reading.page(desk, None)
    assert (row.case_id, row.claim and row.claim.officer_name) == (bench.case_id, HILOLA)
    assert reading.overview(desk).own == 1
    assert reading.page(bench.at(DILNOZA), None) == []


def test_a_glance_says_what_a_person_needs_before_opening_the_case(bench: Bench) -> None:
    found = reading.look(bench.at(HILOLA), bench.case_id)
    assert found.desk_name == "Test post"
    assert found.records[0][0] == "Identity and journey"
    assert found.claim is None
    entries = bench.hq.casebook.audit.entries(action="case-opened", subject=bench.case_id)
    assert list(entries)


def test_what_is_withdrawn_waits_nowhere(bench: Bench) -> None:
    assert waits_in(bench, HILOLA) == {Queue.NEW}
    hq = bench.at(HILOLA)
    hq.casebook.withdrawals.put(bench.case_id, hq.clock.now(), "Invented")
    assert waits_in(bench, HILOLA) == set()
    hq.casebook.withdrawals.lift(bench.case_id, hq.clock.now(), "Invented")
    assert waits_in(bench, HILOLA) == {Queue.NEW}


def test_a_post_has_no_queues(bench: Bench) -> None:
    with pytest.raises(HeadquartersOnlyError):
        reading.overview(bench.at(ISKANDAR))
    with pytest.raises(PermissionDeniedError):
        reading.overview(bench.at(ANORA))
