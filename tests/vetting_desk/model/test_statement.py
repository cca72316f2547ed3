"""Which statement on a thing stands: by what each names, never by a clock."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

from vetting_desk.model.statement import Statement, Thing, standing

NOW = datetime(2026, 3, 1, tzinfo=UTC)


def said(
    id_: str, lives: str, *replaces: str, hours: int = 0, own: bool = True, thing_id: str = "x"
) -> Statement:
    return Statement(
        id_, "case", Thing.PERSON, thing_id, {"lives": lives}, NOW + timedelta(hours=hours), "o",
        "Anora", "interviewer", replaces, own=own,
    )  # fmt: skip


def test_the_last_in_a_line_stands_whatever_clocks_say_and_in_any_order() -> None:
    every = [said("1", "a", hours=9), said("2", "b", "1", hours=-9), said("3", "c", "2")]
    for order in permutations(every):
        found = standing(order, Thing.PERSON)["x"]
        assert (found.now.id, found.others, found.heads) == ("3", (), ("3",))
        assert found.history == order


def test_what_two_said_without_each_other_stands_side_by_side() -> None:
    every = [said("1", "a"), said("3", "c", "1"), said("2", "b", "1")]
    for order in permutations(every):
        found = standing(order, Thing.PERSON)["x"]
        assert (found.now.id, [each.id for each in found.others]) == ("2", ["3"])
        assert found.heads == ("2", "3")


def test_two_that_say_the_same_do_not_differ_and_both_are_replaced_next() -> None:
    every = [said("1", "a"), said("2", "b", "1"), said("3", "b", "1")]
    found = standing(every, Thing.PERSON)["x"]
    assert (found.others, found.heads) == ((), ("2", "3"))
    found = standing([*every, said("4", "c", *found.heads)], Thing.PERSON)["x"]
    assert (found.now.id, found.others) == ("4", ())


def test_what_was_passed_on_takes_no_place_of_what_its_giver_signed() -> None:
    every = [said("1", "a"), said("2", "b", "1", own=False)]
    assert len(standing(every, Thing.PERSON)["x"].heads) == 2
    every = [said("1", "a", own=False), said("2", "b", "1", own=False)]
    assert standing(every, Thing.PERSON)["x"].heads == ("2",)


def test_a_statement_of_another_thing_replaces_nothing_here() -> None:
    every = [said("1", "a"), said("2", "b", "1", thing_id="y")]
    found = standing(every, Thing.PERSON)
    assert found["x"].heads == ("1",)
    assert found["y"].heads == ("2",)
    assert standing(every, Thing.LINK) == {}
