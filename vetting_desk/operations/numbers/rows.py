"""A row of an export for each case: chosen columns, a pseudonym, and nothing that is of too few people.

A pseudonym is an HMAC of the case's id under a key that is made for one export and kept nowhere: the same
case has another in the next one, and nobody can go back from it, this desk not either. What tells people
apart (post, sex, age band, language, interpreter) is left out of the rows of those who share it with too few
others.
"""

import csv
import hmac
import io
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from typing import Final

from vetting_desk.model.numbers.counted import Counted
from vetting_desk.model.numbers.definitions import DONE, NEED_MET, NEED_OPEN, STEPS, What

PSEUDONYM: Final = "pseudonym"
WITHHELD: Final = "withheld"
"""Stands where a value would tell one of few people apart."""
_FORMULA: Final = ("=", "+", "-", "@", "|", "%")
"""What a spreadsheet may compute begins so, after signs that are not seen and in wide letters, too."""
_LENGTH: Final = 20
"""Hexadecimal digits of a pseudonym."""


class Form(StrEnum):
    """How an export is written."""

    CSV = "csv"
    JSON_LINES = "jsonl"


class Column(StrEnum):
    """What a row may hold beside its pseudonym."""

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
_MONTHS: Final[Mapping[Column, What]] = dict(
    zip((Column.CALLED, Column.RETURNED, Column.ASSESSED, Column.DECIDED, Column.TOLD), STEPS, strict=True)
)  # fmt: skip
_NEEDS: Final[Mapping[Column, str]] = {Column.NEEDS_OPEN: NEED_OPEN, Column.NEEDS_MET: NEED_MET}

Row = dict[str, str | int | None]


def rows(
    cases: Iterable[tuple[str, Counted]],
    columns: Sequence[Column],
    key: bytes,
    least: int,
    posts: Mapping[str, str],
) -> list[Row]:
    """Return a row for each case, in the order of their pseudonyms.

    Args:
        cases: Id of each case, and what it adds.
        columns: Which columns.
        key: 32 random bytes of this export.
        least: Who shares what tells people apart with fewer than so many has it withheld.
        posts: What people call posts, by id.
    """
    found = [(_pseudonym(key, case_id), counted) for case_id, counted in cases]
    telling = [each for each in columns if each in TELLING]
    shared = Counter(
        tuple(_value(counted, each, posts) for each in telling) for _, counted in found
    )
    made = []
    for pseudonym, counted in sorted(found, key=lambda each: each[0]):
        row: Row = {PSEUDONYM: pseudonym}
        of = tuple(_value(counted, each, posts) for each in telling)
        few = shared[of] < least
        for column in columns:
            withheld = few and column in TELLING
            row[column.value] = WITHHELD if withheld else _value(counted, column, posts)
        made.append(row)
    return made


def written(found: Sequence[Row], columns: Sequence[Column], form: Form) -> bytes:
    """Write rows as CSV (RFC 4180, with a heading) or as JSON Lines, in UTF-8.

    In CSV a value that a spreadsheet would take for a formula begins with an apostrophe.
    """
    if form is Form.JSON_LINES:
        return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in found)
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    names = [PSEUDONYM, *(each.value for each in columns)]
    writer.writerow(names)
    for row in found:
        writer.writerow([_plain(row[name]) for name in names])
    return target.getvalue().encode()


def _plain(value: str | int | None) -> str:
    """Return a value as a cell that no spreadsheet computes."""
    text = "" if value is None else str(value)
    if not isinstance(value, str) or not text:
        return text
    bare = "".join(
        each
        for each in unicodedata.normalize("NFKC", text)
        if unicodedata.category(each)[0] in "LMNPS"
    )
    unseen = unicodedata.category(text[0])[0] in "CZ" and text[0] != " "
    return f"'{text}" if unseen or bare.startswith((*_FORMULA, "'")) else text


def _pseudonym(key: bytes, case_id: str) -> str:
    return hmac.new(key, case_id.encode(), sha256).hexdigest()[:_LENGTH]


def _value(counted: Counted, column: Column, posts: Mapping[str, str]) -> str | int | None:
    """Return a value of a row; None for what did not happen, or cannot be computed."""
    if column is Column.POST:
        return posts.get(counted.post, counted.post)
    if column in TELLING:
        found: str = getattr(counted, column.value)
        return found
    if column in _NEEDS:
        details = [each.detail.split("/") for each in counted.events if each.what == What.NEEDS]
        return " ".join(of for of, state in details if state == _NEEDS[column])
    if column is Column.OUTCOME:
        return next((each.detail for each in counted.events if each.what == What.DECISIONS), None)
    if column in _MONTHS:
        return next((each.day[:7] for each in counted.events if each.what == _MONTHS[column]), None)
    return next(
        (each.days for each in counted.events if each.what == column.value and each.detail == DONE),
        None,
    )
