"""How a case stands by all that was said of its end, in whatever order it came."""

from datetime import UTC, datetime
from itertools import permutations

import pytest

from vetting_desk.model.closing import After, ClosedFor, StillOpen, end_of
from vetting_desk.model.statement import Statement, Thing

AT = datetime(2026, 1, 1, tzinfo=UTC)


def said(
    key: str, *replaces: str, closed: bool = True, knew: tuple[str, ...] = (), own: bool = True
) -> Statement:
    why = ClosedFor.LOST.value if closed else ""
    content = {"closed": closed, "why": why, "knew": list(knew)}
    return Statement(
        key, "case", Thing.CLOSING, "case", content, AT, "o", "Sample", "supervisor", replaces,
        "Words", own=own,
    )  # fmt: skip


def test_a_case_of_which_nothing_was_said_is_open() -> None:
    assert not end_of([]).closed
    assert end_of([]).now is None


@pytest.mark.parametrize("own", [True, False])
def test_in_any_order_the_same_stands(own: bool) -> None:
    every = [said("a", own=own), said("b", "a", closed=False), said("c", "b", knew=("r",))]
    for order in permutations(every):
        found = end_of(order)
        assert (found.closed, found.heads, found.knew) == (True, ("c",), frozenset({"r"}))
        assert len(found.history) == 3


def test_of_several_that_stand_the_one_counts_that_keeps_it_open() -> None:
    found = end_of([said("a"), said("b", "a"), said("c", "a", closed=False)])
    assert not found.closed
    assert found.heads == ("b", "c")
    assert found.now is not None
    assert found.now.id == "c"


def test_what_anybody_knew_who_closed_it_is_known() -> None:
    found = end_of([said("a", knew=("one",)), said("b", knew=("other",))])
    assert (found.closed, found.knew) == (True, frozenset({"one", "other"}))


def test_those_that_name_each_other_all_stand() -> None:
    assert end_of([said("a", "b"), said("b", "a", closed=False)]).heads == ("a", "b")


def test_a_count_says_whether_there_is_anything() -> None:
    assert (StillOpen().any, StillOpen(alarms=1).any) == (False, True)
    assert (After().any, After(calls=1).any) == (False, True)
