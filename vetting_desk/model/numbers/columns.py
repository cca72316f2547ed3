"""What can be said of a counted case in one value each: read by exports, editions and questions alike.

One definition for every backend of the registry: what a column holds is found here alone.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from vetting_desk.model.numbers.counted import Counted
from vetting_desk.model.numbers.definitions import DONE, NEED_MET, NEED_OPEN, STEPS, What


class Column(StrEnum):
    """What can be said of a case."""

    POST = "post"
    SEX = "sex"
    AGE = "age"
    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    CALLED = "called"
    RETURNED = "returned"
    ASSESSED = "assessed"
    DECIDED = "decided"
    TOLD = "told"
    OUTCOME = "outcome"
    CALL_RETURN = "call-to-return"
    RETURN_ASSESSMENT = "return-to-assessment"
    ASSESSMENT_DECISION = "assessment-to-decision"
    DECISION_TOLD = "decision-to-told"
    CALL_DECISION = "call-to-decision"
    NEEDS_OPEN = "needs-open"
    NEEDS_MET = "needs-met"


TELLING: Final = (Column.POST, Column.SEX, Column.AGE, Column.LANGUAGE, Column.INTERPRETER)
"""Columns by which people are told apart."""
MONTHS: Final[Mapping[Column, What]] = dict(
    zip((Column.CALLED, Column.RETURNED, Column.ASSESSED, Column.DECIDED, Column.TOLD), STEPS, strict=True)
)  # fmt: skip
"""Columns that hold the month of a step."""
NEEDS: Final[Mapping[Column, str]] = {Column.NEEDS_OPEN: NEED_OPEN, Column.NEEDS_MET: NEED_MET}


def value_of(counted: Counted, column: Column) -> str | int | None:
    """Return what is said of a case; None for what did not happen, or cannot be computed."""
    if column in TELLING:
        found: str = getattr(counted, column.value)
        return found
    if column in NEEDS:
        details = [each.detail.split("/") for each in counted.events if each.what == What.NEEDS]
        return " ".join(of for of, state in details if state == NEEDS[column])
    if column is Column.OUTCOME:
        return next((each.detail for each in counted.events if each.what == What.DECISIONS), None)
    if column in MONTHS:
        return next((each.day[:7] for each in counted.events if each.what == MONTHS[column]), None)
    return next(
        (each.days for each in counted.events if each.what == column.value and each.detail == DONE),
        None,
    )
