"""A word owed to headquarters, and a casebook given to a new desk."""

from dataclasses import replace

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import BundleKind, BundleRow, BundleState, new_id
from vetting_desk.model.epoch import Why


def send(bench: Bench, feed: str = "") -> None:
    bundles = bench.casebook.bundles
    row = BundleRow(
        new_id(), BundleKind.RECORDS, bundles.next_sequence(feed), "", bench.clock.now(),
        BundleState.SEALED, (), 0,
    )  # fmt: skip
    bundles.add(row, "1" * 64, feed=feed)


def test_a_word_is_owed_until_a_bundle_carries_it(bench: Bench) -> None:
    assert not bench.casebook.owes_word()

    bench.casebook.owe_word()
    bench.casebook.owe_word()
    assert bench.casebook.owes_word()
    send(bench)

    assert not bench.casebook.owes_word()


def test_a_new_epoch_owes_one(bench: Bench) -> None:
    send(bench)
    bench.casebook.begin_epoch(Why.BEHIND)

    assert bench.casebook.owes_word()


def test_a_new_desk_owes_nothing_of_the_one_it_was(bench: Bench) -> None:
    new = replace(bench.casebook.desk, id=new_id())
    for _ in range(3):
        send(bench)
    bench.casebook.owe_word()
    bench.casebook.succeed(new)
    feed = bench.casebook.successions.feed()
    assert bench.casebook.bundles.next_sequence(feed) == 1

    assert not bench.casebook.owes_word(), "it would write bundle after bundle up to that number"
    bench.casebook.owe_word()
    send(bench, feed)

    assert not bench.casebook.owes_word()
