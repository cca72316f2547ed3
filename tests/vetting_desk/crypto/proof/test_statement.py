"""A statement survives the way through a code; whatever is not exactly one is refused."""

from datetime import UTC, datetime, timedelta

import base45
import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.certificates import generate_signing_key
from vetting_desk.crypto.proof import cose, statement
from vetting_desk.crypto.proof.statement import PREFIX, Statement, message_of, read, sign, to_text
from vetting_desk.errors import CryptoError, ProofFormatError
from vetting_desk.model.case import BirthCertainty

KEY = generate_signing_key()
NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
ONE = Statement(
    b"n" * 16, NOW, NOW + timedelta(days=1095), BirthCertainty.MONTH, b"s" * 16, (b"d" * 16,)
)


def claims(**changed: object) -> bytes:
    """A payload with some of its claims changed; None leaves one out."""
    found: dict[int, object] = {
        statement.EXPIRES: 1_900_000_000,
        statement.ISSUED: 1_800_000_000,
        statement.ID: b"n" * 16,
        statement.PERSON: [0, b"s" * 16, b"d" * 16],
    }
    found |= {int(name[1:]) if name[0] == "c" else -65537: value for name, value in changed.items()}
    return cose.encode({name: value for name, value in found.items() if value is not None})


def signed(payload: bytes) -> bytes:
    return cose.sign(payload, KEY, cose.kid_of(KEY.public_key()))


STATEMENTS = st.builds(
    Statement,
    number=st.binary(min_size=16, max_size=16),
    issued=st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1)).map(  # noqa: DTZ001
        lambda at: at.replace(microsecond=0, tzinfo=UTC)
    ),
    expires=st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1)).map(  # noqa: DTZ001
        lambda at: at.replace(microsecond=0, tzinfo=UTC)
    ),
    certainty=st.sampled_from(
        [each for each in BirthCertainty if each is not BirthCertainty.NOT_ASKED]
    ),
    salt=st.binary(min_size=16, max_size=16),
    digests=st.lists(st.binary(min_size=16, max_size=16), min_size=1, max_size=3).map(tuple),
)


@given(STATEMENTS)
def test_what_was_signed_is_read_again(one: Statement) -> None:
    text = sign(one, KEY)
    found = read(message_of(text))
    assert (found.statement, found.kid) == (one, cose.kid_of(KEY.public_key()))
    cose.verify(found.message, KEY.public_key())
    assert len(text) < 320  # a code of version 11 at the most


def test_a_code_holds_it_as_letters_and_digits() -> None:
    import segno

    made = segno.make_qr(sign(ONE, KEY), error="m")
    assert (made.mode, made.version) == ("alphanumeric", 9)


@pytest.mark.parametrize(
    ("plain", "encoded"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
    ],
)
def test_base45_is_that_of_rfc_9285(plain: bytes, encoded: str) -> None:
    assert base45.b45encode(plain) == encoded.encode()
    assert message_of(PREFIX + encoded) == plain


@pytest.mark.parametrize("encoded", ["GGW", ":::", "A", "ABCD", "ab8", "BB\n", "Ä00"])
def test_what_rfc_9285_forbids_is_damaged(encoded: str) -> None:
    with pytest.raises(ProofFormatError) as caught:
        message_of(PREFIX + encoded)
    assert caught.value.fields["detail"] == "damaged"


@pytest.mark.parametrize(
    ("text", "detail"),
    [("HC1:BB8", "not-ours"), ("", "not-ours"), (PREFIX + "B" * 2_000, "too-long")],
)
def test_another_code_is_not_ours(text: str, detail: str) -> None:
    with pytest.raises(ProofFormatError) as caught:
        message_of(text)
    assert caught.value.fields["detail"] == detail


@pytest.mark.parametrize(
    "payload",
    [
        claims(c4=None),
        claims(c99=1),
        claims(c4=-1),
        claims(c4=1.5),
        claims(c4=True),
        claims(c6=2**60),
        claims(c7=b"short"),
        claims(c7="n" * 16),
        claims(p=[0, b"s" * 16]),
        claims(p=[0, b"s" * 16, *[b"d" * 16] * 4]),
        claims(p=[5, b"s" * 16, b"d" * 16]),
        claims(p=[False, b"s" * 16, b"d" * 16]),
        claims(p=[0, b"s" * 15, b"d" * 16]),
        claims(p={}),
        cose.encode([1]),
        cbor2.dumps(
            {
                7: b"n" * 16,
                6: 1_800_000_000,
                4: 1_900_000_000,
                -65537: [0, b"s" * 16, b"d" * 16],
            }
        ),  # in another order
    ],
)
def test_a_signed_message_that_says_something_else_is_no_proof(payload: bytes) -> None:
    with pytest.raises(ProofFormatError):
        read(signed(payload))


def test_headers_hold_nothing_else() -> None:
    good = cose.read(signed(claims()))
    protected = cose.encode({1: -7, 4: good.headers[4], 3: "text/plain"})
    for parts in (
        [protected, {}, good.payload, good.signature],
        [good.protected, {4: b"x"}, good.payload, good.signature],
        [cose.encode({1: -7, 4: b"short"}), {}, good.payload, good.signature],
        [b"", {}, good.payload, good.signature],
    ):
        with pytest.raises(ProofFormatError):
            read(cose.encode(cbor2.CBORTag(18, parts)))


def test_a_message_has_one_form_alone() -> None:
    good = signed(claims())
    assert read(good).message.payload
    for other in (b"\xd8\x12" + good[1:], b"\xd2\x98\x04" + good[2:], b"\xd9\xd9\xf7" + good):
        with pytest.raises(ProofFormatError):
            read(other)


@given(st.text(max_size=600))
def test_texts_of_anybody_are_refused_in_words(text: str) -> None:
    for shown in (text, PREFIX + text):
        with pytest.raises(ProofFormatError):
            read(message_of(shown))


@given(st.data())
def test_a_code_with_a_sign_changed_is_refused_or_does_not_verify(data: st.DataObject) -> None:
    text = sign(ONE, KEY)
    at = data.draw(st.integers(len(PREFIX), len(text) - 1))
    sign_ = data.draw(st.sampled_from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"))
    spoilt = text[:at] + sign_ + text[at + 1 :]
    if spoilt == text:
        return
    with pytest.raises(CryptoError):
        cose.verify(read(message_of(spoilt)).message, KEY.public_key())


def test_the_text_begins_with_format_and_version() -> None:
    assert to_text(b"AB") == "VD1:BB8"
