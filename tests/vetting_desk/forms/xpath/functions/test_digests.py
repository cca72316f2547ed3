"""Digests, encodings, and signed texts."""

import base64
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

# Each: expression, value stored by a calculation. NaN is stored as empty.
DIGESTS = [
    ("digest('some text', 'MD5', 'base64')", "VS4hzUzZkYZ448Gg30kbww=="),
    ("digest('some text', 'MD5')", "VS4hzUzZkYZ448Gg30kbww=="),
    ("digest('some text', 'MD5', 'hex')", "552e21cd4cd9918678e3c1a0df491bc3"),
    ("digest('some text', 'SHA-1', 'base64')", "N6pjx3OY2VRHMmLhoAV8HmMu2nc="),
    (
        "digest('some text', 'SHA-256', 'base64')",
        "uU9vElx546X/qoJvWEwQ1SraZp5nYgUbgmtVd20FrtI=",
    ),
    (
        "digest('some text', 'SHA-384', 'base64')",
        "zJTsPphzwLmnJIZEKVj2cQZ833e5QnQW0DFEDMYgQeLuE0RJhEfsDO2fcENGG9Hz",
    ),
    ("string-length(digest('some text', 'SHA-512', 'hex'))", "128"),
    ("digest('some text', 'CRC')", ""),
    ("base64-decode('SGVsbG8=')", "Hello"),
    ("base64-decode('0KLQvtC2')", "Тож"),
    ("base64-decode('not base64!')", ""),
    ("base64-decode('YWI')", "ab"),
]


@pytest.mark.parametrize(
    ("expression", "stored"), [pytest.param(e, s, id=f"digests: {e}") for e, s in DIGESTS]
)
def test_expression_gives(expression: str, stored: str, value: Callable[..., str]) -> None:
    assert value(expression) == stored


@pytest.fixture
def signed() -> tuple[str, str]:
    key = Ed25519PrivateKey.generate()
    content = "ID-17 Ҷамшед".encode()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return (
        base64.b64encode(key.sign(content) + content).decode(),
        base64.b64encode(public).decode(),
    )


def test_what_is_validly_signed_is_returned(
    signed: tuple[str, str], value: Callable[..., str]
) -> None:
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
