"""The text that a report of ours gives back when it is searched, in the order it was drawn.

Read from the page contents and from what each font says its codes stand for. That is the file's own word:
a font can draw one name and call it another. So this can show that something is missing from pages that were
laid out by another version, and never that nothing else stands there; that is `same_pages`.
"""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader

MAX_LENGTH = 64 * 1024 * 1024
"""Most bytes of page contents and font maps unpacked for one report."""
_TOKENS = re.compile(rb"/([A-Za-z0-9]{1,16})\s+[\d.]+\s+Tf|<([0-9A-Fa-f]+)>")
_PAIRS = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4,})>")
_CODE = 4
"""Hexadecimal digits of one code."""


class _TooLong(Exception):  # noqa: N818 (never leaves this module)
    """It would unpack to more than is read."""


def page_text(pdf: bytes) -> str | None:
    """Return the text of all pages without any white space; None if it is not written as ours are.

    Raises:
        Exception: Whatever a hostile file makes its parser raise; the caller treats it as unreadable.
    """
    reader = PdfFileReader(BytesIO(pdf), strict=True)
    budget = _Budget()
    kids = reader.root["/Pages"]["/Kids"]
    maps: dict[bytes, dict[bytes, str]] = {}
    found: list[str] = []
    try:
        for place in range(len(kids)):
            page = kids[place]
            fonts = page["/Resources"]["/Font"]
            for name in fonts:
                key = str(name).removeprefix("/").encode("ascii")
                if key not in maps:
                    maps[key] = _map(budget.unpacked(fonts[name]["/ToUnicode"]))
            found.extend(_shown(budget.unpacked(page["/Contents"]), maps))
    except (_TooLong, KeyError, zlib.error, UnicodeError):
        return None
    return "".join("".join(found).split())


class _Budget:
    """Unpacks streams, all of them together within bounds."""

    def __init__(self) -> None:
        self._room = MAX_LENGTH

    def unpacked(self, stream: Any) -> bytes:
        """Return what a stream holds."""
        if stream.get("/Filter") != "/FlateDecode" or "/DecodeParms" in stream:
            raise _TooLong
        content = zlib.decompressobj().decompress(stream.encoded_data, self._room + 1)
        self._room -= len(content)
        if self._room < 0:
            raise _TooLong
        return content


def _map(table: bytes) -> dict[bytes, str]:
    return {
        code.upper(): bytes.fromhex(text.decode("ascii")).decode("utf-16-be")
        for code, text in _PAIRS.findall(table)
    }


def _shown(content: bytes, maps: dict[bytes, dict[bytes, str]]) -> Iterator[str]:
    """Yield what a page shows, code by code; codes that stand for nothing are passed over."""
    font: dict[bytes, str] = {}
    for name, codes in _TOKENS.findall(content):
        if name:
            font = maps[name]
        for start in range(0, len(codes), _CODE):
            yield font.get(codes[start : start + _CODE].upper(), "")
