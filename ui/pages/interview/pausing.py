"""Breaks: suggested after 45 minutes of a talk, taken at any time, recorded where there is a place."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.pages.interview.pause_dialog import PauseDialog
from ui.questionnaire.sections.breaks import Break, BreakPlace

BREAK_AFTER = timedelta(minutes=45)
AGAIN_AFTER = timedelta(minutes=10)


class Pausing(QObject):
    """Suggests and takes breaks.

    Args:
        page: The page that is covered while one is taken.

    Attributes:
        suggests: False where nobody is asked anything, so that none is suggested.

    Signals:
        begun(): A break is taken now.
        suggested(): It is time for a break.
        taken(): A break is over.
    """

    begun = Signal()
    suggested = Signal()
    taken = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._place: BreakPlace | None = None
        self.dialog: PauseDialog | None = None
        self.suggests = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def begin(self, place: BreakPlace) -> None:
        """Count the time from now on."""
        self._place = place
        self._start(BREAK_AFTER)

    def stop(self) -> None:
        """Count no longer, and close a pause that is open."""
        self._timer.stop()
        self._place = None
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.blockSignals(True)
            dialog.close()

    def pause(self) -> None:
        """Take a break now."""
        if self._place is None or self.dialog is not None:
            return
        self._timer.stop()
        since = datetime.now(UTC).astimezone()
        self.dialog = PauseDialog(since, self._place.words(), self._page)
        self.dialog.ended.connect(self._on_ended)
        self.dialog.open()
        self.begun.emit()

    def _start(self, after: timedelta) -> None:
        if self.suggests:
            self._timer.start(int(after.total_seconds() * 1000))

    def _on_time(self) -> None:
        if self._place is not None and self._place.talk_goes_on():
            self.suggested.emit()
        self._start(AGAIN_AFTER)

    def _on_ended(self, taken: Break) -> None:
        self.dialog = None
        if self._place is not None:
            self._place.record(taken)
            self._start(BREAK_AFTER)
        self.taken.emit()
