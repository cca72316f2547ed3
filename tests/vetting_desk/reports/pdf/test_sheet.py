"""Drawing on pages."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from math import cos, radians, sin
from typing import Any

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH, Colour
from vetting_desk.reports.pdf.sheet import Sheet
from vetting_desk.reports.text.fonts import Weight
from vetting_desk.reports.text.paragraph import Line, set_line
from vetting_desk.reports.text.shaping import Shaper

INK = Colour(0.0, 0.5, 1.0)
AT = datetime(2026, 5, 3, tzinfo=UTC)


def line(words: str) -> Line:
    return set_line(Shaper("en"), words, Weight.REGULAR)


def operators(draw: Callable[[Sheet], object]) -> str:
    """Return the operators of a page on which something was drawn."""
    sheet = Sheet("en")
    draw(sheet)
    return "\n".join(sheet._ops)


@pytest.mark.parametrize(
    ("text", "operands"),
    [("#000000", "0 0 0"), ("#FFFFFF", "1 1 1"), ("#1B2430", "0.1059 0.1412 0.1882")],
)
def test_a_colour_is_read_from_hexadecimal_digits(text: str, operands: str) -> None:
    assert Colour.from_hex(text).operands() == operands


def test_text_begins_at_its_place_in_its_colour_and_size() -> None:
    drawn = operators(lambda sheet: sheet.text(line("ab"), 10, 20.5, 9.5, INK))
    assert drawn == "BT 0 0.5 1 rg 1 0 0 1 10.00 20.50 Tm /G1 9.5 Tf [<00010002>] TJ ET"


def test_an_empty_line_draws_nothing() -> None:
    assert operators(lambda sheet: sheet.text(line(""), 10, 20, 9, INK)) == ""


def test_the_font_is_changed_only_where_it_must_be() -> None:
    drawn = operators(lambda sheet: sheet.text(line("a b سلام c"), 10, 20, 9, INK))
    assert [part.split(" ")[0] for part in drawn.split("/")[1:]] == ["G1", "G2", "G1"]


def test_a_mark_that_is_raised_leaves_no_height_behind() -> None:
    drawn = operators(lambda sheet: sheet.text(line("ش\u0651\u064e سلام"), 10, 20, 9, INK))
    rises = [float(part.split()[-1]) for part in drawn.split(" Ts")[:-1]]
    assert rises[0] != 0
    assert rises[-1] == 0


def test_a_rule_and_a_bar_are_one_operation_each() -> None:
    assert operators(lambda sheet: sheet.rule(10, 90, 50, 0.5, INK)) == (
        "0.5 w 0 0.5 1 RG 10.00 50.00 m 90.00 50.00 l S"
    )
    assert operators(lambda sheet: sheet.bar(10, 20, 1.5, 14, INK)) == (
        "0 0.5 1 rg 10.00 20.00 1.50 14.00 re f"
    )


@pytest.mark.parametrize("degrees", [0, 55, 90])
def test_a_watermark_stands_across_the_middle_of_the_page(degrees: int) -> None:
    word, angle = line("DRAFT"), (cos(radians(degrees)), sin(radians(degrees)))
    drawn = operators(lambda sheet: sheet.watermark(word, 100, INK, angle, 0))
    x, y = (float(part) for part in drawn.split(" Tm")[0].split()[-2:])
    half = word.width * 100 / 1000 / 2
    assert x + half * angle[0] == pytest.approx(PAGE_WIDTH / 2, abs=0.02)
    assert y + half * angle[1] == pytest.approx(PAGE_HEIGHT / 2, abs=0.02)


def written(sheet: Sheet) -> Any:
    data = sheet.to_bytes(written_at=AT, identity=bytes(range(16)))
    return PdfFileReader(BytesIO(data)).root


def test_each_page_holds_what_was_drawn_on_it() -> None:
    sheet = Sheet("tg")
    for y in (10, 20):
        sheet.rule(0, 1, y, 1, INK)
        sheet.finish_page()
    root = written(sheet)
    assert root["/Lang"] == "tg"
    pages = root["/Pages"]["/Kids"]
    assert [b" 20.00 " in pages[at]["/Contents"].data for at in (0, 1)] == [False, True]
    assert "/Trans" not in pages[0]


def test_a_bookmark_leads_to_its_height_on_its_page() -> None:
    sheet = Sheet("en")
    sheet.finish_page()
    sheet.bookmark("Second", 700.126)
    sheet.finish_page()
    root = written(sheet)
    entry = root["/Outlines"]["/First"]
    destination = entry["/Dest"] if "/Dest" in entry else entry["/A"]["/D"]
    if not isinstance(destination, list):
        destination = root["/Dests"]["/" + str(destination).lstrip("/")]
    assert str(entry["/Title"]) == "Second"
    assert destination[0]["/Contents"].data == root["/Pages"]["/Kids"][1]["/Contents"].data
    assert float(destination[3]) == 700.13


def test_equal_pages_are_equal_bytes() -> None:
    def made() -> bytes:
        sheet = Sheet("en")
        sheet.text(line("word"), 10, 10, 9, INK)
        sheet.finish_page()
        return sheet.to_bytes(written_at=AT, identity=bytes(16))

    assert made() == made()
