"""All sizes, colours and distances of a report, in points.

The colours are the light tokens of the program's theme; only text and hairlines are printed.
"""

from dataclasses import dataclass

from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH, Colour
from vetting_desk.reports.text.fonts import Weight

TEXT = Colour.from_hex("#1B2430")
MUTED = Colour.from_hex("#566173")
HAIRLINE = Colour.from_hex("#C9D0DA")
EDGE = Colour.from_hex("#8A94A6")
PALE = Colour.from_hex("#E9ECF0")

MARGIN = 54.0
CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN
CONTENT_TOP = PAGE_HEIGHT - 66.0
CONTENT_BOTTOM = 62.0
CONTENT_HEIGHT = CONTENT_TOP - CONTENT_BOTTOM
HEADER_BASELINE = PAGE_HEIGHT - 40.0
FOOTER_BASELINE = 36.0
STAMP_BASELINE = 23.0

HAIR = 0.5
BAR = 1.5
BAR_INDENT = 8.0
GAP = 14.0
COLUMN_GAP = 10.0
PAD = 4.0
SECTION_SPACE = 22.0
PART_SPACE = 12.0

TALL_LEADING = 1.75
"""Line height of lines with Arabic letters, as a multiple of the size."""


@dataclass(frozen=True, slots=True)
class Style:
    """The style of a stretch of text.

    Attributes:
        size: In points.
        weight: Regular or bold.
        colour: Text colour.
        leading: Line height as a multiple of the size.
    """

    size: float
    weight: Weight = Weight.REGULAR
    colour: Colour = TEXT
    leading: float = 1.4


TITLE = Style(19, Weight.BOLD, TEXT, 1.25)
SECTION = Style(13, Weight.BOLD, TEXT, 1.3)
PART = Style(10.5, Weight.BOLD, TEXT, 1.35)
BODY = Style(9.5)
STRONG = Style(9.5, Weight.BOLD)
QUIET = Style(9.5, Weight.REGULAR, MUTED)
CAPTION = Style(8, Weight.REGULAR, MUTED, 1.35)
HEAD = Style(8, Weight.BOLD, MUTED, 1.35)
SMALL = Style(7.5, Weight.REGULAR, MUTED, 1.3)
DIGEST = Style(7, Weight.REGULAR, MUTED, 1.9)
