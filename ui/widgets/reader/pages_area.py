"""Pages one below the other, at any size, scrolled and zoomed; nothing of them can be chosen yet.

Only what is to be seen is painted; a painted page is kept nowhere.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.theme import SPACE, current
from ui.widgets.reader.arrangement import LEAST, MOST, Arrangement
from ui.widgets.reader.paper import Paper

_WIDEST = 150
"""Per cent up to which pages are fitted, at ordinary text."""
_NOTCH = 120
"""Of a wheel, in eighths of a degree."""


class PagesArea(QAbstractScrollArea):
    """Shows a paper.

    Signals:
        page_changed: The page most of which is in view, from 0.
        zoom_changed: The zoom, in per cent.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: pages that fit with it might not fit without it, and so on for ever.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Where pages lie does not depend on the window's language.
        self.viewport().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paper: Paper | None = None
        self._fitted = True
        self._pages = Arrangement(SPACE.m)
        self._page = 0
        self._wheeled = 0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_paper(self, paper: Paper | None) -> None:
        """Show a paper from its first page; None shows nothing and forgets all of the one before."""
        if self._paper is not None:
            self._paper.page_ready.disconnect(self._on_page_ready)
        self._paper = paper
        self._page = 0
        if paper is not None:
            paper.page_ready.connect(self._on_page_ready)
        self._lay()
        self.verticalScrollBar().setValue(0)
        self._name()
        self.viewport().update()

    @property
    def paper(self) -> Paper | None:
        """What is shown."""
        return self._paper

    def page(self) -> int:
        """Return the page most of which is in view, from 0."""
        return self._page

    def go_to(self, page: int, top: float = 0.0) -> None:
        """Scroll to a place on a page, in points from its upper edge."""
        if 0 <= page < len(self._pages.tops):
            below = top * self._pages.scale if top > 0 else -self._pages.gap
            self.verticalScrollBar().setValue(round(self._pages.tops[page] + below))

    def zoom(self) -> int:
        """Return the zoom in per cent."""
        return self._pages.percent

    def fit(self) -> None:
        """Make pages as wide as the view, and keep them so."""
        self._fitted = True
        self._lay()

    def set_zoom(self, percent: int) -> None:
        """Make pages so large; what is in the middle of the view stays there."""
        self._fitted = False
        self._zoom_to(min(MOST, max(LEAST, percent)), self.viewport().height() / 2)

    def zoom_in(self) -> None:
        """Make pages a step larger."""
        self.set_zoom(self._pages.larger())

    def zoom_out(self) -> None:
        """Make pages a step smaller."""
        self.set_zoom(self._pages.smaller())

    def _zoom_to(self, percent: int, held: float = 0.0) -> None:
        """Make pages so large; what lies so far below the upper edge of the view stays there."""
        pages, bar = self._pages, self.verticalScrollBar()
        page = pages.page_at(bar.value() + held)
        inside = (bar.value() + held - pages.tops[page]) / pages.scale if pages.tops else 0.0
        at_top = bar.value() == 0
        pages.percent = percent
        self._place()
        if pages.tops and not (at_top and not held):
            bar.setValue(round(pages.tops[page] + inside * pages.scale - held))
        self.zoom_changed.emit(percent)
        self.viewport().update()

    def _lay(self) -> None:
        """Find the zoom that fits, if it is to fit, and place the pages."""
        paper = self._paper
        if paper is not None and self._fitted and paper.count():
            # Wider than a comfortable line is no easier to read.
            most = max(_WIDEST, current().scale)
            percent = self._pages.fitting(paper, self.viewport().width(), most)
            if percent != self._pages.percent:
                self._zoom_to(percent)
                return
        self._place()

    def _place(self) -> None:
        self._pages.place(self._paper)
        port, gap = self.viewport().size(), 2 * self._pages.gap
        vertical, sideways = self.verticalScrollBar(), self.horizontalScrollBar()
        for bar, length in ((vertical, port.height()), (sideways, port.width())):
            bar.setPageStep(length)
            bar.setSingleStep(current().px(40))
        vertical.setRange(0, max(0, round(self._pages.height) - port.height()))
        over, before = max(0, round(self._pages.width) + gap - port.width()), sideways.maximum()
        sideways.setRange(0, over)
        if over != before:
            sideways.setValue(over // 2)

    def _corner(self, page: int) -> QPointF:
        """Return where the upper left corner of a page lies in the view."""
        width = self._size(page).width()
        gap, port = self._pages.gap, self.viewport().width()
        left = (port - width) / 2
        if width + 2 * gap > port:
            left = gap - self.horizontalScrollBar().value()
        return QPointF(left, self._pages.tops[page] - self.verticalScrollBar().value())

    def _size(self, page: int) -> QSizeF:
        """Return the size of a page in pixels."""
        return self._paper.size(page) * self._pages.scale if self._paper is not None else QSizeF()

    # For subclasses

    def paint_over(self, _painter: QPainter, _page: int) -> None:
        """Paint over a page, whose upper left corner is the painter's origin."""

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, QRectF(event.rect()))
        finally:
            painter.end()

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        tokens, paper = current().tokens, self._paper
        painter.fillRect(area, QColor(tokens.sunken))
        for page in range(paper.count() if paper is not None else 0):
            corner = self._corner(page)
            place = QRectF(corner, self._size(page))
            if paper is None or not place.intersects(area):
                continue
            painter.save()
            painter.setClipRect(place)
            painter.translate(corner)
            paper.paint(painter, page, self._pages.scale)
            self.paint_over(painter, page)
            painter.restore()
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawRect(place.toAlignedRect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages again."""
        super().resizeEvent(event)
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        """Take over another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay()
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheeled += event.angleDelta().y()
        while abs(self._wheeled) >= _NOTCH:
            if self._wheeled > 0:
                self.zoom_in()
                self._wheeled -= _NOTCH
            else:
                self.zoom_out()
                self._wheeled += _NOTCH

    def _on_scrolled(self) -> None:
        self._find_page()
        self.viewport().update()

    def _find_page(self) -> None:
        page = self._pages.page_at(self.verticalScrollBar().value() + self.viewport().height() / 3)
        if page != self._page:
            self._page = page
            self._name()
            self.page_changed.emit(page)

    def _on_page_ready(self, _page: int) -> None:
        self._lay()
        self.viewport().update()

    def _name(self) -> None:
        """Tell a screen reader which page is shown, and what it says."""
        paper = self._paper
        if paper is None or not paper.count():
            self.setAccessibleName(self.tr("Pages"))
            self.setAccessibleDescription("")
            return
        name = self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=paper.count())
        self.setAccessibleName(name)
        text = paper.text(self._page)
        self.setAccessibleDescription(text.text(0, text.length) if text is not None else "")
