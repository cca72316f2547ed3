"""The document of a list: ``list.json``, layout 1, which an officer of headquarters signs.

Canonical JSON (RFC 8785), read strictly. The file is a plain tar (ustar) of two members, ``list.json`` and
``list.p7s``, the detached CMS signature over it; ``tar`` and ``openssl cms -verify`` open and check it.
"""

from functools import lru_cache
from hashlib import sha256
from typing import Annotated, Final, Literal, Self

from pydantic import (
    Field,
    StringConstraints,
    model_validator,
)

from vetting_desk.lists.reading import MAX_ENTRIES, MAX_NAME, MAX_NAMES, MAX_NUMBER
from vetting_desk.model.entry_payload import Day
from vetting_desk.model.record_document import DeskPart, Moment, OfficerPart, Short
from vetting_desk.model.strict_document import Layout, StrictPart
from vetting_desk.model.watch_list import (
    ListedBirth,
    ListedName,
    ListedPerson,
    ListSource,
    NameQuality,
)

FORMAT: Final = "vetting-desk-list"
VERSION: Final = 1
MEMBER: Final = "list.json"
SIGNATURE: Final = "list.p7s"
MAX_LENGTH: Final = 64 * 1024 * 1024
MAX_SIGNATURE: Final = 64 * 1024

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$")]
_Words = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
LAYOUT: Final = Layout(MEMBER, FORMAT, {"version": VERSION}, MAX_LENGTH)


class NamePart(StrictPart):
    """A name of an entry."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=MAX_NAME)]
    quality: Literal["main", "original", "good", "low"]


class BirthPart(StrictPart):
    """A birth date of an entry."""

    text: Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d\d(-\d\d)?)?$")]
    until: Annotated[str, StringConstraints(pattern=r"^(\d{4})?$")]
    about: bool


class EntryPart(StrictPart):
    """An entry about a person."""

    number: Annotated[str, StringConstraints(min_length=1, max_length=MAX_NUMBER)]
    names: list[NamePart] = Field(min_length=1, max_length=MAX_NAMES)
    births: list[BirthPart] = Field(max_length=100)


class TriedPart(StrictPart):
    """With how many of so many invented people the comparison found a possible match, when it was signed."""

    people: int = Field(ge=1, lt=2**31)
    matched: int = Field(ge=0, lt=2**31)


class ListDocument(StrictPart):
    """The whole of ``list.json``."""

    format: Literal["vetting-desk-list"]
    version: Literal[1]
    name: Key
    number: int = Field(ge=1, lt=2**53)
    title: Short
    source: _Words
    ground: _Words
    day: Day
    shape: Literal["un-xml", "eu-xml", "ofac-xml", "ftm-json"]
    desk: DeskPart
    author: OfficerPart
    signed_at: Moment
    tried: TriedPart
    entries: list[EntryPart] = Field(min_length=1, max_length=MAX_ENTRIES)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        numbers = [each.number for each in self.entries]
        if numbers != sorted(set(numbers)):
            raise ValueError("entries: each once, in order")
        return self


def entry_parts(persons: tuple[ListedPerson, ...]) -> list[EntryPart]:
    """Return entries as a document has them."""
    return [
        EntryPart(
            number=each.number,
            names=[NamePart(text=name.text, quality=name.quality.value) for name in each.names],
            births=[
                BirthPart(text=one.text, until=one.until, about=one.about)
                for one in each.births[:100]
            ],
        )
        for each in persons
    ]


def persons_of(document: ListDocument) -> tuple[ListedPerson, ...]:
    """Return the entries of a document."""
    return tuple(
        ListedPerson(
            each.number,
            tuple(ListedName(name.text, NameQuality(name.quality)) for name in each.names),
            tuple(ListedBirth(one.text, one.until, one.about) for one in each.births),
        )
        for each in document.entries
    )


def source_of(document: ListDocument) -> ListSource:
    """Return what a document is."""
    return ListSource(document.name, document.title, document.source, document.ground, document.day)


def to_bytes(document: ListDocument) -> bytes:
    """Write the document in its one canonical form (RFC 8785).

    Raises:
        BundleFormatError: If it is longer than `MAX_LENGTH`, or holds what JSON cannot.
    """
    return LAYOUT.write(document.model_dump())


def digest_of(data: bytes) -> str:
    """Return a document's digest: SHA-256, 64 hexadecimal digits."""
    return sha256(data).hexdigest()


@lru_cache(maxsize=2)
def parse(data: bytes) -> ListDocument:
    """Read ``list.json`` strictly; the same bytes are read once.

    Raises:
        BundleVersionError: If a newer program wrote it. Fields: found, known.
        BundleFormatError: If it is too long, not JSON, not as layout 1 says, or not in canonical form.
    """
    return LAYOUT.read(data, lambda _loose, text: ListDocument.model_validate_json(text), to_bytes)
