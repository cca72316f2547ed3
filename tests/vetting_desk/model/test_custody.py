"""Who is held, by the facts that count."""

from datetime import date

import pytest

from vetting_desk.clock import FixedClock
from vetting_desk.model.custody import custody_of, last_day
from vetting_desk.model.fact import CaseFact, FactSource


def fact(name: str, value: str) -> CaseFact:
    at = FixedClock().now()
    source = FactSource.PERSON
    return CaseFact(f"{name}/{value}", "c", name, value, source, "", "", "", at, "o", "Anora", "")


@pytest.mark.parametrize(
    ("said", "last"),
    [("2026", "2026-12-31"), ("2028-02", "2028-02-29"), ("2026-11-05", "2026-11-05")],
)
def test_a_term_ends_with_the_last_day_it_may_mean(said: str, last: str) -> None:
    assert last_day(said) == last


def test_who_is_free_is_not_held_whatever_was_said_of_a_review() -> None:
    assert custody_of([]) is None
    assert custody_of([fact("liberty", "free"), fact("next-legal-review", "2026-01-01")]) is None


def test_where_facts_differ_held_and_the_earlier_day_count() -> None:
    found = custody_of(
        [
            fact("liberty", "free"), fact("liberty", "held"), fact("held-where", "Post Namuna"),
            fact("held-where", "Another"), fact("held-by", "police"), fact("held-since", "2026-10"),
            fact("next-legal-review", "2026-12-20"), fact("next-legal-review", "2026-12"),
            fact("next-legal-review", "2026-12-05"),
        ]
    )  # fmt: skip
    assert found is not None
    assert (found.where, found.by, found.since) == ("Post Namuna / Another", "police", "2026-10")
    assert (found.day, found.fact_id) == ("2026-12-05", "next-legal-review/2026-12-05")
    assert not found.passed(date(2026, 12, 5))
    assert found.passed(date(2026, 12, 6))


def test_without_a_day_nothing_passes() -> None:
    found = custody_of([fact("liberty", "held")])
    assert found is not None
    assert (found.day, found.fact_id, found.officer_name) == ("", "liberty/held", "Anora")
    assert not found.passed(date(2999, 1, 1))
