"""Where cases were offered, and who took them."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StateError
from vetting_desk.model.holding import CaseOffered, CaseTaken


def offer(bench: Bench, offer_id: str, to: str, *after: str) -> CaseOffered:
    made = CaseOffered(
        offer_id, "case", "a", "Post", to, "Other", after, bench.clock.now(), "Sample", ""
    )
    bench.casebook.holdings.add_offer(made)
    return made


def take(bench: Bench, taken_id: str, desk: str, of: str, *after: str) -> None:
    bench.casebook.holdings.add_taken(
        CaseTaken(taken_id, "case", desk, desk, of, after, bench.clock.now(), "Sample", "")
    )


def test_an_offer_is_open_until_it_is_accepted_or_overtaken(bench: Bench) -> None:
    store = bench.casebook.holdings
    first, second = offer(bench, "1", "b"), offer(bench, "2", "c")
    offer(bench, "1", "b")  # twice is once
    assert store.offered_to("b") == [first]
    assert store.holders("case", "a") == ("a",)
    take(bench, "3", "b", "1")
    assert store.open_offers("case") == []
    assert store.offers("case") == [first, second]
    assert store.holders("case", "a") == ("b",)
    back = offer(bench, "4", "a", "3")
    assert store.offered_to("a") == [back]
    take(bench, "5", "a", "4", "3")
    take(bench, "5", "a", "4", "3")
    assert store.holders("case", "a") == ("a",)
    assert store.ever("case", "a") == {"a", "b"}
    bench.casebook.verify()


def test_what_was_said_is_never_changed(bench: Bench) -> None:
    offer(bench, "1", "b")
    take(bench, "2", "b", "1")
    for table in ("case_offered", "case_taken"):
        with pytest.raises(StateError, match=table):
            bench.casebook.database.execute(f"UPDATE {table} SET words = 'other'")
