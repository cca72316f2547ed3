"""What need not be read again: all that a signature leaves as it is, and nothing of a file made otherwise."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from pyhanko.pdf_utils import generic as untyped
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.reader import PdfFileReader

from tests.vetting_desk.reports.pdf.test_same_pages import changed, first_page
from vetting_desk.reports import load_labels, render_report
from vetting_desk.reports.pdf.appended import untouched
from vetting_desk.reports.pdf.same_pages import same_pages

generic: Any = untyped


def left(own: bytes, came: bytes) -> frozenset[int]:
    mine, theirs = (PdfFileReader(BytesIO(each), strict=True) for each in (own, came))
    return untouched(own, mine, came, theirs)


def drawn(own: bytes) -> set[int]:
    found = PdfFileReader(BytesIO(own), strict=True)
    return {ref.idnum for ref in found.xrefs.explicit_refs_in_revision(0)}


def test_a_signature_leaves_all_but_the_catalogue_and_the_first_page(
    english_pdf: bytes, signed_pdf: bytes
) -> None:
    assert len(drawn(english_pdf) - left(english_pdf, signed_pdf)) == 2


def test_a_file_drawn_otherwise_is_read_whole(
    signed_pdf: bytes, make_content: Callable[..., Any]
) -> None:
    own = render_report(make_content(), load_labels("en"), {})
    assert left(own, signed_pdf) == frozenset()
    assert same_pages(own, signed_pdf)


def _font(writer: Any) -> None:
    font = first_page(writer)["/Resources"]["/Font"]["/G2"]
    font[pdf_name("/Innocent")] = generic.NumberObject(1)
    writer.update_container(font)


def _pages(writer: Any) -> None:
    pages = generic.DictionaryObject(writer.root["/Pages"])
    writer.root["/Pages"] = writer.add_object(pages)
    writer.update_root()


@pytest.mark.parametrize("change", [_font, _pages])
def test_a_file_in_which_more_was_written_anew_is_read_whole(
    english_pdf: bytes, change: Callable[[Any], None]
) -> None:
    assert left(english_pdf, changed(english_pdf, change)) == frozenset()


def test_a_signed_report_that_was_signed_again_is_read_whole(
    english_pdf: bytes, signed_pdf: bytes
) -> None:
    assert left(english_pdf, changed(signed_pdf, lambda writer: writer.update_root())) == (
        frozenset()
    )


def test_what_was_appended_cannot_lead_to_other_contents_behind_the_same_beginning(
    english_pdf: bytes,
) -> None:
    """The bytes drawn here stand at the front, and another table of contents finds other objects."""
    start = int(re.findall(rb"startxref\s+(\d+)", english_pdf)[-1])
    reader = PdfFileReader(BytesIO(english_pdf), strict=True)
    page = reader.root["/Pages"]["/Kids"][0]
    number = page.raw_get("/Contents").idnum
    place: Any = reader.xrefs.get_historical_ref(generic.Reference(number, 0), 0)
    drawing = b"0 0 999 999 re f"
    came = english_pdf + b"\n"
    other = len(came)
    came += b"%d 0 obj\n<< /Length %d >>\nstream\n%b\nendstream\nendobj\n" % (
        number, len(drawing), drawing,
    )  # fmt: skip
    table = english_pdf[start:].partition(b"startxref")[0]
    assert b"%010d 00000 n" % place in table
    second = len(came)
    came += table.replace(b"%010d 00000 n" % place, b"%010d 00000 n" % other)
    trailer = table[table.index(b"trailer") :].replace(b"<<", b"<< /Prev %d" % second, 1)
    third = len(came)
    came += b"xref\n0 1\n0000000000 65535 f \n" + trailer
    came += b"startxref\n%d\n%%%%EOF\n" % third
    shown = PdfFileReader(BytesIO(came), strict=True).root["/Pages"]["/Kids"][0]["/Contents"]
    assert shown.data == drawing
    assert left(english_pdf, came) == frozenset()
    assert not same_pages(english_pdf, came)
