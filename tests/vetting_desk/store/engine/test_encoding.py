"""Unambiguous encoding of fields as bytes."""

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.store.engine.encoding import Field, digest, encode

FIELDS = st.lists(
    st.none() | st.integers(-300, 300) | st.text("ab1", max_size=3) | st.binary(max_size=3),
    max_size=4,
)


@given(FIELDS, FIELDS)
def test_two_different_lists_never_give_the_same_bytes(
    one: list[Field], other: list[Field]
) -> None:
    same = [(type(field), field) for field in one] == [(type(field), field) for field in other]

    assert (encode(*one) == encode(*other)) == same


def test_the_bytes_are_type_length_and_content() -> None:
    assert encode("ҷ", b"\x00", 17, None) == b"t\0\0\0\2\xd2\xb7b\0\0\0\1\0i\0\0\0\x0217n\0\0\0\0"


def test_the_digest_is_sha_256_of_the_bytes() -> None:
    assert digest("a") == "d4a9288f217f09d05a329c0e68fea206114e986d5177ed025f69ffa2075a32d9"
