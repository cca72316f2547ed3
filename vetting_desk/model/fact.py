"""What is true of a case and decides what may be done in it: one fact with its value, its source, when and who.

Facts are only added. A later one takes the place of earlier ones by naming them. Names, birth date and papers
by which a person is found are no facts in this sense: they stand in `case`, and what forms offer to it in
`offer`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Holds(StrEnum):
    """How long a fact holds: a person's does not change, another is as it was found last."""

    FOR_GOOD = "for-good"
    UNTIL_NEXT = "until-next"


class ValueForm(StrEnum):
    """What the value of a fact looks like."""

    CHOICE = "choice"
    TEXT = "text"
    DATE = "date"
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""


@dataclass(frozen=True, slots=True)
class FactSpec:
    """What a fact may say.

    Attributes:
        values: The values it may have; empty for a text or a date, unless it may have one instead of a date.
        form: What its value looks like.
        holds: Whether two values contradict each other, or the later one simply counts.
    """

    values: tuple[str, ...] = ()
    form: ValueForm = ValueForm.CHOICE
    holds: Holds = Holds.UNTIL_NEXT


_YES_NO: Final = FactSpec(("yes", "no", "not_now", "declined", "dont_know"))
_TEXT: Final = FactSpec(form=ValueForm.TEXT)
_DATE: Final = FactSpec(form=ValueForm.DATE)

AGE: Final = "age"
ADULT, CHILD, IN_DOUBT = "adult", "child", "in_doubt"

ARRIVED: Final = "arrived"
NOT_ARRIVED: Final = "no"

FACTS: Final[Mapping[str, FactSpec]] = {
    AGE: FactSpec((ADULT, CHILD, IN_DOUBT), holds=Holds.FOR_GOOD),
    "age-basis": _TEXT,
    "adult-stated": _TEXT,
    "birth-date": FactSpec(form=ValueForm.DATE, holds=Holds.FOR_GOOD),
    "best-interests": _TEXT,
    "guardian": FactSpec(("present", "absent", "none", "conflict")),
    "guardian-name": _TEXT,
    "child-protection-present": _YES_NO,
    "sex": FactSpec(("woman", "man", "other", "declined"), holds=Holds.FOR_GOOD),
    "interviewer-wish": FactSpec(("woman", "man", "no_wish", "declined")),
    "interviewer-met": FactSpec(("yes", "no")),
    "language": _TEXT,
    "literacy": FactSpec(("reads", "little", "no", "dont_know")),
    "interpreter": FactSpec(("not_needed", "present", "needed_not_available")),
    "interpreter-code": _TEXT,
    "interpreter-conflict": _TEXT,
    "interpreter-undertaking": FactSpec(("signed", "declined", "not_now")),
    "understands": _YES_NO,
    "accepts-interpreter": _YES_NO,
    "notice": FactSpec(("understood", "given", "declined", "later")),
    "private": _YES_NO,
    "lawyer": FactSpec(("not_wanted", "wanted", "reached", "present", "declined")),
    "lawyer-reached": _YES_NO,
    "confession": FactSpec(("go_on", "wait_for_lawyer", "change_subject")),
    ARRIVED: FactSpec((NOT_ARRIVED,), ValueForm.DATE, Holds.FOR_GOOD),
    "liberty": FactSpec(("free", "held", "camp", "dont_know")),
    "held-where": _TEXT,
    "held-by": _TEXT,
    "held-since": _DATE,
    "next-legal-review": _DATE,
    "danger": FactSpec(("yes", "no", "dont_know", "declined")),
    "self-harm": FactSpec(("yes", "no", "declined", "dont_know")),
    "protection": FactSpec(("yes", "no", "declined")),
    "who-is-told": _TEXT,
    "recording-consent": FactSpec(("agrees", "refused", "withdrawn")),
    "recording-asked": _TEXT,
    "recording-language": _TEXT,
    "session-date": _DATE,
    "minutes-asked": _TEXT,
}
"""Every fact by its name, as a form's ``vd:fact`` and the page of a case name it."""

OF_THE_PROGRAM: Final = frozenset(
    {
        "adult-stated",
        "session-date",
        "minutes-asked",
        "recording-consent",
        "recording-asked",
        "recording-language",
    }
)
"""What only the program records: a form's role or an operation of its own gives it."""


class FactSource(StrEnum):
    """From where a fact comes.

    `FORM`: a question of an assessment. `PERSON`: an officer, on the page of the case. `SETTLED`: an officer
    who settled a contradiction. `TOGETHER`: two officers of two roles. `ENTRY`: another desk.
    """

    FORM = "form"
    PERSON = "person"
    SETTLED = "settled"
    TOGETHER = "together"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class CaseFact:
    """One fact of a case.

    Attributes:
        id: UUID.
        case_id: The case.
        name: A key of `FACTS`.
        value: As its kind says; never empty.
        source: From where it comes.
        assessment_id: The assessment whose question gave it; empty for none.
        title: Title of that assessment; empty for none.
        reference: That question; or ``passage/`` and the id of the step that says it.
        at: Device time.
        officer_id: Who recorded it.
        officer_name: The same, by name.
        officer_role: Their role then.
        replaces: Ids of the facts in whose place it stands.
        reason: Why, in words; empty where a form gave it.
        desk: The desk at which it was recorded, by name; empty for this one.
        knew: Ids of the facts that whoever stated or settled an age knew; None where that was not written down.
        own: Whether its giver said it here or signed it; False where another officer passed it on.
    """

    id: str
    case_id: str
    name: str
    value: str
    source: FactSource
    assessment_id: str
    title: str
    reference: str
    at: datetime
    officer_id: str
    officer_name: str
    officer_role: str
    replaces: tuple[str, ...] = ()
    reason: str = ""
    desk: str = ""
    knew: tuple[str, ...] | None = None
    own: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What a question of a form says of a case.

    Attributes:
        name: A key of `FACTS`.
        value: As its kind says.
        reference: The question.
    """

    name: str
    value: str
    reference: str


def fits(name: str, value: str) -> bool:
    """Return whether a fact of this name may have this value."""
    kind = FACTS.get(name)
    if kind is None or not value:
        return False
    if kind.form is ValueForm.CHOICE:
        return value in kind.values
    return kind.form is ValueForm.TEXT or value in kind.values or is_date(value)


def is_date(text: str) -> bool:
    """Return whether a text is a year, a month or a day."""
    parts = text.split("-")
    if not 1 <= len(parts) <= 3 or any(
        len(part) != width or not (part.isascii() and part.isdigit())
        for part, width in zip(parts, (4, 2, 2), strict=False)
    ):
        return False
    year, month, day = [*(int(part) for part in parts), 1, 1][:3]
    try:
        datetime(year, month, day)  # noqa: DTZ001 (a day, in no zone)
    except ValueError:
        return False
    return True
