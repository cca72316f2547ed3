"""Takes sound by the microphone as an answer: into memory, heard by nobody else, used or thrown away."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.i18n import left_to_right
from ui.text.error_text import describe
from ui.text.recording_text import length_text
from ui.theme import SPACE, Size, button_icon, current, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.errors import MicrophoneError
from vetting_desk.machine.microphone import Microphone, Source, Waiting
from vetting_desk.machine.speaker_windows import header
from vetting_desk.model.recording import RATE, milliseconds_of

MOST_SECONDS = 600
"""How long one answer may be."""
TICK_MS = 500
_WIDTH = 480


class SoundDialog(QDialog):
    """Begins when it is told to, says that it runs and for how long, and gives a WAVE file.

    Args:
        title: The question.
        make_source: Makes what gives sound; the microphone unless a test says otherwise.
        parent: The question.

    Attributes:
        begin, stop, use: What can be done.

    Signals:
        taken(bytes): The sound, as a WAVE file.
    """

    taken = Signal(bytes)

    def __init__(
        self,
        title: str,
        make_source: Callable[[], Source] = Microphone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_source = make_source
        self._source: Source | None = None
        self._waiting = Waiting(RATE)
        self._sound = bytearray()
        self.setWindowTitle(title)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.l, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.m)
        column.addWidget(label(title, "title", self, wrap=True))
        self._said = label("", "strong", self, wrap=True)
        column.addWidget(self._said)
        self._hint = label("", "muted", self, wrap=True)
        column.addWidget(self._hint)
        row = FlowRow(self, SPACE.m)
        self.begin = QPushButton(self.tr("Begin the sound"), self)
        button_icon(self.begin, "microphone")
        self.stop = QPushButton(self.tr("Stop recording"), self)
        set_kind(self.stop, "danger")
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setAutoDefault(False)
        self.use = QPushButton(self.tr("Use it"), self)
        set_kind(self.use, "primary")
        for button in (self.begin, self.stop, self._cancel, self.use):
            row.add(button)
        column.addWidget(row)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.begin.clicked.connect(self._on_begin)
        self.stop.clicked.connect(self._on_stop)
        self._cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._on_use)
        self.finished.connect(self._forget)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words and the buttons need."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Be higher where the words or the lines of buttons need it; never lower, so that nothing jumps."""
        layout = self.layout()
        if layout is not None:
            self.ensurePolished()
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    def words(self) -> str:
        """Return what it says."""
        return f"{self._said.text()} {self._hint.text()}".strip()

    def tick(self) -> None:
        """Take what came since; end it where no more can come, or it is long enough."""
        if self._source is None:
            return
        samples, _, _ = self._waiting.take()
        self._sound += samples
        most = MOST_SECONDS * RATE * 2
        if len(self._sound) >= most or not self._source.alive():
            del self._sound[most:]
            self._let_go()
        self._show()

    def _on_begin(self) -> None:
        self._sound.clear()
        self._waiting = Waiting(RATE)
        source = self._make_source()
        try:
            source.start(RATE, self._waiting.put)
        except MicrophoneError as error:
            self._show(describe(error).sentence, describe(error).hint)
            return
        self._source = source
        self._timer.start()
        self._show()
        self.stop.setFocus()  # not what throws it away

    def _on_stop(self) -> None:
        self.tick()
        self._let_go()
        self._show()
        (self.use if self.use.isEnabled() else self.begin).setFocus()

    def _on_use(self) -> None:
        if self._source is None and self._sound:
            self.taken.emit(header(RATE, 1, len(self._sound)) + bytes(self._sound))
            self.accept()

    def _let_go(self) -> None:
        self._timer.stop()
        source, self._source = self._source, None
        if source is not None:
            source.stop()

    def _forget(self) -> None:
        self._let_go()
        self._sound.clear()
        self._waiting.take()

    def _show(self, said: str = "", hint: str = "") -> None:
        running, some = self._source is not None, bool(self._sound)
        if not said and not running and not some:
            hint = self.tr("Ten minutes at the most. It is kept nowhere until you choose “Use it”.")
        length = left_to_right(length_text(milliseconds_of(len(self._sound))))
        if not said:
            said = (
                self.tr("This is being recorded. {length}") if running
                else self.tr("Sound of {length}") if some
                else self.tr("There is no sound yet.")
            ).format(length=length)  # fmt: skip
        self._said.setText(said)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.begin.setVisible(not running)
        self.begin.setText(self.tr("Begin anew") if some else self.tr("Begin the sound"))
        self.stop.setVisible(running)
        self.use.setEnabled(some and not running)
        if self.isVisible():
            self._fit()
