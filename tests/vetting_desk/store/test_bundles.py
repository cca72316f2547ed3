"""Bundles this desk wrote."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import BundleKind, BundleRow, BundleState, new_id


def bundle(bench: Bench, sequence: int = 1, records: tuple[str, ...] = ()) -> BundleRow:
    return BundleRow(
        new_id(), BundleKind.RECORDS, sequence, f"{new_id()}.age", bench.clock.now(),
        BundleState.SEALED, records, 1_000,
    )  # fmt: skip


def test_a_bundle_comes_back(bench: Bench) -> None:
    row = bundle(bench, records=("b", "a"))
    bench.casebook.bundles.add(row, "d" * 64)

    assert bench.reopen().bundles.get(row.id) == row


def test_numbers_and_digests_link_up(bench: Bench) -> None:
    bundles = bench.casebook.bundles
    assert (bundles.next_sequence(), bundles.previous_digest()) == (1, "")
    bundles.add(bundle(bench, 1), "1" * 64, audit_head="a", audit_length=5)

    assert (bundles.next_sequence(), bundles.previous_digest()) == (2, "1" * 64)
    assert bundles.audit_length() == 5


def test_each_desk_headquarters_answers_has_a_feed_of_its_own(bench: Bench) -> None:
    bundles = bench.casebook.bundles
    bundles.add(bundle(bench, 1), "1" * 64, feed="one desk")
    bundles.add(bundle(bench, 1), "2" * 64, feed="another desk")

    assert bundles.next_sequence("one desk") == 2
    assert bundles.previous_digest("another desk") == "2" * 64
    assert len(bundles.list("one desk")) == 1
    assert len(bundles.list()) == 2


@pytest.mark.parametrize("sequence", [0, 1, 3])
def test_a_number_that_is_not_the_next_is_refused(bench: Bench, sequence: int) -> None:
    bench.casebook.bundles.add(bundle(bench, 1), "1" * 64)

    with pytest.raises(StateError):
        bench.casebook.bundles.add(bundle(bench, sequence), "2" * 64)


def test_a_bundle_can_be_written_again_under_another_name(bench: Bench) -> None:
    row = bundle(bench)
    bench.casebook.bundles.add(row, "1" * 64)
    bench.casebook.bundles.mark(row.id, BundleState.WRITTEN, file_name="new", length=5)
    bench.casebook.verify()

    assert bench.casebook.bundles.get(row.id) == replace(
        row, state=BundleState.WRITTEN, file_name="new", length=5
    )


def test_an_unknown_bundle_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.bundles.mark(new_id(), BundleState.WRITTEN)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE bundles SET manifest_digest = 'x'",
        "UPDATE bundles SET sequence = 9",
        "DELETE FROM bundles",
    ],
)
def test_what_a_bundle_is_never_changes(bench: Bench, statement: str) -> None:
    bench.casebook.bundles.add(bundle(bench), "1" * 64)

    with pytest.raises(StateError):
        bench.casebook._core.database.execute(statement)


def test_the_first_bundle_that_covers_a_log_entry_is_found(bench: Bench) -> None:
    for number, length in ((1, 5), (2, 9)):
        row = bundle(bench, number)
        bench.casebook.bundles.add(row, f"{number}" * 64, audit_head="a", audit_length=length)

    assert [bench.casebook.bundles.first_covering("", each) for each in (5, 6, 10)] == [5, 9, 0]
    assert bench.casebook.bundles.first_covering("another desk", 5) == 0


def test_what_is_on_its_way_is_what_is_still_to_be_confirmed_the_oldest_first(bench: Bench) -> None:
    bundles = bench.casebook.bundles
    rows = [bundle(bench, number) for number in (1, 2, 3, 4)]
    for row in rows:
        bundles.add(row, f"{row.sequence}" * 64, feed="one desk")
    bundles.add(bundle(bench, 1), "9" * 64, feed="another desk")
    bundles.mark(rows[1].id, BundleState.RECEIVED)
    bundles.mark(rows[3].id, BundleState.REPLACED)

    assert bundles.on_their_way("one desk") == [rows[0], rows[2]]


def test_the_names_on_sticks_are_those_of_the_last_writing(bench: Bench) -> None:
    named = bundle(bench, 1)
    bench.casebook.bundles.add(named, "1" * 64)
    bench.casebook.bundles.add(replace(bundle(bench, 2), file_name=""), "2" * 64)

    assert bench.casebook.bundles.file_names() == {named.file_name}
