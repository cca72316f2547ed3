"""Splits an XPath 1.0 expression into tokens.

Follows the lexical rules of XPath 1.0 section 3.7, including the two that decide whether ``*`` and names
such as ``div`` are operators. A plain sequence of named steps (``/data/a/b``) is one token, because most
paths are just that. Grammar is in the parser.
"""

import re
from typing import NamedTuple

# A name may contain letters, digits, "_", "-" and "."; a prefix precedes one colon, never two.
_NAME = r"[^\W\d][\w.\-·]*+"
_QNAME = rf"{_NAME}(?::(?!:){_NAME})?+"
_TOKENS = re.compile(
    rf"""\s*+(?:
      (?P<path>(?:/{_QNAME})++)(?!\s*(?:\(|:))
    | (?P<number>[0-9]++(?:\.[0-9]*)?|\.[0-9]+)
    | (?P<text>"[^"]*"|'[^']*')
    | (?P<axis>{_NAME})\s*::
    | (?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
    | (?P<symbol>!=|<=|>=|//|\.\.|[()\[\],/|+\-=<>*@.$])
    | (?P<end>$)
    )""",
    re.VERBOSE,
)
_OPERATOR_NAMES = frozenset({"and", "or", "div", "mod"})
_OPERATOR_SYMBOLS = frozenset({"|", "+", "-", "=", "!=", "<", "<=", ">", ">="})
_BEFORE_OPERAND = frozenset({"(", "[", ",", "/", "//", "@", "$"})


class XPathSyntaxError(Exception):
    """An expression that does not follow the grammar.

    Args:
        position: Offset in the source, in characters.
        detail: A short key for what is wrong, such as ``"unexpected"``.
        found: The text found there.
    """

    def __init__(self, position: int, detail: str, found: str = "") -> None:
        super().__init__(detail)
        self.position = position
        self.detail = detail
        self.found = found


class Token(NamedTuple):
    """A token.

    Attributes:
        kind: ``path``, ``number``, ``text``, ``axis``, ``name``, ``operator``, ``symbol`` or
            ``end``.
        value: As written; a text without its quotation marks.
        position: Offset in the source, in characters.
    """

    kind: str
    value: str
    position: int


def tokenize(source: str) -> list[Token]:
    """Return the tokens of `source`, the last of kind ``end``.

    Raises:
        XPathSyntaxError: At a character that begins no token, or an unterminated string.
    """
    tokens: list[Token] = []
    match_at = _TOKENS.match
    position = 0
    operand_next = True
    while True:
        found = match_at(source, position)
        if found is None:
            raise _unreadable(source, position)
        kind = found.lastgroup or "end"
        value = found[kind]
        start = found.start(kind)
        position = found.end()
        if kind == "text":
            value = value[1:-1]
        elif kind == "symbol":
            if value in _OPERATOR_SYMBOLS or (value == "*" and not operand_next):
                kind = "operator"
        elif kind == "name" and not operand_next and value in _OPERATOR_NAMES:
            kind = "operator"
        tokens.append(Token(kind, value, start))
        if kind == "end":
            return tokens
        operand_next = kind in ("operator", "axis") or (
            kind == "symbol" and value in _BEFORE_OPERAND
        )


def _unreadable(source: str, position: int) -> XPathSyntaxError:
    """Return the error at `position`, where no token begins."""
    rest = source[position:].lstrip()
    at = len(source) - len(rest)
    if rest[:1] in ("'", '"'):
        return XPathSyntaxError(at, "open-text", rest[:1])
    return XPathSyntaxError(at, "unexpected", rest[:1])
