"""What a reader shows: pages with a size, painted on demand, and what is known of their text."""

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QPainter

from ui.widgets.reader.page_text import PageText
from vetting_desk.model.pages import PageSection


class Paper(QObject):
    """Pages to read.

    Signals:
        page_ready: A page, by its number, can now be painted, or has another size than before.
        failed: A page cannot be shown: the error.
    """

    page_ready = Signal(int)
    failed = Signal(object)

    def count(self) -> int:
        """Return how many pages there are."""
        raise NotImplementedError

    def size(self, page: int) -> QSizeF:
        """Return the size of a page in points."""
        raise NotImplementedError

    def paint(self, painter: QPainter, page: int, zoom: float) -> None:
        """Paint a page with its upper left corner at the painter's origin.

        Args:
            painter: Its unit is one pixel.
            page: Which, from 0.
            zoom: Pixels for each point.
        """
        raise NotImplementedError

    def text(self, _page: int) -> PageText | None:
        """Return the text of a page; None where nothing is known of it."""
        return None

    def sections(self) -> tuple[PageSection, ...]:
        """Return where sections begin; none where nothing is known of them."""
        return ()
