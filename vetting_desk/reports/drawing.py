"""What pages are drawn on: a protocol with two implementations, and colours and size of a page.

`pdf.sheet` writes a file, `layout.recording` keeps what is drawn as plain data for a screen. Coordinates are
points from the page's lower left corner; positions are decided by the layout.
"""

from typing import NamedTuple, Protocol

from vetting_desk.reports.text.paragraph import Line

_MILLIMETRE = 72.0 / 2.54 * 0.1
PAGE_WIDTH, PAGE_HEIGHT = 210 * _MILLIMETRE, 297 * _MILLIMETRE
"""A4 (ISO 216) in points."""


class Colour(NamedTuple):
    """A colour in sRGB, each part from 0 to 1."""

    red: float
    green: float
    blue: float

    @classmethod
    def from_hex(cls, text: str) -> "Colour":
        """Read ``"#1B2430"``."""
        return cls(*(round(int(text[i : i + 2], 16) / 255, 4) for i in (1, 3, 5)))

    def operands(self) -> str:
        """Return the three numbers as PDF operands."""
        return f"{self.red:g} {self.green:g} {self.blue:g}"


class Drawing(Protocol):
    """The pages of one document, drawn one after the other."""

    def text(self, line: Line, x: float, y: float, size: float, colour: Colour) -> None:
        """Draw a line with its left end at `x` and its baseline at `y`."""

    def watermark(
        self, line: Line, size: float, colour: Colour, angle: tuple[float, float], drop: float
    ) -> None:
        """Draw a line slanted across the middle of the page.

        Args:
            line: The text.
            size: Font size in points.
            colour: A pale colour: the page's text is drawn over it.
            angle: Cosine and sine of the slant.
            drop: Distance of its baseline below the middle, along the slant, in points.
        """

    def rule(self, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
        """Draw a horizontal rule."""

    def bar(self, left: float, bottom: float, width: float, height: float, colour: Colour) -> None:
        """Fill a rectangle."""

    def bookmark(self, title: str, top: float) -> None:
        """Add an entry to the outline that leads to this height of the page."""

    def finish_page(self) -> None:
        """End the page and begin the next."""
