"""A name is the same however it is written in its script; a birth date as far as it is known."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.proof import spoken
from vetting_desk.crypto.proof.statement import Statement
from vetting_desk.model.case import BirthCertainty

EXACT, MONTH, YEAR, UNKNOWN = (
    BirthCertainty.EXACT,
    BirthCertainty.MONTH,
    BirthCertainty.YEAR,
    BirthCertainty.UNKNOWN,
)
SALT = b"s" * 16


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jamshed Namunavi", "  NAMUNAVI,  jamshed "),
        ("Ҷамшед Намунавӣ", "Намунави Чамшед"),
        ("Қодир Ғаниев Ҳаким", "ХАКИМ КОДИР ГАНИЕВ"),
        ("Йўлдошев", "Иулдошев"),
        ("جمشید نمونه", "جمشيد نمونة"),
        ("مُحَمَّد‌علی", "محمدعلی"),
        ("آرش", "ارش"),
        ("Jean-Luc", "luc jean"),
        ("O'Neil", "ONeil"),  # an apostrophe is no space
        ("Łukasz Đorđe", "lukasz dorde"),
        ("Ａnna", "anna"),  # a wide letter
        ("Рустам-заде", "заде рустам"),
    ],
)
def test_one_name_in_two_hands_is_one(one: str, other: str) -> None:
    assert spoken.plain(one) == spoken.plain(other) != ""


@pytest.mark.parametrize(
    ("one", "other"), [("Anna", "Anno"), ("Анна", "Anna"), ("Ali Karim", "Alikarim")]
)
def test_two_names_are_two(one: str, other: str) -> None:
    assert spoken.plain(one) != spoken.plain(other)


@pytest.mark.parametrize("nothing", ["", "  ", "---", "\u0301", "،"])
def test_what_is_no_name_is_nothing(nothing: str) -> None:
    assert spoken.plain(nothing) == ""


@given(st.text(max_size=60))
def test_the_one_form_is_its_own(name: str) -> None:
    once = spoken.plain(name)
    assert spoken.plain(once) == once


@pytest.mark.parametrize(
    ("birth", "certainty", "part"),
    [
        ("1991-04-17", EXACT, "1991-04-17"),
        ("1991-04-17", MONTH, "1991-04"),
        ("1991", YEAR, "1991"),
        ("1991-04-17", BirthCertainty.ESTIMATED, "1991"),
        ("1991", UNKNOWN, ""),
    ],
)
def test_of_a_birth_date_counts_what_is_known(
    birth: str, certainty: BirthCertainty, part: str
) -> None:
    assert spoken.birth_part(birth, certainty) == part
    assert len(part) == spoken.digits_of(certainty)


def test_a_digest_is_frozen() -> None:
    """Argon2id, 64 MiB, three passes, four lanes; any other tool has to find the same."""
    found = spoken.digest("Ҷамшед Намунавӣ", "1991-04-17", MONTH, SALT)
    assert found.hex() == "7cc7962896b347b8aa6972bfbc33d387"


def test_who_says_name_and_birth_date_is_found_by_any_spelling() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    names = ("Ҷамшед Намунавӣ", "Jamshed Namunavi")
    digests = tuple(spoken.digest(each, "1991-04", MONTH, SALT) for each in names)
    proof = Statement(b"n" * 16, now, now, MONTH, SALT, digests)
    assert spoken.is_of(proof, "namunavi JAMSHED", "1991-04-30")
    assert spoken.is_of(proof, "Намунави Чамшед", "1991-04")
    assert not spoken.is_of(proof, "Jamshed Namunavi", "1991-05-30")
    assert not spoken.is_of(proof, "Jamshid Namunavi", "1991-04-30")
