"""The values of a range question, exact: from start to end by a step, whole or decimal."""

from decimal import Decimal, InvalidOperation

from vetting_desk.forms import Node


class Scale:
    """The values of a range, exact.

    Args:
        start: First value.
        end: Last value; may be the lower one.
        step: Distance between two values; its sign does not matter.
    """

    def __init__(self, start: str, end: str, step: str) -> None:
        self.start = _or(_number(start), 0)
        self.end = _or(_number(end), 10)
        self.step = abs(_or(_number(step), 1)) or Decimal(1)
        self.count = int(abs(self.end - self.start) // self.step) + 1

    def value(self, at: int) -> str:
        """Return the value at place `at`, from 0, in ODK's lexical form."""
        sign = 1 if self.end >= self.start else -1
        text = format(self.start + sign * at * self.step, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text

    def place(self, value: str) -> int | None:
        """Return the place of `value`, from 0; None where it is not on the scale."""
        wanted = _number(value)
        if wanted is None:
            return None
        at = abs(wanted - self.start) / self.step
        on_scale = at == int(at) and int(at) < self.count
        return int(at) if on_scale and _number(self.value(int(at))) == wanted else None


def scale_of(node: Node) -> Scale:
    """Return the scale of a range question; 0 to 10 by 1 where the form says nothing."""
    parameters = node.parameters
    return Scale(*(str(parameters.get(name, "")) for name in ("start", "end", "step")))


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _or(number: Decimal | None, otherwise: int) -> Decimal:
    return Decimal(otherwise) if number is None else number
