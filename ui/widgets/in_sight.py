"""Whether something is on the screen inside what scrolls, and scrolling so that it is."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.theme import SPACE, Size

_MARGIN = 2 * Size.ring + SPACE.xs
_SHARE = 2
"""What stands around the focus, such as its words above it, is shown with it up to this part of the view."""


def reveal(widget: QWidget) -> None:
    """Scroll every area around `widget` so that it can be seen, with its surroundings where there is room."""
    above = None if widget.isWindow() else widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            content = above.widget()
            if content is not None and content.isAncestorOf(widget):
                _scroll(above, content, widget)
        above = None if above.isWindow() else above.parentWidget()


def bring_focus(area: QScrollArea, *, down: bool) -> None:
    """After scrolling by keys, give the focus to what is seen, unless what has it still is.

    Args:
        area: What was scrolled.
        down: Towards its end; the first place seen gets the focus then, else the last.
    """
    content, focus = area.widget(), QApplication.focusWidget()
    if content is None or focus is None or not content.isAncestorOf(focus) or seen(focus):
        return
    stops = [
        widget
        for widget in content.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and seen(widget)
    ]
    stops.sort(key=lambda widget: widget.mapTo(content, QPoint(0, 0)).y(), reverse=not down)
    if stops:
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)


def seen(widget: QWidget) -> bool:
    """Return whether `widget` is on the screen: whole, or as much of it as goes into its area.

    Of a list its current row counts, of a text its cursor.
    """
    if not widget.isVisible():
        return False
    wanted = _heart(widget)
    above = widget.parentWidget()
    while above is not None:
        room = above.rect()
        if isinstance(above, QScrollArea):
            room = QRect(above.viewport().mapTo(above, QPoint(0, 0)), above.viewport().size())
        place = QRect(widget.mapTo(above, wanted.topLeft()), wanted.size())
        held = place.intersected(room)
        if held.width() < min(place.width(), room.width()) - 1:
            return False
        if held.height() < min(place.height(), room.height()) - 1:
            return False
        if above.isWindow():
            break
        above = above.parentWidget()
    return True


def is_content(widget: QWidget) -> bool:
    """Return whether `widget` is what a scroll area moves: scrolled by hand, it is not moved back."""
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return isinstance(area, QScrollArea) and area.widget() is widget


def _scroll(area: QScrollArea, content: QWidget, widget: QWidget) -> None:
    room = area.viewport().size()
    place = _place(content, widget, widget.rect())
    if place.height() + 2 * _MARGIN > room.height():
        place = _place(content, widget, _heart(widget))
    else:
        place = _with_surroundings(content, widget, place, room.height() // _SHARE)
    place = place.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    for bar, begin, end, size in (
        (area.verticalScrollBar(), place.top(), place.bottom(), room.height()),
        (area.horizontalScrollBar(), place.left(), place.right(), room.width()),
    ):
        shown = bar.value()
        if begin < shown or end - begin >= size:
            if not (end - begin >= size and begin <= shown and end >= shown + size - 1):
                bar.setValue(begin)
        elif end >= shown + size:
            bar.setValue(end - size + 1)


def _with_surroundings(content: QWidget, widget: QWidget, place: QRect, most: int) -> QRect:
    """Return `place` with the group that the widget stands in, up to `most` pixels high."""
    above = widget.parentWidget()
    while above is not None and above is not content and above.height() <= most:
        whole = _place(content, above, above.rect())
        place = QRect(place.left(), whole.top(), place.width(), whole.height())
        above = above.parentWidget()
    return place


def _place(content: QWidget, widget: QWidget, area: QRect) -> QRect:
    return QRect(widget.mapTo(content, area.topLeft()), area.size())


def _heart(widget: QWidget) -> QRect:
    """Return the part of `widget` that counts where not all of it can be shown."""
    if isinstance(widget, QAbstractItemView):
        row = widget.visualRect(widget.currentIndex()) if widget.model() is not None else QRect()
        if row.isValid():
            moved = row.translated(widget.viewport().mapTo(widget, QPoint(0, 0)))
            return QRect(0, moved.top(), widget.width(), moved.height()).intersected(widget.rect())
    elif isinstance(widget, QPlainTextEdit):
        corner = widget.viewport().mapTo(widget, QPoint(0, 0))
        return widget.cursorRect().translated(corner).intersected(widget.rect())
    return widget.rect()
