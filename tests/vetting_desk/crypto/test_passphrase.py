import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.passphrase import prepare, wipe
from vetting_desk.errors import InputError


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("Ӣ", "И\u0304"),  # composed and in parts
        ("\u212b", "\u00c5"),  # the ångström sign is the letter
        ("two words", "two\u00a0words"),
        ("two words", "two\u3000words"),
    ],
)
def test_what_looks_the_same_is_the_same(typed: str, same: str) -> None:
    assert prepare(typed) == prepare(same)


@pytest.mark.parametrize(("typed", "other"), [("ﬁ", "fi"), ("①", "1"), ("ſ", "s"), ("A", "a")])
def test_what_is_different_stays_different(typed: str, other: str) -> None:
    assert prepare(typed) != prepare(other)


@pytest.mark.parametrize("typed", ["", "tab\there", "line\n", "\x00", "\x7f", "\ud800", "\x9c"])
def test_what_cannot_be_a_passphrase_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        prepare(typed)
    assert refused.value.fields["field"] == "passphrase"
    assert typed not in str(refused.value.fields["detail"]) or not typed


@given(st.text(min_size=1))
def test_any_text_gives_bytes_or_is_refused(typed: str) -> None:
    try:
        prepared = prepare(typed)
    except InputError:
        return
    assert prepare(prepared.decode()) == prepared


def test_wiping_leaves_zeros_in_place() -> None:
    buffer = bytearray(b"secret")
    wipe(buffer)
    assert buffer == bytes(6)
