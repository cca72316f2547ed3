"""What stanzas of all kinds have in common: a wrapped file key, a share, and their errors."""

import pytest

from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.recipients import (
    WRAPPED_LENGTH,
    check_stanza,
    decode_share,
    open_file_key,
    refused,
    seal_file_key,
)
from vetting_desk.errors import AgeFormatError

FILE_KEY, WRAP_KEY = bytes(range(16)), bytes([5]) * 32


def test_a_wrapped_file_key_opens_with_its_key_alone() -> None:
    body = seal_file_key(WRAP_KEY, FILE_KEY)

    assert len(body) == WRAPPED_LENGTH
    assert open_file_key(WRAP_KEY, body) == FILE_KEY
    assert open_file_key(bytes(32), body) is None
    assert open_file_key(WRAP_KEY, body[:-1] + bytes([body[-1] ^ 1])) is None


def test_a_stanza_has_its_arguments_and_a_body_of_one_key() -> None:
    check_stanza(Stanza("kind", ("a", "b"), bytes(WRAPPED_LENGTH)), arguments=2)

    with pytest.raises(AgeFormatError, match="arguments"):
        check_stanza(Stanza("kind", ("a",), bytes(WRAPPED_LENGTH)), arguments=2)
    with pytest.raises(AgeFormatError, match="body length"):
        check_stanza(Stanza("kind", ("a", "b"), bytes(WRAPPED_LENGTH + 1)), arguments=2)


def test_a_share_has_exactly_its_length() -> None:
    stanza = Stanza("kind", (encode_base64(bytes(32)),), b"")

    assert decode_share(stanza, 32) == bytes(32)
    with pytest.raises(AgeFormatError, match="share length"):
        decode_share(stanza, 31)


def test_a_share_that_is_no_canonical_base64_is_refused() -> None:
    for written in ("====", encode_base64(bytes(32)) + "=", "not base64!"):
        with pytest.raises(AgeFormatError):
            decode_share(Stanza("kind", (written,), b""), 32)


def test_a_refusal_names_the_kind_of_stanza() -> None:
    assert refused("kind", "why").fields == {"part": "header", "detail": "kind: why"}
