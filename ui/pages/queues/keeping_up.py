"""The line above queues that others change from their machines: when they were read, and reading them again."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.i18n import time_text
from ui.theme import button_icon
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.clock import Clock

EVERY_MS = 30_000
"""How old what is shown becomes before it is read again by itself."""
_SAY_AFTER_MS = 300


class KeepingUp(QWidget):
    """Asks for reading again, by hand and by time; while something is read, not twice.

    Args:
        clock: Says when.
        page: The page; F5 on it reads again.

    Attributes:
        again: Reads again.

    Signals:
        wanted: The queues are to be read again.
    """

    wanted = Signal()

    def __init__(self, clock: Clock, page: QWidget) -> None:
        super().__init__(page)
        self._clock = clock
        self._reading = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._row = FlowRow(self)  # large letters need two lines
        column.addWidget(self._row)
        self.again = QPushButton(self.tr("Read again"), self._row)
        button_icon(self.again, "refresh")
        self.again.setToolTip("F5")
        self.again.clicked.connect(self.wanted)
        self._row.add(self.again)
        self._said = label("", "caption", self._row)
        self._row.add(self._said)
        QShortcut(QKeySequence("F5"), page, self.wanted.emit)
        self._time = QTimer(self)
        self._time.setInterval(EVERY_MS)
        self._time.timeout.connect(self._on_time)
        self._time.start()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SAY_AFTER_MS)
        self._soon.timeout.connect(self._on_slow)

    def begin(self) -> None:
        """Say, if it takes a moment, that the queues are being read."""
        self._reading = True
        self._soon.start()

    def end(self, *, read: bool) -> None:
        """Say when the queues were read; what could not be read is said elsewhere.

        Args:
            read: False if they could not be.
        """
        self._reading = False
        self._soon.stop()
        if read:
            when = time_text(self._clock.now())
            self._say(self.tr("Read {when}.").format(when=when))
        else:
            self._say("")
        self._time.start()  # counted from here

    def said(self) -> str:
        """Return what is said."""
        return self._said.text()

    def _on_time(self) -> None:
        if self.isVisible() and not self._reading:
            self.wanted.emit()

    def _on_slow(self) -> None:
        self._say(self.tr("Reading from the database…"))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._row.updateGeometry()
