"""Reading a hexadecimal string of a PDF at once.

pyHanko reads such a string sign by sign; a signature of 16 KB then takes as long as all other checks of a
report. Here its digits are read in one piece and checked to be hexadecimal digits and nothing else. Anything
else (white space between them, an end that is missing, a sign that is no digit) is read, or refused, by
pyHanko's own function from the beginning. Source: ISO 32000-1, 7.3.4.3.
"""

import re
from typing import Any, BinaryIO, Final

from pyhanko.pdf_utils import generic

from vetting_desk.reports.pdf.while_reading import Quicker

_NAME: Final = "read_hex_string_from_stream"
_AT_FIRST, _AT_MOST = 128, 1 << 20
_DIGITS: Final = re.compile(rb"[0-9A-Fa-f]*")
_END: Final = b">"


def read_at_once(stream: BinaryIO) -> Any:
    """Return the string that begins with ``<`` here, as pyHanko's function does; the stream is behind it."""
    start = stream.tell()
    digits = _digits(stream)
    if digits is None:
        stream.seek(start)
        return QUICKER.original(stream)
    stream.seek(start + len(digits) + 2)
    return generic.pdf_string(bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii")))


def _digits(stream: BinaryIO) -> bytes | None:
    """Return the digits up to the end of the string; None if there is anything else, or no end."""
    found, most = b"", _AT_FIRST
    if stream.read(1) != b"<":
        return None
    while most <= _AT_MOST:
        piece = stream.read(most)
        end = piece.find(_END)
        found += piece if end < 0 else piece[:end]
        if end >= 0:
            return found if _DIGITS.fullmatch(found) else None
        if not piece:
            return None
        most *= 8
    return None


QUICKER: Final = Quicker(generic, _NAME, read_at_once)
"""Has pyHanko read hexadecimal strings so while a report is read."""
