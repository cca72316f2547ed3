"""Texts that carry a signature."""

import base64
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


@pytest.fixture
def signed() -> tuple[str, str]:
    key = Ed25519PrivateKey.generate()
    content = "ID-17 Ҷамшед".encode()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return (
        base64.b64encode(key.sign(content) + content).decode(),
        base64.b64encode(public).decode(),
    )


def test_what_is_validly_signed_is_told(signed: tuple[str, str], value: Callable[..., str]) -> None:
    text, key = signed
    assert value(f"extract-signed('{text}', '{key}')") == "ID-17 Ҷамшед"


@pytest.mark.parametrize("damage", ["text", "key", "base64", "empty"])
def test_what_is_not_validly_signed_is_nothing(
    signed: tuple[str, str], value: Callable[..., str], damage: str
) -> None:
    text, key = signed
    if damage == "text":
        text = base64.b64encode(base64.b64decode(text)[:-1] + b"!").decode()
    elif damage == "key":
        key = base64.b64encode(bytes(32)).decode()
    elif damage == "base64":
        text = "not base64"
    else:
        text = ""
    assert value(f"extract-signed('{text}', '{key}')") == ""
