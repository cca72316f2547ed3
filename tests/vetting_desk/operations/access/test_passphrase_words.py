"""Which pieces a guesser tries first, in three languages and the disguises people use."""

import pytest

from vetting_desk.operations.access.passphrase_words import (
    DISGUISE_BITS,
    ENDING_BITS,
    EVERYDAY_BITS,
    NAME_BITS,
    SHORT_BITS,
    TRADE_BITS,
    pieces,
)

KNOWN = ("Iskandar Намунаев",)


def cheapest(text: str) -> float:
    """Return the bits of the cheapest piece that is all of `text`."""
    return min(
        piece.bits for piece in pieces(text, KNOWN) if (piece.begin, piece.end) == (0, len(text))
    )


@pytest.mark.parametrize(
    ("text", "bits"),
    [
        ("vetting", TRADE_BITS),
        ("граница", TRADE_BITS),
        ("сарҳад", TRADE_BITS),
        ("dushanbe", TRADE_BITS),
        ("question", EVERYDAY_BITS),
        ("the", SHORT_BITS),
        ("v3tting", TRADE_BITS + DISGUISE_BITS),
        ("gnittev", TRADE_BITS + DISGUISE_BITS),
        ("uhfybwf", TRADE_BITS + DISGUISE_BITS),
        ("сарҳади", TRADE_BITS + ENDING_BITS),
        ("iskandar", NAME_BITS),
        ("намунаев", NAME_BITS),
        ("namunaev", NAME_BITS),
    ],
)
def test_a_word_is_worth_what_its_list_is(text: str, bits: float) -> None:
    assert cheapest(text) == bits


def test_an_ending_has_three_letters_at_the_most() -> None:
    assert not [piece for piece in pieces("amnestyship") if (piece.begin, piece.end) == (0, 11)]


@pytest.mark.parametrize(
    "text",
    [
        "1990",
        "2026",
        "12.05.1990",
        "12051990",
        "1990-05-12",
        "1/1/26",
        "qwerty",
        "ytrewq",
        "йцукен",
        "4567",
    ],
)
def test_years_dates_and_rows_are_worth_little(text: str) -> None:
    assert cheapest(text) < 16


def test_what_came_before_is_worth_next_to_nothing() -> None:
    again = [piece for piece in pieces("otterotter") if (piece.begin, piece.end) == (5, 10)]

    assert min(piece.bits for piece in again) < 2
