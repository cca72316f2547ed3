"""What is urgent in a case, what nobody has seen first."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA, Bench
from tests.vetting_desk.operations.queues.test_marks import source
from vetting_desk.model.claim import UrgentKind
from vetting_desk.model.fact import FactSource
from vetting_desk.operations.queues import noticed, urgent
from vetting_desk.store.clinical import Release, ReleaseKind


def test_releases_alarms_and_marks_are_found(bench: Bench, told: Release) -> None:
    hq = bench.at(HILOLA)
    hq.casebook.alarms.add(bench.case_id, "", "danger", hq.clock.now(), clinical=False)
    now = hq.clock.now()
    hq.casebook.facts.add(
        bench.case_id, "liberty", "held", FactSource.PERSON, now, reason="Invented"
    )
    found = noticed.found(hq, bench.case_id, [source(bench, "2")])
    assert {each.kind for each in found} == set(UrgentKind)
    assert all(each.open and each.seen is None for each in found)


def test_what_nobody_has_seen_is_first(bench: Bench, told: Release) -> None:
    hq = bench.at(HILOLA)
    alarm = hq.casebook.alarms.add(bench.case_id, "", "danger", hq.clock.now(), clinical=False)
    urgent.acknowledge(hq, bench.case_id, UrgentKind.RELEASE, told.id)
    found = noticed.found(hq, bench.case_id, [])
    assert [each.subject for each in found] == [alarm.id, told.id]
    assert [each.open for each in found] == [True, False]


@pytest.mark.parametrize("kind", [ReleaseKind.NEED, ReleaseKind.OTHER])
def test_another_release_is_not_urgent(bench: Bench, told: Release, kind: ReleaseKind) -> None:
    other = replace(told, id="0d0a5f0e-0000-4000-8000-000000000099", kind=kind)
    bench.at(DAVLAT).casebook.clinical.add_release(other)
    assert [each.subject for each in noticed.found(bench.hq, bench.case_id, [])] == [told.id]
