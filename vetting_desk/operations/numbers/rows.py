"""A row of an export for each case: chosen columns, a pseudonym, and nothing that is of too few people.

A pseudonym is an HMAC of the case's id under a key that is made for one export and kept nowhere: the same
case has another in the next one, and nobody can go back from it, this desk not either. What a row
says is shared by enough others, or it is made less exact, or left out (`sharing`).
"""

import csv
import hmac
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256
from typing import Final

from vetting_desk.model.numbers.columns import MONTHS, NEEDS, TELLING, Column, value_of
from vetting_desk.model.numbers.counted import Counted
from vetting_desk.operations.numbers import sharing

PSEUDONYM: Final = "pseudonym"
_FORMULA: Final = ("=", "+", "-", "@", "|", "%")
"""What a spreadsheet may compute begins so, after signs that are not seen and in wide letters, too."""
_PARTS: Final = re.compile(r"([,;])")
"""What parts the cells of some program."""
_LENGTH: Final = 20
"""Hexadecimal digits of a pseudonym."""


class Form(StrEnum):
    """How an export is written."""

    CSV = "csv"
    CSV_SEMICOLON = "csv-semicolon"
    """For programs that part cells by semicolons, as where a comma stands before decimals."""
    JSON_LINES = "jsonl"


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
        least: What a row says is of so many people at least, or it is less exact, or withheld.
        posts: What people call posts, by id.
    """
    found = sorted(
        ((_pseudonym(key, case_id), counted) for case_id, counted in cases),
        key=lambda each: each[0],
    )
    lines = sharing.shown(
        [tuple(_named(counted, each, posts) for each in columns) for _, counted in found],
        least,
        [at for at, each in enumerate(columns) if each in TELLING],
        [_coarse(each) for each in columns],
    )
    names = [each.value for each in columns]
    return [
        {PSEUDONYM: pseudonym, **dict(zip(names, line, strict=True))}
        for (pseudonym, _), line in zip(found, lines, strict=True)
    ]


def _coarse(column: Column) -> Callable[[sharing.Value], sharing.Value]:
    if column in MONTHS:
        return sharing.year_of
    if column in NEEDS:
        return sharing.withheld
    return sharing.same if column in TELLING or column is Column.OUTCOME else sharing.span_of


def written(found: Sequence[Row], names: Sequence[str], form: Form) -> bytes:
    """Write rows as CSV (RFC 4180, with a heading) or as JSON Lines, in UTF-8.

    In CSV a value that a spreadsheet would take for a formula begins with an apostrophe, and so does what
    follows a sign inside it by which another program parts cells. With semicolons it begins with a byte order
    mark, without which those programs take UTF-8 for something else.
    """
    if form is Form.JSON_LINES:
        return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in found)
    target = io.StringIO(newline="")
    semicolon = form is Form.CSV_SEMICOLON
    writer = csv.writer(target, delimiter=";" if semicolon else ",")
    writer.writerow(names)
    for row in found:
        writer.writerow([_plain(row[name]) for name in names])
    return target.getvalue().encode("utf-8-sig" if semicolon else "utf-8")


def _plain(value: str | int | None) -> str:
    """Return a value as a cell that no spreadsheet computes, whichever sign parts its cells."""
    text = "" if value is None else str(value)
    if not isinstance(value, str) or not text:
        return text
    first, *more = _PARTS.split(text)
    return _guarded(first) + "".join(
        part if _PARTS.fullmatch(part) else _guarded(part) for part in more
    )


def _guarded(text: str) -> str:
    bare = "".join(
        each
        for each in unicodedata.normalize("NFKC", text)
        if unicodedata.category(each)[0] in "LMNPS"
    )
    unseen = text and unicodedata.category(text[0])[0] in "CZ" and text[0] != " "
    return f"'{text}" if unseen or bare.startswith((*_FORMULA, "'")) else text


def _pseudonym(key: bytes, case_id: str) -> str:
    return hmac.new(key, case_id.encode(), sha256).hexdigest()[:_LENGTH]


def _named(counted: Counted, column: Column, posts: Mapping[str, str]) -> str | int | None:
    """Return a value of a row, a post by its name; None for what did not happen, or cannot be computed."""
    found = value_of(counted, column)
    return posts.get(counted.post, counted.post) if column is Column.POST else found
