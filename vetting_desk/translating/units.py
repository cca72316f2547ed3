"""A catalogue: the texts of one thing in one language and another, and what comes of putting them back.

Each text has a key that stays: the name of the question, or the place in the window and the English words.
What was exported carries the source it was translated from, so that a text whose source has changed since
is told and left out, not put under words it was not made for.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from vetting_desk.translating.terms import LANGUAGES, terms_in

_PLACES: Final = re.compile(r"\$\{[^{}]*\}|\{\{|\}\}|\{[^{}\s]*\}|%L?n|%L?\d+")
"""What is filled in: of a form (``${name}``), and of the window (``{name}``, ``%n``)."""


class State(StrEnum):
    """How far a translation is."""

    MISSING = "missing"
    TRANSLATED = "translated"
    SOURCE_CHANGED = "source-changed"


@dataclass(frozen=True, slots=True)
class Unit:
    """One text.

    Attributes:
        key: Stays as long as the text has its place.
        source: To translate.
        target: The translation, empty if there is none.
        state: Whether it is missing, or was made of other words than `source`.
        notes: For a translator: where it stands, and which words of the glossary are in it.
    """

    key: str
    source: str
    target: str = ""
    state: State = State.TRANSLATED
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a translator is given.

    Attributes:
        origin: What the texts are of, such as ``instrument:intake`` or ``window``.
        source_language: A language code, such as ``en``.
        target_language: The same.
        units: The texts, in their order.
    """

    origin: str
    source_language: str
    target_language: str
    units: tuple[Unit, ...]

    def since(self, earlier: Catalogue) -> Catalogue:
        """Return the same with what was translated from other words marked.

        Args:
            earlier: An export of before.
        """
        before = {unit.key: unit.source for unit in earlier.units}
        return replace(
            self, units=tuple(_marked(unit, before.get(unit.key)) for unit in self.units)
        )


@dataclass(slots=True)
class Outcome:
    """What comes of putting texts back.

    Attributes:
        changes: Key and translation of what is new or different.
        added: Keys among them that had no translation.
        same: How many are as they were.
        missing: Keys that still have none.
        stale: Keys whose source is not what was translated any more: left out.
        unknown: Keys that are not here any more: left out.
        refused: Keys and why their translation cannot be taken: ``placeholders``, ``blank``.
    """

    changes: dict[str, str] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    same: int = 0
    missing: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether everything that came was taken."""
        return not (self.stale or self.unknown or self.refused)


def put_back(here: Catalogue, back: Catalogue) -> Outcome:
    """Compare what came back with what is here.

    Args:
        here: Texts and translations as they are now.
        back: As they came from a translator.
    """
    outcome, now = Outcome(), {unit.key: unit for unit in here.units}
    for unit in back.units:
        known = now.pop(unit.key, None)
        if known is None:
            outcome.unknown.append(unit.key)
        elif known.source.strip() != unit.source.strip():
            outcome.stale.append(unit.key)
        else:
            _compare(known, unit.target, outcome)
    outcome.missing += [unit.key for unit in now.values() if not unit.target]
    return outcome


def glossary_notes(source: str, language: str) -> tuple[str, ...]:
    """Return what the glossary says of the words in an English text, for a translator."""
    if language not in LANGUAGES:
        return ()
    found = []
    for term in terms_in(source):
        if term.words[language]:
            marks = f" [{', '.join(term.marks)}]" if term.marks else ""
            why = f" ({term.note})" if term.note else ""
            found.append(f"{term.english[0]}: {'; '.join(term.words[language])}{marks}{why}")
    return tuple(found)


def _compare(known: Unit, target: str, outcome: Outcome) -> None:
    if not target.strip():
        if known.target:
            outcome.refused.append((known.key, "blank"))
        else:
            outcome.missing.append(known.key)
    elif target.strip() == known.target.strip():
        outcome.same += 1
    elif _places(target) != _places(known.source):
        outcome.refused.append((known.key, "placeholders"))
    else:
        outcome.changes[known.key] = _with_blanks_of(known.source, target)
        if not known.target:
            outcome.added.append(known.key)


def _with_blanks_of(source: str, text: str) -> str:
    """Return a text with the blanks that stand at both ends of its source."""
    bare = source.strip()
    if not bare:
        return text
    begin = source.index(bare)
    return source[:begin] + text.strip() + source[begin + len(bare) :]


def _places(text: str) -> Counter[str]:
    """Return what is filled in, each as often as it stands there."""
    return Counter(_PLACES.findall(text))


def _marked(unit: Unit, before: str | None) -> Unit:
    changed = before is not None and before != unit.source and unit.state is State.TRANSLATED
    return replace(unit, state=State.SOURCE_CHANGED) if changed else unit
