"""The form's texts without markup, and numbers in the window's format."""

import pytest
from PySide6.QtCore import QLocale

from ui.questionnaire.sections.plain_text import plain_text, shown_number


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Name?", "Name?"),
        ("Read this **slowly**.", "Read this slowly."),
        ("two\nlines", "two lines"),
        ("# Title", "Title"),
        ("", ""),
        ("5 < 6 & 7", "5 < 6 & 7"),
    ],
)
def test_markup_and_line_ends_are_gone(source: str, words: str) -> None:
    assert plain_text(source) == words


@pytest.mark.parametrize(
    ("value", "grouped", "shown"),
    [
        ("1234567", True, "1\u202f234\u202f567"),
        ("12", False, "12"),
        ("x", True, "x"),
        ("", True, ""),
    ],
)
def test_numbers_are_shown_as_asked(value: str, grouped: bool, shown: str) -> None:
    assert shown_number(value, grouped=grouped) == shown


def test_the_decimal_sign_is_that_of_the_window() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("ru"))
        assert shown_number("1.5") == "1,5"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("value", ["abc", "1,5", "-"])
def test_what_is_no_number_comes_back_unchanged(value: str) -> None:
    assert shown_number(value, grouped=True) == value
