"""The base of all views of an assessment.

Values are the form's own (``"2"``, ``"omit"``), labels are in the session's language; free text is
unchanged. No field adds anything up. Each view has all its questions in `answers`; its other fields hold
those with a known role.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from vetting_desk.judgement.answers import AnswerInWords


@dataclass(frozen=True, slots=True)
class Coded:
    """A chosen answer.

    Attributes:
        value: The choice's value in the form; empty if nothing is chosen.
        label: The choice's label in the session's language; empty if nothing is chosen.
    """

    value: str = ""
    label: str = ""

    def __bool__(self) -> bool:
        """Return True if something is chosen."""
        return bool(self.value)


NOTHING = Coded()


@dataclass(frozen=True, slots=True)
class View:
    """The base of all views.

    Attributes:
        answers: All relevant questions that belong to it, answered or not, in the order of the form.
    """

    ROLES: ClassVar[frozenset[str]]
    """Roles that have a field of their own."""

    answers: tuple[AnswerInWords, ...] = field(default=(), kw_only=True)

    @property
    def further(self) -> tuple[AnswerInWords, ...]:
        """Answered questions without a field of their own, such as which supervisor was informed."""
        return self.beside(self.ROLES)

    @property
    def blank(self) -> bool:
        """True if nothing in it is answered."""
        return not any(answer.value for answer in self.answers)

    def beside(self, roles: frozenset[str]) -> tuple[AnswerInWords, ...]:
        """Return the answered questions whose role in this view is not in `roles`."""
        return tuple(answer for answer in self.answers if answer.value and answer.role not in roles)
