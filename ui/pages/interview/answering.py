"""The one way from a widget to the casebook: each change is committed before the next.

Turns requests of the page into calls on the `Interview`, on the store's thread, and waits for each.
What the store refuses for the answer's sake goes back to the question in words; anything else is
passed on.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from ui.ground.tasks import Tasks
from ui.pages.interview.file_acts import FileActs
from ui.pages.interview.shut_text import shut_words
from ui.questionnaire.questions.file_act import FileAct
from ui.questionnaire.questions.refusal_text import error_text, file_error_text
from ui.questionnaire.sections.state import NotTaken, Sitting
from ui.questionnaire.sections.walking import without_instance
from vetting_desk.errors import FileRefusedError, VettingDeskError
from vetting_desk.forms import Changes
from vetting_desk.operations.files.incoming import Incoming, Wanted
from vetting_desk.operations.interview.shut import Shut


class Answered(Protocol):
    """What takes answers: an `Interview`, or the judgement in one."""

    def answer(self, reference: str, value: str, said: str = "") -> Changes:
        """Set one answer."""

    def wanted(self, reference: str) -> Wanted:
        """Return what kinds of files a question takes."""

    def attach(self, reference: str, source: Path | Incoming) -> Changes:
        """Keep a file as an answer."""

    def file_content(self, reference: str) -> bytes:
        """Return the file that answers a question."""

    def add_repeat(self, reference: str) -> Changes:
        """Add an instance."""

    def remove_repeat(self, reference: str, index: int) -> Changes:
        """Remove an instance."""

    def put_back(self) -> Changes:
        """Put back what was removed last."""

    def shut(self, references: Iterable[str]) -> dict[str, Shut]:
        """Return what a safeguard keeps shut."""

    def set_language(self, language: str) -> None:
        """Show the form in another language."""

    def set_position(self, reference: str) -> None:
        """Store the place shown now."""


class Answering(QObject):
    """Gives answers to one interview.

    Args:
        interview: The live interview.
        sitting: What happened in this sitting; refusals are noted there.
        tasks: Where the store's thread is.
        parent: The page.

    Attributes:
        files: What is done with files.

    Signals:
        changed(Changes): An answer was committed, and this is what it changed.
        refused(str, str): Reference and words: the answer was not taken, what was typed stays.
        failed(VettingDeskError): No field can fix it; for the message bar.
    """

    changed = Signal(object)
    refused = Signal(str, str)
    failed = Signal(object)

    def __init__(
        self, interview: Answered, sitting: Sitting, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._interview = interview
        self._sitting = sitting
        self._tasks = tasks
        self.files = FileActs(interview, tasks, parent or self)
        self.files.prepared.connect(self._on_prepared)
        self.files.read.connect(self.answer)
        self.files.refused.connect(self._on_file_refused)
        self.files.failed.connect(self.failed)
        self._before_removal: tuple[set[str], set[str], dict[str, NotTaken]] = (set(), set(), {})

    def answer(self, reference: str, value: str, said: str = "") -> None:
        """Give an answer, with the way it was said where that is kept; an empty one takes it back."""
        try:
            changes = self._tasks.call(self._interview.answer, reference, value, said)
        except VettingDeskError as error:
            self._refuse(reference, value, error)
        else:
            self._sitting.not_taken.pop(reference, None)
            self.changed.emit(changes)

    def attach(self, reference: str, act: FileAct) -> None:
        """Do with a file what a question wants; an answer goes into the casebook when it was read."""
        self.files.run(reference, act)

    def _on_prepared(self, reference: str, came: Incoming) -> None:
        try:
            changes = self._tasks.call(self._interview.attach, reference, came)
        except FileRefusedError as error:
            self.not_taken(reference, "", file_error_text(error))
        except VettingDeskError as error:
            self._refuse(reference, "", error)
        else:
            self._sitting.not_taken.pop(reference, None)
            self.changed.emit(changes)

    def _on_file_refused(self, reference: str, words: str) -> None:
        self.not_taken(reference, "", words)

    def not_taken(self, reference: str, typed: str, words: str) -> None:
        """Note what was typed and makes no answer."""
        self._sitting.not_taken[reference] = NotTaken(typed, words)
        self.refused.emit(reference, words)

    def add_repeat(self, reference: str) -> bool:
        """Add an instance at the end of a repeat; False when it was refused."""
        return self._change(lambda: self._interview.add_repeat(reference))

    def remove_repeat(self, reference: str, index: int) -> bool:
        """Remove instance `index` (1-based) of a repeat; False when it was refused."""

        def remove() -> Changes:
            return self._interview.remove_repeat(reference, index)

        sitting = self._sitting
        kept = (sitting.seen, sitting.passed, sitting.not_taken)
        sitting.seen = without_instance(sitting.seen, reference, index)
        sitting.passed = without_instance(sitting.passed, reference, index)
        sitting.not_taken = {
            name: refusal
            for name, refusal in sitting.not_taken.items()
            if not name.startswith(f"{reference}[")
        }
        done = self._change(remove)
        if done:
            self._before_removal = kept
        else:
            sitting.seen, sitting.passed, sitting.not_taken = kept
        return done

    def put_back(self) -> bool:
        """Put the instance that was removed last back where it was; False when that was refused."""
        seen, passed, not_taken = self._before_removal
        sitting = self._sitting
        sitting.seen |= seen
        sitting.passed |= passed
        sitting.not_taken = {**not_taken, **sitting.not_taken}
        return self._change(self._interview.put_back)

    def set_language(self, language: str) -> bool:
        """Ask the questions in another language of the form; False when it was refused."""
        try:
            self._tasks.call(self._interview.set_language, language)
        except VettingDeskError as error:
            self.failed.emit(error)
            return False
        return True

    def look_ahead(self, references: Iterable[str]) -> bool:
        """Ask which of these questions a safeguard keeps shut now; True if that is not as before.

        What cannot be read now is refused, with why, when it is answered.
        """
        asked, shut = tuple(references), self._sitting.shut
        with suppress(VettingDeskError):
            found = shut_words(self._tasks.call(self._interview.shut, asked))
            before = {each: shut.pop(each) for each in asked if each in shut}
            shut.update(found)
            return found != before
        return False

    def set_position(self, reference: str) -> None:
        """Remember where the person is, so that unlocking returns there."""
        self._tasks.store(self._interview.set_position, reference, failed=self.failed.emit)

    def _change(self, work: Callable[[], Changes]) -> bool:
        try:
            changes = self._tasks.call(work)
        except VettingDeskError as error:
            self.failed.emit(error)
            return False
        self.changed.emit(changes)
        return True

    def _refuse(self, reference: str, typed: str, error: VettingDeskError) -> None:
        words = error_text(error)
        if words:
            self.not_taken(reference, typed, words)
        else:
            self.failed.emit(error)
