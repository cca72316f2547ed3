"""What holds for whatever has the focus, in every window: on screen, named, Enter acts, Alt shows letters, F1.

One follower of the focus instead of a rule in each widget. Buttons and rows that themselves say what Enter
does, such as an answer that is chosen first and submitted then, carry the property ``enter`` = ``own``.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from ui.widgets.box_names import let_name_be_heard
from ui.widgets.in_sight import is_content, reveal
from ui.widgets.letter_row import toggle_letters
from ui.widgets.mnemonics import Mnemonics

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVED = frozenset({QEvent.Type.Move, QEvent.Type.Resize})
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


class FocusGuide(QObject):
    """Follows the focus of `app`: scrolls to it, and lets Enter act.

    Args:
        app: The application, which owns it.

    Signals:
        help_wanted: F1 was pressed in this `QDialog`, which keeps the window's own keys away.
    """

    help_wanted = Signal(object)

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
                toggle_letters(self._focused.window(), self._focused)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F1:
                return self._help()
            return event.type() == QEvent.Type.KeyPress and enter(self._focused, event)
        return False

    def _help(self) -> bool:
        """Ask for help over a dialog; returns False elsewhere, where the window's own key does it."""
        window = self._focused.window() if self._focused is not None else None
        if not isinstance(window, QDialog):
            return False
        self.help_wanted.emit(window)
        return True

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
        if isinstance(new, QComboBox):
            let_name_be_heard(new)
        above: QWidget | None = new
        while above is not None and not above.isWindow():
            if not is_content(above):
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
