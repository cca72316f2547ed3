"""Parses an XPath expression.

The whole grammar of XPath 1.0 (https://www.w3.org/TR/1999/REC-xpath-19991116/), except variables, which ODK
does not have. Precedence climbing keeps the call depth small; the nesting of parentheses and functions is
limited, so that no expression can exhaust the stack.
"""

from functools import lru_cache

from vetting_desk.forms.xpath.lexer import Token, XPathSyntaxError, tokenize
from vetting_desk.forms.xpath.syntax import (
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Logic,
    Negation,
    Number,
    Path,
    Step,
    Text,
    Union,
)

MAX_LENGTH = 200_000
"""Longest expression accepted, in characters."""
MAX_DEPTH = 100
"""Greatest nesting depth of parentheses, predicates and calls."""
MAX_COMPARISONS = 30
"""Most comparisons in one chain, as in ``1 < 2 < 3``."""

_LEVELS = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_UNARY_LEVEL = 7
_NODE_TESTS = frozenset({"node", "text", "comment", "processing-instruction"})
_AXES = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
_DESCENDANTS = Step("descendant-or-self", "node()")


@lru_cache(maxsize=8192)
def _child(name: str) -> Step:
    """Return the plain step to children called `name`; cached."""
    return Step("child", name)


def parse(source: str) -> Expression:
    """Return the syntax tree of `source`.

    Raises:
        XPathSyntaxError: If it is not an expression, is too long, or is nested too deep.
    """
    if len(source) > MAX_LENGTH:
        raise XPathSyntaxError(MAX_LENGTH, "too-long")
    parser = _Parser(tokenize(source))
    expression = parser.expression(0)
    parser.expect_end()
    return expression


