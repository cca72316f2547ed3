"""Names, birth dates and ages in words, in any script."""

from datetime import date

import pytest

from ui.text.person_text import (
    age_text,
    birth_text,
    erased_text,
    isolated,
    latin_name,
    main_name,
)
from vetting_desk.clock import FixedClock
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameKind,
    NameScript,
    PersonName,
    Stage,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("birth", "words", "age"),
    [
        (BirthDate(), "birth date not known", ""),
        (BirthDate("2001-11-05", BirthCertainty.EXACT), "born 2001-11-05", "age 25"),
        (BirthDate("2001-11-23", BirthCertainty.EXACT), "born 2001-11-23", "age 24"),
        (
            BirthDate("1994-03", BirthCertainty.MONTH),
            "born 03.1994 (only month and year are known)",
            "about 32 years old",
        ),
        (
            BirthDate("1989", BirthCertainty.YEAR),
            "born 1989 (only the year is known)",
            "about 37 years old",
        ),
        (
            BirthDate("1978", BirthCertainty.ESTIMATED),
            "born 1978 (estimated)",
            "about 48 years old",
        ),
    ],
)
def test_birth_and_age_say_how_well_they_are_known(birth: BirthDate, words: str, age: str) -> None:
    assert birth_text(birth) == words
    assert age_text(birth, TODAY) == age


def _case(*names: PersonName) -> Case:
    now = FixedClock().now()
    return Case("c", "2026-1", names, BirthDate(), Stage.CONTACT, now, now)


def test_a_case_is_called_by_its_first_name_with_a_latin_one_beside_it() -> None:
    case = _case(
        PersonName("مثال", NameScript.ARABIC),
        PersonName("Mithal", NameScript.LATIN, NameKind.VARIANT),
    )
    assert (main_name(case), latin_name(case)) == ("مثال", "Mithal")


def test_a_latin_name_stands_alone() -> None:
    assert latin_name(_case(PersonName("Mithal", NameScript.LATIN))) == ""


def test_a_name_of_which_no_latin_one_is_known_stands_alone() -> None:
    assert latin_name(_case(PersonName("مثال", NameScript.ARABIC))) == ""


def test_an_erased_case_says_so_in_the_place_of_its_name() -> None:
    assert main_name(_case()) == erased_text() == "Erased"
    assert latin_name(_case()) == ""


def test_isolation_fences_the_text() -> None:
    assert isolated("مثال") == "\u2068مثال\u2069"
