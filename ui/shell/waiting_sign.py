"""A sign that something is under way, for who waits longer than a blink: over the page, without moving it.

What takes long by its nature, such as writing a stick, shows its own progress beside it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.ground.tasks import Tasks
from ui.theme import SPACE

SAY_AFTER_MS = 300


class WaitingSign(QLabel):
    """A few words in the corner of a page, while work on the casebook is not done.

    Args:
        tasks: Where work is done.
        page: What it lies over.
    """

    def __init__(self, tasks: Tasks, page: QWidget) -> None:
        super().__init__(self.tr("One moment, it is being done…"), page)
        self._tasks = tasks
        self.setProperty("surface", "messages")
        self.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SAY_AFTER_MS)
        self._soon.timeout.connect(self._on_slow)
        tasks.began.connect(self._soon.start)
        tasks.rested.connect(self._on_rested)
        page.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_slow(self) -> None:
        if self._tasks.busy():
            self._place()
            self.show()
            self.raise_()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _on_rested(self) -> None:
        self._soon.stop()
        self.hide()

    def _place(self) -> None:
        page = self.parentWidget()
        if page is None:
            return
        self.adjustSize()
        left = SPACE.l if self.isRightToLeft() else page.width() - self.width() - SPACE.l
        self.move(left, page.height() - self.height() - SPACE.l)
