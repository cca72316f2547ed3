"""The implicit part of the bidirectional algorithm: UAX #9, rules W1 to I2, for one run sequence."""

from collections.abc import Sequence

from vetting_desk.reports.text.bidi_classes import CLOSING, OPENING
from vetting_desk.reports.text.bidi_explicit import Isolating, direction

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI", "PDI"})
_STRENGTH = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_MAX_OPEN_BRACKETS = 63


def resolve_sequence(
    text: Sequence[str],
    original: Sequence[str],
    kinds: list[str],
    levels: list[int],
    run: Isolating,
) -> None:
    """Resolve one isolating run sequence; writes the final levels of its characters into `levels`.

    Args:
        text: The paragraph's characters; only brackets are used.
        original: Classes before any override, to find marks after a bracket.
        kinds: Classes after explicit overrides, for the whole paragraph.
        levels: Explicit levels of the whole paragraph.
        run: The sequence.
    """
    types = [kinds[index] for index in run.indices]
    _weak(types, run.start)
    if "ON" in types:
        _brackets([text[i] for i in run.indices], [original[i] for i in run.indices], types, run)
    _neutral(types, run)
    for index, kind in zip(run.indices, types, strict=True):
        levels[index] = _implicit(run.level, kind)


def _implicit(level: int, kind: str) -> int:
    if level % 2:
        return level if kind == "R" else level + 1
    return level + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _weak(types: list[str], start: str) -> None:
    """W1 to W7, in place."""
    _marks_and_numbers(types, start)
    _separators_and_terminators(types)
    strong = start
    for index, kind in enumerate(types):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            types[index] = "L"


def _marks_and_numbers(types: list[str], start: str) -> None:
    """W1 to W3."""
    previous = strong = start
    for index, kind in enumerate(types):
        if kind == "NSM":
            types[index] = "ON" if previous in _ISOLATES else previous
        previous = types[index]
        if types[index] in {"L", "R", "AL"}:
            strong = types[index]
        elif types[index] == "EN" and strong == "AL":
            types[index] = "AN"
    for index, kind in enumerate(types):
        if kind == "AL":
            types[index] = "R"


def _separators_and_terminators(types: list[str]) -> None:
    """W4 to W6."""
    for index in range(1, len(types) - 1):
        before, kind, after = types[index - 1 : index + 2]
        if before == after and (
            (kind == "CS" and before in {"EN", "AN"}) or (kind == "ES" and before == "EN")
        ):
            types[index] = before
    index = 0
    while index < len(types):
        if types[index] != "ET":
            index += 1
            continue
        end = index
        while end < len(types) and types[end] == "ET":
            end += 1
        beside = (index and types[index - 1] == "EN") or (end < len(types) and types[end] == "EN")
        types[index:end] = ["EN" if beside else "ON"] * (end - index)
        index = end
    for index, kind in enumerate(types):
        if kind in {"ES", "CS"}:
            types[index] = "ON"


def _bracket_pairs(chars: Sequence[str], types: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: pairs of bracket positions, sorted by the opening one."""
    stack: list[tuple[str, int]] = []
    pairs = []
    for index, char in enumerate(chars):
        if types[index] != "ON":
            continue
        if char in OPENING:
            if len(stack) == _MAX_OPEN_BRACKETS:
                return []
            stack.append((OPENING[char], index))
        elif char in CLOSING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == CLOSING[char]:
                    pairs.append((stack[depth][1], index))
                    del stack[depth:]
                    break
    return sorted(pairs)


def _brackets(chars: list[str], original: list[str], types: list[str], run: Isolating) -> None:
    """N0, in place."""
    embedding = direction(run.level)
    for opening, closing in _bracket_pairs(chars, types):
        inside = {_STRENGTH.get(kind) for kind in types[opening + 1 : closing]}
        if embedding in inside:
            found = embedding
        elif inside & {"L", "R"}:
            context = _strength_before(types, opening, run.start)
            found = context if context != embedding else embedding
        else:
            continue
        for position in (opening, closing):
            types[position] = found
            for following in range(position + 1, len(types)):
                if original[following] != "NSM":
                    break
                types[following] = found


def _strength_before(types: Sequence[str], position: int, start: str) -> str:
    for index in range(position - 1, -1, -1):
        strength = _STRENGTH.get(types[index])
        if strength:
            return strength
    return start


def _neutral(types: list[str], run: Isolating) -> None:
    """N1 and N2, in place."""
    index = 0
    while index < len(types):
        if types[index] not in _NEUTRAL:
            index += 1
            continue
        end = index
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        left = _STRENGTH[types[index - 1]] if index else run.start
        right = _STRENGTH[types[end]] if end < len(types) else run.end
        types[index:end] = [left if left == right else direction(run.level)] * (end - index)
        index = end
