"""In what two people agree."""

import pytest

from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.model.sameness import Agreement
from vetting_desk.store.search.likeness import Person, agreements, rank

EXACT, YEAR, ESTIMATED = BirthCertainty.EXACT, BirthCertainty.YEAR, BirthCertainty.ESTIMATED
NAME, PARTLY, PAPER = Agreement.NAME, Agreement.NAME_PARTLY, Agreement.PAPER
BIRTH, NEAR, DIFFERS = Agreement.BIRTH, Agreement.BIRTH_NEAR, Agreement.BIRTH_DIFFERS


def person(*names: str, birth: BirthDate | None = None, papers: tuple[str, ...] = ()) -> Person:
    return Person(names, birth or BirthDate(), papers)


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("Ҷамшед Намунаев", "Jamshed Namunaev", (NAME,)),
        ("Намунаев Ҷамшед", "Ҷамшед Намунаев", (NAME,)),
        ("Ҷамшед Каримович Намунаев", "Ҷамшед Намунаев", (NAME,)),
        ("Нур Али", "Нурали", (NAME,)),
        ("Абдуллоҳ Намуна", "عبدالله نمونه", (NAME,)),
        ("Ҷамшед Каримов Намуна", "Ҷамшед Каримов Раҳмон", (PARTLY,)),
        ("Ҷамшед Намунаев", "Далер Намунаев", ()),
        ("Ҷамшед", "Ҷамшед Намунаев", ()),
    ],
)
def test_names_agree_across_scripts_and_orders(
    one: str, other: str, wanted: tuple[Agreement, ...]
) -> None:
    assert agreements(person(one), person(other)) == wanted
    assert agreements(person(other), person(one)) == wanted


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        (BirthDate("1990-05-12", EXACT), BirthDate("1990-05-12", EXACT), BIRTH),
        (BirthDate("1990-05-12", EXACT), BirthDate("1990-12-05", EXACT), NEAR),
        (BirthDate("1990-05-12", EXACT), BirthDate("1990-05-17", EXACT), NEAR),
        (BirthDate("1990-05-12", EXACT), BirthDate("1971-03-28", EXACT), DIFFERS),
        (BirthDate("1990-05-12", EXACT), BirthDate("1990", YEAR), NEAR),
        (BirthDate("1990-05-12", EXACT), BirthDate("1992", ESTIMATED), NEAR),
        (BirthDate("1990-05-12", EXACT), BirthDate("1980", ESTIMATED), DIFFERS),
    ],
)
def test_birth_dates_agree_as_far_as_they_are_certain(
    one: BirthDate, other: BirthDate, wanted: Agreement
) -> None:
    found = agreements(person("Али Намуна", birth=one), person("Али Намуна", birth=other))

    assert found == (NAME, wanted)


@pytest.mark.parametrize("certainty", [BirthCertainty.UNKNOWN, BirthCertainty.NOT_ASKED])
def test_a_birth_date_that_nobody_knows_or_asked_neither_agrees_nor_differs(
    certainty: BirthCertainty,
) -> None:
    nothing = person("Али Намуна", birth=BirthDate("", certainty))

    for other in (BirthDate("1990-05-12", EXACT), BirthDate("", certainty)):
        assert agreements(nothing, person("Али Намуна", birth=other)) == (NAME,)


def test_the_number_of_a_paper_says_enough_alone() -> None:
    one = person("Али", papers=("AB 123456",))

    assert agreements(one, person("Далер", papers=("ab123456",))) == (PAPER,)
    assert agreements(one, person("Далер", papers=("AB 123457",))) == ()


def test_a_part_of_the_name_and_another_birth_date_are_not_worth_a_look() -> None:
    one = person("Али Карим Намуна", birth=BirthDate("1990-05-12", EXACT))
    other = person("Али Карим Собир", birth=BirthDate("1961-01-01", EXACT))

    assert agreements(one, other) == ()


def test_what_says_most_comes_first() -> None:
    order = [(PAPER,), (NAME, BIRTH), (NAME, NEAR), (PARTLY, BIRTH), (NAME,), (NAME, DIFFERS)]

    assert sorted(order, key=rank) == order
