"""The handbook as PDF: a page for each task, its words in it, and its pictures."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest
from PIL import Image
from pyhanko.pdf_utils.reader import PdfFileReader

from tools.handbook import pdf
from tools.handbook.book import read_book
from ui.text.handbook.pages import LANGUAGES, PAGES, Block, BlockKind, Span, SpanKind


def pages_of(content: bytes) -> int:
    from io import BytesIO

    return int(PdfFileReader(BytesIO(content)).root["/Pages"]["/Count"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_task_is_a_page_of_paper_after_the_contents(language: str) -> None:
    assert pages_of(pdf.write(read_book(language), {})) == len(PAGES) + 1


def test_a_picture_fits_beneath_its_task(tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    Image.new("RGB", (1280, 720), "white").save(file)
    book = read_book("ru")
    pictures = dict.fromkeys(book.pictures, file)
    content = pdf.write(book, pictures)
    assert pages_of(content) == len(PAGES) + 1
    assert content.count(b"/Subtype /Image") >= 1
    assert b"/Subtype /Image" not in pdf.write(book, {})


def test_the_same_text_gives_the_same_file() -> None:
    assert pdf.write(read_book("tg"), {}) == pdf.write(read_book("tg"), {})


def test_a_task_that_does_not_fit_on_a_page_is_refused() -> None:
    book = read_book("en")
    long = Block(BlockKind.PARAGRAPH, (Span(SpanKind.TEXT, "A sentence that goes on. " * 400),))
    page = replace(book.pages[0], blocks=(long,))
    with pytest.raises(pdf.PageFullError) as caught:
        pdf.write(replace(book, pages=(page,)), {})
    assert caught.value.anchor == PAGES[0]


@pytest.mark.skipif(which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_finds_the_words_of_every_page(language: str, tmp_path: Path) -> None:
    file = tmp_path / "handbook.pdf"
    book = read_book(language)
    file.write_bytes(pdf.write(book, {}))
    text = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(file), "-"],
        capture_output=True, check=True,
    ).stdout.decode()  # fmt: skip
    for page in book.pages:
        assert _joined(page.title) in _joined(text), page.anchor


def _joined(text: str) -> str:
    """Return text without spaces, which readers guess, and without the marks they drop."""
    return re.sub("[\\s\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text)
