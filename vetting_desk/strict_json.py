"""JSON from outside, read strictly and with bounds: the one reader of small files of ours.

A file beside a casebook may have been damaged, or written by somebody else. What is read here is at most
so long and so deep, names nothing twice, and holds no number that is not a whole one within 2**53; what a
file must hold is then checked by kind, without converting anything. Whoever reads turns `NotStrictError`
into the error of the file. Knows no file and no format: pydantic's strict models do the same for what is
read after unlocking; this is small enough for the way to the unlock window.

Source: RFC 8259, and RFC 7493 (I-JSON) for names, numbers and texts.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final, NoReturn

MOST_DEPTH: Final = 32
"""Brackets within each other: ours are four deep at the most."""

MOST: Final = 2**53 - 1
"""The largest whole number that every reader of JSON keeps (RFC 7493, section 2.2)."""

_LONGEST_NUMBER: Final = len(str(MOST)) + 1
_TEXTS: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)
"""Texts, the last one perhaps unfinished: so that every quotation mark is looked at once."""
_BRACKETS: Final = re.compile(rb"[\[\]{}]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")

Kind = type | tuple[type, ...]


class NotStrictError(ValueError):
    """Something that is not what was expected, whoever wrote it.

    Args:
        detail: What is wrong: ``too-long``, ``not-text``, ``too-deep``, ``not-json``, ``twice``, ``number``,
            ``surrogate``, ``fields`` or ``kind``.
        name: The name it stands under, where it is one of ours.
    """

    def __init__(self, detail: str, name: str = "") -> None:
        super().__init__(f"{detail}: {name}" if name else detail)
        self.detail = detail
        self.name = name


def read(data: bytes, most: int) -> Any:
    """Return what JSON says.

    Args:
        data: UTF-8 without a byte-order mark.
        most: Bytes that are read at the most.

    Raises:
        NotStrictError: If it is longer, no UTF-8, no JSON, deeper than `MOST_DEPTH`, names something twice in
            one object, or holds a number with a fraction, an exponent or more than 2**53 - 1, or half a
            character.
    """
    if len(data) > most:
        raise NotStrictError("too-long")
    _refuse_depth(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotStrictError("not-text") from error
    try:
        found = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
            parse_int=_whole,
        )
    except NotStrictError:
        raise
    except (ValueError, RecursionError) as error:
        raise NotStrictError("not-json") from error
    _refuse_surrogates(found)
    return found


def read_object(data: bytes, most: int, fields: Mapping[str, Kind]) -> dict[str, Any]:
    """Return an object with exactly these fields, each of its kind.

    Args:
        data: As in `read`.
        most: As in `read`.
        fields: Kinds by name; a ``bool`` is no ``int`` here.

    Raises:
        NotStrictError: As `read`, and if fields are missing, unknown or of another kind.
    """
    return as_object(read(data, most), fields)


def as_object(found: Any, fields: Mapping[str, Kind]) -> dict[str, Any]:
    """Return `found` as an object with exactly these fields, each of its kind.

    Raises:
        NotStrictError: If it is none.
    """
    if type(found) is not dict or found.keys() != fields.keys():
        raise NotStrictError("fields")
    for name, kind in fields.items():
        require_kind(found[name], kind, name)
    return dict(found)


def require_kind(value: Any, kind: Kind, name: str = "") -> None:
    """Check that a value is of one kind, exactly.

    Raises:
        NotStrictError: If it is not.
    """
    kinds = kind if isinstance(kind, tuple) else (kind,)
    if type(value) not in kinds:
        raise NotStrictError("kind", name)


def require_range(number: int, least: int, most: int, name: str = "") -> int:
    """Return a number that lies within a range.

    Raises:
        NotStrictError: If it lies outside.
    """
    if not least <= number <= most:
        raise NotStrictError("number", name)
    return number


def line(value: Any, longest: int, name: str = "", *, least: int = 0) -> str:
    """Return a text of one line that is not too long.

    Raises:
        NotStrictError: If it is no text, shorter or longer, or holds a control character.
    """
    if type(value) is not str or not least <= len(value) <= longest:
        raise NotStrictError("kind", name)
    if any(sign < " " or "\x7f" <= sign <= "\x9f" for sign in value):
        raise NotStrictError("kind", name)
    return value


def _refuse_depth(data: bytes) -> None:
    """Refuse brackets within brackets before anything follows them down."""
    depth = 0
    for found in _BRACKETS.finditer(_TEXTS.sub(b"", data)):
        depth += 1 if found[0] in b"[{" else -1
        if depth > MOST_DEPTH:
            raise NotStrictError("too-deep")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotStrictError("twice")
    return found


def _refuse_number(_text: str) -> NoReturn:
    raise NotStrictError("number")


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER or not -MOST <= (number := int(text)) <= MOST or text == "-0":
        raise NotStrictError("number")
    return number


def _refuse_surrogates(found: Any) -> None:
    """Refuse half a character: it could neither be shown nor written again."""
    if isinstance(found, str):
        if _SURROGATE.search(found):
            raise NotStrictError("surrogate")
    elif isinstance(found, list):
        for each in found:
            _refuse_surrogates(each)
    elif isinstance(found, dict):
        for name, each in found.items():
            _refuse_surrogates(name)
            _refuse_surrogates(each)
