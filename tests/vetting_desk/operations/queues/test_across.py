"""A case across desks: records with their authors, and what was said beside them."""

from datetime import date

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, ISKANDAR, Bench, signed
from vetting_desk.errors import HeadquartersOnlyError
from vetting_desk.operations.decisions import telling
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.queues import across
from vetting_desk.operations.records import correcting, records
from vetting_desk.store.clinical import Release


def test_every_record_stands_with_its_author_and_whether_it_counts(bench: Bench) -> None:
    desk = bench.at(ISKANDAR)
    interview = correcting.correct(desk, bench.records["intake"].id, "A date was wrong")
    interview.close()
    corrected = records.sign(desk, interview.assessment.id, PASSPHRASE)
    signed(desk, bench.case_id, "phq-9")
    bench.carry()
    found = across.across(bench.at(DAVLAT), bench.case_id)
    by_id = {each.record.id: each for each in found.records}
    assert not by_id[bench.records["intake"].id].in_force
    assert by_id[corrected.id].in_force
    assert sum(each.clinical for each in found.records) == 1
    assert {each.record.officer_name for each in found.records} == {ISKANDAR}
    assert found.desk_name == "Test post"


def test_needs_and_plan_are_what_the_judgement_says(bench: Bench) -> None:
    found = across.across(bench.at(DAVLAT), bench.case_id)
    assert found.needs
    assert found.plan
    assert all(each.label and each.text for each in (*found.needs, *found.plan))


def test_what_was_released_decided_and_told_is_there(bench: Bench, told: Release) -> None:
    decided = bench.decided()
    bench.carry()
    saying = Telling(date(2026, 1, 1), "Read aloud", "tg", "yes", "no")
    telling.tell(bench.at(ISKANDAR), decided.entry.id, saying)
    bench.carry()
    found = across.across(bench.at(DAVLAT), bench.case_id)
    assert [each.words for each in found.releases] == [told.words]
    [decision] = found.decisions
    assert decision.standing.entry.id == decided.entry.id
    assert [each.payload.how for each in decision.told] == ["Read aloud"]


def test_a_post_has_its_own_page(bench: Bench) -> None:
    with pytest.raises(HeadquartersOnlyError):
        across.across(bench.at(ISKANDAR), bench.case_id)
