"""The values of expressions, and conversions between them.

XPath 1.0 sections 3 and 4 with ODK's additions: a date or a time is also a number of days since 1970-01-01,
and a node is also its text. A node-set is a list of nodes; anything with a ``value`` attribute of type str is
a node.
"""

import math
import operator
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol, TypeAlias

from vetting_desk.forms.xpath.moments import Moment, Zoned, days_since_epoch


class XNode(Protocol):
    """A node as expressions use it: an answer, or an entry of a list."""

    @property
    def name(self) -> str:
        """The name with its prefix."""

    @property
    def value(self) -> str:
        """The text of the node."""

    @property
    def parent(self) -> "XNode | None":
        """The parent node."""

    def select(self, name: str) -> "Sequence[XNode]":
        """Return children called `name`, or all for ``*``, in document order."""

    def select_attributes(self, name: str) -> "Sequence[XNode]":
        """Return attributes called `name`, or all for ``*``."""

    def order_key(self) -> tuple[int, ...]:
        """Return the sort key in document order."""


Nodes: TypeAlias = Sequence[XNode]
Value: TypeAlias = "str | float | bool | Moment | Nodes"

NAN = math.nan
_NUMBER = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_DATE_BEGINS = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_WHITESPACE = " \t\r\n"


def number_of(text: str, zoned: Zoned) -> float:
    """Return the number of `text`; a date or a dateTime in days; NaN if it is neither.

    Args:
        text: The text.
        zoned: What knows the zone of dateTimes.
    """
    if _NUMBER.fullmatch(text) is None:
        text = text.strip(_WHITESPACE)
        if _NUMBER.fullmatch(text) is None:
            return days_since_epoch(text, zoned) if _DATE_BEGINS.match(text) else NAN
    return float(text)


def text_of_number(number: float) -> str:
    """Format `number` as XPath does: no exponent, no ``.0``."""
    if number != number:  # noqa: PLR0124 (NaN is what differs from itself)
        return "NaN"
    if number in (math.inf, -math.inf):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return str(int(number))
    text = repr(float(number))
    if "e" in text:
        text = format(Decimal(text), "f")
    return text


def to_text(value: Value) -> str:
    """Return `value` as text; for nodes, the first one's."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (float, int)):
        return text_of_number(value)
    if isinstance(value, Moment):
        return value.text
    return value[0].value if value else ""


def to_stored(value: Value) -> str:
    """Return `value` as it is stored in an answer: as text, but empty for NaN."""
    if isinstance(value, float) and value != value:  # noqa: PLR0124 (NaN)
        return ""
    return to_text(value)


def to_number(value: Value, zoned: Zoned) -> float:
    """Return `value` as a number; for nodes, the first one's."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, (float, int)):
        return value
    if isinstance(value, Moment):
        return value.days
    if isinstance(value, str):
        return number_of(value, zoned)
    return number_of(value[0].value, zoned) if value else NAN


def to_boolean(value: Value) -> bool:
    """Return `value` as a boolean: True for a non-zero number, a non-empty text or node-set."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (float, int)):
        return not math.isnan(value) and value != 0
    if isinstance(value, Moment):
        return value.days == value.days
    return bool(value)


def is_nodes(value: Value) -> bool:
    """Return whether `value` is a node-set."""
    return not isinstance(value, (str, float, int, Moment))


def equal(left: Value, right: Value, zoned: Zoned) -> bool:
    """Return whether ``left = right`` holds (XPath 1.0 section 3.4)."""
    left_nodes, right_nodes = is_nodes(left), is_nodes(right)
    if left_nodes and right_nodes:
        texts = {node.value for node in left}  # type: ignore[union-attr]
        return any(node.value in texts for node in right)  # type: ignore[union-attr]
    if left_nodes or right_nodes:
        nodes, other = (left, right) if left_nodes else (right, left)
        if isinstance(other, bool):
            return bool(nodes) is other
        return any(_equal(node.value, other, zoned) for node in nodes)  # type: ignore[union-attr]
    return _equal(left, right, zoned)


def unequal(left: Value, right: Value, zoned: Zoned) -> bool:
    """Return whether ``left != right`` holds; for node-sets, whether any pair differs."""
    left_nodes, right_nodes = is_nodes(left), is_nodes(right)
    if left_nodes and right_nodes:
        return any(a.value != b.value for a in left for b in right)  # type: ignore[union-attr]
    if left_nodes or right_nodes:
        nodes, other = (left, right) if left_nodes else (right, left)
        if isinstance(other, bool):
            return bool(nodes) is not other
        return any(not _equal(node.value, other, zoned) for node in nodes)  # type: ignore[union-attr]
    return not _equal(left, right, zoned)


def _equal(left: Value, right: Value, zoned: Zoned) -> bool:
    """Compare two single values."""
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return to_number(left, zoned) == to_number(right, zoned)


def ordered(sign: str, left: Value, right: Value, zoned: Zoned) -> bool:
    """Return whether ``left sign right`` holds for ``<``, ``<=``, ``>`` or ``>=``."""
    test = ORDER[sign]
    return any(test(a, b) for a in _numbers(left, zoned) for b in _numbers(right, zoned))


def _numbers(value: Value, zoned: Zoned) -> list[float]:
    if is_nodes(value):
        return [number_of(node.value, zoned) for node in value]  # type: ignore[union-attr]
    return [to_number(value, zoned)]


ORDER = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
"""The ordering operators by their symbols."""


def words(text: str) -> list[str]:
    """Return the items of a space-separated list, such as the answer to a ``select``."""
    return text.split()


def divide(left: float, right: float) -> float:
    """Divide as IEEE 754 does: division by zero gives infinity or NaN."""
    if right == 0:
        if left == 0 or left != left:  # noqa: PLR0124 (NaN)
            return NAN
        return math.copysign(math.inf, left) * math.copysign(1.0, right)
    return left / right


def modulo(left: float, right: float) -> float:
    """Return the remainder with the sign of the dividend, as XPath's ``mod``."""
    if right == 0 or math.isinf(left) or left != left or right != right:  # noqa: PLR0124 (NaN)
        return NAN
    return math.fmod(left, right)
