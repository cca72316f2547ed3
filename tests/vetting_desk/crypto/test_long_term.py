from collections.abc import Callable
from hashlib import sha256

import pytest

from vetting_desk.crypto import long_term
from vetting_desk.errors import CryptoError, SignatureError

KEY = long_term.load_key(bytes(range(32)))
PUBLIC = KEY.public_key()


def test_what_is_signed_is_verified() -> None:
    signature = long_term.sign(b"invented", KEY)
    assert len(signature) == long_term.SIGNATURE_LENGTH
    long_term.verify(b"invented", signature, PUBLIC)


def test_a_key_comes_back_from_its_seed() -> None:
    key = long_term.generate_key()
    again = long_term.load_key(bytearray(long_term.key_to_seed(key)))
    assert again.public_key() == key.public_key()


def test_the_key_of_a_seed_is_the_one_of_wycheproof() -> None:
    # mldsa_65_sign_seed_test.json, first group: seed of 32 bytes 2a.
    public = long_term.load_key(b"\x2a" * 32).public_key().public_bytes_raw()
    assert sha256(public).hexdigest() == (
        "b7acce2ddb11f8cc1aa46e2bafac6eacfa2b732ef192bd636ad8d3a56d649c66"
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda s: (b"other", s, long_term.CONTEXT),
        lambda s: (b"invented", s, b"another context"),
        lambda s: (b"invented", s, b""),
        lambda s: (b"invented", s[:-1], long_term.CONTEXT),
        lambda s: (b"invented", bytes([s[0] ^ 1]) + s[1:], long_term.CONTEXT),
        lambda s: (b"invented", b"", long_term.CONTEXT),
    ],
    ids=["content", "context", "no context", "cut short", "flipped bit", "empty"],
)
def test_anything_else_is_refused(change: Callable[[bytes], tuple[bytes, bytes, bytes]]) -> None:
    content, signature, context = change(long_term.sign(b"invented", KEY))
    with pytest.raises(SignatureError):
        long_term.verify(content, signature, PUBLIC, context)


def test_another_key_is_refused() -> None:
    signature = long_term.sign(b"invented", KEY)
    with pytest.raises(SignatureError):
        long_term.verify(b"invented", signature, long_term.generate_key().public_key())


def test_a_seed_of_another_length_is_refused() -> None:
    with pytest.raises(CryptoError):
        long_term.load_key(bytes(31))
