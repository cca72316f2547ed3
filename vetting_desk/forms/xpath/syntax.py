"""The syntax tree of an expression.

Data only: nothing here parses, compiles or evaluates. Chains of the same kind of operator are flat, so that a
choice filter of a thousand ``or`` is a wide node and not a deep one.
"""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """A string literal."""

    value: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number literal."""

    value: float


@dataclass(frozen=True, slots=True)
class Logic:
    """Two or more operands joined by ``and`` or by ``or``."""

    operator: str
    operands: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """``=``, ``!=``, ``<``, ``<=``, ``>`` or ``>=``."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A first operand, followed by operators (``+ - * div mod``) and their operands, left to right."""

    first: "Expression"
    rest: tuple[tuple[str, "Expression"], ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """Unary minus."""

    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Union:
    """Node-sets joined by ``|``."""

    operands: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function call.

    Attributes:
        name: With its prefix, such as ``"jr:choice-name"``.
        arguments: In order.
        position: Offset of the name in the source, in characters.
    """

    name: str
    arguments: tuple["Expression", ...]
    position: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path.

    Attributes:
        axis: ``child``, ``parent``, ``self``, ``attribute``, ``descendant-or-self`` …
        test: A name (with its prefix), ``*``, or ``node()`` / ``text()``.
        predicates: Each an expression.
    """

    axis: str
    test: str
    predicates: tuple["Expression", ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A location path.

    Attributes:
        start: ``"/"`` for an absolute path, ``""`` for a relative one, or the expression whose nodes the
            steps start from.
        predicates: Predicates directly after a start expression.
        steps: May be empty only for ``/`` and for a start expression with predicates.
        position: Offset in the source, in characters.
        plain: The whole path as written, if it is absolute and only names children.
    """

    start: "str | Expression"
    predicates: tuple["Expression", ...]
    steps: tuple[Step, ...]
    position: int
    plain: str = ""


Expression: TypeAlias = (
    Text | Number | Logic | Comparison | Arithmetic | Negation | Union | Call | Path
)


def children(expression: Expression) -> tuple[Expression, ...]:  # noqa: PLR0911 (one a kind)
    """Return the expressions directly inside `expression`, predicates included."""
    match expression:
        case Logic(_, operands) | Union(operands):
            return operands
        case Comparison(_, left, right):
            return (left, right)
        case Arithmetic(first, rest):
            return (first, *(operand for _, operand in rest))
        case Negation(operand):
            return (operand,)
        case Call(_, arguments, _):
            return arguments
        case Path(start, predicates, steps):
            within = [predicate for step in steps for predicate in step.predicates]
            head = () if isinstance(start, str) else (start,)
            return (*head, *predicates, *within)
        case _:
            return ()
