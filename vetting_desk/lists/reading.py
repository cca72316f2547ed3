"""A publisher's file as persons: which adapter reads it, and the bounds that hold for all of them."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vetting_desk.errors import ListFormatError
from vetting_desk.lists import eu, ftm, ofac, un, xml_source
from vetting_desk.model.watch_list import ListedPerson, ListShape

MAX_ENTRIES: Final = 100_000
MAX_NAME: Final = 500
MAX_NAMES: Final = 200
MAX_NUMBER: Final = 100
_UNWRITTEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_XML: Final = {
    ListShape.UN: un,
    ListShape.EU: eu,
    ListShape.OFAC: ofac,
}


@dataclass(frozen=True, slots=True)
class ReadList:
    """What a publisher's file holds.

    Attributes:
        shape: In which form it came.
        day: Of which day it says it is; empty if it does not say.
        persons: Its entries about persons, by number.
    """

    shape: ListShape
    day: str
    persons: tuple[ListedPerson, ...]


def read_file(path: Path, shape: ListShape) -> ReadList:
    """Read a publisher's file.

    Raises:
        ListFormatError: If it is not as its shape says, or larger than is read.
        OSError: If the system cannot read it.
    """
    most = ftm.MAX_BYTES if shape is ListShape.FTM else xml_source.MAX_BYTES
    with path.open("rb") as file:
        data = file.read(most + 1)
    return read(data, shape)


def read(data: bytes, shape: ListShape) -> ReadList:
    """Read what a publisher gives out.

    Raises:
        ListFormatError: As `read_file`. Fields: detail, and line or entry where there is one.
    """
    if shape is ListShape.FTM:
        return ReadList(shape, "", _checked(list(ftm.persons(data))))
    adapter = _XML[shape]
    root = xml_source.read(data)
    if root.tag != adapter.ROOT:
        raise ListFormatError(detail="another-shape", found=root.tag[:60], wanted=adapter.ROOT)
    return ReadList(shape, adapter.day(root), _checked(list(adapter.persons(root))))


def _checked(persons: list[ListedPerson]) -> tuple[ListedPerson, ...]:
    """Return the persons in order of their numbers, if each has one of its own and all are within bounds."""
    if not persons:
        raise ListFormatError(detail="empty")
    if len(persons) > MAX_ENTRIES:
        raise ListFormatError(detail="too-many")
    by_number: dict[str, ListedPerson] = {}
    for each in persons:
        if each.number in by_number:
            raise ListFormatError(detail="entry-twice", entry=each.number)
        by_number[each.number] = each
        texts = [name.text for name in each.names]
        longest = max(map(len, texts))
        if len(each.number) > MAX_NUMBER or len(texts) > MAX_NAMES or longest > MAX_NAME:
            raise ListFormatError(detail="bad-entry", entry=each.number[:MAX_NUMBER])
        if any(_UNWRITTEN.search(text) for text in (each.number, *texts)):
            raise ListFormatError(detail="bad-entry", entry=each.number)
    return tuple(by_number[number] for number in sorted(by_number))
