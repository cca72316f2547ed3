"""Which record counts: corrections, corrections of corrections, two of one, and what never arrived."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from vetting_desk.model import Record, WayToHq
from vetting_desk.model.standing import Standing, standings

START = datetime(2026, 11, 22, 10, tzinfo=UTC)


def record(
    name: str, corrects: str = "", *, day: int = 0, way: WayToHq = WayToHq.RECEIVED
) -> Record:
    return Record(
        id=name, case_id="case", assessment_id=name, title="Invented", instrument_id="invented",
        instrument_version="1", officer_name="Invented", signed_at=START + timedelta(days=day),
        digest=name, files=(), corrects=corrects, way_to_hq=way,
    )  # fmt: skip


def standing(name: str, *records: Record) -> Standing:
    return standings(records)[name]


def test_a_record_alone_is_in_force() -> None:
    found = standing("a", record("a"))

    assert found.counts
    assert (found.corrects, found.corrected_by, found.rivals) == (None, (), ())


def test_a_correction_takes_the_place_of_what_it_names() -> None:
    original, correction = record("a"), record("b", "a", day=1)

    assert standing("a", original, correction).in_force == correction
    assert standing("a", original, correction).corrected_by == (correction,)
    assert standing("b", original, correction).counts
    assert standing("b", original, correction).corrects == original


def test_a_correction_of_a_correction_counts_whatever_the_order_they_came_in() -> None:
    chain = record("a"), record("b", "a", day=1), record("c", "b", day=2)

    for order in (chain, chain[::-1]):
        assert {name: standing(name, *order).in_force.id for name in "abc"} == dict.fromkeys(
            "abc", "c"
        )


def test_of_two_corrections_the_later_counts_and_both_are_told() -> None:
    records = record("a"), record("b", "a", day=2), record("c", "a", day=1)
    found = standing("a", *records)

    assert found.in_force.id == "b"
    assert [each.id for each in found.rivals] == ["c"]
    assert not standing("c", *records).counts


def test_two_signed_at_one_moment_are_told_apart_by_their_digests_at_every_desk() -> None:
    records = record("a"), record("b", "a", day=1), record("c", "a", day=1)

    assert standing("a", *records).in_force == standing("a", *records[::-1]).in_force


def test_a_correction_whose_original_is_not_here_counts_and_says_so() -> None:
    found = standing("b", record("b", "a"))

    assert found.counts
    assert found.original_missing


def test_two_corrections_of_what_is_not_here_are_told_as_well() -> None:
    records = record("b", "a", day=1), record("c", "a", day=2)

    assert [standing(name, *records).counts for name in "bc"] == [False, True]


def test_a_correction_that_was_set_aside_for_good_corrects_nothing() -> None:
    records = record("a"), record("b", "a", day=1, way=WayToHq.SET_ASIDE)

    assert standing("a", *records).counts
    assert not standing("b", *records).counts


@pytest.mark.parametrize("way", [WayToHq.TO_SEND, WayToHq.WRITTEN, WayToHq.REFUSED])
def test_a_correction_on_its_way_counts_here(way: WayToHq) -> None:
    assert standing("b", record("a"), record("b", "a", day=1, way=way)).counts


def test_a_ring_comes_to_an_end() -> None:
    records = record("a", "b"), record("b", "a", day=1), record("c", "c", day=2)

    assert standing("a", *records).in_force.id == "b"
    assert standing("c", *records).counts
    assert standings(replace(each) for each in records).keys() == {"a", "b", "c"}
