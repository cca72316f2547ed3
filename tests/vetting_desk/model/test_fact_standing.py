"""Which facts count, whatever order they came in."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import permutations

from vetting_desk.model.fact import CaseFact, FactSource
from vetting_desk.model.fact_standing import in_force, knew, settles_age

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)


def fact(fact_id: str, name: str, value: str, *replaces: str, **more: object) -> CaseFact:
    plain = CaseFact(
        fact_id, "case", name, value, FactSource.PERSON, "", "", "", NOW, f"by-{fact_id}", "Sample",
        "lawyer", replaces,
    )  # fmt: skip
    return replace(plain, **more)  # type: ignore[arg-type]


def counting(facts: list[CaseFact]) -> set[str]:
    return {each.id for each in in_force(facts)}


def test_a_fact_takes_the_place_of_those_it_names_in_any_order() -> None:
    facts = [
        fact("a", "notice", "given"),
        fact("b", "notice", "declined", "a"),
        fact("c", "notice", "later"),
    ]
    for order in permutations(facts):
        assert counting(list(order)) == {"b", "c"}


def test_when_it_was_said_is_not_asked() -> None:
    ahead = datetime(2035, 1, 1, tzinfo=UTC)
    facts = [fact("a", "notice", "given", at=ahead), fact("b", "notice", "declined", "a")]
    assert counting(facts) == {"b"}


def test_what_was_passed_on_takes_the_place_of_nothing_signed() -> None:
    facts = [fact("a", "notice", "declined"), fact("b", "notice", "understood", "a", own=False)]
    assert counting(facts) == {"a", "b"}
    assert counting([replace(facts[0], own=False), facts[1]]) == {"b"}


def test_a_fact_takes_the_place_of_no_other_name() -> None:
    assert counting([fact("a", "notice", "declined"), fact("b", "private", "yes", "a")]) == {
        "a",
        "b",
    }


def test_one_officer_makes_no_adult_of_a_child() -> None:
    facts = [fact("a", "age", "child"), fact("b", "age", "adult", "a", source=FactSource.SETTLED)]
    assert counting(facts) == {"a", "b"}


def settled(**more: object) -> list[CaseFact]:
    """A child whom two officers settle to be an adult; the second one's fact as given."""
    stated = fact("s", "adult-stated", "Paper", officer_role="supervisor", desk="Post")
    together = fact(
        "t", "age", "adult", "c", "s", source=FactSource.TOGETHER, desk="HQ", knew=("c",)
    )
    return [fact("c", "age", "child"), stated, replace(together, **more)]  # type: ignore[arg-type]


def test_two_officers_of_two_roles_settle_an_age() -> None:
    facts = settled()
    assert settles_age(facts[2], facts)
    assert counting(facts) == {"t"}


def test_two_of_one_role_or_one_officer_twice_settle_nothing() -> None:
    for more in (
        {"officer_role": "supervisor"}, {"officer_id": "by-s"}, {"officer_role": "interviewer"}, {"own": False},
    ):  # fmt: skip
        facts = settled(**more)
        assert not settles_age(facts[2], facts)
        assert "c" in counting(facts)


def test_what_was_known_is_kept_or_else_all_that_came_before() -> None:
    facts = settled()
    assert knew(facts[2], facts) == {"c"}
    assert knew(replace(facts[2], knew=None), facts) == {"c", "s"}


def test_no_fact_goes_by_naming_itself_or_going_round() -> None:
    child = fact("c", "age", "child")
    itself = fact("d", "age", "in_doubt", "c", "d")
    assert counting([child, itself, fact("a", "age", "adult")]) == {"d", "a"}
    ring = [fact("d", "age", "in_doubt", "c", "e"), fact("e", "age", "in_doubt", "d")]
    for order in permutations([child, *ring, fact("a", "age", "adult")]):
        assert counting(list(order)) == {"c", "d", "e", "a"}
    assert counting([child, *ring, fact("f", "age", "child", "d")]) == {"f"}
