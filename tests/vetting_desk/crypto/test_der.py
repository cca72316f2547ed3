import pytest
from asn1crypto import parser
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto import der
from vetting_desk.errors import SignatureError

CONTENT = st.binary(max_size=70_000) | st.binary(max_size=300)


@given(CONTENT, st.binary(max_size=5))
def test_an_element_is_read_as_asn1crypto_writes_it(content: bytes, rest: bytes) -> None:
    data = parser.emit(0, 0, 4, content)
    cursor = der.Cursor(data + rest)
    element = cursor.take(der.OCTET_STRING)
    assert (element.content, element.whole) == (content, data)
    assert cursor.ended == (not rest)


@given(st.binary(max_size=40))
def test_whatever_is_read_asn1crypto_reads_too(data: bytes) -> None:
    cursor = der.Cursor(data)
    try:
        element = cursor._read()
    except SignatureError:
        return
    _, _, _, header, content, trailer = parser.parse(element.whole, strict=True)
    assert (header + content + trailer, content) == (element.whole, element.content)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "04",
        "0401",
        "0480",  # indefinite length
        "048100",  # longer form than needed
        "04817f" + "00" * 127,
        "04820080" + "00" * 128,
        "0485000000000100",  # five bytes of length
        "0484ffffffff",
        "1f0100",  # tag in more than one byte
        "0481",
        "048200",
    ],
)
def test_an_element_not_in_its_one_form_is_refused(data: str) -> None:
    with pytest.raises(SignatureError, match="encoding"):
        der.Cursor(bytes.fromhex(data))._read()


@given(st.integers(0, 2**160))
def test_integers_are_read_as_asn1crypto_writes_them(value: int) -> None:
    from asn1crypto.core import Integer

    assert der.integer(der.Cursor(Integer(value).dump()).take(der.INTEGER)) == value


@pytest.mark.parametrize("data", ["0200", "0201ff", "02020001", "020180"])
def test_integers_negative_or_not_in_their_one_form_are_refused(data: str) -> None:
    with pytest.raises(SignatureError):
        der.integer(der.Cursor(bytes.fromhex(data)).take(der.INTEGER))


def test_another_tag_is_refused() -> None:
    with pytest.raises(SignatureError):
        der.Cursor(bytes.fromhex("0400")).take(der.SEQUENCE)


def test_something_else_than_expected_is_refused() -> None:
    cursor = der.Cursor(bytes.fromhex("0400"))
    with pytest.raises(SignatureError):
        cursor.expect(bytes.fromhex("0500"), bytes.fromhex("0401"))
    cursor.expect(bytes.fromhex("0500"), bytes.fromhex("0400"))
    cursor.end()


def test_what_is_left_is_refused() -> None:
    with pytest.raises(SignatureError):
        der.Cursor(b"\x00").end()
