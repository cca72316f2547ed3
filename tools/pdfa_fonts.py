"""What PDF/A-3b asks of the fonts of a page (ISO 19005-3, 6.2.11): embedded, whole, as wide as they say."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from fontTools.ttLib import TTFont

_SHOWN: Final = re.compile(rb"/(\w+)\s+[\d.]+\s+Tf|<([0-9A-Fa-f\s]*)>")
_PAIR: Final = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")
_FORBIDDEN: Final = frozenset({"0000", "FEFF", "FFFE"})
_FILES: Final = ("/FontFile2", "/FontFile3", "/FontFile")


def font_faults(fonts: Any, content: bytes) -> Iterator[str]:
    """Yield what is wrong with the fonts of one page.

    Args:
        fonts: The page's fonts by name.
        content: What the page draws.
    """
    used: dict[str, set[int]] = {}
    name = ""
    for chosen, codes in _SHOWN.findall(content):
        if chosen:
            name = f"/{chosen.decode('ascii')}"
        digits = b"".join(codes.split())
        found = used.setdefault(name, set())
        found |= {int(digits[at : at + 4], 16) for at in range(0, len(digits), 4)}
    for name, codes in used.items():
        if not codes:
            continue
        if name not in fonts:
            yield f"font: {name} is not among the page's resources"
        else:
            yield from _font(fonts[name], codes)


def _font(font: Any, codes: set[int]) -> Iterator[str]:
    if "/ToUnicode" not in font:
        yield "font: no ToUnicode"
    else:
        values = {to.decode().upper() for _, to in _PAIR.findall(font["/ToUnicode"].data)}
        if values & _FORBIDDEN:
            yield "font: ToUnicode gives no character"
    if font["/Subtype"] != "/Type0":
        if not (
            "/FontDescriptor" in font and any(key in font["/FontDescriptor"] for key in _FILES)
        ):
            yield "font: not embedded"
        return
    inner = font["/DescendantFonts"][0]
    if not any(key in inner["/FontDescriptor"] for key in _FILES):
        yield "font: not embedded"
        return
    if "/CIDToGIDMap" not in inner:
        yield "font: no map from codes to glyphs"
        return
    yield from _glyphs(inner, codes)


def _glyphs(inner: Any, codes: set[int]) -> Iterator[str]:
    """Hold each code that is shown against the font program: its glyph, and how wide it is."""
    held = inner["/CIDToGIDMap"]
    table = b"" if held == "/Identity" else held.data
    program = TTFont(BytesIO(inner["/FontDescriptor"]["/FontFile2"].data), lazy=True)
    order, metrics = program.getGlyphOrder(), program["hmtx"].metrics
    units = program["head"].unitsPerEm
    widths = _widths(inner["/W"], int(inner.get("/DW", 1000)))
    for code in sorted(codes):
        glyph = int.from_bytes(table[2 * code : 2 * code + 2], "big") if table else code
        if not 0 < glyph < len(order):
            yield "font: a code that is shown has no glyph"
            return
        wide = metrics[order[glyph]][0] * 1000 / units
        if abs(wide - widths(code)) > 1:
            yield "font: widths differ from those of the font"
            return


def _widths(entries: Any, default: int) -> Any:
    """Return a function that gives a code's width, by the array ``W`` of a CID font (ISO 32000-1, 9.7.4.3)."""
    found: dict[int, float] = {}
    place = 0
    while place < len(entries):
        first, second = int(entries[place]), entries[place + 1]
        if isinstance(second, list):
            found |= {first + offset: float(width) for offset, width in enumerate(second)}
            place += 2
        else:
            found |= dict.fromkeys(range(first, int(second) + 1), float(entries[place + 2]))
            place += 3
    return lambda code: found.get(code, default)