class _Parser:
    """Reads tokens from left to right; used for one parse."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._index = 0
        self._depth = 0
        self._comparisons = 0

    @property
    def _token(self) -> Token:
        return self._tokens[self._index]

    def _next(self) -> Token:
        token = self._tokens[self._index]
        self._index += 1
        return token

    def _at(self, value: str) -> bool:
        token = self._tokens[self._index]
        return token.value == value and token.kind == "symbol"

    def _take(self, value: str) -> bool:
        if self._at(value):
            self._index += 1
            return True
        return False

    def _expect(self, value: str) -> None:
        if not self._take(value):
            self._fail("expected-" + value)

    def _fail(self, detail: str = "unexpected") -> None:
        token = self._token
        if token.kind == "end" and detail == "unexpected":
            detail = "unfinished"
        raise XPathSyntaxError(token.position, detail, token.value)

    def expect_end(self) -> None:
        """Raise unless every token was read."""
        if self._token.kind != "end":
            self._fail()

    def expression(self, level: int) -> Expression:
        """Read an expression whose operators bind tighter than `level`."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise XPathSyntaxError(self._token.position, "too-deep")
        comparisons, self._comparisons = self._comparisons, 0
        left = self._operand()
        while True:
            token = self._token
            own = _LEVELS.get(token.value, 0) if token.kind == "operator" else 0
            if own <= level:
                break
            left = self._chain(left, token.value, own)
        self._depth -= 1
        self._comparisons = comparisons
        return left

    def _chain(self, first: Expression, operator: str, level: int) -> Expression:
        """Read the operands after `first` while operators of the same level follow."""
        if operator in ("and", "or", "|"):
            operands = [first]
            while self._token.kind == "operator" and self._token.value == operator:
                self._next()
                operands.append(self.expression(level))
            return Union(tuple(operands)) if operator == "|" else Logic(operator, tuple(operands))
        if level in (3, 4):
            self._comparisons += 1
            if self._comparisons > MAX_COMPARISONS:
                raise XPathSyntaxError(self._token.position, "too-deep")
            self._next()
            return Comparison(operator, first, self.expression(level))
        rest: list[tuple[str, Expression]] = []
        while self._token.kind == "operator" and _LEVELS[self._token.value] == level:
            rest.append((self._next().value, self.expression(level)))
        return Arithmetic(first, tuple(rest))

    def _operand(self) -> Expression:
        token = self._token
        if token.kind == "path":
            return self._path()
        if token.kind == "operator" and token.value == "-":
            self._next()
            return Negation(self.expression(_UNARY_LEVEL))
        primary = self._primary(token)
        return self._path() if primary is None else self._filter(primary, token.position)

    def _primary(self, token: Token) -> Expression | None:
        """Read a literal, a call or parentheses; return None if a path begins here."""
        if token.kind in ("text", "number"):
            self._next()
            return Text(token.value) if token.kind == "text" else Number(float(token.value))
        if self._take("("):
            inner = self.expression(0)
            self._expect(")")
            return inner
        return self._call() if token.kind == "name" and self._call_follows() else None

    def _call_follows(self) -> bool:
        following = self._tokens[self._index + 1]
        if following.kind != "symbol" or following.value != "(":
            return False
        return self._token.value not in _NODE_TESTS

    def _call(self) -> Call:
        name = self._next()
        self._expect("(")
        arguments: list[Expression] = []
        if not self._take(")"):
            arguments.append(self.expression(0))
            while self._take(","):
                arguments.append(self.expression(0))
            self._expect(")")
        return Call(name.value, tuple(arguments), name.position)

    def _filter(self, primary: Expression, position: int) -> Expression:
        """Read predicates and steps after an expression that is not a step."""
        predicates = self._predicates()
        steps: list[Step] = []
        self._steps_after_slash(steps)
        if not predicates and not steps:
            return primary
        return Path(primary, predicates, tuple(steps), position)

    def _predicates(self) -> tuple[Expression, ...]:
        if not self._at("["):
            return ()
        found: list[Expression] = []
        while self._take("["):
            found.append(self.expression(0))
            self._expect("]")
        return tuple(found)

    def _path(self) -> Path:
        kind, text, position = self._token
        steps: list[Step] = []
        if kind == "path" or self._at("//"):
            begin = self._index
            self._steps_after_slash(steps)
            plain = text if kind == "path" and self._index == begin + 1 else ""
            return Path("/", (), tuple(steps), position, plain)
        if self._take("/"):
            if self._step_begins():
                steps.append(self._step())
                self._steps_after_slash(steps)
            return Path("/", (), tuple(steps), position)
        steps.append(self._step())
        self._steps_after_slash(steps)
        return Path("", (), tuple(steps), position)

    def _steps_after_slash(self, steps: list[Step]) -> None:
        while True:
            token = self._token
            if token.kind == "path":
                self._next()
                steps.extend(map(_child, token.value[1:].split("/")))
                if self._at("["):
                    steps[-1] = Step("child", steps[-1].test, self._predicates())
                continue
            if self._take("//"):
                steps.append(_DESCENDANTS)
            elif not self._take("/"):
                return
            steps.append(self._step())

    def _step_begins(self) -> bool:
        token = self._token
        if token.kind in ("name", "axis"):
            return True
        return token.kind == "symbol" and token.value in (".", "..", "@", "*")

    def _step(self) -> Step:
        token = self._token
        if self._take("."):
            return Step("self", "node()", self._predicates())
        if self._take(".."):
            return Step("parent", "node()", self._predicates())
        axis = "child"
        if self._take("@"):
            axis = "attribute"
        elif token.kind == "axis":
            axis = self._next().value
            if axis not in _AXES:
                raise XPathSyntaxError(token.position, "unknown-axis", axis)
        test = self._node_test()
        return Step(axis, test, self._predicates())

    def _node_test(self) -> str:
        token = self._token
        if token.kind != "name" and not (token.kind == "symbol" and token.value == "*"):
            self._fail()
        self._next()
        if token.value in _NODE_TESTS and self._take("("):
            self._expect(")")
            return token.value + "()"
        return token.value
