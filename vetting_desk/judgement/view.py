"""What all views of an assessment share.

Values are the form's own (``"2"``, ``"omit"``), labels are in the session's language; free text is exactly
what was written. No field adds anything up. Each view holds all its questions in `answers`; its other fields
name those that have a known role.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from vetting_desk.judgement.answers import AnswerInWords


@dataclass(frozen=True, slots=True)
class Coded:
    """A chosen answer.

    Attributes:
        value: As in the form; empty while nothing is chosen.
        label: The choice in the session's language; empty while nothing is chosen.
    """

    value: str = ""
    label: str = ""

    def __bool__(self) -> bool:
        """Return True once something is chosen."""
        return bool(self.value)


NOTHING = Coded()


@dataclass(frozen=True, slots=True)
class View:
    """What all views share.

    Attributes:
        answers: All relevant questions that belong to it, answered or not, in the order of the form.
    """

    ROLES: ClassVar[frozenset[str]]
    """Roles its own fields have room for."""

    answers: tuple[AnswerInWords, ...] = field(default=(), kw_only=True)

    @property
    def further(self) -> tuple[AnswerInWords, ...]:
        """What else was asked and answered here, such as which supervisor was informed."""
        return self.beside(self.ROLES)

    @property
    def blank(self) -> bool:
        """True while nothing in it is answered."""
        return not any(answer.value for answer in self.answers)

    def beside(self, roles: frozenset[str]) -> tuple[AnswerInWords, ...]:
        """Return the answered questions that have none of `roles` in this view."""
        return tuple(answer for answer in self.answers if answer.value and answer.role not in roles)
