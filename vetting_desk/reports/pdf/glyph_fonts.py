"""Fonts addressed by glyph: Type 0 fonts with only the glyphs a report uses.

ReportLab's own fonts are addressed by character and put shaped glyphs into the private use area, where
text search does not find them. Here each pair of a glyph and its text gets a code of its own, so that a page
shows exactly what HarfBuzz shaped, and text extraction returns exactly what was written.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any, NamedTuple
from unicodedata import category

from reportlab.pdfbase import pdfdoc

from vetting_desk.reports.pdf.streams import Stream
from vetting_desk.reports.text.fonts import Typeface, subset
from vetting_desk.reports.text.shaping import Glyph, Shaped, Stretch

_RIGHT_TO_LEFT_MARK = "\u200f"
_MARKS = frozenset({"Mn", "Me", "Mc"})
_CAP_HEIGHT = 714
_STEM = 80
_SYMBOLIC = 4
_NUDGE = 90
"""Thousandths of the size by which a letter may be moved aside; readers see another word from 100 on."""
_IDENTITY = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{ranges}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Shown(NamedTuple):
    """Operands of one TJ operator.

    Attributes:
        font: Resource name of the font, such as ``"G1"``.
        rise: Height above the baseline, in thousandths of the font size.
        operands: The content of the TJ array.
    """

    font: str
    rise: int
    operands: str


class GlyphFont:
    """One embedded font.

    Args:
        name: Its name in the page's resources.
        face: The typeface.
    """

    def __init__(self, name: str, face: Typeface) -> None:
        self.name = name
        self._face = face
        self._codes: dict[tuple[int, str], int] = {}

    def show(self, stretch: Stretch) -> list[Shown]:
        """Return the operands that draw a stretch, one for each change of rise."""
        shown: list[Shown] = []
        buffer: list[str] = []
        codes: list[str] = []
        pending = rise = 0
        for glyph in _with_carriers(stretch.glyphs, self._face.nothing):
            if glyph.dy != rise:
                _flush(buffer, codes, pending)
                if buffer:
                    shown.append(Shown(self.name, rise, "".join(buffer)))
                buffer, codes, pending, rise = [], [], 0, glyph.dy
            pending -= glyph.dx
            if pending:
                _flush(buffer, codes, pending)
                codes = []
            codes.append(f"{self._code(glyph.id, glyph.text):04X}")
            pending = glyph.dx + self._face.advances[glyph.id] - glyph.advance
        _flush(buffer, codes, pending)
        if buffer:
            shown.append(Shown(self.name, rise, "".join(buffer)))
        return shown

    def _code(self, glyph: int, text: str) -> int:
        key = (glyph, text)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
        return code

    def reference(self, document: Any) -> Any:
        """Write the font's objects into `document` and return the reference to it."""
        name = f"{self._tag()}+{self._face.name}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": _IDENTITY,
                "FontDescriptor": document.Reference(self._descriptor(document, name)),
                "W": f"[ 1 [ {' '.join(str(self._face.advances[glyph]) for glyph, _ in self._codes)} ] ]",
                "CIDToGIDMap": document.Reference(Stream(self._glyph_map())),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{name}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(Stream(self._unicode_map())),
            }
        )
        return document.Reference(font)

    def _tag(self) -> str:
        digest = sha256(repr(sorted(self._codes)).encode("utf-8")).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])

    def _descriptor(self, document: Any, name: str) -> Any:
        program = subset(self._face, {glyph for glyph, _ in self._codes})
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(self._face.box),
                "ItalicAngle": 0,
                "Ascent": self._face.ascent,
                "Descent": self._face.descent,
                "CapHeight": _CAP_HEIGHT,
                "StemV": _STEM,
                "FontFile2": document.Reference(Stream(program, {"Length1": len(program)})),
            }
        )

    def _glyph_map(self) -> bytes:
        return b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph, _ in self._codes)

    def _unicode_map(self) -> bytes:
        lines = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
            if text
        ]
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        ranges = "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
        return _CMAP.format(ranges=ranges).encode("ascii")


class GlyphFonts:
    """All fonts of one document, and the operands of every word drawn so far."""

    def __init__(self) -> None:
        self._fonts: dict[Typeface, GlyphFont] = {}
        self._shown: dict[Shaped, tuple[Shown, ...]] = {}

    def show(self, shaped: Shaped) -> tuple[Shown, ...]:
        """Return the operands that draw a shaped word."""
        shown = self._shown.get(shaped)
        if shown is None:
            shown = tuple(
                part
                for stretch in shaped.stretches
                for part in self._font(stretch.face).show(stretch)
            )
            self._shown[shaped] = shown
        return shown

    def resources(self, document: Any) -> dict[str, Any]:
        """Write all fonts into `document`; return their references by resource name."""
        return {font.name: font.reference(document) for font in self._fonts.values()}

    def _font(self, face: Typeface) -> GlyphFont:
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = GlyphFont(f"G{len(self._fonts) + 1}", face)
        return font


def _with_carriers(glyphs: tuple[Glyph, ...], nothing: int) -> Iterator[Glyph]:
    """Yield the glyphs, the text of moved ones on a glyph of its own that shows nothing and stays on the line.

    A program that reads the page takes what stands higher for another line, or aside for another place, and
    parts vowels from their letters. A word that runs to the left and ends in a vowel begins with it on the
    page: a mark of direction before it keeps it in the word. A letter that is only moved closer to the next, as
    ر and ز are, keeps its text: it is as wide as it was, and what bears no width there would begin a new word.
    """
    if glyphs and glyphs[0].text and category(glyphs[0].text[0]) in _MARKS:
        yield Glyph(nothing, _RIGHT_TO_LEFT_MARK, 0, 0, 0)
    for glyph in glyphs:
        if glyph.text and (glyph.dy or abs(glyph.dx) > (_NUDGE if glyph.advance else 0)):
            yield Glyph(nothing, glyph.text, 0, 0, 0)
            yield glyph._replace(text="")
        else:
            yield glyph


def _flush(buffer: list[str], codes: list[str], pending: int) -> None:
    """Append the codes collected so far, then the adjustment after them."""
    if codes:
        buffer.append(f"<{''.join(codes)}>")
    if pending:
        buffer.append(str(pending))
