from collections.abc import Callable
from pathlib import Path

import pytest
import segno

from vetting_desk.reports.layout.qr import QrItem

DIGEST = "0123456789abcdef" * 4


def test_its_modules_are_those_of_the_digest() -> None:
    item = QrItem(DIGEST, 84.0)
    assert item.modules == tuple(bytes(row) for row in segno.make_qr(DIGEST, error="m").matrix)
    assert len(item.modules) * 1.5 < item.height


def test_drawn_rectangles_cover_exactly_the_dark_modules() -> None:
    class Paper:
        def __init__(self) -> None:
            self.dark: set[tuple[int, int]] = set()

        def bar(self, left: float, bottom: float, width: float, height: float, _: object) -> None:
            row = round((500 - bottom) / height) - 1
            start = round((left - 100) / height)
            cells = {(row, column) for column in range(start, start + round(width / height))}
            assert not cells & self.dark
            self.dark |= cells

    paper = Paper()
    item = QrItem(DIGEST, 84.0)
    item.paint(paper, 100.0, 500.0, 84.0, rtl=False)  # type: ignore[arg-type]
    assert paper.dark == {
        (row, column)
        for row, modules in enumerate(item.modules)
        for column, module in enumerate(modules)
        if module
    }


@pytest.mark.outside
def test_a_camera_reads_the_digest(
    english_pdf: bytes,
    tmp_path: Path,
    outside: Callable[..., str],
    make_content: Callable[..., object],
) -> None:
    (tmp_path / "report.pdf").write_bytes(english_pdf)
    outside(
        "pdftoppm", "-r", "150", "-png", "-singlefile", tmp_path / "report.pdf", tmp_path / "page"
    )
    read = outside("zbarimg", "--quiet", "--raw", tmp_path / "page.png")
    assert read.strip() == make_content().digest  # type: ignore[attr-defined]
