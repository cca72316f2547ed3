"""Spellings of one word by different tables and scripts sound alike; words of different names do not."""

from pathlib import Path

import pytest

from vetting_desk.store.search.folding import own_words
from vetting_desk.store.search.named import sounds_of
from vetting_desk.store.search.sounds import Sound, alike, near, of_one_root, one_slip, sound

PAIRS = Path(__file__).parents[5] / "shared" / "testdata" / "faults" / "name-search" / "pairs.tsv"


def of(word: str) -> Sound:
    [only] = own_words(word)
    return sound(only)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Хуршед", "Xurshed"), ("Ҷамшед", "Džamšed"), ("Ҷамшед", "جمشید"), ("Шариф", "Šarif"),
        ("Щукин", "Ŝukin"), ("Harith", "حارث"), ("Fatḥ", "فتح"), ("XKHALYD", "خالد"), ("Omar", "عمر"),
        ("Husayn", "Хусейн"), ("Mohammed", "محمد"), ("Yūsuf", "یوسف"), ("Ghasemi", "قاسمی"),
        ("Hayat", "حیاة"), ("Fotima", "فاطمه"), ("Shah", "شاه"), ("Alsaeedi", "السعیدی"),
        ("Çağatay", "Chagatay"), ("Daud", "داؤد"), ("Ғафур", "Ghafur"), ("Ёров", "Yorov"),
    ],
)  # fmt: skip
def test_spellings_of_one_word_are_alike(one: str, other: str) -> None:
    first, second = sounds_of(one)[0], sounds_of(other)[0]
    assert alike(first, second)
    assert alike(second, first)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karim", "Akram"),
        ("Али", "Ilyo"),
        ("Mahmud", "Muhammad"),
        ("Saba", "Sobhi"),
        ("Самира", "سمیر"),
    ],
)
def test_words_of_different_names_are_not(one: str, other: str) -> None:
    assert not alike(of(one), of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Раҳмон", "Rahmonov"), ("Rahmonzoda", "Раҳмонова"), ("Rahmonov", "رحمان‌زاده"), ("Karimi", "Каримов"),
        ("Рустам", "Rustamovich"), ("احمدی", "Аҳмадов"), ("Назарпур", "نظرپور"), ("Шарифиён", "Sharifi"),
    ],
)  # fmt: skip
def test_families_and_patronymics_meet_by_their_root(one: str, other: str) -> None:
    assert of_one_root(of(one), of(other))
    assert not of_one_root(of(one), of("Somebody"))


def test_a_root_has_more_than_one_consonant() -> None:
    assert not of_one_root(of("Али"), of("Alo"))


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        ("khurshed", "khurshd", True), ("khurshed", "khurhsed", True), ("khurshed", "khurshad", True),
        ("khurshed", "farrukh", False), ("ab", "abcd", False), ("same", "same", True),
    ],
)  # fmt: skip
def test_one_slip(one: str, other: str, *, wanted: bool) -> None:
    assert one_slip(one, other) is wanted


def test_near_asks_for_long_words_of_one_kind_of_script() -> None:
    assert near(of("Khurshed"), of("Khurshd"))
    assert not near(of("Ali"), of("Alo"))
    assert not near(of("Khurshed"), of("خورشید"))


@pytest.mark.parametrize(
    "line", PAIRS.read_text(encoding="utf-8").splitlines()[1:], ids=lambda line: line.split("\t")[0]
)
def test_what_people_sent_to_other_projects_is_alike(line: str) -> None:
    stored, typed, _ = line.split("\t")
    one, other = sounds_of(stored), sounds_of(typed)
    joined = [sound("".join(own_words(each))) for each in (stored, typed)]
    parts = all(any(alike(each, there) for there in one) for each in other)
    assert parts or alike(*joined)
