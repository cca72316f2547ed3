"""Whether two people have a language in common."""

import pytest

from vetting_desk.operations.safeguards.languages import codes_of, in_common


@pytest.mark.parametrize(
    ("text", "spoken", "common"),
    [
        ("Tajik", ("tg", "ru"), True),
        ("тоҷикӣ", ("tg",), True),
        ("Таджикский и русский", ("ru",), True),
        ("Arabic", ("tg", "ru"), False),
        ("Dari", ("fa",), True),
        ("Wakhi", ("tg",), False),
        ("wbl", ("wbl",), True),
        ("", ("tg",), False),
    ],
)
def test_a_language_is_known_by_its_names(
    text: str, spoken: tuple[str, ...], *, common: bool
) -> None:
    assert in_common(text, spoken) is common


def test_several_may_be_named() -> None:
    assert codes_of("Russian, some English") == {"ru", "en"}
