"""Figures of any script."""

import pytest

from ui.shell.application import Application
from ui.text.figures import decimal_text, latin_digits


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


@pytest.mark.usefixtures("light_again")
def test_a_number_has_the_decimal_sign_of_the_language(qapp: Application) -> None:
    for language, written in {"en": "0.43", "ru": "0,43", "tg": "0,43", "fa": "0.43"}.items():
        qapp.translations.use(language)
        assert decimal_text(0.4321, 2) == written, language
