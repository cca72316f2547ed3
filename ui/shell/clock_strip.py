"""The one line above the pages that says what is wrong with the clock, and leads to where it is put right."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.text.clock_text import trouble_text
from ui.theme import SPACE
from ui.widgets.banner import Banner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import clock
from vetting_desk.operations.desk.clock import ClockState, Trouble

LOOKED_MS = 60_000
"""How often the clock is looked at: somebody may set it while the desk is open."""


class ClockStrip(QWidget):
    """A sentence and a button; nothing while the clock is as it should be.

    Args:
        desk: The unlocked desk.
        tasks: Where the store is asked.
        parent: The frame.

    Signals:
        said: What was done, and its tone.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.m, SPACE.xl, 0)
        self.banner = Banner(self)
        self.banner.acted.connect(self.open_dialog)
        column.addWidget(self.banner)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOKED_MS)
        self._timer.timeout.connect(self.look)
        self.hide()

    def start(self) -> None:
        """Look now, and from now on every minute."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the clock."""
        self._tasks.store(clock.state, self._desk, done=self.show_state)

    def look_after(self, changed: Changed) -> None:
        """Look again if a change may have been one of the clock."""
        if changed.touches(Subject.SETTINGS):
            self.look()

    def open_dialog(self) -> None:
        """Open the dialog that puts the clock right."""
        self._tasks.store(clock.state, self._desk, done=self._on_asked)

    def show_state(self, state: ClockState) -> None:
        """Show what is wrong, or nothing."""
        sentence = trouble_text(state)
        if sentence:
            self.banner.show_message(sentence, tone="warn", action=self.tr("Look at the clock…"))
        self.setVisible(state.trouble is not Trouble.NONE)

    def _on_asked(self, state: ClockState) -> None:
        from ui.asking.clock_dialog import ClockDialog

        dialog = ClockDialog(self._desk, state, self._tasks, self.window())
        dialog.done_with.connect(self._on_done)
        dialog.open()

    def _on_done(self, state: ClockState) -> None:
        self.show_state(state)
        self.said.emit(self.tr("The clock is put right."), "ok")
