"""Lists as FollowTheMoney entities: one JSON object a line, as OpenSanctions and others give them out.

Source: https://followthemoney.tech; entities of the schema Person are read. A line that is not JSON, or a
person without an id or a name, refuses the whole file: a list with holes is no list.
"""

from collections.abc import Iterator
from typing import Any, Final

from vetting_desk import strict_json
from vetting_desk.errors import ListFormatError
from vetting_desk.lists import births
from vetting_desk.model.watch_list import ListedName, ListedPerson, NameQuality

MAX_BYTES: Final = 256 * 1024 * 1024
MAX_LINE: Final = 1024 * 1024
_MAX_NAMES: Final = 200
_DETAILS: Final = {"too-long": "line-too-long", "too-deep": "too-deep"}
_NAMES: Final = (
    ("name", NameQuality.MAIN),
    ("alias", NameQuality.GOOD),
    ("previousName", NameQuality.GOOD),
    ("weakAlias", NameQuality.LOW),
)


def persons(data: bytes) -> Iterator[ListedPerson]:
    """Yield its persons.

    Raises:
        ListFormatError: With detail ``too-large``, ``line-too-long``, ``too-deep``, ``not-json`` or
        ``bad-entry``, and
            the line.
    """
    if len(data) > MAX_BYTES:
        raise ListFormatError(detail="too-large")
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        entity = _object(line, number)
        if entity.get("schema") == "Person":
            yield _person(entity, number)


def _object(line: bytes, number: int) -> dict[str, Any]:
    try:
        found = strict_json.read(line, MAX_LINE)
    except strict_json.NotStrictError as error:
        raise ListFormatError(detail=_DETAILS.get(error.detail, "not-json"), line=number) from None
    if not isinstance(found, dict):
        raise ListFormatError(detail="not-json", line=number)
    return found


def _person(entity: dict[str, Any], line: int) -> ListedPerson:
    properties = entity.get("properties")
    identity = entity.get("id")
    if not isinstance(properties, dict) or not isinstance(identity, str) or not identity.strip():
        raise ListFormatError(detail="bad-entry", line=line)
    names: list[ListedName] = []
    for key, quality in _NAMES:
        for text in _texts(properties, key, line):
            first = quality is NameQuality.MAIN and bool(names)
            names.append(ListedName(text, NameQuality.GOOD if first else quality))
    dates = (births.read(text) for text in _texts(properties, "birthDate", line))
    if not names:
        raise ListFormatError(detail="bad-entry", line=line)
    return ListedPerson(
        " ".join(identity.split()),
        tuple(dict.fromkeys(names))[:_MAX_NAMES],
        tuple(each for each in dates if each is not None),
    )


def _texts(properties: dict[str, Any], key: str, line: int) -> list[str]:
    found = properties.get(key, [])
    if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
        raise ListFormatError(detail="bad-entry", line=line)
    return [" ".join(each.split()) for each in found if each.split()]
