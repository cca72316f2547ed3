"""What a printed copy says of itself, in the report's language."""

import re
from datetime import UTC, datetime

import pytest

from vetting_desk.reports import PrintedCopy, load_labels

COPY = PrintedCopy("Мадина Намунаева", datetime(2026, 5, 3, 9, 30, tzinfo=UTC), 7)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Printed by Мадина Намунаева, 3 May 2026, 09:30 (UTC). Copy 7"),
        ("ru", "Напечатано: Мадина Намунаева, 3\u00a0мая 2026\u00a0г., 09:30 (UTC). Экземпляр 7"),
        ("tg", "Чоп кард: Мадина Намунаева, 3 майи 2026, 09:30 (UTC). Нусхаи 7"),
    ],
)
def test_who_when_and_which(language: str, said: str) -> None:
    assert re.sub("[\u2066-\u2069]", "", COPY.words(load_labels(language))) == said
