"""Fonts addressed by glyph: what is drawn, and what text search finds."""

import re
import zlib
from typing import Any

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from vetting_desk.reports.pdf.glyph_fonts import GlyphFont, GlyphFonts, Shown
from vetting_desk.reports.text.fonts import Script, Weight, typeface
from vetting_desk.reports.text.shaping import Glyph, Shaper, Stretch

FACE = typeface(Script.SANS, Weight.REGULAR)
A, B = (FACE.font.get_nominal_glyph(ord(letter)) for letter in "ab")


def glyph(number: int, text: str, *, extra: int = 0, dx: int = 0, dy: int = 0) -> Glyph:
    return Glyph(number, text, FACE.advances[number] + extra, dx, dy)


def shown(*glyphs: Glyph) -> list[Shown]:
    return GlyphFont("G1", FACE).show(Stretch(FACE, glyphs))


@pytest.mark.parametrize(
    ("glyphs", "operands"),
    [
        ([], []),
        ([glyph(A, "a")], ["<0001>"]),
        ([glyph(A, "a"), glyph(B, "b"), glyph(A, "a")], ["<000100020001>"]),
        ([glyph(A, "a", extra=50), glyph(B, "b")], ["<0001>-50<0002>"]),
        ([glyph(A, "a", extra=-50), glyph(B, "b")], ["<0001>50<0002>"]),
        ([glyph(A, "a", dx=30), glyph(B, "b")], ["-30<0001>30<0002>"]),
        ([glyph(A, "a", dx=130), glyph(B, "b")], ["<0001>-130<0002>130<0003>"]),
        ([glyph(A, "a"), glyph(A, "")], ["<00010002>"]),
    ],
)
def test_glyphs_are_drawn_by_codes_and_moved_by_thousandths(
    glyphs: list[Glyph], operands: list[str]
) -> None:
    assert [each.operands for each in shown(*glyphs)] == operands


def test_each_change_of_height_is_drawn_by_itself_and_said_on_the_line() -> None:
    """A program that reads the page would take what stands higher for another line."""
    raised = glyph(B, "b", dy=120)
    assert [(each.rise, each.operands) for each in shown(glyph(A, "a"), raised, glyph(A, "a"))] == [
        (0, "<00010002>"),
        (120, "<0003>"),
        (0, "<0001>"),
    ]


def test_moving_up_loses_no_move_to_the_side() -> None:
    first, second = shown(glyph(A, "a", extra=40), glyph(B, "b", dy=120))
    assert (first.operands, second.operands) == ("<0001>-40<0002>", "<0003>")


def test_a_font_gets_its_name_when_it_is_first_met_and_a_word_is_drawn_once() -> None:
    fonts, shaper = GlyphFonts(), Shaper("fa")
    latin = shaper.shape("word", Weight.REGULAR, rtl=False)
    arabic = shaper.shape("سلام", Weight.REGULAR, rtl=True)
    assert {each.font for each in fonts.show(latin)} == {"G1"}
    assert {each.font for each in fonts.show(arabic)} == {"G2"}
    assert fonts.show(latin) is fonts.show(latin)


def embedded(words: str) -> tuple[PDFDocument, Any]:
    """Return a document and its font that draws `words`."""
    fonts, document = GlyphFonts(), PDFDocument()
    fonts.show(Shaper("en").shape(words, Weight.REGULAR, rtl=False))
    (reference,) = fonts.resources(document).values()
    return document, document.idToObject[reference.name]


def content(document: PDFDocument, reference: Any) -> bytes:
    return zlib.decompress(document.idToObject[reference.name]._content)


def test_a_search_finds_what_was_written() -> None:
    document, font = embedded("aҶa")
    cmap = content(document, font.dict["ToUnicode"]).decode("ascii")
    assert re.findall(r"<(\w{4})> <(\w+)>", cmap)[1:] == [("0001", "0061"), ("0002", "04B6")]


def test_a_character_beyond_the_first_plane_is_mapped_by_both_halves() -> None:
    document, font = embedded("\N{DOVE OF PEACE}")
    cmap = content(document, font.dict["ToUnicode"]).decode("ascii")
    assert "<0001> <D83DDD4A>" in cmap


def test_no_block_of_the_map_is_longer_than_pdf_allows() -> None:
    """ISO 32000-1, 9.10.3 with Adobe's technical note 5014: at most 100 in a block."""
    document, font = embedded("".join(map(chr, range(0x20, 0x120))))
    cmap = content(document, font.dict["ToUnicode"]).decode("ascii")
    counts = [int(count) for count in re.findall(r"(\d+) beginbfchar", cmap)]
    assert len(counts) > 1
    assert max(counts) <= 100
    code_space, *characters = re.findall(r"^<\w{4}> <\w{4,}>$", cmap, re.MULTILINE)
    assert code_space == "<0000> <FFFF>"
    assert sum(counts) == len(characters)


def test_codes_lead_to_glyphs_and_none_is_nothing() -> None:
    document, font = embedded("ab")
    descendant = document.idToObject[font.dict["DescendantFonts"].sequence[0].name]
    mapped = content(document, descendant.dict["CIDToGIDMap"])
    assert mapped == b"\0\0" + A.to_bytes(2, "big") + B.to_bytes(2, "big")
    assert descendant.dict["W"] == f"[ 1 [ {FACE.advances[A]} {FACE.advances[B]} ] ]"


def test_a_subset_is_named_by_what_is_in_it() -> None:
    names = [embedded(words)[1].dict["BaseFont"] for words in ("ab", "ab", "abc")]
    assert re.fullmatch(r"/[A-Z]{6}\+NotoSans-Regular", names[0])
    assert names[0] == names[1] != names[2]
