"""What an answer changed, and violations that prevent finishing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntFlag
from types import MappingProxyType
from typing import Protocol


class Aspect(IntFlag):
    """A property of a node that may have changed."""

    VALUE = 1
    RELEVANT = 2
    REQUIRED = 4
    READONLY = 8
    VALID = 16
    TEXT = 32
    OPTIONS = 64


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes of one call.

    Attributes:
        aspects: Changed aspects by reference. Label, hint and message count as `Aspect.TEXT`, which is reported
            whenever a value shown in them changed.
        structure: True if repetitions were added or removed; later references have shifted.
        language: True if the language changed: any text may have changed.
    """

    aspects: Mapping[str, Aspect] = field(default_factory=lambda: MappingProxyType({}))
    structure: bool = False
    language: bool = False

    @property
    def references(self) -> tuple[str, ...]:
        """References of the changed nodes."""
        return tuple(self.aspects)

    def __bool__(self) -> bool:
        return bool(self.aspects) or self.structure or self.language

    def __contains__(self, reference: object) -> bool:
        return reference in self.aspects

    def merged(self, later: Changes) -> Changes:
        """Return these changes and `later` ones combined."""
        aspects = dict(self.aspects)
        for reference, aspect in later.aspects.items():
            aspects[reference] = aspects.get(reference, Aspect(0)) | aspect
        return Changes(
            MappingProxyType(aspects),
            self.structure or later.structure,
            self.language or later.language,
        )


NO_CHANGES = Changes()


@dataclass(frozen=True, slots=True)
class Option:
    """A choice.

    Attributes:
        value: The value that is stored as the answer.
        label: Its label in the current language, with ODK's Markdown.
        media: ``image``, ``audio``, ``video``, ``big-image`` to ``jr://`` addresses.
        properties: Other columns of its list.
    """

    value: str
    label: str
    media: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    properties: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Question(Protocol):
    """The properties of a question that a violation needs; `node.Node` is one."""

    @property
    def reference(self) -> str:
        """Its current reference."""

    @property
    def label(self) -> str:
        """Its label in the current language."""

    @property
    def message(self) -> str:
        """The form's message for the violated condition."""


class Violation:
    """A missing or invalid answer.

    Its texts are computed when read, in the language of that time.

    Attributes:
        condition: ``"constraint"`` or ``"required"``.
    """

    __slots__ = ("_question", "condition")

    def __init__(self, question: Question, condition: str) -> None:
        self._question = question
        self.condition = condition

    @property
    def reference(self) -> str:
        """Reference of the question."""
        return self._question.reference

    @property
    def message(self) -> str:
        """The form's message; empty if it has none."""
        return self._question.message

    @property
    def label(self) -> str:
        """The question's label."""
        return self._question.label

    def __repr__(self) -> str:
        return f"Violation({self.reference!r}, {self.condition!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Violation):
            return NotImplemented
        return (self.reference, self.condition) == (other.reference, other.condition)

    def __hash__(self) -> int:
        return hash((self.reference, self.condition))
