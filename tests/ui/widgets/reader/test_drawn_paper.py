"""Pages painted glyph by glyph: in the inks of the screen, or of paper; sharp at every size."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from ui.theme.tokens import DARK, LIGHT
from ui.widgets.reader.drawn_paper import DrawnPaper, GlyphPainter
from vetting_desk.model.pages import LaidOut


def painted(paper: DrawnPaper | GlyphPainter, page: int = 0, zoom: float = 1.0) -> QImage:
    image = QImage(round(596 * zoom), round(842 * zoom), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    painter = QPainter(image)
    paper.paint(painter, page, zoom)
    painter.end()
    return image


def greys(image: QImage) -> bytes:
    """Return the lightness of each pixel, row by row."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    row, width = grey.bytesPerLine(), grey.width()
    data = bytes(grey.constBits())
    return b"".join(data[start : start + width] for start in range(0, len(data), row))


def ink(image: QImage) -> float:
    """Return how much ink is on a white page: 0 for none, 1 for black all over."""
    shades = greys(image)
    return 1 - sum(shades) / len(shades) / 255


@pytest.fixture
def dark(qapp: Application) -> Iterator[None]:
    apply_theme(qapp, Mode.DARK, 100)
    yield
    apply_theme(qapp, Mode.LIGHT, 100)


def test_a_page_is_white_with_text_on_it(laid_out: LaidOut) -> None:
    image = painted(DrawnPaper(laid_out))
    assert image.pixelColor(2, 2) == QColor(LIGHT.surface)
    assert 0.01 < ink(image) < 0.2


def test_in_the_dark_a_page_is_dark_and_its_code_stays_readable(
    laid_out: LaidOut, dark: None
) -> None:
    image = painted(DrawnPaper(laid_out))
    assert image.pixelColor(2, 2) == QColor(DARK.surface)
    code = [box for box in laid_out.pages[0].boxes if QColor.fromRgbF(*box.ink).name() == "#1b2430"]
    left, top = round(code[0].left), round(code[0].top)
    assert image.pixelColor(left - 4, top - 4) == QColor("white")
    middle = (left + code[0].width / 2, top + code[0].height / 2)
    assert image.pixelColor(*map(int, middle)) == QColor("#1b2430")


def test_another_theme_is_taken_over(laid_out: LaidOut, qapp: Application) -> None:
    paper = DrawnPaper(laid_out)
    painted(paper)
    apply_theme(qapp, Mode.DARK, 100)
    try:
        assert painted(paper).pixelColor(2, 2) == QColor(DARK.surface)
    finally:
        apply_theme(qapp, Mode.LIGHT, 100)


def test_on_paper_a_page_keeps_its_own_inks(laid_out: LaidOut, dark: None) -> None:
    assert painted(GlyphPainter(laid_out)).pixelColor(2, 2) == QColor("white")


@pytest.mark.parametrize("zoom", [0.5, 2.0, 7.0])
def test_the_same_is_painted_at_every_size(laid_out: LaidOut, zoom: float) -> None:
    """Above some size Qt paints no glyph of a font given as bytes; outlines stand in for them."""
    once = ink(painted(DrawnPaper(laid_out), 1))
    assert ink(painted(DrawnPaper(laid_out), 1, zoom)) == pytest.approx(once, rel=0.1)


def test_outlines_lie_where_the_glyphs_do(laid_out: LaidOut) -> None:
    glyphs, outlines = GlyphPainter(laid_out, LIGHT), GlyphPainter(laid_out)
    one, other = greys(painted(glyphs, 1, 2.0)), greys(painted(outlines, 1, 2.0))
    apart = sum(abs(a - b) > 130 for a, b in zip(one, other, strict=True))
    assert apart / len(one) < 0.002


def test_a_draft_is_marked_beneath_its_text(make_pages: Callable[..., LaidOut]) -> None:
    plain, draft = make_pages(1, draft=False), make_pages(1, draft=True)
    pale = [
        sum(230 <= shade <= 240 for shade in greys(painted(DrawnPaper(pages))))
        for pages in (plain, draft)
    ]
    assert pale[1] > pale[0] + 5_000


def test_a_paper_knows_its_pages_their_text_and_sections(laid_out: LaidOut) -> None:
    paper = DrawnPaper(laid_out)
    assert paper.count() == len(laid_out.pages)
    assert (paper.size(0).width(), paper.size(0).height()) == (laid_out.width, laid_out.height)
    assert paper.sections() == laid_out.sections
    assert paper.text(0) is paper.text(0)


def test_what_was_prepared_of_pages_far_away_is_dropped(laid_out: LaidOut) -> None:
    paper = DrawnPaper(laid_out)
    for page in range(paper.count()):
        painted(paper, page, 0.3)
    assert len(paper._painter._runs) <= 7
