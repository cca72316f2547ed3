"""A proof as lines that can be typed where no code can be read: letters and digits that look like no other.

Base32 in Crockford's letters, in lines of 20: 18 of the message and two that check the line, with its number,
so that a slip or a line in the wrong place is found at once and by its line, but for one slip in a thousand.
Typing O for 0, or I and L for 1, is as good. The check guards against slips; against people it is the
signature that guards. A short number to look up would be less to type, and worth nothing at a desk that has
no list of everybody.
"""

from base64 import b32decode, b32encode
from binascii import crc_hqx
from typing import Final

from vetting_desk.errors import ProofFormatError, ProofLineError

GROUP: Final = 5
LINE: Final = 20
_DATA, _CHECK = 18, 2
_MOST_LINES: Final = 64
_RFC: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_WRITE: Final = str.maketrans(_RFC, _CROCKFORD)
_READ: Final = str.maketrans(_CROCKFORD, _RFC)
_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN: Final = frozenset(" \t\r-–—·.,:\u00a0\u200e\u200f")


def to_lines(message: bytes) -> tuple[str, ...]:
    """Return a message as lines of four groups of five; the last line may be shorter."""
    letters = b32encode(message).decode("ascii").rstrip("=").translate(_WRITE)
    parts = [letters[at : at + _DATA] for at in range(0, len(letters), _DATA)]
    return tuple(_grouped(part + _check(number, part)) for number, part in enumerate(parts, 1))


def from_lines(text: str) -> bytes:
    """Return the message that somebody typed; blank lines count for nothing.

    Args:
        text: One line for each line of the paper; or all of it in one.

    Raises:
        ProofLineError: If a line holds a slip. Fields: line (from 1).
        ProofFormatError: If there is nothing, or far too much.
    """
    lines = [line for each in text.splitlines() if (line := _letters(each))]
    if len(lines) == 1:
        lines = [lines[0][at : at + LINE] for at in range(0, len(lines[0]), LINE)]
    if not lines:
        raise ProofFormatError(detail="empty")
    if len(lines) > _MOST_LINES:
        raise ProofFormatError(detail="too-long")
    joined = ""
    for number, line in enumerate(lines, 1):
        part, check = line[:-_CHECK], line[-_CHECK:]
        if not 0 < len(part) <= _DATA or check != _check(number, part):
            raise ProofLineError(line=number)
        if len(part) < _DATA and number < len(lines):
            raise ProofLineError(line=number)
        joined += part
    padded = joined.translate(_READ)
    try:
        message = b32decode(padded + "=" * (-len(padded) % 8))
    except ValueError as error:
        raise ProofFormatError(detail="mistyped") from error
    if to_lines(message)[-1].replace(" ", "") != lines[-1]:
        raise ProofFormatError(detail="mistyped")
    return message


def _letters(line: str) -> str:
    bare = "".join(each for each in line.upper() if each not in _BETWEEN)
    return bare.translate(_ALIKE)


def _check(number: int, part: str) -> str:
    """Return two letters over a line and its number: ten bits of CRC-16/CCITT."""
    try:
        value = crc_hqx(bytes([number % 256]) + part.encode("ascii"), 0xFFFF) & 0x3FF
    except UnicodeEncodeError:
        return ""
    return _CROCKFORD[value >> 5] + _CROCKFORD[value & 31]


def _grouped(letters: str) -> str:
    return " ".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))
