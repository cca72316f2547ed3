"""Common passphrases are refused; the strength of others is estimated from below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.certificates.wordlist import WORDS
from vetting_desk.errors import InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.passphrases import (
    LEAST_BITS,
    Strength,
    estimate,
    is_common,
    is_weak,
)


@pytest.mark.parametrize(
    "text",
    [
        "correct horse battery staple",
        "Correct-Horse-Battery-Staple",
        "p@sswordp@ssword",
        "Passwordpassword1!",
        "qwertyuiop12345",
        "aaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "Йцукенгшщзхъфыва",
        "пароль пароль 2026",
        "123456789012345",
        "zyxwvutsrqponmlkj",
    ],
)
def test_what_many_think_of_first_is_refused(text: str) -> None:
    with pytest.raises(InputError) as refused:
        typed_text.passphrase(text)

    assert refused.value.fields["detail"] == "common"


@pytest.mark.parametrize(
    "text", ["iskandar sample 1990", "Test Post Test Post 1", "IskandarSampleTestPost"]
)
def test_names_everybody_knows_are_no_passphrase(text: str) -> None:
    known = ("Iskandar Sample", "Test post")

    assert is_common(text, *known)
    assert not is_common(text + " feeds nine herons", *known)


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("correct horse battery staple", Strength.WEAK),
        ("purple otter climbs seven ladders", Strength.GOOD),
        ("мир дружба жвачка тепло зима", Strength.FAIR),
        ("суслик жуёт тёплый гравий задумчиво", Strength.GOOD),
        ("гурбача хокистарӣ зинапояро мепечонад сабук", Strength.GOOD),
        ("when you are at home now", Strength.WEAK),
        ("seven grey otters climb", Strength.FAIR),
        ("seven grey otters climbed over nine quiet ladders", Strength.STRONG),
        ("Xk3-9vQ_pz71mRtL", Strength.GOOD),
    ],
)
def test_strength_is_estimated_from_below(text: str, strength: Strength) -> None:
    assert estimate(text).strength is strength


@given(st.text(max_size=60))
def test_any_text_has_an_estimate(text: str) -> None:
    assert estimate(text).bits >= 0


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ", min_size=15, max_size=40))
def test_saying_it_twice_makes_it_little_stronger(text: str) -> None:
    once, twice = estimate(text).bits, estimate(text + text).bits

    assert twice <= once * 1.6 + 10


KNOWN = ("Iskandar Намунаев", "Пости озмоишӣ", "Invented organisation")


@pytest.mark.parametrize(
    "text",
    [
        "vetting desk 2026",
        "Vetting-Desk-2026!",
        "vettingdesk2026dushanbe",
        "v3tt1ng d3sk dushanb3",
        "ksed gnittev 2026 tsop",
        "граница таджикистан 2026",
        "gfhjkm uhfybwf 2026",
        "дидбонгоҳи сарҳад 2026",
        "interview returnees 12.05.1990",
        "iskandar namunaev 1990",
        "Искандар Namunaev сарҳад",
        "invented posti ozmoishi 24",
        "Monday Tuesday Wednesday Thursday",
        "the house is on the hill",
        "january february march april",
        "qwerty vetting asdfgh border",
        "otters otters otters otters",
        "19901991199219931994",
        "0123456789 9876543210 abcdefgh",
    ],
)
def test_names_years_rows_and_the_trades_words_are_soon_guessed(text: str) -> None:
    assert is_weak(text, *KNOWN)
    with pytest.raises(InputError) as refused:
        typed_text.passphrase(text, *KNOWN)
    assert refused.value.fields["detail"] in {"easily-guessed", "common"}


@pytest.mark.parametrize("text", ["vetting desk 2026", "граница таджикистан 2026"])
def test_what_is_soon_guessed_is_told_as_that(text: str) -> None:
    with pytest.raises(InputError) as refused:
        typed_text.passphrase(text)

    assert refused.value.fields == {"field": "passphrase", "detail": "easily-guessed"}


@given(
    st.lists(st.sampled_from(WORDS), min_size=5, max_size=8, unique=True), st.sampled_from(" -.")
)
def test_five_words_drawn_from_a_list_are_taken(words: list[str], between: str) -> None:
    # Of this short list a few are everyday words; names, months and the trade's words are drawn apart.
    drawn = [each for each in words if estimate(each).bits > 8]
    if len(drawn) >= 5:
        assert typed_text.passphrase(between.join(drawn), *KNOWN)


@given(
    st.text(
        alphabet="abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+=",
        min_size=20,
        max_size=20,
    )
)
def test_what_a_program_drew_is_taken(text: str) -> None:
    if len(set(text.lower())) > 12:
        assert estimate(text, *KNOWN).bits >= LEAST_BITS


def test_the_same_word_again_adds_little() -> None:
    once = estimate("seven grey otters climb").bits

    assert estimate("seven grey otters climb otters").bits < once + 4


def test_the_practice_passphrase_is_taken_at_training_desks_alone() -> None:
    public = typed_text.PRACTICE_PASSPHRASE

    assert typed_text.passphrase(public, *KNOWN, training=True) == public
    with pytest.raises(InputError):
        typed_text.passphrase(public, *KNOWN)
    with pytest.raises(InputError):
        typed_text.passphrase("vetting desk 2026", training=True)


def test_a_long_text_is_looked_at_in_no_time() -> None:
    import time

    began = time.process_time()
    for text in ("a1" * 500, "qwerty" * 166, "vetting desk " * 76, "ß" * 1_000):
        estimate(text, *KNOWN)
    assert time.process_time() - began < 2
