"""Figures of any script."""

import pytest

from ui.text.figures import latin_digits


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("۱۹۹۰", "1990"),
        ("١٩٩٠", "1990"),
        ("१९९०", "1990"),
        ("1990", "1990"),
        ("25²", "25²"),
        ("①", "①"),
        ("½", "½"),
    ],
)
def test_only_digits_that_count_in_tens_are_read(typed: str, read: str) -> None:
    assert latin_digits(typed) == read
