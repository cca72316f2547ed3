"""Questions over an edition: how many cases, divided by some columns, of those that others name.

A question is data that both backends read, and that can be kept and asked again as of another day. What it
counts are whole lines of an edition (`editions`), so that nothing has to be hidden in its answer.
"""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from vetting_desk import strict_json
from vetting_desk.errors import InputError
from vetting_desk.model.numbers.columns import MONTHS, Column
from vetting_desk.model.numbers.definitions import FIXED, OUTCOMES, UNCLEAR, UNKNOWN
from vetting_desk.model.numbers.editions import (
    COLUMNS,
    NOT_YET,
    WITHHELD,
    Edition,
    EditionHead,
    Line,
    years_of,
)

MOST_COLUMNS: Final = 4
MOST_VALUES: Final = 60
MOST_LENGTH: Final = 8 * 1024
NAME_LENGTH: Final = 40
_FIXED: Final = {each.value: values for each, values in FIXED.items()}
_NAME: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        by: By what it is divided, in order; no column twice.
        where: Of which cases alone: values by column. A year stands for its months, too.
        months: True to tell months apart, where an edition does; False for years.
    """

    by: tuple[Column, ...]
    where: tuple[tuple[Column, tuple[str, ...]], ...] = ()
    months: bool = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns it reads."""
        return tuple(dict.fromkeys((*self.by, *(column for column, _ in self.where))))


@dataclass(frozen=True, slots=True)
class Answer:
    """What an edition says to a question.

    Attributes:
        question: What was asked.
        edition: Of which edition.
        rows: Values of `question.by`, and how many cases; in an order that says nothing of their number.
    """

    question: Question
    edition: EditionHead
    rows: tuple[tuple[Line, int], ...]

    @property
    def total(self) -> int:
        """How many cases all rows are of."""
        return sum(n for _, n in self.rows)


def require(question: Question) -> None:
    """Check that a question can be asked of an edition.

    Raises:
        InputError: If it cannot. Field ``detail`` says why.
    """
    if not 0 < len(question.by) <= MOST_COLUMNS or len(set(question.by)) < len(question.by):
        raise InputError(field="by", detail="question-columns", limit=MOST_COLUMNS)
    named = [column for column, _ in question.where]
    if len(set(named)) < len(named) or any(
        not 0 < len(values) <= MOST_VALUES for _, values in question.where
    ):
        raise InputError(field="where", detail="question-where", limit=MOST_VALUES)
    if any(each not in COLUMNS for each in question.columns):
        raise InputError(field="by", detail="question-unknown")


def require_name(name: str) -> str:
    """Return the name under which a question is kept: letters a to z, digits and hyphens; no text.

    Raises:
        InputError: If it is none.
    """
    clean = name.strip()
    if not 0 < len(clean) <= NAME_LENGTH or not set(clean) <= _NAME:
        raise InputError(field="name", detail="question-name", limit=NAME_LENGTH)
    return clean


def answer(edition: Edition, question: Question) -> Answer:
    """Return what an edition says to a question."""
    require(question)
    at = {column: edition.columns.index(column) for column in question.columns}
    found: Counter[Line] = Counter()
    for line, n in edition.lines.items():
        if all(
            any(matches(column, line[at[column]], value) for value in values)
            for column, values in question.where
        ):
            told = line if question.months else years_of(line)
            found[tuple(told[at[column]] for column in question.by)] += n
    return answered(edition.head, question, found)


def answered(head: EditionHead, question: Question, found: Mapping[Line, int]) -> Answer:
    """Return an answer with its rows in order."""
    rows = sorted(
        found.items(),
        key=lambda row: [
            _order(column, value) for column, value in zip(question.by, row[0], strict=True)
        ],
    )
    return Answer(question, head, tuple(rows))


def matches(column: Column, value: str, wanted: str) -> bool:
    """Return whether a value is one that is asked for; a year stands for its months."""
    if column in MONTHS and len(wanted) == len("2026") and wanted.isdigit():
        return value[:4] == wanted
    return value == wanted


def edition_as_of(heads: list[EditionHead], as_of: date | None) -> EditionHead:
    """Return the newest edition, or the newest that was there at the end of a day.

    Raises:
        InputError: If there was none.
    """
    found = [each for each in heads if as_of is None or each.at.date() <= as_of]
    if not found:
        raise InputError(field="as-of", detail="question-no-edition")
    return max(found, key=lambda each: each.number)


def to_text(question: Question) -> str:
    """Write a question as JSON, the same for the same."""
    content = {
        "version": 1,
        "by": [each.value for each in question.by],
        "where": {column.value: list(values) for column, values in question.where},
        "months": question.months,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_text(text: str) -> Question:
    """Read what `to_text` wrote.

    Raises:
        InputError: If it is no question.
    """
    try:
        content = json.loads(text[: MOST_LENGTH + 1])
        strict_json.as_object(content, {"version": int, "by": list, "where": dict, "months": bool})
        where = {Column(name): values for name, values in content["where"].items()}
        found = Question(
            tuple(Column(each) for each in content["by"]),
            tuple((column, tuple(map(_text, values))) for column, values in where.items()),
            content["months"],
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(field="question", detail="question-unknown") from error
    require(found)
    return found


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _order(column: Column, value: str) -> tuple[int, int, str]:
    """Return where a value stands among those of its column; what is not known and withheld stands last."""
    last = (NOT_YET, UNCLEAR, UNKNOWN, WITHHELD)
    if value in last:
        return 1, last.index(value), value
    fixed = OUTCOMES if column is Column.OUTCOME else _FIXED.get(column.value, ())
    return 0, fixed.index(value) if value in fixed else len(fixed), value
