"""Which values a fact may have."""

import pytest

from vetting_desk.model.fact import ARRIVED, FACTS, NOT_ARRIVED, ValueForm, fits, is_date


@pytest.mark.parametrize(
    ("name", "value", "good"),
    [
        ("age", "adult", True),
        ("age", "grown", False),
        ("age", "", False),
        ("birth-date", "2012", True),
        ("birth-date", "2012-02", True),
        ("birth-date", "2012-02-30", False),
        ("birth-date", "12-2-2012", False),
        ("language", "Shughni", True),
        ("colour", "blue", False),
    ],
)
def test_a_fact_says_what_its_kind_allows(name: str, value: str, *, good: bool) -> None:
    assert fits(name, value) is good


def test_choices_have_values_and_nothing_else_has() -> None:
    """But for the arrival, which is a day or did not come."""
    others = [kind for name, kind in FACTS.items() if name != ARRIVED]
    assert all(bool(kind.values) is (kind.form is ValueForm.CHOICE) for kind in others)
    assert (FACTS[ARRIVED].values, FACTS[ARRIVED].form) == ((NOT_ARRIVED,), ValueForm.DATE)
    assert [fits(ARRIVED, each) for each in ("no", "2026-03-04", "yes", "")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_date_has_three_parts_at_the_most() -> None:
    assert not is_date("2012-02-03-04")
    assert not is_date("٢٠١٢")
