"""A sound beside a record: played from memory, stopped at once."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.texts import label
from vetting_desk.decoding.asking import Samples
from vetting_desk.errors import DecodingError
from vetting_desk.machine import speaker
from vetting_desk.machine.speaker import Playing

_TICK_MS = 200


class SoundPanel(QWidget):
    """Play and stop, and how far it is.

    Signals:
        failed: The sound cannot be played: the error.
    """

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: Samples | None = None
        self._playing: Playing | None = None
        self._begun = 0.0
        self.button = QPushButton(self)
        set_kind(self.button, "primary")
        self.button.clicked.connect(self._on_clicked)
        self._line = QProgressBar(self)
        self._line.setTextVisible(False)
        self._line.setAccessibleName(self.tr("How far the sound is"))
        self._time = label("", "body", self)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        for widget, stretch in ((self.button, 0), (self._line, 1), (self._time, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def show_sound(self, samples: Samples) -> None:
        """Show a sound, ready to be played."""
        self.stop()
        self._samples = samples
        self._line.setRange(0, max(1, round(samples.seconds * 1000)))
        self._show_standing()

    def is_playing(self) -> bool:
        """Return whether it is being played."""
        return self._playing is not None

    def stop(self) -> None:
        """Stop playing; harmless where nothing is played."""
        self._timer.stop()
        if self._playing is not None:
            self._playing.stop()
            self._playing = None
        self._show_standing()

    def clear(self) -> None:
        """Stop, and forget the sound."""
        self.stop()
        self._samples = None

    def _on_clicked(self) -> None:
        sound = self._samples
        if self._playing is not None or sound is None:
            self.stop()
            return
        try:
            self._playing = speaker.play(sound.rate, sound.channels, sound.data)
        except DecodingError as error:
            self.failed.emit(error)
            return
        self._begun = time.monotonic()
        self._timer.start()
        self._show_standing()

    def _on_tick(self) -> None:
        if self._playing is not None and not self._playing.is_on():
            self.stop()
        else:
            self._show_standing()

    def _show_standing(self) -> None:
        playing = self._playing is not None
        self.button.setText(self.tr("Stop") if playing else self.tr("Play"))
        button_icon(self.button, "pause" if playing else "play", "on_accent")
        whole = self._samples.seconds if self._samples is not None else 0.0
        at = min(whole, time.monotonic() - self._begun) if playing else 0.0
        self._line.setValue(round(at * 1000))
        self._time.setText(f"{_minutes(at)} / {_minutes(whole)}")


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"
