"""Words for months and days."""

import pytest
from PySide6.QtCore import QLocale

from vetting_desk.forms.xpath.date_words import date_words

SHORT = QLocale.FormatType.ShortFormat
NAMES = [
    ("English (en)", "en"), ("Русский (ru)", "ru"), ("Тоҷикӣ (tg)", "tg"), ("فارسی (fa)", "fa"),
    ("Dari (prs)", "fa_AF"), ("Ўзбекча (uz-Cyrl)", "uz_Cyrl"), ("O‘zbekcha (uz)", "uz"),
    ("Arabic", "ar"), ("Français (fr)", "fr"), ("Пушту (ps)", "ps"), ("Қазақша (kk)", "kk"),
    ("Кыргызча (ky)", "ky"), ("Turkmen (tk)", "tk"), ("Urdu", "ur"), ("Українська (uk)", "uk"),
    ("tr", "tr"), ("az", "az"), ("es", "es"), ("de", "de"), ("pt-BR", "pt"), ("it", "it"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "locale"),
    NAMES,
)
def test_words_are_those_of_the_common_locale_data(language: str, locale: str) -> None:
    """Qt has the same data of Unicode's."""
    theirs = QLocale(locale)
    words = date_words(language)
    assert list(words.months) == [theirs.monthName(month, SHORT) for month in range(1, 13)]
    assert list(words.days) == [theirs.dayName(day, SHORT) for day in range(1, 8)]


@pytest.mark.parametrize("language", ["", "default", "Klingon (tlh)"])
def test_a_language_without_words_gets_english_ones(language: str) -> None:
    assert date_words(language).months[4] == "May"
