"""Common passphrases are refused; the strength of others is estimated from below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.passphrases import Strength, estimate, is_common


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
        ("мир дружба жвачка тепло зима", Strength.GOOD),
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
