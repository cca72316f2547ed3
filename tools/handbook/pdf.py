"""The handbook as a PDF: a page of paper for each task, in the fonts and by the shaping of reports."""

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from PIL import Image
from reportlab.lib.utils import ImageReader

from tools.handbook.book import Book
from ui.text.handbook.pages import Block, BlockKind, Page, Span, SpanKind
from vetting_desk.reports.drawing import PAGE_WIDTH
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.pdf.sheet import Sheet
from vetting_desk.reports.text.fonts import UNITS, Weight
from vetting_desk.reports.text.paragraph import Line, set_lines
from vetting_desk.reports.text.shaping import Shaper

_TITLE = Style(19, Weight.BOLD, style.TEXT, 1.35)
_BODY = Style(11, leading=1.45)
_ENTRY = Style(10, leading=1.4)
_COLUMN_GAP = 18.0
_CAPTION = Style(8.5, Weight.REGULAR, style.MUTED)
_INDENT = 18.0
_SPACE = 7.0
_ENTRY_SPACE = 2.0
_TITLE_SPACE = 14.0
_QUOTES = {"en": "“”", "ru": "«»", "tg": "«»", "fa": "«»"}
_LONGEST_SIDE = 1280
_MOST_SCALE = 0.5
"""Points of paper for a pixel at the most, so that a small dialog is not drawn larger than a window."""
_DIGITS = {"fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")}
# The same text gives the same file: nobody can tell from it when or where it was made.
_WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)


class PageFullError(Exception):
    """A task does not fit on a page of paper.

    Attributes:
        anchor: Which one.
    """

    def __init__(self, anchor: str) -> None:
        super().__init__(anchor)
        self.anchor = anchor


def write(book: Book, pictures: Mapping[str, Path]) -> bytes:
    """Return the file.

    Args:
        book: The handbook in one language.
        pictures: Files by name; a picture that is not there is left out.

    Raises:
        PageFullError: If a task needs more than a page.
    """
    return _Writer(book, pictures).write()


class _PictureSheet(Sheet):
    """A sheet that pictures can be drawn on."""

    def picture(self, file: Path, left: float, bottom: float, width: float, height: float) -> None:
        """Draw a picture."""
        with Image.open(file) as opened:
            image = opened.convert("RGB")
        image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
        before = len(self._canvas._code)  # noqa: SLF001 (ReportLab has no public accessor)
        self._canvas.drawImage(ImageReader(image), left, bottom, width, height)
        self._ops += self._canvas._code[before:]  # noqa: SLF001 (the same)


