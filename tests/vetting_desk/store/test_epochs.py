"""Epochs: each with a number that rises and a mark of its own."""

import contextlib
import re

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StateError
from vetting_desk.model.epoch import LEFT_OUT, Why
from vetting_desk.store import epochs as epoch_store


def test_a_new_casebook_is_in_its_first_epoch(bench: Bench) -> None:
    [first] = bench.casebook.epochs.list()

    assert (first.epoch.number, first.why) == (1, Why.FOUNDED)
    assert bench.casebook.epochs.present() == first.epoch
    assert len(first.epoch.mark) == 32


def test_the_next_one_has_the_next_number_and_another_mark(bench: Bench) -> None:
    epochs = bench.casebook.epochs
    first, second = epochs.present(), epochs.begin(Why.RESTORED)

    assert (second.number, epochs.present()) == (2, second)
    assert second.mark != first.mark
    assert epochs.knows(first.mark)
    assert not epochs.knows("0" * 32)
    bench.casebook.verify()


def test_a_number_known_to_have_been_reached_is_passed(bench: Bench) -> None:
    assert bench.casebook.epochs.begin(Why.BEHIND, above=6).number == 7


def test_an_epoch_leaves_out_numbers_above_all_that_was_given(bench: Bench) -> None:
    casebook = bench.casebook

    casebook.begin_epoch(Why.BEHIND, 0, {"": 7, "a desk": 3}, list_number=9, rules_number=4)

    assert casebook.bundles.next_sequence("") == 7 + LEFT_OUT + 1
    assert casebook.bundles.next_sequence("a desk") == 3 + LEFT_OUT + 1
    assert casebook.counters.get("list-seen") == 9
    assert casebook.counters.get("rules-seen") == 4
    assert casebook.owes_word()


def test_an_epoch_is_never_changed(bench: Bench) -> None:
    for sql in ("UPDATE epochs SET number = 9", "DELETE FROM epochs"):
        with pytest.raises(StateError):
            bench.casebook.database.execute(sql)


def test_a_reference_of_a_later_epoch_names_it(bench: Bench) -> None:
    first = bench.casebook.cases.next_reference()
    bench.casebook.epochs.begin(Why.RESTORED)
    second = bench.casebook.cases.next_reference()

    assert first == "2026-W5C-00001"
    assert re.fullmatch(r"2026-W5C-2[0-9A-HJKMNP-TV-Z]{2}-00002", second)


def test_two_epochs_that_began_without_knowing_of_each_other_give_no_reference_twice(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A post restored twice, the second time on a computer that had not seen it: found by chance, part 99."""
    given = []
    for mark in (bytes(16), b"\x00\x01" + bytes(14), b"\x03\xe0" + bytes(14)):
        with contextlib.suppress(KeyError), bench.casebook.transaction():
            monkeypatch.setattr(epoch_store, "urandom", lambda _, mark=mark: mark)
            bench.casebook.epochs.begin(Why.RESTORED)
            given.append(bench.casebook.cases.next_reference())
            raise KeyError
    assert given == ["2026-W5C-200-00001", "2026-W5C-210-00001", "2026-W5C-20Z-00001"]
