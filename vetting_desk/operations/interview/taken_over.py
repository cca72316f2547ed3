"""Answers a form was begun with: what the case knew, marked as taken over until somebody asks again.

An answer is taken over by a row of its own kind, never by one that says it was given. What replaces it, and be
it the same, is an answer like any other.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from vetting_desk.judgement.person_facts import (
    begins_with_case,
    questions_below,
    repeats_of,
    role_of,
)
from vetting_desk.model import AnswerKind, AnswerRow, BirthDate, Case

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_DAY, _MONTH, _YEAR = 3, 2, 1


class Begun(Protocol):
    """A draft that has just been begun."""

    @property
    def session(self) -> "Session":
        """The live session."""

    def take_over(self, reference: str, value: str) -> None:
        """Begin a question with what the case knows."""

    def begin_repeat(self, reference: str) -> None:
        """Add an instance that is begun with what the case knows."""


class TakenOver:
    """Which answers of a draft were taken over and not asked again."""

    def __init__(self, rows: Iterable[AnswerRow] = ()) -> None:
        self._references: set[str] = set()
        for row in rows:
            self.note(row.kind, row.reference, row.value)

    def note(self, kind: AnswerKind, reference: str, value: str) -> None:
        """Follow one change of the draft."""
        if kind is AnswerKind.TAKEN_OVER:
            self._references.add(reference)
        elif kind is AnswerKind.SET:
            self._references.discard(reference)
        elif kind is AnswerKind.REPEAT_REMOVE and self._references:
            self._remove(reference, int(value))

    def __contains__(self, reference: object) -> bool:
        """Return whether the answer of a question was taken over and not asked again."""
        return reference in self._references

    def __bool__(self) -> bool:
        """Return whether any answer was."""
        return bool(self._references)

    def of(self, session: "Session") -> list[str]:
        """Return the references of the relevant answers that were taken over, in document order."""
        if not self._references:
            return []
        return [
            node.reference
            for node in session.walk()
            if node.reference in self._references and node.relevant and node.value
        ]

    def _remove(self, repeat: str, index: int) -> None:
        """Drop what stood in a repetition, and count down those after it."""
        pattern = re.compile(re.escape(repeat) + r"\[(\d+)\](.*)", re.DOTALL)
        kept = set()
        for reference in self._references:
            found = pattern.fullmatch(reference)
            if found is None:
                kept.add(reference)
            elif int(found[1]) != index:
                number = int(found[1]) - (int(found[1]) > index)
                kept.add(f"{repeat}[{number}]{found[2]}")
        self._references = kept


def begin(interview: Begun, case: Case) -> None:
    """Begin a form with what the case knows, where its author says so; each value is committed by itself."""
    for repeat in list(repeats_of(interview.session, "name")):
        _begin_names(interview, repeat, case)
    for node in list(interview.session.walk()):
        value = _birth_value(node, case.birth) if node.kind == "question" else ""
        if value and begins_with_case(node):
            interview.take_over(node.reference, value)


def _begin_names(interview: Begun, repeat: "Node", case: Case) -> None:
    reference = repeat.reference
    for at, name in enumerate(case.names):
        instances = list(interview.session.node(reference).children)
        if at == len(instances):
            if not (at and repeat.can_add and _wants(instances[0])):
                return
            interview.begin_repeat(reference)
        instance = list(interview.session.node(reference).children)[at]
        said = {
            "name": name.text,
            "name-script": name.script.value,
            "name-kind": name.kind.value,
        }
        for node in list(questions_below(instance)):
            if begins_with_case(node) and not node.value and role_of(node) in said:
                interview.take_over(node.reference, said[role_of(node)])


def _wants(instance: "Node") -> bool:
    return any(begins_with_case(node) for node in questions_below(instance))


def _birth_value(node: "Node", birth: BirthDate) -> str:
    """Return what a question about the birth begins with: never more than is known, never less precise."""
    if not birth.text or node.value:
        return ""
    if role_of(node) == "birth-certainty":
        return birth.certainty.value
    if role_of(node) != "birth-date":
        return ""
    parts = birth.text.split("-")
    asked = _parts_asked(node.appearance)
    return "-".join([*parts[:asked], "01", "01"][:_DAY]) if asked <= len(parts) else ""


def _parts_asked(words: Iterable[str]) -> int:
    """Return how many parts of a date a question asks for, by the words of its appearance."""
    return _MONTH if "month-year" in words else _YEAR if "year" in words else _DAY
