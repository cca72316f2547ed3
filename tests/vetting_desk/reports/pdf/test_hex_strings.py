"""A hexadecimal string is read as pyHanko reads it, and refused as it refuses it."""

from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic

from vetting_desk.reports.pdf import hex_strings


def outcome(read: Any, data: bytes) -> object:
    stream = BytesIO(data)
    try:
        found = read(stream)
    except Exception as error:  # noqa: BLE001 (whatever it is, both do the same)
        return type(error)
    return type(found), found, stream.tell()


SIGNS = st.sampled_from(
    [b"0", b"9", b"a", b"F", b"<", b">", b" ", b"\n", b"\x00", b"g", b"%", b"\xff"]
)
HEX = st.binary(max_size=700).map(lambda data: data.hex().encode())


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.lists(SIGNS, max_size=40).map(b"".join), HEX), st.binary(max_size=10))
def test_it_reads_or_refuses_what_pyhanko_does_and_stands_where_it_stands(
    inner: bytes, after: bytes
) -> None:
    data = b"<" + inner + b">" + after
    assert outcome(hex_strings.read_at_once, data) == outcome(hex_strings.QUICKER.original, data)


@pytest.mark.parametrize(
    "data",
    [b"<", b"<a", b"<abc>", b"<>", b"<0g>", b"< 41 >", b"<feff0041>", b"<" + b"0" * 40_000 + b">"],
)
def test_the_edges(data: bytes) -> None:
    assert outcome(hex_strings.read_at_once, data) == outcome(hex_strings.QUICKER.original, data)


def test_pyhanko_uses_it_while_a_report_is_read_and_not_after() -> None:
    own = generic.read_hex_string_from_stream
    with hex_strings.QUICKER.used():
        assert generic.read_hex_string_from_stream is not own
        assert generic.read_hex_string_from_stream(BytesIO(b"<4142>")) == "AB"
    assert generic.read_hex_string_from_stream is own is hex_strings.QUICKER.original
