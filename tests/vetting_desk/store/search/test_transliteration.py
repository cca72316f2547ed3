"""Search keys shared by several scripts."""

import pytest

from vetting_desk.store.search.transliteration import latin_key, skeleton, without_ending


@pytest.mark.parametrize(
    "spellings",
    [
        ("ҷамшед", "джамшед", "jamshed", "dzhamshed", "djamshed"),
        ("хуршед", "khurshed", "hurshed"),
        ("ғафур", "ghafur", "gafur", "гафур"),
        ("қодир", "qodir", "kodir"),
        ("щукин", "shchukin", "schukin"),
        ("дмитрий", "dmitriy", "dmitry", "dmitri"),
        ("николаевич", "nikolayevich", "nikolaevich"),
        ("елена", "elena", "yelena"),
        ("зиё", "ziyo"),
        ("шоҳ", "shoh", "shokh"),
    ],
)
def test_spellings_of_one_word_have_one_key(spellings: tuple[str, ...]) -> None:
    assert len({latin_key(word) for word in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("саид", "собир"), ("ҷон", "шон"), ("назар", "назира")])
def test_other_words_have_other_keys(one: str, other: str) -> None:
    assert latin_key(one) != latin_key(other)


@pytest.mark.parametrize("word", ["محمد", "k7q", "2026"])
def test_what_stands_for_itself_has_no_key(word: str) -> None:
    assert latin_key(word) == ""


@pytest.mark.parametrize(
    ("arabic", "other"),
    [
        ("محمد", "муҳаммад"),
        ("جمشيد", "jamshed"),
        ("يوسف", "юсуф"),
        ("داود", "davud"),
        ("شريف", "шариф"),
    ],
)
def test_consonants_meet_across_scripts(arabic: str, other: str) -> None:
    assert skeleton(arabic) == skeleton(other)


@pytest.mark.parametrize("word", ["ия", "a", "اي", "17"])
def test_fewer_than_two_consonants_say_nothing(word: str) -> None:
    assert skeleton(word) == ""


@pytest.mark.parametrize(
    ("bones", "wanted"), [("ftmh", "ftm"), ("ftm", "ftm"), ("hsh", "hsh"), ("bh", "bh")]
)
def test_an_ending_that_only_one_script_writes_is_left_out(bones: str, wanted: str) -> None:
    assert without_ending(bones) == wanted
