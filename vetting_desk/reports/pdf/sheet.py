"""Drawing on pages: lines of text, rules, boxes, watermarks, bookmarks.

A `Sheet` is a `Drawing` that writes a PDF file with ReportLab's canvas.
"""

from datetime import datetime
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH, Colour
from vetting_desk.reports.pdf.glyph_fonts import GlyphFonts, Shown
from vetting_desk.reports.pdf.streams import Stream
from vetting_desk.reports.text.fonts import UNITS
from vetting_desk.reports.text.paragraph import Line


class Sheet:
    """The pages of one document, drawn one after the other.

    Args:
        language: For the PDF's catalogue, such as ``"tg"``.
    """

    def __init__(self, language: str) -> None:
        self._canvas = _GlyphCanvas(
            BytesIO(),
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=0,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
        )
        self.document: Any = self._canvas._doc  # noqa: SLF001 (ReportLab has no public accessor)
        self._fonts = GlyphFonts()
        self._bookmarks = 0
        self._ops: list[str] = []

    def text(self, line: Line, x: float, y: float, size: float, colour: Colour) -> None:
        """Draw a line with its left end at `x` and its baseline at `y`."""
        if not line.parts:
            return
        matrix = f"1 0 0 1 {x:.2f} {y:.2f} Tm"
        self._ops.append(f"BT {colour.operands()} rg {matrix}{self._shown(line, size)} ET")

    def watermark(
        self, line: Line, size: float, colour: Colour, angle: tuple[float, float], drop: float
    ) -> None:
        """Draw a line slanted across the middle of the page; see `Drawing.watermark`."""
        cos, sin = angle
        half = line.width * size / UNITS / 2
        x = PAGE_WIDTH / 2 - half * cos + drop * sin
        y = PAGE_HEIGHT / 2 - half * sin - drop * cos
        matrix = f"{cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {x:.2f} {y:.2f} Tm"
        self._ops.append(f"BT {colour.operands()} rg {matrix}{self._shown(line, size)} ET")

    def rule(self, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
        """Draw a horizontal rule."""
        self._ops.append(
            f"{thickness:g} w {colour.operands()} RG {left:.2f} {y:.2f} m {right:.2f} {y:.2f} l S"
        )

    def bar(self, left: float, bottom: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle."""
        self._ops.append(
            f"{colour.operands()} rg {left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f"
        )

    def bookmark(self, title: str, top: float) -> None:
        """Add an entry to the outline that leads to this height of the page."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 2))
        self._canvas.addOutlineEntry(title, key, 0)

    def finish_page(self) -> None:
        """End the page and begin the next."""
        self._canvas.showPage()
        page = self.document.Pages.pages[-1]
        page.Trans = None
        page.Contents = Stream("\n".join(self._ops).encode("ascii"))
        self._ops = []

    def to_bytes(self, *, written_at: datetime, identity: bytes) -> bytes:
        """Write the file.

        Args:
            written_at: Date for the information dictionary.
            identity: 16 bytes for the file identifier; equal content must give equal bytes.
        """
        fonts = self.document.idToObject["BasicFonts"].dict
        fonts.update(self._fonts.resources(self.document))
        self.document.info.written_at = written_at
        self.document._ID = f"[<{identity.hex()}><{identity.hex()}>]".encode()  # noqa: SLF001 (the same)
        data: bytes = self._canvas.getpdfdata()
        return data

    def _shown(self, line: Line, size: float) -> str:
        """Return the operators that show a line, changing font and height only where needed."""
        merged: list[Shown] = []
        for part in line.parts:
            for shown in self._fonts.show(part):
                if merged and merged[-1][:2] == shown[:2]:
                    merged[-1] = Shown(shown.font, shown.rise, merged[-1].operands + shown.operands)
                else:
                    merged.append(shown)
        ops = []
        font, rise = "", 0
        for shown in merged:
            if shown.font != font:
                font = shown.font
                ops.append(f" /{font} {size:g} Tf")
            if shown.rise != rise:
                rise = shown.rise
                ops.append(f" {rise * size / UNITS:.3f} Ts")
            ops.append(f" [{shown.operands}] TJ")
        if rise:
            ops.append(" 0 Ts")
        return "".join(ops)


class _GlyphCanvas(Canvas):  # type: ignore[misc]  # ReportLab is untyped
    """A canvas that does not select Helvetica on each page, which PDF/A would require to be embedded."""

    def _make_preamble(self) -> None:
        self._preamble = ""
