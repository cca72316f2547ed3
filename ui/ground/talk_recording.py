"""One recording of a talk while it runs: sound goes from the microphone to the casebook, piece by piece.

Sound comes on a thread of its source, waits in bounded memory, and is kept on the store's thread. Whether it
may run is asked by `operations.recordings.recorder` alone; what it says ends it here too.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ui.ground.tasks import Tasks
from vetting_desk.errors import MicrophoneError, VettingDeskError
from vetting_desk.machine.microphone import Microphone, Source, Waiting
from vetting_desk.model.recording import RATE, Ending, Recording
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.recordings import recorder
from vetting_desk.operations.recordings.recorder import Recorder

TICK_MS = 500
SILENT = 60
"""The loudest sample of 32,767 that still counts as silence: a room where somebody speaks is far above."""
QUIET_TICKS = 20
"""After so many ticks without a sound, ten seconds, somebody should look at the microphone."""


class TalkRecording(QObject):
    """Records one talk at a time.

    Args:
        desk: The unlocked desk.
        tasks: Where the store is.
        make_source: Makes what gives sound; the microphone unless a test says otherwise.
        parent: Owner.

    Attributes:
        assessment_id: The assessment whose talk is recorded; empty for none.

    Signals:
        begun: Sound is taken, for the first time or after a pause.
        changed: It began, goes on, or was paused; emitted with every tick too, for the time shown.
        ended: The `Recording`.
        failed: An error for the message bar.
    """

    begun = Signal()
    changed = Signal()
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        make_source: Callable[[], Source] = Microphone,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self.make_source = make_source
        self._source: Source | None = None
        self._recorder: Recorder | None = None
        self._waiting = Waiting(RATE)
        self._quiet = 0
        self.assessment_id = ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def running(self) -> bool:
        """Whether a talk is recorded, or its recording paused."""
        return self._recorder is not None

    @property
    def paused(self) -> bool:
        """Whether the recording is paused: nothing is kept."""
        return self._recorder is not None and self._recorder.paused

    @property
    def milliseconds(self) -> int:
        """How long the recording is until now."""
        return self._recorder.milliseconds if self._recorder is not None else 0

    @property
    def case_id(self) -> str:
        """The case whose talk is recorded; empty for none."""
        return self._recorder.recording.case_id if self._recorder is not None else ""

    @property
    def quiet(self) -> bool:
        """Whether nothing was heard for a while."""
        return self.running and not self.paused and self._quiet >= QUIET_TICKS

    def begin(self, assessment_id: str) -> None:
        """Begin to record the talk of an assessment; `failed` says why it did not."""
        if not self.running:
            self._tasks.store(
                recorder.begin,
                self._desk,
                assessment_id,
                done=self._on_begun,
                failed=self.failed.emit,
            )

    def pause(self) -> None:
        """Keep nothing until `resume`; the microphone is let go of."""
        if self._recorder is not None and not self.paused:
            self._let_go()
            self._keep_rest(self._recorder)
            self._call(self._recorder.pause)
            self._look(self._recorder)

    def resume(self) -> None:
        """Go on after a pause."""
        if self._recorder is not None and self.paused:
            self._call(self._recorder.resume)
            if self._look(self._recorder):
                self._listen(self._recorder)

    def mark(self, reference: str, label: str) -> None:
        """Note which question is on the screen."""
        if self._recorder is not None:
            self._tasks.store(self._recorder.mark, reference, label, failed=self._on_lost)

    def stop(self, ending: Ending = Ending.STOPPED) -> None:
        """End the recording, and wait until it is kept; harmless where none runs."""
        found, self._recorder = self._recorder, None
        if found is None:
            return
        self._let_go()
        self._keep_rest(found)
        self._call(found.stop, ending)
        self._end(found.recording)

    def tick(self) -> None:
        """Hand over what came since the last time, on the store's thread."""
        found = self._recorder
        if found is None or self.paused:
            return
        samples, lost, loudest = self._waiting.take()
        self._quiet = 0 if loudest > SILENT else self._quiet + 1
        self._tasks.store(
            _keep, found, samples, lost=lost, done=self._on_kept, failed=self._on_lost
        )
        if self._source is not None and not self._source.alive():
            self.stop(Ending.DEVICE)
            self.failed.emit(MicrophoneError(detail="failed"))

    def _on_begun(self, begun: Recorder) -> None:
        self._recorder = begun
        self.assessment_id = begun.recording.assessment_id
        self._listen(begun)

    def _listen(self, found: Recorder) -> None:
        """Take sound from the source; end the recording where there is none."""
        self._quiet = 0
        self._source = source = self.make_source()
        try:
            source.start(RATE, self._waiting.put)
        except MicrophoneError as error:
            self.stop(Ending.DEVICE)
            self.failed.emit(error)
            return
        if found is self._recorder:
            self._timer.start()
            self.changed.emit()
            self.begun.emit()

    def _let_go(self) -> None:
        self._timer.stop()
        source, self._source = self._source, None
        if source is not None:
            source.stop()

    def _keep_rest(self, found: Recorder) -> None:
        samples, lost, _ = self._waiting.take()
        self._call(_keep, found, samples, lost=lost)

    def _call(self, function: Callable[..., object], *args: object, **more: object) -> None:
        try:
            self._tasks.call(function, *args, **more)
        except VettingDeskError as error:
            self.failed.emit(error)

    def _on_kept(self, found: Recorder) -> None:
        self._look(found)

    def _look(self, found: Recorder) -> bool:
        """Return whether it still runs; what the safeguards ended ends here."""
        if found is not self._recorder:
            return False
        if found.running:
            self.changed.emit()
            return True
        self._recorder = None
        self._let_go()
        self._end(found.recording)
        return False

    def _on_lost(self, error: Exception) -> None:
        """End it where it cannot be kept: a full disk is told, and what was kept stays."""
        self.stop(Ending.STOPPED)
        self.failed.emit(error)

    def _end(self, recording: Recording) -> None:
        self.assessment_id = ""
        self._waiting = Waiting(RATE)
        self.changed.emit()
        self.ended.emit(recording)


def _keep(found: Recorder, samples: bytes, *, lost: bool) -> Recorder:
    if lost:
        found.note_gap()
    found.feed(samples)
    return found
