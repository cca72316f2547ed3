"""What every frame of an open book has: the rail, a stack of pages, the message bar, and guards that lock it.

Which pages there are and where they lead is the business of the frame of a desk and of that of a member.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.ground.events import Events
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.guards import Guards
from ui.shell.messages import MessageBar
from ui.shell.rail import Destination, Rail
from ui.shell.training_banner import TrainingBanner
from ui.text.kinds import role_text
from ui.theme import SPACE, Size, current
from vetting_desk.operations.access.open_desk import OpenDesk


class RailFrame(QWidget):
    """A frame whose pages are chosen from a rail.

    Args:
        book: The unlocked desk, or the member's book.
        lines: What the rail offers.
        tasks: Where work on it is done.
        preferences: How the window behaves.
        busy: Says whether something is being done that keeps the frame from locking by itself.
        parent: Owner, or None.

    Attributes:
        open_desk: The desk, or the book.
        events: What changed in it.
        rail: The lines at the side.
        above: What stands over the pages, from the top; the pages and the foot are last in it.
        messages: The bar at the foot.

    Signals:
        lock_requested: It is to be locked, by hand or because nobody is there.
        settings_requested: The person wants to change how the window looks and behaves.
        help_requested: The person asked for help.
    """

    lock_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()

    def __init__(
        self,
        book: OpenDesk,
        lines: Sequence[Destination],
        tasks: Tasks,
        preferences: Preferences,
        busy: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.open_desk = book
        self._tasks = tasks
        self.events = Events(tasks, self)
        book.listen(self.events.publish)
        self._guards = Guards(preferences.idle_minutes, busy, self)
        self._build(lines)
        self.rail.lock_requested.connect(self.lock_requested)
        self._guards.lock_wanted.connect(self.lock_requested)
        self._guards.came_back.connect(self.messages.dismiss)

    def _build(self, lines: Sequence[Destination]) -> None:
        desk, officer = self.open_desk.desk, self.open_desk.officer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if desk.training:
            column.addWidget(TrainingBanner(self))
        self._add_on_top(column)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.rail = Rail(desk.name, f"{officer.name} · {role_text(officer.role)}", lines, self)
        row.addWidget(self.rail)
        self.above = QVBoxLayout()
        self.above.setSpacing(0)
        self._add_strips(self.above)
        self._stack = QStackedWidget(self)
        self.above.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.xl, 0, SPACE.xl, SPACE.s)
        self.messages = MessageBar(self)
        foot.addWidget(self.messages)
        self.above.addLayout(foot)
        row.addLayout(self.above, 1)
        column.addLayout(row, 1)

    def _add_on_top(self, column: QVBoxLayout) -> None:
        """Add what is as wide as the window; the order of Tab is that of adding."""

    def _add_strips(self, column: QVBoxLayout) -> None:
        """Add what stands over the pages."""

    def stop(self) -> None:
        """Stop watching and listening."""
        self.events.close()
        self.open_desk.unlisten(self.events.publish)
        self._guards.stop()

    def set_idle_minutes(self, minutes: int) -> None:
        """Change after how many minutes without a sign of life it locks."""
        self._guards.set_minutes(minutes)

    def shown_page(self) -> QWidget | None:
        """Return the page shown now."""
        return self._stack.currentWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the rail's words where the pages would not have room enough, as with large text."""
        super().resizeEvent(event)
        room = current().px(Size.reading) + 2 * SPACE.xl
        self.rail.set_narrow(narrow=event.size().width() < self.rail.wide + room)
