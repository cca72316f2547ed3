"""What typed text asks for: names in the spellings of others, birth dates, and numbers of papers."""

import csv
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench, case_named
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, Paper, PersonName

SPELLINGS = [
    ("ʿAbdulloh Namuna", "Abdulloh"),
    ("O＇ktam Namuna", "Oktam"),
    ("Abdul-Rahmon", "Abdulrahmon"),
    ("Abdulrahmon", "Abdul-Rahmon"),
    ("Нур Али", "Нурали"),
    ("Нурали", "Нур-Али"),
    ("میراث\u200cخان", "میراث خان"),
    ("میراث\u200cخان", "خان"),
    ("میراث خان", "میراثخان"),
    ("رحمٰن", "رحمان"),
    ("رحمٰن", "رحمن"),
    ("Али", "علی"),
    ("Şükür", "Shukur"),
    ("Cemşid", "Jamshed"),
    ("Jamshed", "Cemşid"),
    ("Ра\u2060хим", "Рахим"),
]


def found(bench: Bench, typed: str) -> list[str]:
    return [row.id for row in bench.casebook.cases.search(typed)]


def known(bench: Bench, birth: BirthDate, *numbers: str) -> Case:
    case = case_named(bench.casebook, PersonName("Намуна Аввалин", NameScript.CYRILLIC))
    made = Case(
        case.id, case.reference, case.names, birth, case.stage, case.created_at, case.changed_at,
        tuple(map(Paper, numbers)),
    )  # fmt: skip
    bench.casebook.cases.add(made)
    return made


@pytest.mark.parametrize(("stored", "typed"), SPELLINGS)
def test_a_name_is_found_as_others_write_it(bench: Bench, stored: str, typed: str) -> None:
    case = bench.case_called(stored)

    assert found(bench, typed) == [case.id]


def test_every_shared_pair_of_spellings_is_found(bench: Bench, shared: Path) -> None:
    file = shared / "testdata" / "faults" / "name-search" / "pairs.tsv"
    with file.open(encoding="utf-8", newline="") as lines:
        pairs = list(csv.DictReader(lines, delimiter="\t"))
    lost = [
        pair["kind"]
        for pair in pairs
        if bench.case_called(pair["stored"]).id not in found(bench, pair["typed"])
    ]

    assert pairs
    assert lost == []


def test_one_consonant_alone_does_not_find_half_of_all_names(bench: Bench) -> None:
    bench.case_called("Латиф")

    assert found(bench, "علی") == []


@pytest.mark.parametrize(
    "typed",
    [
        "1990", "1990-05", "1990-5", "1990-05-12", "1990.05.1", "12.05.1990", "12.5.1990", "12/05/19", "12.05",
        "۱۲.۰۵.۱۹۹۰", "намуна 12.05.1990",
    ],
)  # fmt: skip
def test_a_birth_date_is_found_as_it_is_typed(bench: Bench, typed: str) -> None:
    case = known(bench, BirthDate("1990-05-12", BirthCertainty.EXACT))

    assert found(bench, typed) == [case.id]


@pytest.mark.parametrize("typed", ["1991", "13.05.1990", "1990-06", "05.12.1990"])
def test_another_birth_date_is_not_found(bench: Bench, typed: str) -> None:
    known(bench, BirthDate("1990-05-12", BirthCertainty.EXACT))

    assert found(bench, typed) == []


@pytest.mark.parametrize("typed", ["AB123456", "ab 123", "123456", "AB 123-456", "ab-1234"])
def test_a_paper_is_found_by_its_number(bench: Bench, typed: str) -> None:
    case = known(bench, BirthDate(), "AB 123456")

    assert found(bench, typed) == [case.id]


def test_a_paper_that_was_taken_out_finds_nothing(bench: Bench) -> None:
    case = known(bench, BirthDate(), "AB 123456")
    bench.casebook.cases.update(
        Case(
            case.id, case.reference, case.names, case.birth, case.stage, case.created_at, case.changed_at
        )
    )  # fmt: skip

    assert found(bench, "AB123456") == []
    assert bench.casebook.cases.history(case.id)[0].case.papers == (Paper("AB 123456"),)
