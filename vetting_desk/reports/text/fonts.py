"""The typefaces of a report: static instances of Noto Sans and Noto Sans Arabic.

The packages contain variable fonts; PDF needs static ones. HarfBuzz instantiates one in about 15 ms, so each
is made once per process and kept in memory. (fontTools needs 18 s for the four, which would require a cache
folder, and a font in a folder writable by others could be replaced by one that draws "not met" for "met".)
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

WIDTH = 100.0
UNITS = 1000
_NON_JOINER = 0x200C

_SANS_RANGES = (
    (0x0020, 0x058F),
    (0x0900, 0x097F),
    (0x1CD0, 0x1CFF),
    (0x1D00, 0x2BFF),
    (0x2DE0, 0x2E7F),
    (0xA640, 0xA7FF),
    (0xA8E0, 0xA8FF),
    (0xAB30, 0xAB6F),
    (0xFB00, 0xFB4F),
    (0xFE00, 0xFE2F),
    (0xFFF0, 0xFFFF),
)
_ARABIC_RANGES = ((0x0020, 0xFFFF), (0x10EC0, 0x10EFF), (0x1EE00, 0x1EEFF))


class Weight(Enum):
    """The two weights a report uses."""

    REGULAR = 400
    BOLD = 600


class Script(Enum):
    """The two families, by script."""

    SANS = "Noto Sans"
    ARABIC = "Noto Sans Arabic"


@dataclass(frozen=True, eq=False, slots=True)
class Typeface:
    """A static font, ready for shaping and embedding.

    Attributes:
        name: PostScript name, such as ``"NotoSans-Regular"``.
        face: HarfBuzz face of the static instance.
        font: HarfBuzz font for shaping; one unit is a thousandth of the size.
        covered: Code points it has glyphs for.
        advances: Advance width of each glyph, in thousandths.
        ascent: In thousandths; above the baseline.
        descent: In thousandths; negative.
        nothing: A glyph without outline and width: that of the non-joiner, which both families have.
        box: Bounding box of all glyphs: left, bottom, right, top, in thousandths.
    """

    name: str
    face: Any
    font: Any
    covered: frozenset[int]
    advances: tuple[int, ...]
    ascent: int
    descent: int
    nothing: int
    box: tuple[int, int, int, int]


@cache
def typeface(script: Script, weight: Weight) -> Typeface:
    """Return the static instance, made at the first call and kept until the process ends."""
    import uharfbuzz

    variable = _variable_face(script)
    wanted = uharfbuzz.SubsetInput()
    _add_ranges(wanted.unicode_set, _SANS_RANGES if script is Script.SANS else _ARABIC_RANGES)
    wanted.pin_axis_location(variable, "wght", float(weight.value))
    wanted.pin_axis_location(variable, "wdth", WIDTH)
    face = uharfbuzz.Face(uharfbuzz.Blob(wanted.subset(variable).blob.data))
    font = uharfbuzz.Font(face)
    extents = font.get_font_extents("ltr")
    head = face.reference_table("head").data
    return Typeface(
        name=f"{script.value.replace(' ', '')}-{'Regular' if weight is Weight.REGULAR else 'SemiBold'}",
        face=face,
        font=font,
        covered=frozenset(face.unicodes),
        advances=tuple(font.get_glyph_h_advance(glyph) for glyph in range(face.glyph_count)),
        ascent=extents.ascender,
        descent=extents.descender,
        nothing=font.get_nominal_glyph(_NON_JOINER),
        box=_signed_shorts(head[36:44]),
    )


@cache
def font_file(face: Typeface) -> bytes:
    """Return the whole static instance as a TrueType file; some 400 kB."""
    return bytes(face.face.blob.data)


def subset(face: Typeface, glyphs: Iterable[int]) -> bytes:
    """Return a TrueType file with only these glyphs, with unchanged numbers and without layout tables."""
    import uharfbuzz

    wanted = uharfbuzz.SubsetInput()
    wanted.flags = uharfbuzz.SubsetFlags.RETAIN_GIDS | uharfbuzz.SubsetFlags.NO_HINTING
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(
        uharfbuzz.ot_tag(tag)
        if hasattr(uharfbuzz, "ot_tag")
        else int.from_bytes(tag.encode(), "big")
        for tag in ("GDEF", "GPOS", "GSUB", "STAT", "cmap", "gasp", "prep", "name", "OS/2", "post")
    )
    return bytes(wanted.subset(face.face).blob.data)


@cache
def _variable_face(script: Script) -> Any:
    import fontpkg
    import uharfbuzz

    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(fontpkg.path(script.value))))
    if face.upem != UNITS:
        raise ValueError(f"{script.value} has {face.upem} units, not {UNITS}")
    return face


def _add_ranges(target: Any, ranges: tuple[tuple[int, int], ...]) -> None:
    for first, last in ranges:
        target.add_range(first, last)


def _signed_shorts(data: bytes) -> tuple[int, int, int, int]:
    values = [int.from_bytes(data[i : i + 2], "big", signed=True) for i in range(0, 8, 2)]
    return values[0], values[1], values[2], values[3]
