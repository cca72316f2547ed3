"""What is urgent is acknowledged by name, once."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
)
from tests.vetting_desk.operations.queues.conftest import waits_in
from vetting_desk.errors import HeadquartersOnlyError, NotFoundError, SeenAlreadyError
from vetting_desk.model.claim import UrgentKind
from vetting_desk.model.queue import Queue
from vetting_desk.operations.queues import reading, urgent
from vetting_desk.operations.safeguards import alarms
from vetting_desk.store.clinical import Release


def test_a_release_is_on_top_until_it_is_acknowledged(bench: Bench, told: Release) -> None:
    assert Queue.URGENT in waits_in(bench, HILOLA)
    [it] = urgent.of_case(bench.at(HILOLA), bench.case_id)
    assert (it.words, it.by, it.seen) == (told.words, ISKANDAR, None)
    given = urgent.acknowledge(
        bench.at(HILOLA), bench.case_id, it.kind, it.subject, "I call the post"
    )
    assert (given.officer_name, given.words) == (HILOLA, "I call the post")
    assert Queue.URGENT not in waits_in(bench, HILOLA)
    [it] = urgent.of_case(bench.at(HILOLA), bench.case_id)
    assert it.seen == given
    entries = bench.hq.casebook.audit.entries(action="urgent-acknowledged")
    assert [each.officer_id for each in entries] == [bench.id(HILOLA)]
    bench.hq.casebook.verify()


def test_the_second_who_acknowledges_is_told_who_did(bench: Bench, told: Release) -> None:
    urgent.acknowledge(bench.at(HILOLA), bench.case_id, UrgentKind.RELEASE, told.id)
    with pytest.raises(SeenAlreadyError) as error:
        urgent.acknowledge(bench.at(LATIF), bench.case_id, UrgentKind.RELEASE, told.id)
    assert error.value.fields["officer"] == HILOLA


def test_an_open_alarm_stays_until_somebody_came(bench: Bench) -> None:
    hq = bench.at(HILOLA)
    alarm = hq.casebook.alarms.add(bench.case_id, "", "danger", hq.clock.now(), clinical=False)
    assert reading.overview(hq).unseen == 1
    urgent.acknowledge(hq, bench.case_id, UrgentKind.ALARM, alarm.id)
    assert reading.overview(hq).unseen == 0
    [row] = reading.page(hq, Queue.URGENT)
    assert not row.urgent
    alarms.came(hq, alarm.id, "Called the post, the person is safe")
    assert waits_in(bench, HILOLA) == {Queue.NEW}


def test_what_is_not_there_is_not_acknowledged(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        urgent.acknowledge(bench.at(DAVLAT), bench.case_id, UrgentKind.MARK, "nothing")


def test_a_post_acknowledges_nothing(bench: Bench) -> None:
    with pytest.raises(HeadquartersOnlyError):
        urgent.acknowledge(bench.at(ISKANDAR), bench.case_id, UrgentKind.ALARM, "nothing")
