"""A desk's high-water mark as bytes: how far the desk has come, sealed under a key of its casebook.

Three lines of ASCII, each ended by a line feed::

    vetting-desk-high-water/1
    <id of the desk>
    <nonce and sealed content: base64 with padding>

The content is JSON with sorted keys and no spaces, encrypted with ChaCha20-Poly1305 (RFC 8439) under a random
key of 32 bytes that lies in the casebook; the first two lines, line feeds included, are the associated data.
The key stays the same when the store gets a new one, so that a casebook put back under an old store key is
still compared. Where marks lie and what they are compared with is `operations.access.high_water`.
"""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MAGIC: Final = b"vetting-desk-high-water/1\n"
KEY_LENGTH: Final = 32
MAX_LENGTH: Final = 1024 * 1024
_NONCE_LENGTH: Final = 12
_MOST: Final = 2**53


class UnsoundMarkError(ValueError):
    """A copy of a mark cannot be used; `operations.access.high_water` decides what that means."""


@dataclass(frozen=True, slots=True)
class SlotMark:
    """A key slot as it was.

    Attributes:
        revision: Its revision; rises with each writing.
        sha256: Digest of its file, 64 hexadecimal digits.
    """

    revision: int
    sha256: str


@dataclass(frozen=True, slots=True)
class HighWaterMark:
    """How far a desk has come.

    Attributes:
        counter: Rises with each mark, so that of two copies the newer one is known.
        epoch: Number of the desk's epoch.
        epoch_mark: Its mark.
        audit_length: Entries in the audit log.
        audit_head: Head of its chain, 64 hexadecimal digits.
        feeds: The highest number given in each feed.
        list_number: Of the newest revocation list.
        rules_number: Of the organisation's newest rules.
        slots: The key slot of each officer, by the officer's id.
    """

    counter: int
    epoch: int
    epoch_mark: str
    audit_length: int
    audit_head: str
    feeds: Mapping[str, int] = field(default_factory=dict)
    list_number: int = 0
    rules_number: int = 0
    slots: Mapping[str, SlotMark] = field(default_factory=dict)


def new_key() -> bytes:
    """Return a key for a desk's marks."""
    return os.urandom(KEY_LENGTH)


def seal(mark: HighWaterMark, desk_id: str, key: bytes) -> bytes:
    """Return a mark as the content of its file."""
    head = _head(desk_id)
    content = json.dumps(asdict(mark), sort_keys=True, separators=(",", ":")).encode()
    nonce = os.urandom(_NONCE_LENGTH)
    return head + b64encode(nonce + ChaCha20Poly1305(key).encrypt(nonce, content, head)) + b"\n"


def is_of(data: bytes, desk_id: str) -> bool:
    """Return whether a file begins as a mark of this desk; what it says is not looked at."""
    return data.startswith(_head(desk_id))


def unseal(data: bytes, desk_id: str, key: bytes) -> HighWaterMark:
    """Return the mark in a file.

    Raises:
        UnsoundMarkError: If it is damaged, of another desk, or sealed under another key.
    """
    head = _head(desk_id)
    if len(data) > MAX_LENGTH or not data.startswith(head) or not data.endswith(b"\n"):
        raise UnsoundMarkError("format")
    try:
        sealed = _decoded(data[len(head) : -1])
        nonce, rest = sealed[:_NONCE_LENGTH], sealed[_NONCE_LENGTH:]
        content = ChaCha20Poly1305(key).decrypt(nonce, rest, head)
        return _mark(json.loads(content))
    except InvalidTag as error:
        raise UnsoundMarkError("sealed under another key, or altered") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnsoundMarkError("format") from error


def _head(desk_id: str) -> bytes:
    return MAGIC + desk_id.encode("ascii") + b"\n"


def _decoded(text: bytes) -> bytes:
    content = b64decode(text, validate=True)
    if b64encode(content) != text:
        raise ValueError("not canonical")
    return content


def _mark(content: dict[str, Any]) -> HighWaterMark:
    mark = HighWaterMark(
        counter=_number(content["counter"]),
        epoch=_number(content["epoch"]),
        epoch_mark=_text(content["epoch_mark"]),
        audit_length=_number(content["audit_length"]),
        audit_head=_text(content["audit_head"]),
        feeds={_text(key): _number(value) for key, value in content["feeds"].items()},
        list_number=_number(content["list_number"]),
        rules_number=_number(content["rules_number"]),
        slots={
            _text(key): SlotMark(_number(slot["revision"]), _text(slot["sha256"]))
            for key, slot in content["slots"].items()
        },
    )
    if asdict(mark) != content:
        raise ValueError("fields")
    return mark


def _number(value: Any) -> int:
    if type(value) is not int or not 0 <= value < _MOST:
        raise ValueError("number")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value
