import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.age import format as age_format
from vetting_desk.crypto.age.format import Header, Stanza
from vetting_desk.errors import AgeFormatError

ARGUMENT = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=20)
STANZA = st.builds(
    Stanza,
    type=ARGUMENT,
    arguments=st.lists(ARGUMENT, max_size=3).map(tuple),
    body=st.binary(max_size=200),
)
STANZAS = st.lists(STANZA, min_size=1, max_size=4).map(tuple)
MAC = st.binary(min_size=32, max_size=32)


def write(stanzas: tuple[Stanza, ...], mac: bytes) -> bytes:
    return age_format.write_covered(stanzas) + age_format.write_end(mac)


def read(data: bytes) -> Header:
    return age_format.read_header(io.BytesIO(data))


@given(STANZAS, MAC)
def test_what_is_written_is_read(stanzas: tuple[Stanza, ...], mac: bytes) -> None:
    header = read(write(stanzas, mac))
    assert (header.stanzas, header.mac) == (stanzas, mac)
    assert header.covered == age_format.write_covered(stanzas)


@given(STANZAS, MAC, st.data())
def test_no_other_bytes_are_read_as_the_same_header(
    stanzas: tuple[Stanza, ...], mac: bytes, draw: st.DataObject
) -> None:
    data = bytearray(write(stanzas, mac))
    place = draw.draw(st.integers(0, len(data) - 1))
    data[place] ^= draw.draw(st.integers(1, 255))
    try:
        header = read(bytes(data))
    except AgeFormatError:
        return
    assert (header.stanzas, header.mac) != (stanzas, mac)


@given(STANZAS, MAC, st.data())
def test_a_header_cut_anywhere_is_refused(
    stanzas: tuple[Stanza, ...], mac: bytes, draw: st.DataObject
) -> None:
    data = write(stanzas, mac)
    with pytest.raises(AgeFormatError):
        read(data[: draw.draw(st.integers(0, len(data) - 1))])


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    with pytest.raises(AgeFormatError):
        read(b"age-encryption.org/v1\n-> " + data)


def test_nothing_beyond_the_header_is_taken() -> None:
    source = io.BytesIO(write((Stanza("x", (), b"body"),), bytes(32)) + b"payload\n")
    age_format.read_header(source)
    assert source.read() == b"payload\n"


def test_a_body_of_whole_lines_ends_with_an_empty_one() -> None:
    text = write((Stanza("x", (), bytes(48)),), bytes(32))
    assert b"\n" + b"A" * 64 + b"\n\n--- " in text


def test_a_header_without_stanzas_is_refused() -> None:
    with pytest.raises(AgeFormatError, match="no stanza"):
        read(b"age-encryption.org/v1\n---" + age_format.write_end(bytes(32)))


def test_a_header_without_end_is_given_up_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age_format, "MAX_HEADER", 1000)
    with pytest.raises(AgeFormatError, match="too long"):
        read(b"age-encryption.org/v1\n" + b"-> x\n\n" * 1000)


def test_an_argument_with_a_space_cannot_be_written() -> None:
    with pytest.raises(ValueError, match="visible"):
        age_format.write_covered((Stanza("x", ("a b",), b""),))


@given(st.binary(max_size=100))
def test_base64_is_read_in_one_form_only(data: bytes) -> None:
    text = age_format.encode_base64(data)
    assert age_format.decode_base64(text) == data
    for other in (text + "=", text + "\n", " " + text, text + "A===", "-" + text):
        with pytest.raises(AgeFormatError):
            age_format.decode_base64(other)
