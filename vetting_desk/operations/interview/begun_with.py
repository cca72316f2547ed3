"""A form that begins with what its case knows: `Interview` keeps which answers nobody asked again.

What the case knows and which question takes it is `taken_over`; how it stands in the casebook is `AnswerKind`.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.errors import AnswerError
from vetting_desk.model import AnswerKind
from vetting_desk.operations.interview.taken_over import TakenOver

if TYPE_CHECKING:
    from vetting_desk.forms import Changes, Session


class BegunWith:
    """Answers that were taken over; a base of `Interview`, which commits them.

    Attributes:
        session: The live session.
    """

    session: "Session"
    _taken: TakenOver
    _begun: dict[str, int]

    def add_repeat(self, reference: str) -> "Changes":
        """Add an instance; see `Interview.add_repeat`."""
        raise NotImplementedError

    def _commit(self, reference: str, kind: AnswerKind, value: str, at: datetime) -> None:
        raise NotImplementedError

    def _now(self) -> datetime:
        raise NotImplementedError

    def take_over(self, reference: str, value: str) -> None:
        """Begin a question with what the case knows; left out where the question does not take it.

        It is recorded as taken over, until an answer takes its place.
        """
        at = self._now()
        with suppress(AnswerError):
            self.session.keep(reference, value)
            self._commit(reference, AnswerKind.TAKEN_OVER, value, at)

    def begin_repeat(self, reference: str) -> None:
        """Add an instance that is begun with what the case knows."""
        self.add_repeat(reference)
        self._begun[reference] = self._begun.get(reference, 0) + 1

    def _take_begun(self, reference: str) -> bool:
        """Return whether an instance is there that the form was begun with; it is counted once."""
        left = self._begun.get(reference, 0)
        self._begun[reference] = max(0, left - 1)
        return left > 0

    def is_taken_over(self, reference: str) -> bool:
        """Return whether the answer of a question was taken over from the case and not asked again."""
        return reference in self._taken

    def taken_over(self) -> list[str]:
        """Return the questions whose answers were taken over and not asked again, in document order."""
        return self._taken.of(self.session)

    def keep_taken_over(self, references: Iterable[str]) -> None:
        """Mark answers that came from another draft as taken over there; those that are not here are left."""
        for reference in references:
            with suppress(AnswerError):
                self.take_over(reference, self.session.node(reference).value)
