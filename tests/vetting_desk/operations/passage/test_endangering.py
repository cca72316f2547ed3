"""Words that must not stand on a paper are found in four languages, and ordinary ones are not."""

import pytest

from vetting_desk.operations.passage.endangering import found


@pytest.mark.parametrize(
    "text",
    [
        "after the amnesty", "Repatriation", "ex-fighters", "ISIL", "the court", "vetting",
        "по амнистии", "Боевики", "ИГИЛ", "в суд", "тюрьма", "СПЕЦСЛУЖБЫ",
        "авф шуд", "Ҷангҷӯ", "ДОИШ", "зиндон", "ҷиҳод",
        "عفو عمومی", "داعش", "زندان", "تروریست",
    ],
)  # fmt: skip
def test_what_could_endanger_is_found(text: str) -> None:
    assert list(found([text], ()))


@pytest.mark.parametrize(
    "text",
    [
        "Bus 12", "Courtyard Hotel", "Guest house, second floor", "Судно «Намуна»", "Игорь",
        "Хонаи меҳмонон", "Аптека", "Роҳи оҳан", "هتل نمونه", "ایستگاه", "Isis2", "",
    ],
)  # fmt: skip
def test_ordinary_words_are_not(text: str) -> None:
    assert list(found([text], ())) == []


def test_given_names_are_found_whatever_their_case() -> None:
    assert list(found(["At NAMUNA Desk, please"], ("Namuna desk", " ")))
