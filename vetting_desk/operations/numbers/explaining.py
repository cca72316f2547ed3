"""What the figures mean: a few sentences for each thing that is counted, each dimension and each table."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from vetting_desk.model.numbers.columns import MONTHS, Column
from vetting_desk.model.numbers.definitions import (
    UNCLEAR,
    UNKNOWN,
    WAITS,
    Dimension,
    Subject,
    What,
    key_of,
)
from vetting_desk.model.numbers.editions import NOT_YET, WITHHELD
from vetting_desk.paths import resource_path

FALLBACK: Final = "en"
_OF_OWN: Final = frozenset({Column.POST, Column.LANGUAGE})
"""Columns whose values are names, and words that people wrote."""


@dataclass(frozen=True, slots=True)
class Explained:
    """What a definition says to people.

    Attributes:
        title: Its name.
        counts: What is counted, or what it divides by.
        source: From what.
        as_of: As of when.
        not_shown: What it does not show.
    """

    title: str
    counts: str
    source: str
    as_of: str
    not_shown: str


def explained(each: What | Dimension | Subject, language: str) -> Explained:
    """Return what a definition says, in a language; in English where there is none.

    Args:
        each: Which.
        language: ISO 639 code, such as ``"tg"``.
    """
    return _texts(language)[key_of(each)]


def label(key: str, language: str) -> str:
    """Return what a column, a value or a sort of figure is called, in a language; the key for what is none.

    Args:
        key: Such as ``amnesty`` or ``25-34``.
        language: ISO 639 code.
    """
    return _labels(language).get(key, key)


def label_of(column: Column, language: str) -> str:
    """Return what a column of exports and questions is called, in a language."""
    if column.value in {each.value for each in Dimension}:
        return explained(Dimension(column.value), language).title
    times = {each.value for each in WAITS}
    return (
        explained(What(column.value), language).title
        if column.value in times
        else label(column.value, language)
    )


def value_label(column: Column, value: str, language: str) -> str:
    """Return what a value of a column is called, in a language; the value for what is a name of its own."""
    if value == NOT_YET:
        return label("not-yet", language)
    if value in {WITHHELD, UNKNOWN, UNCLEAR}:
        return label(value, language)
    if column in _OF_OWN or column in MONTHS:
        return value
    return label("other-sex" if (column, value) == (Column.SEX, "other") else value, language)


@cache
def _texts(language: str) -> dict[str, Explained]:
    return {key: Explained(**text) for key, text in _read(language)["definitions"].items()}


@cache
def _labels(language: str) -> dict[str, str]:
    found: dict[str, str] = _read(language)["labels"]
    return found


def _read(language: str) -> dict[str, Any]:
    path = resource_path(f"help/numbers.{language}.json")
    if not path.is_file():
        path = resource_path(f"help/numbers.{FALLBACK}.json")
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
