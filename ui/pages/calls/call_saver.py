"""Keeps a call as it is typed, without anybody waiting: at most one piece of work is under way.

What changed since goes with the next, a fraction of a second later; so a kill loses the last words at most.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from ui.ground.tasks import Tasks
from vetting_desk.errors import InputError, VettingDeskError

SOON_MS = 300
"""So long after the first word that is not kept yet; further words do not put it off."""
Keep = Callable[[str, Mapping[str, str]], object]


class CallSaver(QObject):
    """The fields of one call on their way into the casebook.

    Args:
        tasks: Where work on the store is done.
        read: Returns what stands in a field now.
        keep: Keeps fields of a call; runs on the store's thread.
        parent: The page.

    Signals:
        kept(): All that was typed until then is committed.
        refused(object): An error; what it was about is tried again with the next word.
    """

    kept = Signal()
    refused = Signal(object)

    def __init__(
        self, tasks: Tasks, read: Callable[[str], str], keep: Keep, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._read, self._keep = tasks, read, keep
        self.call_id = ""
        self._changed: set[str] = set()
        self._under_way = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self._on_time)

    def follow(self, call_id: str) -> None:
        """Keep what is typed for another call from now on; what is not kept yet is kept first.

        Args:
            call_id: Id of the call; empty while it is only being begun: what is typed then waits for `attach`.
        """
        if call_id and call_id == self.call_id:
            return
        self.flush()
        self.call_id = call_id
        self._changed.clear()

    def attach(self, call_id: str) -> None:
        """Keep what was typed while a call was being begun for that call."""
        self.call_id = call_id
        if self._changed:
            self._timer.start()

    def mark(self, name: str) -> None:
        """Note that a field changed."""
        self._changed.add(name)
        if not self._timer.isActive() and not self._under_way:
            self._timer.start()

    def flush(self) -> None:
        """Commit what is typed before this returns; a full disk stops no lock."""
        self._timer.stop()
        words = self._taken()
        if words:
            try:
                self._tasks.call(self._keep, self.call_id, words)
            except VettingDeskError as error:
                self._on_refused(error, words)

    def _on_time(self) -> None:
        words = self._taken()
        if not words or self._under_way:
            self._changed |= set(words)
            return
        self._under_way = True
        self._tasks.store(
            self._keep, self.call_id, words, done=self._on_kept,
            failed=lambda error: self._on_failed(error, words),
        )  # fmt: skip

    def _taken(self) -> dict[str, str]:
        if not self.call_id:
            return {}
        words = {name: self._read(name) for name in self._changed}
        self._changed.clear()
        return words

    def _on_kept(self, _result: object) -> None:
        self._under_way = False
        if self._changed:
            self._timer.start()
        else:
            self.kept.emit()

    def _on_failed(self, error: Exception, words: Mapping[str, str]) -> None:
        self._under_way = False
        self._on_refused(error, words)

    def _on_refused(self, error: Exception, words: Mapping[str, str]) -> None:
        bad = str(error.fields.get("field", "")) if isinstance(error, InputError) else ""
        self._changed |= set(words) - {bad}
        if bad and self._changed:  # the others are kept without it
            self._timer.start()
        self.refused.emit(error)
