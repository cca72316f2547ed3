"""The appearance of pages, compared with small reference images.

A page is drawn by poppler at 60 dots an inch and compared with the image kept in ``reference/``. Both
are blurred first, so that another version's smoothing of edges passes and a moved line does not. After
a wanted change, look at the pages, then make the images anew with
``VETTING_DESK_WRITE_REFERENCES=1 pytest tests/vetting_desk/reports/test_appearance.py``.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter

from vetting_desk.reports import ReportContent, load_labels, render_report

REFERENCES = Path(__file__).parent / "reference"
RESOLUTION = 60
BLUR = 1.5
TOLERANCE = 26
"""Largest difference of one blurred pixel, of 255; a hairline moved by a pixel makes about 40."""

pytestmark = pytest.mark.outside

Compare = Callable[[bytes, int, str], None]


@pytest.fixture
def compare(tmp_path: Path, outside: Callable[..., str], writing_references: bool) -> Compare:
    def run(pdf: bytes, page: int, name: str) -> None:
        (tmp_path / "report.pdf").write_bytes(pdf)
        outside(
            *("pdftoppm", "-r", str(RESOLUTION), "-gray", "-png", "-singlefile"),
            *("-f", str(page), "-l", str(page), tmp_path / "report.pdf", tmp_path / "page"),
        )
        with Image.open(tmp_path / "page.png") as drawn:
            found = drawn.convert("L")
        if writing_references:
            found.quantize(16).save(REFERENCES / f"{name}.png", optimize=True)
            pytest.skip(f"{name} written")
        with Image.open(REFERENCES / f"{name}.png") as kept:
            expected = kept.convert("L")
        assert found.size == expected.size
        assert _difference(found, expected) <= TOLERANCE

    return run


def _difference(first: Image.Image, second: Image.Image) -> int:
    blur = ImageFilter.GaussianBlur(BLUR)
    difference = ImageChops.difference(first.filter(blur), second.filter(blur))
    return int(difference.getextrema()[1])  # type: ignore[arg-type]  # one band


def test_the_measure_sees_a_moved_line_and_not_a_shade() -> None:
    page = Image.new("L", (100, 100), 255)
    page.paste(0, (10, 50, 90, 53))
    moved = ImageChops.offset(page, 0, 2)
    paler = page.point(lambda value: min(value + 12, 255))
    assert _difference(page, moved) > TOLERANCE
    assert _difference(page, paler) <= TOLERANCE


@pytest.mark.parametrize("page", [1, 2, 3])
def test_english_pages(compare: Compare, english_pdf: bytes, page: int) -> None:
    compare(english_pdf, page, f"english-{page}")


def test_the_last_page_with_the_signature_block(compare: Compare, english_pdf: bytes) -> None:
    compare(english_pdf, 5, "english-5")


@pytest.mark.parametrize("language", ["tg", "ru"])
def test_a_page_with_tajik_letters(
    compare: Compare, tajik_content: ReportContent, attachments: Any, language: str
) -> None:
    pdf = render_report(tajik_content, load_labels(language), attachments)
    compare(pdf, 1, f"tajik-{language}")


def test_a_right_to_left_page_with_digits_and_brackets(
    compare: Compare, persian_content: ReportContent, attachments: Any
) -> None:
    compare(render_report(persian_content, load_labels("fa"), attachments), 1, "persian")


@pytest.mark.parametrize("language", ["en", "tg"])
def test_draft_and_training_watermarks(
    compare: Compare, make_content: Callable[..., ReportContent], language: str
) -> None:
    content = make_content()
    draft = replace(
        content,
        language=language,
        draft=True,
        digest="",
        record_id="",
        signed_at=None,
        desk=replace(content.desk, training=True),
    )
    compare(render_report(draft, load_labels(language), {}), 1, f"watermark-{language}")
