"""A language by its code, however an instrument names it."""

import pytest

from vetting_desk.judgement.language_codes import code_of


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Тоҷикӣ (tg)", "tg"),
        ("Tajik", "tg"),
        ("tg", "tg"),
        ("فارسی (fa)", "fa"),
        ("Dari (fa-AF)", "fa-af"),
        ("Dari", "fa"),
        ("Oʻzbekcha (uz)", "uz"),
        ("", ""),
    ],
)
def test_the_code_of_a_language(name: str, code: str) -> None:
    assert code_of(name) == code.partition("-")[0]
