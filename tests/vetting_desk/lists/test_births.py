"""Birth dates in the forms publishers use, and nothing that is none."""

import pytest

from vetting_desk.lists import births
from vetting_desk.model.watch_list import ListedBirth


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1961-05-03", ListedBirth("1961-05-03")),
        ("1961-05-03T00:00:00", ListedBirth("1961-05-03")),
        ("1961-05", ListedBirth("1961-05")),
        ("1961", ListedBirth("1961")),
        ("03 May 1961", ListedBirth("1961-05-03")),
        ("May 1961", ListedBirth("1961-05")),
        ("circa 1961", ListedBirth("1961", about=True)),
        ("1958 to 1962", ListedBirth("1958", "1962", about=True)),
        ("31 Feb 1961", ListedBirth("1961-02")),
        ("1961-13-03", ListedBirth("1961")),
        ("1404", None),
        ("unknown", None),
        ("", None),
    ],
)
def test_a_birth_date_is_read_as_far_as_it_is_one(text: str, wanted: ListedBirth | None) -> None:
    assert births.read(text) == wanted


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("1960", "1965", ListedBirth("1960", "1965", about=True)),
        ("1960", "1960", ListedBirth("1960", about=True)),
        ("1960", "", ListedBirth("1960", about=True)),
        ("1965", "1960", ListedBirth("1965", about=True)),
        ("", "", None),
    ],
)
def test_years_between(first: str, last: str, wanted: ListedBirth | None) -> None:
    assert births.span(first, last) == wanted
