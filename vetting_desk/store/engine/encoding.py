"""One unambiguous way to turn fields into bytes, so that a digest says exactly one thing.

Each field is written as its type, its length and its bytes; two different lists of fields never give
the same bytes. The hash chain itself is in `vetting_desk.crypto.chain`.
"""

from hashlib import sha256
from struct import Struct

Field = str | bytes | int | None

_HEAD = Struct(">cI").pack
_NONE = _HEAD(b"n", 0)


def encode(*fields: Field) -> bytes:
    """Return `fields` as bytes: for each its type (one byte), length (four bytes, big-endian) and content.

    Text is UTF-8, whole numbers are decimal digits, nothing is an empty ``n``.

    Raises:
        UnicodeEncodeError: If a text holds a lone surrogate.
    """
    parts: list[bytes] = []
    for field in fields:
        if field is None:
            parts.append(_NONE)
            continue
        if isinstance(field, str):
            kind, content = b"t", field.encode()
        elif isinstance(field, bytes):
            kind, content = b"b", field
        else:
            kind, content = b"i", b"%d" % field
        parts.append(_HEAD(kind, len(content)))
        parts.append(content)
    return b"".join(parts)


def digest(*fields: Field) -> str:
    """Return the SHA-256 of `encode`, 64 lower-case hexadecimal digits."""
    return sha256(encode(*fields)).hexdigest()
