import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.age import bech32
from vetting_desk.errors import AgeFormatError


@given(st.binary(max_size=1300))
def test_what_is_written_is_read(data: bytes) -> None:
    assert bech32.decode(bech32.encode("age1pq", data)) == ("age1pq", data)


@given(st.binary(max_size=40))
def test_an_upper_case_prefix_makes_upper_case_text(data: bytes) -> None:
    text = bech32.encode("AGE-SECRET-KEY-", data)
    assert text == text.upper()
    assert bech32.decode(text) == ("AGE-SECRET-KEY-", data)


@given(st.binary(min_size=1, max_size=40), st.data())
def test_one_changed_letter_is_noticed(data: bytes, draw: st.DataObject) -> None:
    text = bech32.encode("age", data)
    place = draw.draw(st.integers(4, len(text) - 1))
    letter = draw.draw(st.sampled_from("qpzry9x8gf2tvdw0s3jn54khce6mua7l"))
    changed = text[:place] + letter + text[place + 1 :]
    if changed != text:
        with pytest.raises(AgeFormatError):
            bech32.decode(changed)


# From BIP 173, "Test vectors".
@pytest.mark.parametrize(
    "text", ["A12UEL5L", "a12uel5l", "?1ezyfcl", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"]
)
def test_valid_text_of_bip_173_is_read(text: str) -> None:
    prefix, data = bech32.decode(text)
    assert bech32.encode(prefix, data) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "age",
        "1pzry9x0s0muk",  # no prefix
        "x1b4n0q5v",  # foreign letter
        "li1dgmt3",  # short checksum
        "A1G7SGD8",  # checksum made with upper case
        "a12UEL5L",  # mixed case
        "\x201nwldj5",  # prefix out of range
        "age1\u0131",
    ],
)
def test_text_that_is_not_bech32_is_refused(text: str) -> None:
    with pytest.raises(AgeFormatError):
        bech32.decode(text)


def test_padding_that_is_not_zero_is_refused() -> None:
    # BIP 173's own example of eight bits in two groups with a one among the left-over bits.
    with pytest.raises(AgeFormatError):
        bech32.decode("a1" + "qlllllll"[:2] + "aaaaaa")
    with pytest.raises(AgeFormatError, match="padding"):
        bech32.decode(_with_checksum("age", [31, 31]))


def test_a_whole_group_too_many_is_refused() -> None:
    with pytest.raises(AgeFormatError, match="padding"):
        bech32.decode(_with_checksum("age", [0, 0, 0]))


def _with_checksum(prefix: str, values: list[int]) -> str:
    remainder = bech32._polymod([*bech32._expand(prefix), *values, *([0] * 6)]) ^ 1
    checksum = [(remainder >> 5 * (5 - place)) & 31 for place in range(6)]
    return prefix + "1" + "".join(bech32._ALPHABET[value] for value in [*values, *checksum])
