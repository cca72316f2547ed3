"""The focus ring: 2 px of accent, 2 px away from whatever has the focus.

A style sheet can only draw inside a widget; this is a transparent widget that follows the focus
and takes no mouse. It lives in the content of the nearest scroll area, so that it scrolls and is cut
off with it.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import Size, current

_REACH = 2 * Size.ring
_FOLLOWED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)


class FocusRing(QObject):
    """Shows a ring around the focused widget of any window of `app`.

    Attributes:
        frame: The ring while there is one.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.frame: _Frame | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget and its ancestors as they move."""
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._drop()
        if new is None or isinstance(new, QMenu) or new.focusPolicy() == Qt.FocusPolicy.NoFocus:
            return
        if new.property("ring") == "none":
            return
        ground = _ground(new)
        if ground is new:
            return
        self.frame = _Frame(ground)
        above: QWidget | None = new
        while above is not None and above is not ground:
            above.installEventFilter(self)
            self._watched.append(above)
            above = above.parentWidget()
        self._place()

    def _drop(self) -> None:
        if self.frame is not None and isValid(self.frame):
            self.frame.setParent(None)
            self.frame.deleteLater()
        self.frame = None

    def _place(self) -> None:
        if self.frame is None or not isValid(self.frame) or not self._watched:
            return
        focused = self._watched[0]
        if not isValid(focused) or not focused.isVisible():
            self.frame.hide()
            return
        ground = self.frame.ground
        corner = focused.mapTo(ground, focused.rect().topLeft())
        area = QRect(corner, focused.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.frame.setGeometry(area.intersected(ground.rect()))
        self.frame.raise_()
        self.frame.show()


def _ground(widget: QWidget) -> QWidget:
    """Return the widget to draw on: the content of the nearest scroll area, else the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is parent:
            return parent
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            # An editor inside a table: its own frame is enough.
            return widget
        parent = above
    return parent if parent is not None else widget


class _Frame(QWidget):
    """The ring itself."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().tokens.accent), Size.ring))
        half = Size.ring / 2
        area = QRectF(self.rect())
        area.adjust(half, half, -half, -half)
        radius = Size.corner + Size.ring
        painter.drawRoundedRect(area, radius, radius)
        painter.end()
