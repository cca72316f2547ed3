"""Which desk holds a case, from who took it."""

from datetime import UTC, datetime
from itertools import permutations

from vetting_desk.model.holding import CaseTaken, standing

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)


def taken(taken_id: str, desk: str, *after: str, at: datetime = NOW) -> CaseTaken:
    return CaseTaken(taken_id, "case", desk, desk, "", after, at, "Sample", "")


def test_who_took_it_last_stands_in_any_order_and_by_any_clock() -> None:
    ahead = datetime(2035, 1, 1, tzinfo=UTC)
    every = [taken("1", "a", at=ahead), taken("2", "b", "1"), taken("3", "a", "2")]
    for order in permutations(every):
        assert [each.id for each in standing(order)] == ["3"]
    assert standing([]) == ()


def test_two_that_did_not_know_of_each_other_both_stand() -> None:
    every = [taken("1", "a"), taken("2", "b"), taken("3", "b")]
    assert {each.desk_id for each in standing(every)} == {"a", "b"}
    assert len(standing([taken("1", "a"), taken("2", "a")])) == 1
    assert [each.id for each in standing([*every, taken("4", "a", "1", "2", "3")])] == ["4"]
