"""The Unicode Bidirectional Algorithm (UAX #9): levels of a paragraph, order of a line.

Returns what drawing needs and `python-bidi` does not provide: logical runs with their levels, so that each
run can be shaped as a whole before it is placed. Tested against Unicode's own conformance data. Mirroring of
brackets (L4) is left to the shaper, which gets each run's direction.
"""

import re
from collections.abc import Sequence

from vetting_desk.reports.text.bidi_classes import bidi_class
from vetting_desk.reports.text.bidi_explicit import (
    INITIATORS,
    REMOVED,
    explicit_levels,
    first_strong_level,
    isolating_sequences,
    matching_terminators,
)
from vetting_desk.reports.text.bidi_resolve import resolve_sequence

# Everything that can give a character in a left-to-right paragraph an odd level: right-to-left blocks and
# planes, right-to-left marks, embeddings, overrides and isolates. Other formatting characters cannot.
_TURNS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
_RESET = frozenset({"WS"}) | INITIATORS | {"PDI"} | REMOVED


def paragraph_level(text: str, default: int = 0) -> int:
    """Return 1 if the first strong character is right-to-left, 0 if left-to-right, else `default`."""
    if default == 0 and not _TURNS.search(text):
        return 0
    classes = [bidi_class(char) for char in text]
    return first_strong_level(classes, matching_terminators(classes), 0, len(classes), default)


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of every character of one paragraph.

    A left-to-right paragraph without any character of `_TURNS` is level 0 throughout.
    Characters that X9 removes take the level of the character before them (or the paragraph's), so that they
    never split a run.

    Args:
        text: One paragraph; a paragraph separator is allowed only at its end.
        base: 0 or 1; see `paragraph_level`.
    """
    if base == 0 and not _TURNS.search(text):
        return [0] * len(text)
    classes = [bidi_class(char) for char in text]
    found = resolve(text, classes, base)
    previous = base
    for index, level in enumerate(found):
        if level < 0:
            found[index] = previous
        previous = found[index]
    return found


def resolve(text: Sequence[str], classes: Sequence[str], base: int) -> list[int]:
    """Apply X1 to I2, then L1 for a paragraph on one line; -1 marks characters that X9 removes."""
    explicit = explicit_levels(classes, base)
    result = list(explicit.levels)
    for run in isolating_sequences(classes, explicit, base):
        resolve_sequence(text, classes, explicit.classes, result, run)
    _reset_white_space(classes, result, base)
    return [-1 if kind in REMOVED else level for kind, level in zip(classes, result, strict=True)]


def _reset_white_space(classes: Sequence[str], result: list[int], base: int) -> None:
    """L1: separators and the white space before them or at the end take the paragraph's level."""
    trailing = True
    for index in range(len(classes) - 1, -1, -1):
        kind = classes[index]
        if kind in {"B", "S"}:
            trailing = True
        elif kind not in _RESET:
            trailing = False
        if trailing:
            result[index] = base


def visual_order(line_levels: Sequence[int]) -> list[int]:
    """Return the positions of a line's parts from left to right (L2).

    Args:
        line_levels: The level of each character, or of each run of one level, in logical order.
    """
    order = list(range(len(line_levels)))
    if not order:
        return order
    highest = max(line_levels)
    lowest_odd = min((level for level in line_levels if level % 2), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if line_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and line_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
