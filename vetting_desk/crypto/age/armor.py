"""ASCII armour: an age file as text, for mail and chat.

Strict PEM (RFC 7468, figure 3) with the label ``AGE ENCRYPTED FILE``: 64 columns, canonical base64
with padding, nothing before or after but white space. It adds no protection.
"""

import binascii
import io
from base64 import b64decode, b64encode
from typing import BinaryIO

from vetting_desk.errors import AgeFormatError

HEAD = b"-----BEGIN AGE ENCRYPTED FILE-----"
FOOT = b"-----END AGE ENCRYPTED FILE-----"
MAX_WHITE_SPACE = 1024
"""Most white space accepted before, and again after, the armour, in bytes."""

_COLUMNS = 64
_LINE_BYTES = 48
_LONGEST_LINE = 128
_WHITE = b" \t\r\n"


def write_armor(source: BinaryIO, target: BinaryIO) -> None:
    """Write all of the age file in `source` to `target` as armour. Both stay open."""
    target.write(HEAD + b"\n")
    # Pieces of whole lines; a read may return fewer bytes than requested before the end.
    held = b""
    while piece := source.read(_LINE_BYTES * 1024):
        held += piece
        whole = len(held) - len(held) % _LINE_BYTES
        target.write(_lines(held[:whole]))
        held = held[whole:]
    target.write(_lines(held))
    target.write(FOOT + b"\n")


def _lines(data: bytes) -> bytes:
    rows = (data[start : start + _LINE_BYTES] for start in range(0, len(data), _LINE_BYTES))
    return b"".join(b64encode(row) + b"\n" for row in rows)


class ArmorReader(io.RawIOBase):
    """Decodes an armoured age file line by line.

    Wrap it in `io.BufferedReader` before giving it to `open_reader`; `read_armor` does.

    Args:
        source: Open for reading at the armour; stays open. Owned by the caller.
    """

    def __init__(self, source: BinaryIO) -> None:
        super().__init__()
        self._source = source
        self._started = self._last = self._ended = False
        self._held = b""

    def readable(self) -> bool:
        """Return True: the stream is readable."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override] # the stub's Buffer is wider
        """Fill `buffer` with decoded bytes; return how many, 0 at the end of the armour.

        Raises:
            AgeFormatError: If the armour is malformed.
        """
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view):
            if not self._held:
                self._held = self._next()
                if not self._held:
                    break
            count = min(len(view) - filled, len(self._held))
            view[filled : filled + count] = self._held[:count]
            self._held = self._held[count:]
            filled += count
        return filled

    def _next(self) -> bytes:
        """Return the decoded bytes of the next line, empty at the end."""
        if not self._started:
            self._skip_to_head()
        if self._ended:
            return b""
        line = self._line()
        if line == FOOT:
            self._end()
            return b""
        if self._last or not line:
            raise _refused("line after a short one" if self._last else "empty line")
        self._last = len(line) < _COLUMNS or line.endswith(b"=")
        return _decode(line)

    def _skip_to_head(self) -> None:
        allowed = MAX_WHITE_SPACE
        while True:
            raw = self._source.readline(_LONGEST_LINE)
            if not raw:
                raise _refused("no armour")
            if raw.strip(_WHITE):
                break
            allowed -= len(raw)
            if allowed < 0:
                raise _refused("white space")
        # White space is allowed before the first line, not within it.
        if _without_end(raw.lstrip(_WHITE)) != HEAD:
            raise _refused("first line")
        self._started = True

    def _line(self) -> bytes:
        """Return the next line without its line end; the footer also without trailing white space."""
        raw = self._source.readline(_LONGEST_LINE)
        if raw.rstrip(_WHITE) == FOOT:
            return FOOT
        if not raw.endswith(b"\n"):
            raise _refused("long line" if len(raw) == _LONGEST_LINE else "cut short")
        return _without_end(raw)

    def _end(self) -> None:
        rest = self._source.read(MAX_WHITE_SPACE + 1)
        if len(rest) > MAX_WHITE_SPACE or rest.strip(_WHITE):
            raise _refused("bytes after the armour")
        self._ended = True


def read_armor(source: BinaryIO) -> io.BufferedReader:
    """Return a stream of the age file inside the armour in `source`, which stays open.

    Reading raises `AgeFormatError` if the armour is malformed.
    """
    return io.BufferedReader(ArmorReader(source))


def _without_end(raw: bytes) -> bytes:
    return raw.removesuffix(b"\n").removesuffix(b"\r")


def _decode(line: bytes) -> bytes:
    if len(line) > _COLUMNS:
        raise _refused("long line")
    try:
        data = b64decode(line, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _refused("base64") from error
    if b64encode(data) != line:
        raise _refused("base64: not canonical")
    return data


def _refused(detail: str) -> AgeFormatError:
    return AgeFormatError(part="armor", detail=detail)
