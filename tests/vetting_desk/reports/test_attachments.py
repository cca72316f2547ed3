import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from vetting_desk.errors import ReportError
from vetting_desk.reports import ReportContent, load_labels, read_attachments, render_report

EN = load_labels("en")
Dictionary: Any = generic.DictionaryObject
Number: Any = generic.NumberObject


def test_what_was_put_in_comes_out(english_pdf: bytes, attachments: Any) -> None:
    assert read_attachments(english_pdf) == {name: data for name, (data, _) in attachments.items()}


def test_a_signature_changes_nothing_of_it(signed_pdf: bytes, english_pdf: bytes) -> None:
    assert read_attachments(signed_pdf) == read_attachments(english_pdf)


def test_a_report_without_attachments_has_none(make_content: Callable[..., ReportContent]) -> None:
    assert read_attachments(render_report(make_content(), EN, {})) == {}


@pytest.mark.outside
def test_another_tool_takes_them_out(
    english_pdf: bytes, attachments: Any, tmp_path: Path, outside: Callable[..., str]
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(english_pdf)
    outside("pdfdetach", "-saveall", "-o", tmp_path, path)
    for name, (data, _) in attachments.items():
        assert (tmp_path / name).read_bytes() == data


Names = list[tuple[str, str, bytes, int, str | None]]


def _with_files(pdf: bytes, files: Names, *, kids: bool = False) -> bytes:
    """Replace the embedded files: key, name, stored bytes, claimed length, filter."""
    writer: Any = IncrementalPdfFileWriter(BytesIO(pdf))
    names = []
    for key, name, stored, length, filtered in files:
        entries = {pdf_name("/Type"): pdf_name("/EmbeddedFile")}
        if filtered:
            entries[pdf_name("/Filter")] = pdf_name(filtered)
        stream = generic.StreamObject(entries, encoded_data=stored)
        stream[pdf_name("/Params")] = Dictionary({pdf_name("/Size"): Number(length)})
        reference = writer.add_object(stream)
        names += [
            pdf_string(key),
            Dictionary(
                {
                    pdf_name("/UF"): pdf_string(name),
                    pdf_name("/EF"): Dictionary({pdf_name("/F"): reference}),
                }
            ),
        ]
    entry = pdf_name("/Kids" if kids else "/Names")
    tree = Dictionary({entry: generic.ArrayObject(names)})
    writer.root[pdf_name("/Names")] = Dictionary({pdf_name("/EmbeddedFiles"): tree})
    writer.update_root()
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


PACKED = zlib.compress(b"invented")


@pytest.mark.parametrize(
    ("files", "detail"),
    [
        ([("a.json", "a.json", b"x", 1, None)] * 2, "attachment-twice"),
        ([("a.json", "b.json", b"x", 1, None)], "attachment-name"),
        ([("../a", "../a", b"x", 1, None)], "attachment-name"),
        ([("a\x00b", "a\x00b", b"x", 1, None)], "attachment-name"),
        ([("a.json", "a.json", b"xy", 1, None)], "attachment-damaged"),
        ([("a.json", "a.json", PACKED, 7, "/FlateDecode")], "attachment-damaged"),
        ([("a.json", "a.json", PACKED, 9, "/FlateDecode")], "attachment-damaged"),
        ([("a.json", "a.json", PACKED[:-3], 8, "/FlateDecode")], "attachment-damaged"),
        ([("a.json", "a.json", PACKED + b"more", 8, "/FlateDecode")], "attachment-damaged"),
        ([("a.json", "a.json", b"78>", 1, "/ASCIIHexDecode")], "attachment-damaged"),
        ([("a.json", "a.json", b"x", -1, None)], "attachment-size"),
        ([("a.json", "a.json", b"x", 2**30, None)], "attachment-size"),
    ],
)
def test_strange_attachments_are_refused(english_pdf: bytes, files: Names, detail: str) -> None:
    with pytest.raises(ReportError) as raised:
        read_attachments(_with_files(english_pdf, files))
    assert raised.value.fields["detail"] == detail


def test_a_tree_of_names_is_refused(english_pdf: bytes) -> None:
    with pytest.raises(ReportError) as raised:
        read_attachments(_with_files(english_pdf, [("a", "a", b"x", 1, None)], kids=True))
    assert raised.value.fields["detail"] == "attachment-damaged"


def test_a_file_that_unpacks_to_more_than_it_says_is_not_unpacked(english_pdf: bytes) -> None:
    bomb = zlib.compress(bytes(50_000_000))
    with pytest.raises(ReportError) as raised:
        read_attachments(_with_files(english_pdf, [("a", "a", bomb, 10, "/FlateDecode")]))
    assert raised.value.fields["detail"] == "attachment-damaged"


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_that_are_no_pdf_are_refused(data: bytes) -> None:
    with pytest.raises(ReportError) as raised:
        read_attachments(data)
    assert raised.value.fields["detail"] == "not-pdf"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_report_gives_the_same_files_or_a_known_error(
    english_pdf: bytes, attachments: Any, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(english_pdf) - 1))
    damaged = bytearray(english_pdf)
    damaged[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        found = read_attachments(bytes(damaged))
    except ReportError:
        return
    assert set(found) <= set(attachments) or len(found) == len(attachments)