class _Writer:
    """Writes one book, from the top of each page downward."""

    def __init__(self, book: Book, pictures: Mapping[str, Path]) -> None:
        self._book = book
        self._pictures = pictures
        self._sheet = _PictureSheet(book.language)
        self._shaper = Shaper(book.language)
        self._base = int(book.rtl)
        self._y = style.CONTENT_TOP
        self._anchor = ""

    def write(self) -> bytes:
        front = self._book.front
        self._begin(front)
        for block in front.blocks:
            self._text(block.words, _BODY)
        self._y -= _TITLE_SPACE
        self._contents()
        self._end(1)
        for number, page in enumerate(self._book.pages, start=2):
            self._begin(page)
            for block in page.blocks:
                self._block(block)
            self._end(number)
        text = "\n".join(page.words for page in (front, *self._book.pages))
        identity = sha256(text.encode()).digest()[:16]
        return self._sheet.to_bytes(written_at=_WRITTEN, identity=identity)

    def _contents(self) -> None:
        """List the tasks with their pages in two columns, the first half beside the second."""
        width = (style.CONTENT_WIDTH - _COLUMN_GAP) / 2
        entries = list(enumerate(self._book.pages, start=2))
        half = (len(entries) + 1) // 2
        top = self._y
        for column, part in enumerate((entries[:half], entries[half:])):
            self._y = top
            for number, page in part:
                mark, away = self._number(number), column * (width + _COLUMN_GAP)
                self._text(page.title, _ENTRY, mark, _ENTRY_SPACE, width=width, away=away)

    def _begin(self, page: Page) -> None:
        self._anchor = page.anchor
        self._y = style.CONTENT_TOP
        self._sheet.bookmark(page.title, self._y + style.PAD)
        self._text(page.title, _TITLE)
        self._y -= _TITLE_SPACE - _SPACE

    def _end(self, number: int) -> None:
        left, right = style.MARGIN, PAGE_WIDTH - style.MARGIN
        self._sheet.rule(left, right, style.FOOTER_BASELINE + 13, style.HAIR, style.HAIRLINE)
        [title] = self._lines(f"Vetting Desk · {self._book.front.title}", _CAPTION, right - left)
        self._draw(title, _CAPTION, 0.0, style.FOOTER_BASELINE)
        [words] = self._lines(self._number(number), _CAPTION, right - left)
        width = words.width * _CAPTION.size / UNITS
        x = left if self._book.rtl else right - width
        self._sheet.text(words, x, style.FOOTER_BASELINE, _CAPTION.size, _CAPTION.colour)
        self._sheet.finish_page()

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.PICTURE:
            self._picture(block)
            return
        words = "".join(self._shown(span) for span in block.spans)
        mark = {BlockKind.STEP: f"{self._number(block.number)}.", BlockKind.POINT: "•"}.get(
            block.kind, ""
        )
        self._text(words, _BODY, mark=mark)

    def _number(self, number: int) -> str:
        return str(number).translate(_DIGITS.get(self._book.language, {}))

    def _shown(self, span: Span) -> str:
        quotes = _QUOTES[self._book.language]
        if span.kind in {SpanKind.BUTTON, SpanKind.PAGE}:
            return f"{quotes[0]}\u2068{span.words}\u2069{quotes[1]}"
        return f"\u2066{span.words}\u2069" if span.kind is SpanKind.COMMAND else span.words

    def _text(
        self,
        words: str,
        look: Style,
        mark: str = "",
        space: float = _SPACE,
        *,
        width: float = style.CONTENT_WIDTH,
        away: float = 0.0,
    ) -> None:
        """Set a text beneath the last one, in a column that begins so far from the leading edge."""
        indent = _INDENT if mark else 0.0
        lines = self._lines(words, look, width - indent)
        for number, line in enumerate(lines):
            self._y -= look.size * (style.TALL_LEADING if line.tall else look.leading)
            if self._y < style.CONTENT_BOTTOM:
                raise PageFullError(self._anchor)
            if mark and not number:
                [shown] = self._lines(mark, look, _INDENT)
                self._draw(shown, look, away, self._y)
            self._draw(line, look, away + indent, self._y)
        self._y -= space

    def _lines(self, words: str, look: Style, width: float) -> list[Line]:
        return set_lines(
            self._shaper, words, look.weight, look.size, width, base=self._base, default=self._base
        )

    def _draw(self, line: Line, look: Style, indent: float, y: float) -> None:
        width = line.width * look.size / UNITS
        left = style.MARGIN + indent
        x = PAGE_WIDTH - style.MARGIN - indent - width if self._book.rtl else left
        self._sheet.text(line, x, y, look.size, look.colour)

    def _picture(self, block: Block) -> None:
        """Draw a picture as large as the rest of the page allows."""
        file = self._pictures.get(block.picture)
        if file is None:
            return
        with Image.open(file) as opened:
            across, down = opened.size
        self._y -= _SPACE
        room = self._y - style.CONTENT_BOTTOM - _CAPTION.size * 3
        scale = min(style.CONTENT_WIDTH / across, room / down, _MOST_SCALE)
        width, height = across * scale, down * scale
        left = PAGE_WIDTH - style.MARGIN - width if self._book.rtl else style.MARGIN
        self._sheet.picture(file, left, self._y - height, width, height)
        self._y -= height
        self._text(block.words, _CAPTION)
