"""PDF streams as PDF/A requires them."""

import re
import zlib

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from vetting_desk.reports.pdf.streams import Stream


def written(stream: Stream) -> tuple[bytes, bytes]:
    """Return a stream's dictionary and its bytes."""
    data = stream.format(PDFDocument())
    found = re.fullmatch(rb"(<<.*>>)\nstream\n(.*)\nendstream\n", data, re.DOTALL)
    assert found
    return found[1], found[2]


@pytest.mark.parametrize("content", [b"", b"0 0 m", b"\nendstream\n", bytes(range(256)) * 20])
def test_a_stream_holds_its_content_compressed(content: bytes) -> None:
    head, body = written(Stream(content))
    assert b"/Filter /FlateDecode" in head
    assert zlib.decompress(body) == content


def test_a_stream_for_any_tool_is_left_as_it_is() -> None:
    head, body = written(Stream(b"<xmp/>", compressed=False))
    assert b"/Filter" not in head
    assert body == b"<xmp/>"


@pytest.mark.parametrize("compressed", [True, False])
def test_the_length_is_that_of_the_bytes_without_the_last_line_end(compressed: bool) -> None:
    head, body = written(Stream(b"x" * 500, compressed=compressed))
    length = re.search(rb"/Length (\d+)", head)
    assert length
    assert int(length[1]) == len(body)


def test_entries_stand_in_the_dictionary_and_are_not_changed() -> None:
    entries = {"Length1": 7}
    head, _ = written(Stream(b"font", entries))
    assert b"/Length1 7" in head
    assert entries == {"Length1": 7}
