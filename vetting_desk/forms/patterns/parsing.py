"""Parses a regular expression.

Source: ECMA-262, 15th edition, section 22.2.1, with annex B.1.2 (what browsers let pass).
"""

from __future__ import annotations

import re

from vetting_desk.forms.patterns.classes import LINE_ENDS, property_of, shorthand
from vetting_desk.forms.patterns.syntax import (
    Around,
    Characters,
    Choice,
    Part,
    Place,
    Repeated,
    Sequence,
)

MAX_DEPTH = 100
"""Greatest nesting depth of groups."""
MAX_LENGTH = 10_000
"""Longest pattern, in characters."""
MAX_COUNT = 1_000
"""Largest number in ``{n,m}``."""

_FLAGS = re.compile(r"\(\?([imsu]+)\)")
_COUNTED = re.compile(r"\{(\d{1,6})(?:(,)(\d{1,6})?)?\}")
_NAMED = re.compile(r"\?P?<([A-Za-z_$][\w$]*)>")
_PROPERTY = re.compile(r"\{\s*(\^?)\s*([A-Za-z_=& ]{1,60}?)\s*\}|([LMNPSZC])")
_CODE = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}")
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0", "e": "\x1b"}
_PLACES = {"b": "boundary", "B": "inside", "A": "start", "z": "end", "Z": "end"}
_AROUND = {"?=": (False, False), "?!": (False, True), "?<=": (True, False), "?<!": (True, True)}


class PatternError(Exception):
    """An invalid pattern.

    Args:
        position: Offset in the source, in characters.
        detail: ``group``, ``class``, ``quantifier``, ``escape``, ``property``, ``back-reference``,
            ``count`` or ``too-large``.
    """

    def __init__(self, position: int, detail: str) -> None:
        super().__init__(detail)
        self.position = position
        self.detail = detail


