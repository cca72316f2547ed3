"""Functions on node-sets."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import NODES, NUMBER, Code, as_number
from vetting_desk.forms.xpath.functions.registry import builder, function, nodes_of
from vetting_desk.forms.xpath.moments import Zoned
from vetting_desk.forms.xpath.paths import descend
from vetting_desk.forms.xpath.syntax import Path
from vetting_desk.forms.xpath.values import number_of, to_number, to_text
from vetting_desk.forms.xpath.walks import walk

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context


@builder("current", 0, 0)
def _current(*_: Any) -> Code:
    return Code(NODES, lambda c: (c.current,), text=lambda c: c.current.value, single=True)


@builder("count", 1, 1)
def _count(call: Any, scope: Any, compile_: Any) -> Code:
    nodes = nodes_of(compile_(call.arguments[0], scope), call)
    return Code(NUMBER, lambda c: float(len(nodes(c))))


@function("count-non-empty", "s", NUMBER)
def _count_non_empty(nodes: Any) -> float:
    return float(sum(1 for node in nodes if node.value))


@builder("last", 0, 0)
def _last(*_: Any) -> Code:
    return Code(NUMBER, lambda c: float(c.size))


@builder("position", 0, 1)
def _position(call: Any, scope: Any, compile_: Any) -> Code:
    """Without an argument as in XPath; with one, the position among siblings of the same name."""
    if not call.arguments:
        return Code(NUMBER, lambda c: float(c.position))
    nodes = nodes_of(compile_(call.arguments[0], scope), call)
    return Code(NUMBER, lambda c: _place(nodes(c)))


def _place(nodes: Any) -> float:
    if not nodes:
        return math.nan
    node = nodes[0]
    repeat = getattr(node, "range", None)
    if repeat is not None:
        return float(node.position + 1)
    if node.parent is None:
        return 1.0
    for place, other in enumerate(node.parent.select(node.name), 1):
        if other is node:
            return float(place)
    return 1.0


@builder("indexed-repeat", 3)
def _indexed_repeat(call: Any, scope: Any, compile_: Any) -> Code:
    """``indexed-repeat(target, repeat, index, repeat, index …)``, with repeats in any order."""
    target, *rest = call.arguments
    nodes = nodes_of(compile_(target, scope), call)
    pairs = [
        (nodes_of(compile_(rest[at], scope), call), as_number(compile_(rest[at + 1], scope)))
        for at in range(0, len(rest) - 1, 2)
    ]
    inside = _way_inside(target, rest, scope)
    if inside is not None:
        (repeats_of, index_of), slots = pairs[0], inside

        def pick(c: Context) -> Sequence[Any]:
            repeats, index = repeats_of(c), index_of(c)
            # not a number, no whole number, no such repetition
            if not 1 <= index <= len(repeats) or index != int(index):
                return ()
            return descend([repeats[int(index) - 1]], slots)

        return Code(NODES, pick)

    def find(c: Context) -> Sequence[Any]:
        chosen: Any = None
        levels = [(list(repeats(c)), index(c)) for repeats, index in pairs]
        if any(not repeats for repeats, _ in levels):
            return ()
        levels.sort(key=lambda level: len(level[0][0].order_key()))
        for repeats, index in levels:
            within = [r for r in repeats if chosen is None or _is_inside(r, chosen)]
            if index != index or index != int(index):  # noqa: PLR0124 (NaN)
                return ()
            if not 1 <= index <= len(within):
                return ()
            chosen = within[int(index) - 1]
        return [node for node in nodes(c) if _is_inside(node, chosen)]

    return Code(NODES, find)


def _way_inside(target: Any, rest: Sequence[Any], scope: Any) -> tuple[int, ...] | None:
    """Return the way from a repetition to the target, where it is known; None elsewhere.

    It is for one repeat, and both paths from the root: then no other repetition has to be looked at.
    """
    if len(rest) != 2 or not all(isinstance(each, Path) for each in (target, rest[0])):
        return None
    found, around = walk(target, scope), walk(rest[0], scope)
    if found is None or around is None:
        return None
    whole = found.used == len(target.steps) and around.used == len(rest[0].steps)
    if not whole or found.start != "/" or around.start != "/" or around.target is None:
        return None
    slots: list[int] = []
    at = found.target
    while at is not None and at is not around.target:
        if at.name.startswith("@"):
            return None
        slots.append(at.slot)
        at = at.parent
    return tuple(reversed(slots)) if at is not None else None


def _is_inside(node: Any, outer: Any) -> bool:
    while node is not None:
        if node is outer:
            return True
        node = node.parent
    return False


@builder("randomize", 1, 2)
def _randomize(call: Any, scope: Any, compile_: Any) -> Code:
    """Shuffle; the same seed gives the same order in every ODK program.

    Without a seed each question keeps an order of its own.
    """
    nodes = nodes_of(compile_(call.arguments[0], scope), call)
    if len(call.arguments) == 1:
        return Code(NODES, lambda c: shuffled(nodes(c), c.session.shuffle_seed(c.current)))
    seed = compile_(call.arguments[1], scope).run
    return Code(NODES, lambda c: shuffled(nodes(c), seed_of(seed(c), c.session)))


_MODULUS = 2_147_483_647
_MULTIPLIER = 16_807


def seed_of(value: Any, zoned: Zoned) -> int:
    """Return the integer that ODK derives from a seed.

    A text that is not a number gives the first 64 bits of its SHA-256.
    """
    number = to_number(value, zoned)
    if isinstance(value, (str, list, tuple)) and math.isnan(number_of(to_text(value), zoned)):
        text = to_text(value)
        if not text:
            return 0
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)
    if math.isnan(number):
        return 0
    if math.isinf(number):
        return (1 << 63) - 1 if number > 0 else -(1 << 63)
    return math.trunc(number)


def park_miller(seed: int) -> Callable[[], float]:
    """Return the generator of Park and Miller (CACM 31:10, 1988) that ODK shuffles with."""
    state = int(math.fmod(seed, _MODULUS)) if abs(seed) < 1 << 53 else _remainder(seed)
    if state <= 0:
        state += _MODULUS - 1

    def following() -> float:
        nonlocal state
        state = state * _MULTIPLIER % _MODULUS
        return (state - 1) / (_MODULUS - 1)

    return following


def _remainder(seed: int) -> int:
    """Return the remainder with the sign of `seed`, exactly."""
    return seed % _MODULUS if seed >= 0 else -(-seed % _MODULUS)


def shuffled(nodes: Sequence[Any], seed: int) -> list[Any]:
    """Return `nodes` in the order of an inside-out Fisher-Yates shuffle."""
    draw = park_miller(seed)
    result: list[Any] = []
    for at, node in enumerate(nodes):
        place = int(draw() * (at + 1))
        result.append(node)
        if place != at:
            result[at] = result[place]
            result[place] = node
    return result
