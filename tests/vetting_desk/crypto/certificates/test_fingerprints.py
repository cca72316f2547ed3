from hashlib import sha256
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.crypto.conftest import Organisation
from vetting_desk.crypto.certificates import (
    certificate_to_der,
    fingerprint,
    fingerprint_of,
    words,
)
from vetting_desk.crypto.certificates.wordlist import WORDS


def test_a_fingerprint_is_the_digest_in_groups(organisation: Organisation) -> None:
    text = fingerprint(organisation.root)
    assert text.replace(" ", "") == sha256(certificate_to_der(organisation.root)).hexdigest()
    assert [len(group) for group in text.split(" ")] == [4] * 16


@given(st.binary())
def test_words_say_the_first_twelve_bytes(data: bytes) -> None:
    found = words(fingerprint_of(data))
    assert bytes(WORDS.index(word) for word in found) == sha256(data).digest()[:12]


@pytest.mark.parametrize("text", ["", "abcd", "x" * 64, "a" * 65])
def test_what_is_no_fingerprint_has_no_words(text: str) -> None:
    with pytest.raises(ValueError):
        words(text)


def test_the_list_of_words_never_changes() -> None:
    digest = sha256(" ".join(WORDS).encode()).hexdigest()
    assert digest == "0a47e0e0b4a4957ea1929b801bf3d728a219fb8eb1171244debbd94065935867"


def test_no_two_words_are_easily_taken_for_each_other() -> None:
    assert len(WORDS) == 256
    assert len({word[:4] for word in WORDS}) == 256
    for one, other in combinations(WORDS, 2):
        if len(one) == len(other):
            assert sum(a != b for a, b in zip(one, other, strict=True)) > 1, (one, other)


def test_words_are_plain_letters_of_a_length_that_can_be_spoken() -> None:
    assert all(word.isascii() and word.islower() and 4 <= len(word) <= 8 for word in WORDS)
