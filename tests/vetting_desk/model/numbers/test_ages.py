"""Ages by hand, and what an inexact birth date leaves open."""

from datetime import date

import pytest

from vetting_desk.model.numbers.ages import band
from vetting_desk.model.numbers.definitions import AGES

ON = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("birth", "expected"),
    [
        ("2008-06-15", "18-24"), ("2008-06-16", "12-17"), ("2001-06-16", "18-24"), ("2001-06-15", "25-34"),
        ("1966-06-15", "60+"), ("2014-06-16", "0-11"), ("2026-06-15", "0-11"),
    ],
)  # fmt: skip
def test_a_day_of_birth_gives_the_band(birth: str, expected: str) -> None:
    assert band(birth, ON) == expected


@pytest.mark.parametrize(
    ("birth", "expected"),
    [("1995", "25-34"), ("2008", "unclear"), ("2008-06", "unclear"), ("2008-05", "18-24")],
)
def test_a_year_or_month_gives_it_where_it_fits_one_band_alone(birth: str, expected: str) -> None:
    assert band(birth, ON) == expected


@pytest.mark.parametrize("birth", ["", "unknown", "2026-13", "2027", "1800", "2026-02-30", "0"])
def test_what_is_no_birth_date_is_unknown(birth: str) -> None:
    assert band(birth, ON) == "unknown"


def test_every_band_is_a_row_of_the_table() -> None:
    found = {band(f"{2026 - age}-06-15", ON) for age in range(110)}
    assert found == set(AGES) - {"unclear", "unknown"}
