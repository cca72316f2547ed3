"""The age v1 header as bytes: parsed strictly, written canonically (https://c2sp.org/age).

Handles lines, stanzas and canonical base64, and no cryptography: keys, wrapping and the header's MAC
are in the layers above. Anything outside the specification's grammar is refused, so that a header has
exactly one encoding.
"""

import binascii
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import BinaryIO

from vetting_desk.errors import AgeFormatError

VERSION_LINE = b"age-encryption.org/v1\n"
MAX_HEADER = 1024 * 1024
"""Longest header read, in bytes: about six hundred post-quantum recipients."""

_COLUMNS = 64
_STANZA_START = b"-> "
_END_START = b"--- "
_END_LENGTH = 48
_ARGUMENT = re.compile(rb"[\x21-\x7e]+\Z")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*\Z")


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's part of a header.

    Attributes:
        type: First argument, such as ``mlkem768x25519``.
        arguments: The arguments after it.
        body: The wrapped file key, decoded.
    """

    type: str
    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header.

    Attributes:
        stanzas: In the order of the file.
        mac: The 32 bytes of the last line.
        covered: The exact bytes the MAC is computed over.
    """

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes


def encode_base64(data: bytes) -> str:
    """Return canonical base64 without padding (RFC 4648, section 4)."""
    return b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64(text: bytes | str) -> bytes:
    """Return the bytes of canonical base64 without padding.

    Raises:
        AgeFormatError: If the text has padding, an invalid character, an impossible length, or
            left-over bits that are not zero.
    """
    raw = text.encode("ascii", "replace") if isinstance(text, str) else text
    if not _BASE64.match(raw):
        raise _refused("base64: foreign character")
    try:
        data = b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error as error:
        raise _refused("base64: length") from error
    if b64encode(data).rstrip(b"=") != raw:
        raise _refused("base64: not canonical")
    return data


def write_covered(stanzas: tuple[Stanza, ...]) -> bytes:
    """Return the bytes of a header that its MAC covers: up to and including ``---``."""
    return b"".join([VERSION_LINE, *(_write_stanza(stanza) for stanza in stanzas), b"---"])


def write_end(mac: bytes) -> bytes:
    """Return what follows the covered bytes: the MAC and the line end."""
    return b" " + encode_base64(mac).encode("ascii") + b"\n"


def read_header(source: BinaryIO) -> Header:
    """Read a header and leave `source` at the first byte of the payload.

    Args:
        source: Open for reading; `readline` is used, so nothing after the header is consumed.

    Raises:
        AgeFormatError: If it is truncated, too long, of another version, or does not match the grammar.
    """
    lines = _Lines(source)
    if lines.next() != VERSION_LINE:
        raise _refused("version line")
    stanzas: list[Stanza] = []
    while (line := lines.next()).startswith(_STANZA_START):
        stanzas.append(_read_stanza(line, lines))
    if not stanzas:
        raise _refused("no stanza")
    if not line.startswith(_END_START) or len(line) != _END_LENGTH:
        raise _refused("end line")
    mac = decode_base64(line[len(_END_START) : -1])
    return Header(tuple(stanzas), mac, b"".join([*lines.taken[:-1], b"---"]))


def _write_stanza(stanza: Stanza) -> bytes:
    arguments = [argument.encode("ascii") for argument in (stanza.type, *stanza.arguments)]
    if not all(_ARGUMENT.match(argument) for argument in arguments):
        raise ValueError("a stanza's arguments are visible ASCII without spaces")
    body = encode_base64(stanza.body).encode("ascii")
    # The last line is always shorter than a full one, possibly empty.
    starts = range(0, len(body) + 1, _COLUMNS)
    wrapped = [body[start : start + _COLUMNS] for start in starts]
    return b"-> " + b" ".join(arguments) + b"\n" + b"\n".join(wrapped) + b"\n"


def _read_stanza(line: bytes, lines: "_Lines") -> Stanza:
    arguments = line[len(_STANZA_START) : -1].split(b" ")
    if not all(_ARGUMENT.match(argument) for argument in arguments):
        raise _refused("stanza arguments")
    body: list[bytes] = []
    while True:
        part = lines.next()[:-1]
        if len(part) > _COLUMNS:
            raise _refused("stanza body: long line")
        body.append(part)
        if len(part) < _COLUMNS:
            break
    words = tuple(argument.decode("ascii") for argument in arguments)
    return Stanza(words[0], words[1:], decode_base64(b"".join(body)))


class _Lines:
    """Lines with their line ends, one at a time, never more than `MAX_HEADER` bytes in all."""

    def __init__(self, source: BinaryIO) -> None:
        self.taken: list[bytes] = []
        self._source = source
        self._left = MAX_HEADER

    def next(self) -> bytes:
        line = self._source.readline(self._left)
        self._left -= len(line)
        if not line.endswith(b"\n"):
            raise _refused("too long" if self._left == 0 else "cut short")
        self.taken.append(line)
        return line


def _refused(detail: str) -> AgeFormatError:
    return AgeFormatError(part="header", detail=detail)
