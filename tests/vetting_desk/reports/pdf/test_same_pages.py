"""Comparing two reports object by object: what a signature may add, and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pyhanko.pdf_utils import generic as untyped
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from vetting_desk.reports import load_labels, render_report
from vetting_desk.reports.pdf.same_pages import same_pages

generic: Any = untyped
Change = Callable[[Any], None]


class Writer(IncrementalPdfFileWriter):
    """Leaves the metadata alone, so that nothing else differs than what a test changes."""

    def _update_meta(self) -> None:
        pass


def changed(pdf: bytes, change: Change) -> bytes:
    """Return the file with an increment that changes its objects."""
    writer: Any = Writer(BytesIO(pdf))
    change(writer)
    target = BytesIO()
    writer.write(target)
    return target.getvalue()


def first_page(writer: Any) -> Any:
    return writer.root["/Pages"]["/Kids"][0]


def stream(data: bytes) -> Any:
    return generic.StreamObject(stream_data=data)


def test_a_signed_report_shows_what_it_showed_before(english_pdf: bytes, signed_pdf: bytes) -> None:
    assert same_pages(english_pdf, signed_pdf)


def test_attachments_make_no_difference(
    signed_pdf: bytes, make_content: Callable[..., Any]
) -> None:
    assert same_pages(render_report(make_content(), load_labels("en"), {}), signed_pdf)


def test_streams_packed_otherwise_make_no_difference(english_pdf: bytes) -> None:
    def repack(writer: Any) -> None:
        page = first_page(writer)
        found = stream(page["/Contents"].data)
        found.compress()
        page["/Contents"] = writer.add_object(found)
        writer.update_container(page)

    assert same_pages(english_pdf, changed(english_pdf, repack))


@pytest.mark.parametrize(
    "change",
    [
        {"case_reference": "2026-00018"},
        {"review_date": "2027-01-01"},
        {"copy": True},
        {"draft": True},
        {"certificate": "another"},
        {"birth": None},
        {"instrument": None},
    ],
)
def test_any_fact_that_differs_is_noticed(
    signed_pdf: bytes, make_content: Callable[..., Any], change: dict[str, Any]
) -> None:
    content = make_content()
    if "birth" in change:
        change = {"birth": replace(content.birth, text="1995-03")}
    if "instrument" in change:
        change = {"instrument": replace(content.instrument, title="Another title")}
    own = render_report(replace(content, **change), load_labels("en"), {})
    assert not same_pages(own, signed_pdf)


def _annotation(writer: Any) -> None:
    page = first_page(writer)
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Contents"): generic.TextStringObject("Innocent Person"),
        }
    )
    page["/Annots"] = generic.ArrayObject([writer.add_object(note)])
    writer.update_container(page)


def _more_content(writer: Any) -> None:
    page = first_page(writer)
    before = page.raw_get("/Contents")
    page["/Contents"] = generic.ArrayObject([before, writer.add_object(stream(b"0 0 9 9 re f"))])
    writer.update_container(page)


def _other_content(writer: Any) -> None:
    page = first_page(writer)
    page["/Contents"] = writer.add_object(stream(page["/Contents"].data + b"\n0 0 999 999 re f"))
    writer.update_container(page)


def _bomb(writer: Any) -> None:
    page = first_page(writer)
    found = stream(page["/Contents"].data + b" " * 50_000_000)
    found.compress()
    page["/Contents"] = writer.add_object(found)
    writer.update_container(page)


def _turned(writer: Any) -> None:
    page = first_page(writer)
    page["/Rotate"] = generic.NumberObject(180)
    writer.update_container(page)


def _cropped(writer: Any) -> None:
    page = first_page(writer)
    page["/CropBox"] = generic.ArrayObject([generic.NumberObject(n) for n in (0, 0, 9, 9)])
    writer.update_container(page)


def _script(writer: Any) -> None:
    writer.root["/OpenAction"] = generic.DictionaryObject(
        {
            pdf_name("/S"): pdf_name("/JavaScript"),
            pdf_name("/JS"): generic.TextStringObject("app.alert('Innocent Person')"),
        }
    )
    writer.update_root()


def _layers(writer: Any) -> None:
    writer.root["/OCProperties"] = generic.DictionaryObject()
    writer.update_root()


def _fonts(writer: Any) -> None:
    """Draw other glyphs under the same codes: the text that is searched stays what it was."""
    font = first_page(writer)["/Resources"]["/Font"]["/G2"]
    inner = font["/DescendantFonts"][0]
    glyphs = bytearray(inner["/CIDToGIDMap"].data)
    glyphs[2:4], glyphs[4:6] = glyphs[4:6], glyphs[2:4]
    inner["/CIDToGIDMap"] = writer.add_object(stream(bytes(glyphs)))
    writer.update_container(inner)


def _no_pages(writer: Any) -> None:
    kids = writer.root["/Pages"]["/Kids"]
    del kids[1:]
    writer.update_container(kids)


def _title(writer: Any) -> None:
    info = writer.trailer["/Info"]
    info["/Title"] = generic.TextStringObject("Innocent Person")
    writer.update_container(info)


@pytest.mark.parametrize(
    "change",
    [
        _annotation,
        _more_content,
        _other_content,
        _bomb,
        _turned,
        _cropped,
        _script,
        _layers,
        _fonts,
        _no_pages,
        _title,
    ],
)
def test_anything_more_or_else_makes_it_another_report(english_pdf: bytes, change: Change) -> None:
    assert not same_pages(english_pdf, changed(english_pdf, change))
