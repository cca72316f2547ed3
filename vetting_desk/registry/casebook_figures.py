"""Editions and saved questions in headquarters' casebook: `registry.door.Figures` over it."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from vetting_desk.model.numbers import questions
from vetting_desk.model.numbers.editions import EditionHead
from vetting_desk.model.numbers.questions import Answer, Question

if TYPE_CHECKING:
    from vetting_desk.store.editions import EditionStore
    from vetting_desk.store.engine.audit import AuditStore


class EditionBooks(Protocol):
    """A casebook with editions; a `store.Casebook` is one."""

    @property
    def editions(self) -> "EditionStore":
        """What is told of all cases on a day."""

    @property
    def audit(self) -> "AuditStore":
        """The audit log."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a transaction: all or nothing."""


class CasebookFigures:
    """The editions of a casebook, which stays the caller's.

    Args:
        casebook: Headquarters'.
    """

    def __init__(self, casebook: EditionBooks) -> None:
        self._books = casebook

    def heads(self) -> list[EditionHead]:
        """Return what is said of each edition, the newest first."""
        return self._books.editions.heads()

    def answer(self, head: EditionHead, question: Question) -> Answer:
        """Return what an edition says to a question.

        Raises:
            NotFoundError: If there is no such edition.
            InputError: If the question cannot be asked.
        """
        return questions.answer(self._books.editions.get(head.number), question)

    def questions(self, *, away: bool = False) -> dict[str, Question]:
        """Return the questions that were kept, by name: those in use, or those that were put away."""
        return self._books.editions.questions(away=away)

    def save(self, name: str, question: Question) -> None:
        """Keep a question under a name.

        Raises:
            StateError: If another one has the name.
        """
        self._books.editions.save(name, question)

    def put(self, name: str, *, away: bool) -> None:
        """Put a kept question away, or back into use.

        Raises:
            NotFoundError: If no question has this name.
        """
        self._books.editions.put(name, away=away)

    def note_exported(self, detail: Mapping[str, object]) -> None:
        """Write into the audit log that an answer was exported."""
        self._books.audit.append("question-exported", "questions", dict(detail))

    def together(self) -> AbstractContextManager[None]:
        """Return a context manager: all that is written inside stays, or after an error nothing of it."""
        return self._books.transaction()
