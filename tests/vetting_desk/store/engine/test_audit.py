"""The audit log: the fields of an entry, and that the chain can be verified independently."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.crypto.chain import GENESIS, head_of, leaf
from vetting_desk.store import Casebook
from vetting_desk.store.engine.audit import Content, payload


def test_an_entry_names_who_when_and_what(bench: Bench) -> None:
    bench.clock.advance(timedelta(minutes=1))
    bench.casebook.audit.append("record-exported", "a record", {"file": "report.pdf"})

    entry = bench.casebook.audit.entries(limit=1)[0]
    assert (entry.at, entry.officer_id) == (bench.clock.now(), bench.officer.id)
    assert (entry.action, entry.subject) == ("record-exported", "a record")
    assert entry.detail == {"file": "report.pdf"}


def test_an_entry_can_name_another_officer_or_none(casebook: Casebook) -> None:
    casebook.audit.append("unlock-failed", officer_id="somebody")
    casebook.audit.append("clock-jumped", officer_id="")

    assert [entry.officer_id for entry in casebook.audit.entries(limit=2)] == ["", "somebody"]


def test_a_caller_cannot_vouch_for_stored_things(casebook: Casebook) -> None:
    with pytest.raises(ValueError, match="binds"):
        casebook.audit.append("looked", detail={"binds": {"kind": "record", "state": "forged"}})


def test_a_caller_may_use_any_other_word(casebook: Casebook) -> None:
    casebook.audit.append(
        "looked", detail={"event": "x", "before": "y", "kind": "case", "state": "z"}
    )

    casebook.verify()


def test_the_head_stands_for_all_leaves(casebook: Casebook) -> None:
    for number in range(5):
        casebook.audit.append("looked", str(number))
    leaves = casebook.audit.leaves()

    assert len(leaves) == casebook.audit.length()
    assert head_of(leaves) == casebook.audit.head()


def test_leaves_since_a_head_lead_on_from_it(casebook: Casebook) -> None:
    length, head = casebook.audit.length(), casebook.audit.head()
    casebook.audit.append("looked")
    casebook.audit.append("looked")

    assert head_of(casebook.audit.leaves(length), head) == casebook.audit.head()


def test_the_chain_goes_on_after_opening_again(bench: Bench) -> None:
    head = bench.casebook.audit.head()
    casebook = bench.reopen()
    assert casebook.audit.head() == head
    casebook.audit.append("looked")

    casebook.verify()


def test_two_entries_alike_have_different_leaves(casebook: Casebook) -> None:
    casebook.audit.append("looked")
    casebook.audit.append("looked")

    first, second = casebook.audit.leaves(casebook.audit.length() - 2)
    assert first != second


def test_every_entry_has_a_salt_of_its_own(casebook: Casebook) -> None:
    for _ in range(150):
        casebook.audit.append("looked")
    salts = [salt for (salt,) in casebook._core.database.rows("SELECT salt FROM audit")]

    assert len(set(salts)) == len(salts)
    assert {len(salt) for salt in salts} == {16}


def test_the_first_entry_follows_the_beginning_of_the_chain(casebook: Casebook) -> None:
    first = casebook.audit.entries()[-1]

    assert first.sequence == 1
    assert head_of([first.leaf], GENESIS) == first.head


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [
        ({"action": "b"}, ["2", "1"]),
        ({"subject": "2"}, ["2"]),
        ({"officer_id": "x"}, ["3"]),
        ({"limit": 1}, ["3"]),
    ],
)
def test_entries_can_be_chosen(
    casebook: Casebook, chosen: dict[str, Any], wanted: list[str]
) -> None:
    casebook.audit.append("b", "1")
    casebook.audit.append("b", "2")
    casebook.audit.append("c", "3", officer_id="x")

    assert [entry.subject for entry in casebook.audit.entries(**chosen)] == wanted


def test_entries_can_be_paged(casebook: Casebook) -> None:
    for number in range(6):
        casebook.audit.append("looked", str(number))
    first = casebook.audit.entries(limit=4)
    second = casebook.audit.entries(limit=4, before=first[-1].sequence)

    sequences = [entry.sequence for entry in (*first, *second)]
    assert sequences == sorted(sequences, reverse=True)
    assert len(set(sequences)) == 8


CONTENT = st.tuples(
    st.integers(1, 9), st.just("2026-11-22T10:00:00.000Z"), st.integers(0, 9), st.just(""), st.integers(0, 1),
    st.text("ab 1", max_size=3), st.text("ab 1", max_size=3), st.text("ab 1", max_size=3),
    st.just(bytes(16)), st.text("ab 1", max_size=3),
)  # fmt: skip


@given(CONTENT, st.text("ab 1", max_size=3), CONTENT, st.text("ab 1", max_size=3))
def test_two_different_entries_never_give_the_same_bytes(
    one: Content, bound: str, other: Content, other_bound: str
) -> None:
    assert (payload(one, bound) == payload(other, other_bound)) == (
        (one, bound) == (other, other_bound)
    )


def test_the_head_after_any_entry_is_known(casebook: Casebook) -> None:
    heads = [casebook.audit.head()]
    for _ in range(3):
        casebook.audit.append("unlocked")
        heads.append(casebook.audit.head())
    length = casebook.audit.length()

    assert [casebook.audit.head_at(length - 3 + each) for each in range(4)] == heads
    assert casebook.audit.head_at(0) == GENESIS
    assert casebook.audit.head_at(length + 1) is None


def test_the_entry_of_a_signing_is_what_its_leaf_is_made_of(bench: Bench) -> None:
    record = bench.signed()
    entry = bench.casebook.audit.signing_of(record.id)

    assert entry is not None
    assert leaf(entry) in bench.casebook.audit.leaves()
    assert record.digest.encode() in entry
    assert bench.casebook.audit.signing_of("nobody") is None
