"""Pages in which words are found and chosen: by mouse and by keys, over the edges of pages.

What is chosen is copied as plain text to the system's clipboard, which `ui.guard.clipboard` empties when the
desk is locked.
"""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme import SPACE, current
from ui.widgets.reader.choosing import Chosen, Found, Spot
from ui.widgets.reader.pages_area import PagesArea
from ui.widgets.reader.paper import Paper

_CHOSEN, _FOUND = 70, 45
"""How much of the colour covers what is chosen, and what was found, of 255."""


class PagesView(PagesArea):
    """Shows a paper whose text can be chosen.

    Attributes:
        copy_action: Copies what is chosen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Chosen()
        self._found: list[Found] = []
        self.copy_action = QAction(self.tr("Copy"), self)
        self.copy_action.setEnabled(False)
        self.copy_action.triggered.connect(self.copy)

    def show_paper(self, paper: Paper | None) -> None:
        """Show a paper from its first page; None shows nothing and forgets all of the one before."""
        self._found = []
        self._choose(Spot(0, 0), Spot(0, 0))
        super().show_paper(paper)
        has_text = paper is not None and paper.count() > 0 and paper.text(0) is not None
        shape = Qt.CursorShape.IBeamCursor if has_text else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def show_found(self, found: list[Found], now: Found | None = None) -> None:
        """Mark what was found; choose one of it and bring it into view.

        Args:
            found: All of it.
            now: The one to go to.
        """
        self._found = found
        if now is not None:
            self._choose(Spot(now.page, now.begin), Spot(now.page, now.end))
            self._show_spot(now.page, now.begin, now.end)
        self.viewport().update()

    def chosen_text(self) -> str:
        """Return what is chosen, a line of the page a line of it."""
        return self._chosen.text(self._paper) if self._paper is not None else ""

    def copy(self) -> None:
        """Copy what is chosen to the clipboard, as plain text."""
        words = self.chosen_text()
        if words:
            data = QMimeData()
            data.setText(words)
            QGuiApplication.clipboard().setMimeData(data)

    def choose_all(self) -> None:
        """Choose the text of all pages."""
        if self._paper is not None:
            self._chosen.choose_all(self._paper)
            self._show_chosen()

    def _choose(self, anchor: Spot, caret: Spot) -> None:
        self._chosen.choose(anchor, caret)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.copy_action.setEnabled(bool(self._chosen))
        self.viewport().update()

    def _show_spot(self, page: int, begin: int, end: int) -> None:
        """Bring a stretch of text into view, if it is not there."""
        text = self._paper.text(page) if self._paper is not None else None
        areas = text.areas(begin, max(end, begin + 1)) if text is not None else []
        if not areas:
            return
        scale, bar = self._pages.scale, self.verticalScrollBar()
        top = self._pages.tops[page] + areas[0].top * scale
        bottom = top + areas[0].height * scale
        if top < bar.value() or bottom > bar.value() + self.viewport().height():
            bar.setValue(round(top - self.viewport().height() / 3))
        sideways = self.horizontalScrollBar()
        left = areas[0].left * scale + SPACE.m
        if sideways.maximum() and not 0 <= left - sideways.value() < self.viewport().width():
            sideways.setValue(round(left - SPACE.xxl))

    def _spot_at(self, point: QPoint) -> Spot | None:
        """Return the place in the text that is nearest to a point of the view."""
        paper = self._paper
        if paper is None or not self._pages.tops:
            return None
        page = self._pages.page_at(point.y() + self.verticalScrollBar().value())
        text = paper.text(page)
        if text is None:
            return None
        on_page = (QPointF(point) - self._corner(page)) / self._pages.scale
        return Spot(page, text.place_at(on_page.x(), on_page.y()))

    def _extend(self, letters: int, lines: int) -> None:
        if self._paper is not None:
            self._chosen.extend(self._paper, self._page, letters=letters, lines=lines)
            self._show_chosen()
            at = self._chosen.caret
            self._show_spot(at.page, at.place, at.place)

    # Events

    def paint_over(self, painter: QPainter, page: int) -> None:
        """Cover what was found on a page, and what is chosen of it."""
        text = self._paper.text(page) if self._paper is not None else None
        if text is None:
            return
        marks = [(found.begin, found.end, _FOUND) for found in self._found if found.page == page]
        chosen = self._chosen.stretch(page, text)
        if chosen is not None:
            marks.append((*chosen, _CHOSEN))
        scale, shade = self._pages.scale, QColor(current().tokens.accent)
        for begin, end, cover in marks:
            shade.setAlpha(cover)
            for area in text.areas(begin, end):
                left, top, width, height = (value * scale for value in area)
                painter.fillRect(QRectF(left, top, width, height), shade)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose."""
        spot = self._spot_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._choose(self._chosen.anchor if extend else spot, spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose on; at the edge of the view, scroll."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        over = min(0, at.y()) + max(0, at.y() - self.viewport().height())
        if over:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + over)
        spot = self._spot_at(at)
        if spot is not None:
            self._choose(self._chosen.anchor, spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End choosing."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a word."""
        spot = self._spot_at(event.position().toPoint())
        text = self._paper.text(spot.page) if self._paper is not None and spot else None
        if text is not None and spot is not None:
            begin, end = text.word_at(spot.place)
            self._choose(Spot(spot.page, begin), Spot(spot.page, end))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        if self._paper is not None and self._paper.count() and self._paper.text(0) is not None:
            menu = QMenu(self)
            menu.addAction(self.copy_action)
            menu.exec(event.globalPos())
            menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, choose, copy and zoom by keys."""
        if not self._on_key(event):
            super().keyPressEvent(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        """Return whether a key meant something here."""
        bar, keys = self.verticalScrollBar(), event.keyCombination()
        key, held = event.key(), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or keys == _PLUS:
            self.zoom_in()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_out()
        elif keys == _ZERO:
            self.fit()
        elif held == Qt.KeyboardModifier.ShiftModifier and key in _EXTENDS:
            self._extend(*_EXTENDS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            up = held & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if up else 1) * bar.pageStep())
        else:
            return False
        return True


_PLUS = Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Equal
_ZERO = Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_0
_EXTENDS = {
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
}
