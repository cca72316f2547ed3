import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.age import read_armor, write_armor
from vetting_desk.crypto.age.armor import FOOT, HEAD
from vetting_desk.errors import AgeFormatError


def armored(data: bytes) -> bytes:
    target = io.BytesIO()
    write_armor(io.BytesIO(data), target)
    return target.getvalue()


@given(st.binary(max_size=300))
def test_what_is_written_is_read(data: bytes) -> None:
    assert read_armor(io.BytesIO(armored(data))).read() == data


def test_lines_are_whole_even_when_the_source_trickles() -> None:
    class Trickle(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 7))

    data, target = bytes(range(256)) * 2, io.BytesIO()
    write_armor(Trickle(data), target)
    assert target.getvalue() == armored(data)


def test_reading_in_small_pieces_gives_the_same() -> None:
    reader, found = read_armor(io.BytesIO(armored(bytes(500)))), b""
    while piece := reader.read(11):
        found += piece
    assert found == bytes(500)


@given(st.binary(min_size=1, max_size=200), st.data())
def test_no_other_text_is_read_as_the_same_bytes(data: bytes, draw: st.DataObject) -> None:
    text = bytearray(armored(data))
    text[draw.draw(st.integers(0, len(text) - 1))] = draw.draw(st.integers(0, 127))
    if bytes(text).replace(b"\r\n", b"\n").strip() == armored(data).strip():
        return
    try:
        found = read_armor(io.BytesIO(bytes(text))).read()
    except AgeFormatError:
        return
    assert found != data


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\n\n",
        HEAD,
        HEAD + b"\n",
        HEAD + b"\n" + FOOT + b"\nmore",
        HEAD + b"\nAAAA\n" + FOOT[:-1],
        HEAD + b"\nAAAA" + FOOT + b"\n",
        b"\n" * 2000 + HEAD + b"\n" + FOOT,
        HEAD + b"\n" + FOOT + b"\n" * 2000,
    ],
    ids=[
        "nothing",
        "white space",
        "head without line end",
        "head alone",
        "text behind",
        "foot cut short",
        "foot on a line with text",
        "much white space before",
        "much white space behind",
    ],
)
def test_what_is_no_armour_is_refused(text: bytes) -> None:
    with pytest.raises(AgeFormatError):
        read_armor(io.BytesIO(text)).read()
