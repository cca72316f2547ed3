"""What is counted, by what it is divided, and which tables there are: data that every backend reads.

The sentences of each definition (what is counted, from what, as of when, what it does not show) stand in
``resources/help/numbers.*.json`` under the same keys; a test holds that each has them in every language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

VERSION: Final = 2
"""Of what is counted and how; kept figures of another version are counted anew."""


class What(StrEnum):
    """What is counted of a case."""

    CALLS = "calls"
    RETURNS = "returns"
    ASSESSMENTS = "assessments"
    DECISIONS = "decisions"
    REOPENED = "reopened"
    TOLD = "told"
    NEEDS = "needs"
    RATINGS = "ratings"
    CALL_RETURN = "call-to-return"
    RETURN_ASSESSMENT = "return-to-assessment"
    ASSESSMENT_DECISION = "assessment-to-decision"
    DECISION_TOLD = "decision-to-told"
    CALL_DECISION = "call-to-decision"
    IN_NEED = "in-need"
    RATED = "rated"
    UNREAD = "unread"


STEPS: Final = (What.CALLS, What.RETURNS, What.ASSESSMENTS, What.DECISIONS, What.TOLD)
"""The steps of the way, in order."""

WAITS: Final[Mapping[What, tuple[What, What]]] = {
    What.CALL_RETURN: (What.CALLS, What.RETURNS),
    What.RETURN_ASSESSMENT: (What.RETURNS, What.ASSESSMENTS),
    What.ASSESSMENT_DECISION: (What.ASSESSMENTS, What.DECISIONS),
    What.DECISION_TOLD: (What.DECISIONS, What.TOLD),
    What.CALL_DECISION: (What.CALLS, What.DECISIONS),
}
"""Times between two steps."""

DONE, OPEN, REVERSED = "done", "open", "reversed"
"""Of a time: both steps are there; only the first; or the second lies before the first, and nothing is
computed."""

NEED_OPEN, NEED_MET, NEED_UNKNOWN = "open", "met", "unknown"
NEED_STATES: Final = (NEED_OPEN, NEED_MET, NEED_UNKNOWN)
"""Of a need that somebody once had: it is there, it is gone, or nobody asked or answered the last time."""

OTHER_OUTCOME: Final = "other"
OUTCOMES: Final = (
    "amnesty", "refusal", "prosecutor", "inquiry", "child-protection", OTHER_OUTCOME,
)  # fmt: skip
"""What a decision in force does: `decision.SORTS`, and outcomes of another sort."""

RATING_VALUES: Final = ("0", "1", "2", "omit", "open")
"""How an indicator is coded; *open* where nothing was chosen."""


class Dimension(StrEnum):
    """By what figures are divided."""

    MONTH = "month"
    POST = "post"
    SEX = "sex"
    AGE = "age"
    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    INTERPRETED = "interpreted"
    ASSESSOR = "assessor"


OF_NUMBERS: Final = (Dimension.MONTH, Dimension.POST, Dimension.SEX, Dimension.AGE)
OF_FAIRNESS: Final = (
    Dimension.SEX, Dimension.AGE, Dimension.POST, Dimension.LANGUAGE, Dimension.INTERPRETER,
    Dimension.INTERPRETED, Dimension.ASSESSOR,
)  # fmt: skip

OF_PEOPLE: Final = frozenset({Dimension.INTERPRETED, Dimension.ASSESSOR})
"""What shows whose work it was: for a supervisor alone."""

FAIR: Final = frozenset({What.DECISIONS, What.RATINGS, What.RATED, *WAITS})
"""What the page on fairness divides by language, interpreter and assessor as well."""

SETTLED: Final = frozenset({*STEPS, *WAITS})
"""What stays counted of an erased case, by month, post, sex and age band alone."""

UNKNOWN, UNCLEAR = "unknown", "unclear"
"""A value nobody said, and one that two answers or an inexact birth date leave open."""

SEXES: Final = ("woman", "man", "other", "declined", UNCLEAR, UNKNOWN)
AGES: Final = (
    "0-11", "12-17", "18-24", "25-34", "35-44", "45-59", "60+", UNCLEAR, UNKNOWN,
)  # fmt: skip
INTERPRETING: Final = ("not_needed", "present", "needed_not_available", UNKNOWN)
FIXED: Final[Mapping[Dimension, tuple[str, ...]]] = {
    Dimension.SEX: SEXES,
    Dimension.AGE: AGES,
    Dimension.INTERPRETER: INTERPRETING,
}
"""Dimensions whose values are known beforehand: each has its row, though nothing is counted in it."""


class Subject(StrEnum):
    """A table."""

    STEPS = "steps"
    OUTCOMES = "outcomes"
    TIMES = "times"
    NEEDS = "needs"
    RATINGS = "ratings"
    OMITS = "omits"


@dataclass(frozen=True, slots=True)
class Definition:
    """What a table holds.

    Attributes:
        subject: Which.
        counts: What it counts.
        columns: Its columns, in order; keys.
        total: The column that the others add up to; empty where they do not.
        dimensions: By what it may be divided.
        people: What says of how many people the figures of a row are, where they count something else.
    """

    subject: Subject
    counts: tuple[What, ...]
    columns: tuple[str, ...]
    total: str
    dimensions: tuple[Dimension, ...]
    people: What | None = None


TOTAL: Final = "all"
PEOPLE: Final = "people"
"""The column of a table that counts needs or codings which says of how many people they are."""
TIMES_COLUMNS: Final = ("done", "median", "p90", "open", "reversed")
_ANY: Final = tuple(dict.fromkeys((*OF_NUMBERS, *OF_FAIRNESS)))

DEFINITIONS: Final[Mapping[Subject, Definition]] = {
    each.subject: each
    for each in (
        Definition(Subject.STEPS, STEPS, tuple(STEPS), "", OF_NUMBERS),
        Definition(Subject.OUTCOMES, (What.DECISIONS,), (*OUTCOMES, TOTAL), TOTAL, _ANY),
        Definition(Subject.TIMES, tuple(WAITS), TIMES_COLUMNS, "", _ANY),
        Definition(Subject.NEEDS, (What.NEEDS,), (*NEED_STATES, TOTAL), TOTAL, OF_NUMBERS, What.IN_NEED),
        Definition(Subject.RATINGS, (What.RATINGS,), (*RATING_VALUES, TOTAL), TOTAL, OF_FAIRNESS),
        Definition(
            Subject.OMITS, (What.RATINGS,), ("coded", "omit", "open", TOTAL), TOTAL, OF_FAIRNESS, What.RATED
        ),
    )
}  # fmt: skip
"""Every table. A rating is counted, never added up; a time is a whole number of days."""


def key_of(each: What | Dimension | Subject) -> str:
    """Return the key of the sentences of a definition, such as ``what/calls``."""
    return f"{type(each).__name__.lower()}/{each.value}"
