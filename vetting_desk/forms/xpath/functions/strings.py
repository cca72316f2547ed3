"""Functions on text."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

from vetting_desk.forms.xpath.bounds import bounded
from vetting_desk.forms.xpath.code import NODES, TEXT, Code, as_stored, as_text
from vetting_desk.forms.xpath.functions.registry import builder, function
from vetting_desk.forms.xpath.values import is_nodes, to_text

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context


@builder("string", 0, 1)
def _string(call: Any, scope: Any, compile_: Any) -> Code:
    if not call.arguments:
        return Code(TEXT, lambda c: c.node.value)
    return Code(TEXT, as_text(compile_(call.arguments[0], scope)))


def _texts(values: list[Any]) -> list[str]:
    """Return the texts of `values`; for node-sets, every node's."""
    found: list[str] = []
    for value in values:
        if is_nodes(value):
            found.extend(node.value for node in value)
        else:
            found.append(to_text(value))
    return found


@function("concat", "v*", TEXT, session=True)
def _concat(c: Context, *values: Any) -> str:
    texts = _texts(list(values))
    bounded(c, sum(map(len, texts)))
    return "".join(texts)


@function("join", "tv*", TEXT, session=True)
def _join(c: Context, separator: str, *values: Any) -> str:
    texts = _texts(list(values))
    bounded(c, sum(map(len, texts)) + len(separator) * (len(texts) - 1))
    return separator.join(texts)


@function("contains", "tt", "boolean")
def _contains(text: str, part: str) -> bool:
    return part in text


@function("starts-with", "tt", "boolean")
def _starts_with(text: str, part: str) -> bool:
    return text.startswith(part)


@function("ends-with", "tt", "boolean")
def _ends_with(text: str, part: str) -> bool:
    return text.endswith(part)


@function("substring-before", "tt", TEXT)
def _substring_before(text: str, part: str) -> str:
    before, found, _ = text.partition(part) if part else ("", "", "")
    return before if found else ""


@function("substring-after", "tt", TEXT)
def _substring_after(text: str, part: str) -> str:
    return text.partition(part)[2] if part else text


@function("substr", "tn?n", TEXT)
def _substr(text: str, start: float, end: float | None = None) -> str:
    """Return the part from a 0-based start to before an end; negative numbers count from the end."""
    if start != start:  # noqa: PLR0124 (NaN)
        return ""
    stop = len(text) if end is None else _place(end, len(text))
    return text[_place(start, len(text)) : stop]


def _place(number: float, length: int) -> int:
    if number != number:  # noqa: PLR0124 (NaN)
        return 0
    clipped = int(max(-length - 1.0, min(length + 1.0, number)))
    return max(0, length + clipped) if clipped < 0 else min(length, clipped)


@function("substring", "tn?n", TEXT)
def _substring(text: str, start: float, length: float | None = None) -> str:
    """Return the part as in XPath 1.0: 1-based, with both numbers rounded."""
    first = _round(start)
    last = float("inf") if length is None else first + _round(length)
    return "".join(character for at, character in enumerate(text, 1) if at >= first and at < last)


def _round(number: float) -> float:
    """Round half up, as XPath 1.0 does."""
    return number if not math.isfinite(number) else float(math.floor(number + 0.5))


@function("translate", "ttt", TEXT)
def _translate(text: str, characters: str, replacements: str) -> str:
    table: dict[int, str | None] = {}
    for at, character in enumerate(characters):
        table.setdefault(ord(character), replacements[at] if at < len(replacements) else None)
    return text.translate(table)


@builder("string-length", 0, 1)
def _string_length(call: Any, scope: Any, compile_: Any) -> Code:
    if not call.arguments:
        return Code("number", lambda c: float(len(c.node.value)))
    text = as_text(compile_(call.arguments[0], scope))
    return Code("number", lambda c: float(len(text(c))))


@builder("normalize-space", 0, 1)
def _normalize_space(call: Any, scope: Any, compile_: Any) -> Code:
    if not call.arguments:
        return Code(TEXT, lambda c: _spaced(c.node.value))
    text = as_text(compile_(call.arguments[0], scope))
    return Code(TEXT, lambda c: _spaced(text(c)))


_SPACE = re.compile("[ \t\r\n]+")


def _spaced(text: str) -> str:
    return _SPACE.sub(" ", text).strip(" ")


@builder("coalesce", 2)
def _coalesce(call: Any, scope: Any, compile_: Any) -> Code:
    """The first value that is there; a number that is none is not there, as in JavaRosa."""
    texts = [as_stored(compile_(argument, scope)) for argument in call.arguments]

    def first_filled(c: Context) -> str:
        for text in texts:
            found = text(c)
            if found:
                return str(found)
        return ""

    return Code(TEXT, first_filled)


@builder("once", 1, 1)
def _once(call: Any, scope: Any, compile_: Any) -> Code:
    """The value it has; else a new one, which is kept only once there is one."""
    text = as_stored(compile_(call.arguments[0], scope))
    return Code(TEXT, lambda c: c.current.value or text(c))


@function("regex", "tt", "boolean")
def _regex(text: str, pattern: str) -> bool:
    """Match; an invalid pattern matches nothing, which `check_form` reports."""
    from vetting_desk.forms.patterns import PatternError, compile_pattern

    try:
        return compile_pattern(pattern).is_in(text)
    except PatternError:
        return False


@function("uuid", "?n", TEXT, session=True)
def _uuid(c: Context, length: float | None = None) -> str:
    if length is None:
        return str(UUID(bytes=c.session.random_bytes(16), version=4))
    if length != length or length < 0:  # noqa: PLR0124 (NaN)
        return ""
    count = int(min(length, 4096))
    letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(letters[byte % len(letters)] for byte in c.session.random_bytes(count))


@builder("name", 0, 1)
def _name(call: Any, scope: Any, compile_: Any) -> Code:
    return _of_first(call, scope, compile_, lambda name: name.lstrip("@"))


@builder("local-name", 0, 1)
def _local_name(call: Any, scope: Any, compile_: Any) -> Code:
    return _of_first(call, scope, compile_, lambda name: name.lstrip("@").rpartition(":")[2])


def _of_first(call: Any, scope: Any, compile_: Any, spell: Any) -> Code:
    if not call.arguments:
        return Code(TEXT, lambda c: spell(c.node.name))
    code = compile_(call.arguments[0], scope)
    run = code.run if code.kind == NODES else (lambda _: ())
    return Code(TEXT, lambda c: spell(found[0].name) if (found := run(c)) else "")
