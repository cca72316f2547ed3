"""Acts of judging, each one step that can be taken back until the assessment is signed.

An act is made of ordinary answers; beside them one more row of the draft keeps how it is taken back. So it
can be undone after the desk was locked as well, nothing stored is ever changed, and a clinical draft seals it
as any answer. What was changed again since by other hands is not undone.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import AnswerError, EvidenceKeptError, StateError
from vetting_desk.model import AnswerKind

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Session
    from vetting_desk.model import Assessment
    from vetting_desk.operations.files.incoming import Incoming, Wanted
    from vetting_desk.operations.interview.drafts import Draft
    from vetting_desk.operations.interview.needs import FillingDesk
    from vetting_desk.operations.interview.shut import Shut

_SET: Final = "set"
_ADD: Final = "add"
_REMOVE: Final = "remove"


class ActKind(StrEnum):
    """What an act did; the window says it in words."""

    ANSWER = "answer"
    LINE = "line"
    LINK = "link"
    UNLINK = "unlink"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Act:
    """One act.

    Attributes:
        kind: What it did.
        reference: Where: the question, or the instance of a repeat.
        before: The answer before it, for an answer; as the form has it.
        after: The answer after it.
        back: Steps that take it back, in order: ``set`` reference value, ``add`` repeat, ``remove`` repeat
            index.
        left: What it left: reference and value of each question it answered.
    """

    kind: ActKind
    reference: str
    before: str = ""
    after: str = ""
    back: tuple[tuple[str, str, str], ...] = ()
    left: tuple[tuple[str, str], ...] = ()

    def text(self) -> str:
        """Return it as a draft keeps it."""
        return json.dumps(
            [self.kind.value, self.reference, self.before, self.after, self.back, self.left],
            ensure_ascii=False,
        )

    @classmethod
    def read(cls, text: str) -> "Act":
        """Return the act that a draft kept."""
        kind, reference, before, after, back, left = json.loads(text)
        return cls(
            ActKind(kind),
            reference,
            before,
            after,
            tuple((step, at, value) for step, at, value in back),
            tuple((at, value) for at, value in left),
        )


class Acting(Protocol):
    """What acts ask of an interview: an `Interview`, or one that is tried out."""

    @property
    def session(self) -> "Session":
        """The live session."""

    def answer(self, reference: str, value: str, said: str = "") -> "Changes":
        """Set one answer."""

    def add_repeat(self, reference: str) -> "Changes":
        """Add an instance."""

    def remove_repeat(self, reference: str, index: int) -> "Changes":
        """Remove an instance."""

    def put_back(self) -> "Changes":
        """Put back what was removed last."""

    def attach(self, reference: str, source: "Path | Incoming") -> "Changes":
        """Keep a file as an answer."""

    def wanted(self, reference: str) -> "Wanted":
        """Return what kinds of files a question takes."""

    def file_content(self, reference: str) -> bytes:
        """Return the file that answers a question."""

    def shut(self, references: Iterable[str]) -> "dict[str, Shut]":
        """Return what a safeguard keeps shut."""

    def set_language(self, language: str) -> None:
        """Show the form in another language."""

    def set_position(self, reference: str) -> None:
        """Store the place shown now."""

    @property
    def saved_at(self) -> datetime | None:
        """Device time of the last committed answer."""

    def as_one(self) -> AbstractContextManager[None]:
        """Commit several changes as one, or none of them."""

    def taking_back(self) -> AbstractContextManager[None]:
        """Let a line of evidence be taken back with the act that wrote it."""

    def keep(self, kind: AnswerKind, value: str) -> None:
        """Keep a row that changes no answer."""

    def kept(self) -> list[tuple[AnswerKind, str]]:
        """Return the acts kept, and that one was undone."""


class Acts:
    """The acts of one draft, the last first to be undone.

    Args:
        interview: The live interview; answered through its own methods, one transaction for an act.
    """

    def __init__(self, interview: "Acting") -> None:
        self.interview = interview
        self._done = _kept(interview)
        self._back: list[tuple[str, str, str]] | None = None
        self._left: dict[str, str] = {}
        self._reference = ""
        self._changes: Changes | None = None

    @property
    def last(self) -> Act | None:
        """The act that `undo` takes back; None without one."""
        return self._done[-1] if self._done else None

    @property
    def saved_at(self) -> datetime | None:
        """Device time of the last committed answer; None before the first."""
        return self.interview.saved_at

    def attach(self, reference: str, source: "Path | Incoming") -> "Changes":
        """Keep a file as an answer; see `Interview.attach`. It is taken back by hand."""
        return self.interview.attach(reference, source)

    def wanted(self, reference: str) -> "Wanted":
        """Return what kinds of files a question takes."""
        return self.interview.wanted(reference)

    def file_content(self, reference: str) -> bytes:
        """Return the file that answers a question; see `Interview.file_content`."""
        return self.interview.file_content(reference)

    def put_back(self) -> "Changes":
        """Put back what was removed last; see `Interview.put_back`."""
        return self.interview.put_back()

    def set_language(self, language: str) -> None:
        """Show the form in another language; see `Interview.set_language`."""
        self.interview.set_language(language)

    def set_position(self, reference: str) -> None:
        """Store the place shown now; see `Interview.set_position`."""
        self.interview.set_position(reference)

    def shut(self, references: Iterable[str]) -> "dict[str, Shut]":
        """Return which questions a safeguard keeps shut; see `Interview.shut`."""
        return self.interview.shut(references)

    @contextmanager
    def act(self, kind: ActKind, reference: str) -> Iterator[None]:
        """Do several steps as one act, committed together or not at all.

        Args:
            kind: What it does.
            reference: What it is about, known before or set by `about`.
        """
        self._back, self._left, self._changes = [], {}, None
        self._reference = reference
        made: Act | None = None
        try:
            with self.interview.as_one():
                yield
                made = self._made(kind)
                if made is not None:
                    self.interview.keep(AnswerKind.ACT, made.text())
        finally:
            self._back = None
        if made is not None:
            self._done.append(made)

    def _made(self, kind: ActKind) -> Act | None:
        """Return the act of the steps so far; None where nothing changed."""
        if not self._back:
            return None
        before = next((value for step, _, value in self._back if step == _SET), "")
        after = next(reversed(self._left.values()), "")
        back = tuple(reversed(self._back))
        return Act(kind, self._reference, before, after, back, tuple(self._left.items()))

    def about(self, reference: str) -> None:
        """Say what the act is about, where that is known only now."""
        self._reference = reference

    def set(self, reference: str, value: str) -> None:
        """Answer a question within an act; what is answered so already is left."""
        before = self.interview.session.node(reference).kept
        if before == value:
            return
        self._take(self.interview.answer(reference, value))
        self._remember((_SET, reference, before))
        self._left[reference] = self.interview.session.node(reference).kept

    def add(self, repeat: str) -> str:
        """Add an instance within an act; return its reference."""
        self._take(self.interview.add_repeat(repeat))
        index = self.interview.session.node(repeat).count
        self._remember((_REMOVE, repeat, str(index)))
        return f"{repeat}[{index}]"

    def remove(self, repeat: str, index: int) -> None:
        """Remove an instance within an act; its answers are put back at the end when it is undone."""
        from vetting_desk.operations.interview.taken_out import taken_out

        held = taken_out(self.interview.session, repeat, index)
        count = self.interview.session.node(repeat).count
        self._take(self.interview.remove_repeat(repeat, index))
        for within, value, _ in reversed(held.steps):
            if value is not None:
                self._remember((_SET, f"{repeat}[{count}]{within}", value))
        self._remember((_ADD, repeat, ""))

    def undo(self) -> Act:
        """Take back the last act; committed when this returns.

        Returns:
            What was taken back.

        Raises:
            StateError: If there is nothing to take back.
            EvidenceKeptError: With detail ``changed``, if what it did was changed again since.
        """
        if not self._done:
            raise StateError(what="assessment", state="nothing-removed", wanted="removed")
        act = self._done[-1]
        self._require_unchanged(act)
        session = self.interview.session
        with self.interview.as_one(), self.interview.taking_back():
            for step, at, value in act.back:
                if step == _ADD:
                    self._take(self.interview.add_repeat(at))
                elif step == _REMOVE:
                    self._take(self.interview.remove_repeat(at, int(value)))
                elif session.node(at).kept != value:
                    self._take(self.interview.answer(at, value))
            self.interview.keep(AnswerKind.UNDONE, "")
        self._done.pop()
        return act

    def taken(self) -> "Changes":
        """Return what changed since this was asked last."""
        from vetting_desk.forms.changes import NO_CHANGES

        changes, self._changes = self._changes, None
        return changes if changes is not None else NO_CHANGES

    def _require_unchanged(self, act: Act) -> None:
        session = self.interview.session
        for reference, value in act.left:
            try:
                now = session.node(reference).kept
            except AnswerError:
                now = None
            if now != value:
                raise EvidenceKeptError(detail="changed", number="")

    def _remember(self, step: tuple[str, str, str]) -> None:
        if self._back is not None:
            self._back.append(step)

    def _take(self, changes: "Changes") -> None:
        self._changes = changes if self._changes is None else self._changes.merged(changes)


def _kept(interview: "Acting") -> list[Act]:
    """Return the acts a draft keeps and nobody took back."""
    found: list[Act] = []
    for kind, value in interview.kept():
        if kind is AnswerKind.ACT:
            found.append(Act.read(value))
        elif found:
            found.pop()
    return found


class WithActs:
    """How an interview keeps acts beside its answers; a base of `Interview`.

    Attributes:
        assessment: As last stored.
    """

    assessment: "Assessment"
    _desk: "FillingDesk"
    _draft: "Draft"
    _taking_back: bool = False

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Commit several changes as one, or none of them."""
        with self._whole(), self._together():
            yield

    @contextmanager
    def taking_back(self) -> Iterator[None]:
        """Let a line of evidence be taken back with the act that wrote it."""
        self._taking_back = True
        try:
            yield
        finally:
            self._taking_back = False

    def keep(self, kind: AnswerKind, value: str) -> None:
        """Keep a row that changes no answer."""
        self._commit("", kind, value, self._now())

    def kept(self) -> list[tuple[AnswerKind, str]]:
        """Return the acts this draft keeps, and that one was undone, in order."""
        if not self._desk.casebook.assessments.has_kind(self.assessment.id, AnswerKind.ACT):
            return []
        kinds = {AnswerKind.ACT, AnswerKind.UNDONE}
        return [(row.kind, row.value) for row in self._draft.answers(0) if row.kind in kinds]

    def _whole(self) -> AbstractContextManager[None]:
        """Return what keeps what is shown the same as what is stored, whatever goes wrong inside."""
        raise NotImplementedError

    def _together(self) -> AbstractContextManager[object]:
        """Return what commits several changes as one, or none of them."""
        raise NotImplementedError

    def _now(self) -> datetime:
        raise NotImplementedError

    def _commit(self, reference: str, kind: AnswerKind, value: str, at: datetime) -> None:
        raise NotImplementedError
