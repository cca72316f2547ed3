"""Where the pages of a paper lie, one below the other, and how large they are."""

from PySide6.QtCore import QSizeF

from ui.widgets.reader.paper import Paper

PIXELS_PER_POINT = 96 / 72
"""At 100 %: a point as large as the system's letters take it to be."""
LEAST, MOST = 25, 800
_STEPS = (25, 33, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400, 500, 600, 800)


class Arrangement:
    """Pages at a zoom.

    Args:
        gap: Pixels between pages, and around them.

    Attributes:
        percent: The zoom.
        tops: Where each page begins, in pixels.
        height: Of all pages, with their gaps.
        width: Of the widest page, without a gap.
    """

    def __init__(self, gap: int) -> None:
        self.gap = gap
        self.percent = 100
        self.tops: list[float] = []
        self.height = self.width = 0.0

    @property
    def scale(self) -> float:
        """How many pixels a point has."""
        return self.percent / 100 * PIXELS_PER_POINT

    def larger(self) -> int:
        """Return the next zoom above."""
        return next((step for step in _STEPS if step > self.percent), MOST)

    def smaller(self) -> int:
        """Return the next zoom below."""
        return next((step for step in reversed(_STEPS) if step < self.percent), LEAST)

    def fitting(self, paper: Paper, room: int, most: int) -> int:
        """Return the zoom at which the widest page is as wide as a room, in pixels, up to `most` per cent."""
        widest = max(paper.size(page).width() for page in range(paper.count()))
        percent = int((room - 2 * self.gap) / (widest * PIXELS_PER_POINT) * 100)
        return min(max(LEAST, percent), most)

    def place(self, paper: Paper | None) -> None:
        """Place the pages anew."""
        at = float(self.gap)
        self.tops, self.width = [], 0.0
        for page in range(paper.count() if paper is not None else 0):
            size: QSizeF = paper.size(page) if paper is not None else QSizeF()
            self.tops.append(at)
            at += size.height() * self.scale + self.gap
            self.width = max(self.width, size.width() * self.scale)
        self.height = at

    def page_at(self, y: float) -> int:
        """Return the page at a height of all pages, in pixels."""
        return max(0, sum(top <= y for top in self.tops) - 1)
