"""What changed, announced once: pages listen and decide themselves whether to refresh.

The casebook reports what was committed, on the store's thread (`Events.publish`); no page has to announce it.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from ui.ground.tasks import Tasks
from vetting_desk.model import Commit


class Subject(StrEnum):
    """What kind of thing changed."""

    CASES = "cases"
    ASSESSMENTS = "assessments"
    RECORDS = "records"
    TRANSFER = "transfer"
    INSTRUMENTS = "instruments"
    PEOPLE = "people"
    SETTINGS = "settings"
    QUEUES = "queues"
    CALLS = "calls"


_RECORD = frozenset({Subject.RECORDS, Subject.TRANSFER})
_QUEUED = frozenset({Subject.CASES, Subject.QUEUES})

SUBJECTS: dict[str, frozenset[Subject]] = {
    "acceptance": frozenset({Subject.CASES, Subject.RECORDS}),
    "acknowledgement": _QUEUED,
    "amendment": _RECORD,
    "alarm": frozenset({Subject.CASES}),
    "answer": frozenset(),  # shown by the interview that it was given to, which knows it
    "apart": frozenset({Subject.CASES}),
    "arrival": frozenset({Subject.TRANSFER}),
    "assessment": frozenset({Subject.ASSESSMENTS}),
    "assessment-line": frozenset({Subject.CASES}),
    "backup": frozenset({Subject.SETTINGS}),
    "bundle": frozenset({Subject.TRANSFER}),
    "bundle-file": frozenset(),  # the bundle it is, or is a part of, is announced itself
    "case": frozenset({Subject.CASES}),
    "call": frozenset({Subject.CALLS}),
    "call-act": frozenset({Subject.CALLS, Subject.CASES}),
    "claim": _QUEUED,
    "case-offered": frozenset({Subject.CASES}),
    "case-taken": frozenset({Subject.CASES}),
    "clinical-key": frozenset({Subject.ASSESSMENTS}),
    "clinical-note": frozenset({Subject.CASES}),
    "clock": frozenset({Subject.SETTINGS}),
    "complaint": frozenset(),  # nobody at the desk is told
    "copy": frozenset({Subject.CASES}),
    "correction": frozenset({Subject.ASSESSMENTS}),
    "counter": frozenset(),  # the thing that was given the number has a change of its own
    "decision-draft": frozenset({Subject.CASES}),
    "desk": frozenset({Subject.PEOPLE, Subject.SETTINGS}),
    "draft-move": frozenset({Subject.ASSESSMENTS}),
    "edition": frozenset({Subject.CASES}),
    "question": frozenset({Subject.CASES}),
    "epoch": frozenset({Subject.SETTINGS, Subject.TRANSFER}),
    "fact": frozenset({Subject.CASES}),
    "file-content": frozenset({Subject.CASES}),
    "finding": frozenset({Subject.SETTINGS}),
    "heard": frozenset({Subject.TRANSFER}),
    "entry": frozenset({Subject.CASES, Subject.TRANSFER}),
    "entry-way": frozenset({Subject.TRANSFER}),
    "hold": frozenset({Subject.CASES}),
    "instrument": frozenset({Subject.INSTRUMENTS}),
    "interpreter": frozenset({Subject.PEOPLE, Subject.CASES}),
    "issuing-pair": frozenset({Subject.PEOPLE, Subject.SETTINGS}),
    "known-register": frozenset({Subject.SETTINGS}),
    "manifest": frozenset(),  # the bundle it was made for is announced itself
    "numbers": frozenset(),  # the case that was erased is announced itself
    "offer": frozenset({Subject.CASES}),
    "officer": frozenset({Subject.PEOPLE}),
    "organisation": frozenset({Subject.PEOPLE, Subject.SETTINGS}),
    "pack": frozenset({Subject.INSTRUMENTS, Subject.TRANSFER}),
    "peer": frozenset({Subject.PEOPLE, Subject.TRANSFER}),
    "profile": frozenset({Subject.PEOPLE}),
    "proof-key": frozenset({Subject.CASES}),
    "quarantine": frozenset({Subject.TRANSFER}),
    "refused-cleared": frozenset({Subject.TRANSFER}),
    "rating": frozenset(),  # shown by the page it was given on, which knows it
    "rating-key": frozenset({Subject.ASSESSMENTS}),
    "rating-sheet": frozenset({Subject.CASES}),
    "receipt": frozenset({Subject.TRANSFER}),
    "recipient": frozenset({Subject.PEOPLE}),
    "record": _RECORD,
    "register": frozenset({Subject.PEOPLE}),
    "shown-certificate": frozenset({Subject.PEOPLE}),
    "recording": frozenset({Subject.CASES}),
    "recording-mark": frozenset(),  # shown once the recording ended
    "recording-transcript": frozenset({Subject.CASES}),
    "release": frozenset({Subject.CASES}),
    "review-step": _QUEUED,
    "revocation-list": frozenset({Subject.PEOPLE, Subject.SETTINGS}),
    "revoked-certificate": frozenset({Subject.PEOPLE, Subject.TRANSFER}),
    "sameness": frozenset({Subject.CASES}),
    "setting": frozenset({Subject.SETTINGS}),
    "signed-rules": frozenset({Subject.SETTINGS}),
    "rules-set-aside": frozenset({Subject.SETTINGS}),
    "statement": frozenset({Subject.CASES}),
    "stated": frozenset(),  # the entry is announced itself
    "stamp": frozenset({Subject.RECORDS}),
    "stricter-revocation": frozenset({Subject.PEOPLE, Subject.TRANSFER}),
    "succession": frozenset({Subject.PEOPLE}),
    "superseded": frozenset({Subject.TRANSFER}),
    "tombstone": frozenset({Subject.CASES}),
    "watch-list": frozenset({Subject.CASES}),
    "unfinished-note": frozenset(),  # shown by the page it is typed on
    "way": _RECORD,
    "withdrawal": frozenset({Subject.CASES}),
}
"""What each kind of thing in a casebook is to the pages; a kind that is not here may be anything."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One change.

    Attributes:
        touched: The kinds of things touched, each with the id of the case it belongs to; an empty id where
            that is none, or not known.
    """

    touched: frozenset[tuple[Subject, str]]

    @classmethod
    def of(cls, *subjects: Subject, case_id: str = "") -> "Changed":
        """Return a change of things of these kinds that belong to one case, or to none."""
        return cls(frozenset((subject, case_id) for subject in subjects))

    def touches(self, *subjects: Subject) -> bool:
        """Return whether any of `subjects` changed."""
        return any(subject in subjects for subject, _case_id in self.touched)

    def touches_case(self, case_id: str, *subjects: Subject) -> bool:
        """Return whether any of `subjects` changed that belongs to this case, or to no single one."""
        return any(subject in subjects and its in {"", case_id} for subject, its in self.touched)


def changed_by(commit: Commit) -> Changed:
    """Return what a commit is to the pages."""
    return Changed(
        frozenset(
            (subject, change.case_id)
            for change in commit.items
            for subject in SUBJECTS.get(change.kind, frozenset(Subject))
        )
    )


class Events(QObject):
    """Announces changes, each once.

    What one piece of work on the store commits, in one transaction or several, is announced in one piece,
    after the callbacks of that work.

    Args:
        tasks: Where work on the store is done.
        parent: Owner, or None.

    Signals:
        changed: A `Changed`.
    """

    changed = Signal(object)
    _committed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._touched: set[tuple[Subject, str]] = set()
        self._waiting = False
        self._open = True
        self._committed.connect(self._on_committed, Qt.ConnectionType.QueuedConnection)

    def publish(self, commit: Commit) -> None:
        """Queue the announcement of `commit`; called on the store's thread, returns at once."""
        changed = changed_by(commit)
        if changed.touched and isValid(self):
            self._committed.emit(changed)

    def close(self) -> None:
        """Announce nothing more: the desk is about to be closed."""
        self._open = False

    def _on_committed(self, changed: Changed) -> None:
        self._touched |= changed.touched
        if self._open and not self._waiting:
            self._waiting = True
            self._tasks.store(_pass).ended.connect(self._on_passed)

    def _on_passed(self) -> None:
        touched, self._touched = frozenset(self._touched), set()
        self._waiting = False
        if self._open:
            self.changed.emit(Changed(touched))


def _pass() -> None:
    """Have one's turn on the store's thread: what was under way there has ended."""
