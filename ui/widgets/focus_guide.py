"""What holds for whatever has the focus, in every window: it is on screen, Enter acts on it, Alt shows letters.

One follower of the focus instead of a rule in each widget. Buttons and rows that themselves say what Enter
does, such as an answer that is chosen first and submitted then, carry the property ``enter`` = ``own``.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import SPACE, Size
from ui.widgets.mnemonics import Mnemonics

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize})
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MARGIN = 2 * Size.ring + SPACE.xs
_SHARE = 2
"""What stands around the focus, such as its words above it, is shown with it up to this part of the view."""


class FocusGuide(QObject):
    """Follows the focus of `app`: scrolls to it, and lets Enter act.

    Args:
        app: The application, which owns it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._focused: QWidget | None = None
        self._watched: list[QWidget] = []
        self._letters = Mnemonics()
        # What was shown just now is laid out when the event loop turns.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._reveal)
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on Enter; scroll after the focus when the layout moved it."""
        if event.type() in _MOVED:
            self._later.start()
        elif watched is self._focused and isinstance(event, QKeyEvent):
            self._show_letters(event)
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F9:
                from ui.widgets.letter_row import toggle_letters

                toggle_letters(self._focused.window(), self._focused)
                return True
            return event.type() == QEvent.Type.KeyPress and enter(self._focused, event)
        return False

    def _show_letters(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Alt or event.isAutoRepeat():
            return
        if event.type() == QEvent.Type.KeyPress and self._focused is not None:
            self._letters.show(self._focused.window())
        elif event.type() == QEvent.Type.KeyRelease:
            self._letters.hide()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._focused = None
        self._letters.hide()
        if new is None or isinstance(new, QMenu):
            return
        self._focused = new
        above: QWidget | None = new
        while above is not None and not above.isWindow():
            if not _is_content(above):
                above.installEventFilter(self)
                self._watched.append(above)
            above = above.parentWidget()
        if new.isWindow():
            new.installEventFilter(self)
            self._watched.append(new)
        self._reveal()
        self._later.start()

    def _reveal(self) -> None:
        focused = self._focused
        if focused is None or not isValid(focused) or not focused.isVisible():
            return
        # What is pressed with the mouse is seen already, and must not move away under the pointer.
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            reveal(focused)


def enter(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Act on `widget` if `event` is Enter, and it is a button or a row without a meaning of its own for it.

    Returns:
        True if the key is used up.
    """
    if event.key() not in _ENTER or event.modifiers() & _MODIFIERS:
        return False
    if isinstance(widget, QComboBox):
        if widget.isEditable() or not widget.isEnabled():
            return False
        widget.showPopup()
        return True
    if not isinstance(widget, QAbstractButton) or widget.property("enter") == "own":
        return False
    if not event.isAutoRepeat():
        widget.click()
    return True


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


def _is_content(widget: QWidget) -> bool:
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