def parse(source: str) -> Part:
    """Return the syntax tree of `source`.

    Raises:
        PatternError: If it is invalid.
    """
    if len(source) > MAX_LENGTH:
        raise PatternError(MAX_LENGTH, "too-large")
    reader = _Reader(source)
    part = reader.choice(0)
    if reader.at < len(source):
        raise PatternError(reader.at, "group")
    return part


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.at = 0
        self._any_case = False
        self._lines = False
        self._every = False
        flags = _FLAGS.match(source)
        if flags is not None:
            self.at = flags.end()
            self._any_case, self._every = "i" in flags[1], "s" in flags[1]
            self._lines = "m" in flags[1]

    def choice(self, depth: int) -> Part:
        """Read alternatives up to a closing parenthesis or the end."""
        if depth > MAX_DEPTH:
            raise PatternError(self.at, "too-large")
        ways = [self._sequence(depth)]
        while self._take("|"):
            ways.append(self._sequence(depth))
        return ways[0] if len(ways) == 1 else Choice(tuple(ways))

    def _take(self, expected: str) -> bool:
        if self._source.startswith(expected, self.at):
            self.at += len(expected)
            return True
        return False

    def _sequence(self, depth: int) -> Part:
        parts: list[Part] = []
        while self.at < len(self._source) and self._source[self.at] not in "|)":
            parts.append(self._repeated(self._atom(depth)))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def _repeated(self, part: Part) -> Part:
        found = self._count()
        if found is None:
            return part
        self._take("?")  # laziness does not affect whether there is a match
        if self._source[self.at : self.at + 1] in ("*", "+", "?") or self._count() is not None:
            raise PatternError(self.at, "quantifier")
        return Repeated(part, *found)

    def _count(self) -> tuple[int, int] | None:
        """Read ``*``, ``+``, ``?`` or ``{n,m}``; None if there is none here."""
        for sign, bounds in (("*", (0, -1)), ("+", (1, -1)), ("?", (0, 1))):
            if self._take(sign):
                return bounds
        found = _COUNTED.match(self._source, self.at)
        if found is None:
            return None
        least = int(found[1])
        most = least if found[2] is None else int(found[3]) if found[3] else -1
        if (most != -1 and least > most) or max(least, most) > MAX_COUNT:
            raise PatternError(self.at, "count")
        self.at = found.end()
        return least, most

    def _atom(self, depth: int) -> Part:
        start = self.at
        character = self._source[start]
        self.at += 1
        if character == "(":
            return self._group(depth)
        if character == "[":
            return self._class(start)
        if character == "\\":
            return self._escape(start)
        if character == ".":
            return Characters(() if self._every else LINE_ENDS, negated=True)
        if character in "^$":
            kind = "start" if character == "^" else "end"
            return Place(f"line-{kind}" if self._lines else kind)
        if character in "*+?" or (character == "{" and _COUNTED.match(self._source, start)):
            raise PatternError(start, "quantifier")
        return self._one(character)

    def _one(self, character: str) -> Characters:
        return Characters(((character, character),), any_case=self._any_case)

    def _group(self, depth: int) -> Part:
        start = self.at - 1
        around = next((key for key in _AROUND if self._source.startswith(key, self.at)), "")
        named = _NAMED.match(self._source, self.at)
        if around:
            self.at += len(around)
        elif named is not None:
            self.at = named.end()
        elif not self._take("?:") and self._source.startswith("?", self.at):
            raise PatternError(start, "group")
        inner = self.choice(depth + 1)
        if not self._take(")"):
            raise PatternError(start, "group")
        return Around(inner, *_AROUND[around]) if around else inner

    def _escape(self, start: int) -> Part:
        letter = self._source[self.at : self.at + 1]
        if letter in _PLACES:
            self.at += 1
            return Place(_PLACES[letter])
        if letter.isdigit() and letter != "0":
            raise PatternError(start, "back-reference")
        if letter == "k" and self._source.startswith("<", self.at + 1):
            raise PatternError(start, "back-reference")
        found = self._escaped(start)
        return self._one(found) if isinstance(found, str) else found

    def _escaped(self, start: int) -> str | Characters:
        """Read what follows a backslash: a character, or a named set."""
        letter = self._source[self.at : self.at + 1]
        if not letter:
            raise PatternError(start, "escape")
        self.at += 1
        if letter in "dDwWsS":
            return shorthand(letter)
        if letter in "pP":
            return self._property(start, negated=letter == "P")
        if letter in _CONTROLS:
            return _CONTROLS[letter]
        code = _CODE.match(self._source, self.at - 1)
        if code is not None:
            self.at = code.end()
            number = int(code[1] or code[2] or code[3], 16)
            if number > 0x10FFFF:
                raise PatternError(start, "escape")
            return chr(number)
        if letter == "c" and self._source[self.at : self.at + 1].isalpha():
            self.at += 1
            return chr(ord(self._source[self.at - 1]) % 32)
        return letter

    def _property(self, start: int, *, negated: bool) -> Characters:
        found = _PROPERTY.match(self._source, self.at)
        test = property_of(found[2] or found[3]) if found is not None else None
        if found is None or test is None:
            raise PatternError(start, "property")
        self.at = found.end()
        return Characters(tests=(test,), negated=negated is not bool(found[1]))

    def _class(self, start: int) -> Characters:
        """Read ``[…]``."""
        negated = self._take("^")
        ranges: list[tuple[str, str]] = []
        tests = []
        while not self._take("]"):
            first = self._member(start)
            if isinstance(first, Characters):
                tests.append(first.holds)
                continue
            last: str | Characters = first
            follows = self._source[self.at + 1 : self.at + 2]
            if self._source.startswith("-", self.at) and follows not in ("", "]"):
                self.at += 1
                last = self._member(start)
            if isinstance(last, Characters):
                ranges += [(first, first), ("-", "-")]
                tests.append(last.holds)
            elif first > last:
                raise PatternError(start, "class")
            else:
                ranges.append((first, last))
        return Characters(tuple(ranges), tuple(tests), negated=negated, any_case=self._any_case)

    def _member(self, start: int) -> str | Characters:
        if self.at >= len(self._source):
            raise PatternError(start, "class")
        character = self._source[self.at]
        self.at += 1
        if character != "\\":
            return character
        if self._take("b"):
            return "\b"
        return self._escaped(self.at - 1)
