"""Reads a machine-readable zone: which kind, what each field says, and whether each check digit agrees.

ICAO Doc 9303, parts 3 to 7: TD1 (cards, 3 lines of 30), TD2 (2 of 36), TD3 (passports, 2 of 44), MRV-A and
MRV-B (visas, 2 of 44 or 36). Forms ask the same by rules of their own (`tools.mrz_rules`), so every ODK tool
asks them; tests hold the two together. Nothing here says whether a document is genuine.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import InputError

WEIGHTS: Final = (7, 3, 1)
_SIGNS: Final = re.compile(r"[A-Z0-9<]+")
_FILLER: Final = "<"
_KINDS: Final = {(3, 30): "TD1", (2, 36): "TD2", (2, 44): "TD3"}
_VISAS: Final = {"TD2": "MRV-B", "TD3": "MRV-A"}

Span = tuple[int, int, int]
"""A line, and where its part begins and ends, from 0."""

_NAMED: Final[dict[str, dict[str, Span]]] = {
    "TD1": {
        "code": (0, 0, 2), "issuer": (0, 2, 5), "number": (0, 5, 14), "optional": (0, 15, 30),
        "birth": (1, 0, 6), "sex": (1, 7, 8), "expiry": (1, 8, 14), "nationality": (1, 15, 18),
        "optional-2": (1, 18, 29), "names": (2, 0, 30),
    },
    "TD2": {
        "code": (0, 0, 2), "issuer": (0, 2, 5), "names": (0, 5, 36), "number": (1, 0, 9),
        "nationality": (1, 10, 13), "birth": (1, 13, 19), "sex": (1, 20, 21), "expiry": (1, 21, 27),
        "optional": (1, 28, 35),
    },
    "TD3": {
        "code": (0, 0, 2), "issuer": (0, 2, 5), "names": (0, 5, 44), "number": (1, 0, 9),
        "nationality": (1, 10, 13), "birth": (1, 13, 19), "sex": (1, 20, 21), "expiry": (1, 21, 27),
        "optional": (1, 28, 42),
    },
}  # fmt: skip
_DIGITS: Final[dict[str, dict[str, tuple[tuple[int, int], tuple[Span, ...]]]]] = {
    "TD1": {
        "number": ((0, 14), ((0, 5, 14),)),
        "birth": ((1, 6), ((1, 0, 6),)),
        "expiry": ((1, 14), ((1, 8, 14),)),
        "composite": ((1, 29), ((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29))),
    },
    "TD2": {
        "number": ((1, 9), ((1, 0, 9),)),
        "birth": ((1, 19), ((1, 13, 19),)),
        "expiry": ((1, 27), ((1, 21, 27),)),
        "composite": ((1, 35), ((1, 0, 10), (1, 13, 20), (1, 21, 35))),
    },
    "TD3": {
        "number": ((1, 9), ((1, 0, 9),)),
        "birth": ((1, 19), ((1, 13, 19),)),
        "expiry": ((1, 27), ((1, 21, 27),)),
        "optional": ((1, 42), ((1, 28, 42),)),
        "composite": ((1, 43), ((1, 0, 10), (1, 13, 20), (1, 21, 43))),
    },
}  # fmt: skip
"""By kind and name: where a digit stands, and over which parts it is reckoned."""
_OF_VISAS: Final = frozenset({"number", "birth", "expiry"})


@dataclass(frozen=True, slots=True)
class Digit:
    """One check digit.

    Attributes:
        name: Of what.
        printed: What stands there.
        reckoned: What should.
    """

    name: str
    printed: str
    reckoned: str

    @property
    def agrees(self) -> bool:
        """Whether the two are the same; a filler stands for 0 where a part is empty."""
        return self.printed == self.reckoned or (self.printed == _FILLER and self.reckoned == "0")


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as it is read.

    Attributes:
        kind: ``TD1``, ``TD2``, ``TD3``, ``MRV-A`` or ``MRV-B``.
        fields: What each part says, by name, without fillers at its end; dates as printed, ``YYMMDD``.
        digits: Its check digits, in order.
    """

    kind: str
    fields: dict[str, str]
    digits: tuple[Digit, ...]

    @property
    def agrees(self) -> bool:
        """Whether every check digit agrees."""
        return all(digit.agrees for digit in self.digits)


def read(lines: Sequence[str]) -> Zone:
    """Read a zone.

    Args:
        lines: Its lines as printed, from the top; white space around them counts for nothing.

    Raises:
        InputError: If the lines are of no known size, or hold other signs than A to Z, 0 to 9 and <.
    """
    zone = [line.strip().upper() for line in lines]
    for number, line in enumerate(zone, 1):
        if not _SIGNS.fullmatch(line):
            raise InputError(field="mrz", detail="signs", step=number)
    sizes = {len(line) for line in zone}
    size = _KINDS.get((len(zone), next(iter(sizes)))) if len(sizes) == 1 else None
    if size is None:
        raise InputError(field="mrz", detail="no-zone")
    visa = zone[0].startswith("V") and size in _VISAS
    wanted = _OF_VISAS if visa else frozenset(_DIGITS[size])
    fields = {name: _said(name, _part(zone, span)) for name, span in _NAMED[size].items()}
    digits = [
        _number(zone, size) if name == "number" and not visa else _digit(zone, size, name)
        for name in _DIGITS[size]
        if name in wanted
    ]
    if not visa and size != "TD3":
        fields["number"] += _rest(zone, size)[:-1]
    return Zone(_VISAS[size] if visa else size, fields, tuple(digits))


def check_digit(text: str) -> str:
    """Return the check digit of a text (part 3, 4.9): weights 7, 3, 1, modulo 10; A counts 10, a filler 0."""
    return str(sum(WEIGHTS[at % 3] * _value(sign) for at, sign in enumerate(text)) % 10)


def _value(sign: str) -> int:
    return 0 if sign == _FILLER else int(sign, 36)


def _part(zone: Sequence[str], span: Span) -> str:
    line, start, end = span
    return zone[line][start:end]


def _said(name: str, text: str) -> str:
    if name != "names":
        return text.rstrip(_FILLER)
    surname, _, given = text.rstrip(_FILLER).partition(_FILLER * 2)
    words: Iterable[str] = (part.replace(_FILLER, " ") for part in (surname, given))
    return ", ".join(part for part in words if part)


def _digit(zone: Sequence[str], size: str, name: str) -> Digit:
    (line, at), spans = _DIGITS[size][name]
    reckoned = check_digit("".join(_part(zone, span) for span in spans))
    return Digit(name, zone[line][at], reckoned)


def _number(zone: Sequence[str], size: str) -> Digit:
    """Return the digit of the number, which may go on among the optional data (parts 5 and 6, note j)."""
    rest = _rest(zone, size)
    if size == "TD3" or not rest:
        return _digit(zone, size, "number")
    nine = _part(zone, _NAMED[size]["number"])
    return Digit("number", rest[-1], check_digit(nine + rest[:-1]))


def _rest(zone: Sequence[str], size: str) -> str:
    """Return where a number of more than nine signs goes on, with its digit; empty for a shorter one."""
    if size == "TD3":
        return ""
    (line, at), _ = _DIGITS[size]["number"]
    more = _part(zone, _NAMED[size]["optional"]).partition(_FILLER)[0]
    return more if zone[line][at] == _FILLER and len(more) > 1 else ""
