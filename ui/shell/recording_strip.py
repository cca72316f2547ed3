"""The sign that a talk is being recorded: over every page, and nobody can hide it while it runs."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.ground.talk_recording import TalkRecording
from ui.i18n import left_to_right
from ui.text.recording_text import length_text
from ui.theme import SPACE, button_icon, current, set_hook, set_kind
from ui.theme.icons import pixmap
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label

LOW = 400
"""Height of the window, at text of 100 %, below which the sign is one line."""


class RecordingStrip(QWidget):
    """A shape, how long the recording is, and what ends it.

    Args:
        recording: What runs.
        parent: Owner, or None.

    Attributes:
        stop: Ends the recording.
        withdraw: The person takes their consent back.
    """

    def __init__(self, recording: TalkRecording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recording = recording
        self._said = ""
        self._lean = False
        column = self._column = QVBoxLayout(self)
        self._frame = QFrame(self)
        self._frame.setProperty("surface", "banner")
        column.addWidget(self._frame)
        row = self._row = QHBoxLayout(self._frame)
        row.setSpacing(SPACE.m)
        self._shape = QLabel(self)
        row.addWidget(self._shape)
        self._words = label("", "strong", self, wrap=True)
        row.addWidget(self._words, 1)
        acts = FlowRow(self, SPACE.s)
        self.withdraw = QPushButton(self.tr("They take it back"), acts)
        self.stop = QPushButton(self.tr("Stop recording"), acts)
        set_kind(self.stop, "danger")
        button_icon(self.stop, "close", "error")
        self.stop.clicked.connect(self._on_stop)
        for button in (self.withdraw, self.stop):
            acts.add(button)
        row.addWidget(acts)
        recording.changed.connect(self.look)
        self._set_lean(lean=False)
        if parent is not None:
            parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be one line where the window is low: it stays, and leaves the rest to the talk."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            lean = watched.height() < current().px(LOW)
            if lean != self._lean:
                self._set_lean(lean=lean)
        return super().eventFilter(watched, event)

    def _set_lean(self, *, lean: bool) -> None:
        self._lean = lean
        above, inside = (SPACE.xs, 0) if lean else (SPACE.s, SPACE.s)
        self._column.setContentsMargins(SPACE.xl, above, SPACE.xl, 0)
        sides = SPACE.s if lean else SPACE.l
        self._row.setContentsMargins(sides, inside, sides, inside)
        self.look()

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def look(self) -> None:
        """Show how the recording stands; nothing while none runs."""
        running = self._recording.running
        self.setVisible(running)
        if not running:
            self._said = ""
            return
        length = left_to_right(length_text(self._recording.milliseconds))
        if self._recording.paused:
            said, shape, ink = self.tr("Recording is paused."), "pause", "warn"
        elif self._recording.quiet:
            said = self.tr("Recording, but nothing is heard. Look at the microphone.")
            shape, ink = "warn", "warn"
        else:
            said, shape, ink = self.tr("This talk is being recorded."), "disc", "error"
        self._words.setText(f"{self._shortly(said)} {length}")
        if said != self._said:
            self._said = said
            self._shape.setPixmap(pixmap(shape, ink))
            set_hook(self._frame, "tone", ink)
            # Said once, not with every second: a screen reader would speak of nothing else.
            self._frame.setAccessibleName(said)
            self.setAccessibleName(said)

    def _shortly(self, said: str) -> str:
        """Return the sentence, or one word of it where there is one line only and nothing else to say."""
        if not self._lean or self._recording.quiet:
            return said
        return self.tr("Paused") if self._recording.paused else self.tr("Recording")

    def _on_stop(self) -> None:
        self._recording.stop()
