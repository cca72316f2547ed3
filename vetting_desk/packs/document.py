"""The document of a pack: ``pack.json``, layout 1, what an officer of headquarters signs.

Written as RFC 8785 canonical JSON, so that the same content has one digest; read strictly. It holds approved
texts alone: words that nobody approved stay in the spreadsheet.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import Annotated, Final, Literal, Self

from pydantic import (
    AfterValidator,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from vetting_desk.errors import BundleFormatError
from vetting_desk.model.pack import PackSort, PackText
from vetting_desk.model.record_document import DeskPart, Moment, OfficerPart, Short
from vetting_desk.model.strict_document import Layout, StrictPart

FORMAT: Final = "vetting-desk-pack"
VERSION: Final = 1
READER: Final = 3
"""The reader this program is; a pack whose ``least_reader`` is higher is refused as newer."""

_ITEMS_READER: Final = 2
"""The first reader that knows items."""
_AFTER_READER: Final = 3
"""The first reader that knows what an organisation calls it when somebody has settled again."""

MEMBER: Final = "pack.json"
MAX_LENGTH: Final = 8 * 1024 * 1024
"""Bytes of ``pack.json``."""
MAX_TEXTS: Final = 5_000
MAX_TEXT: Final = 20_000
"""Characters of one text."""
MAX_LANGUAGES: Final = 40


def _real_day(text: str) -> str:
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError("no day")
    return text


Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
Language = Annotated[
    str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")
]
"""Language, script and region of BCP 47 (RFC 5646, section 2.2.1 to 2.2.4), in the case it recommends."""
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$"), AfterValidator(_real_day)]
LAYOUT: Final = Layout(MEMBER, FORMAT, {"version": VERSION, "least_reader": READER}, MAX_LENGTH)


class TextPart(StrictPart):
    """One approved text in one language."""

    sort: Literal["offer", "notice", "letter", "outcome", "ground", "criterion", "item", "after"]
    key: Key
    language: Language
    text: Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT)]
    approved_by: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    approved_on: Day

    @property
    def place(self) -> tuple[str, str, str]:
        """What no two texts of a pack share, and what they are sorted by."""
        return self.sort, self.key, self.language


class PackDocument(StrictPart):
    """The whole of ``pack.json``."""

    format: Literal["vetting-desk-pack"]
    version: Literal[1]
    least_reader: int = Field(ge=1, lt=2**31)
    pack: Key
    number: int = Field(ge=1, lt=2**53)
    title: Short
    desk: DeskPart
    author: OfficerPart
    signed_at: Moment
    official: Language
    languages: list[Language] = Field(min_length=1, max_length=MAX_LANGUAGES)
    texts: list[TextPart] = Field(min_length=1, max_length=MAX_TEXTS)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if len(set(self.languages)) != len(self.languages) or self.official not in self.languages:
            raise ValueError("languages: each once, the official one among them")
        places = [text.place for text in self.texts]
        if places != sorted(set(places)):
            raise ValueError("texts: each once, in order")
        official = {(text.sort, text.key) for text in self.texts if text.language == self.official}
        if any((text.sort, text.key) not in official for text in self.texts):
            raise ValueError("every text stands in the official language, too")
        return self


def text_parts(texts: Iterable[PackText]) -> list[TextPart]:
    """Return the approved ones among texts as a document has them.

    Raises:
        BundleFormatError: If one is not as the layout says. Field ``detail`` names it.
    """
    parts = []
    for text in texts:
        if not text.approved_by:
            continue
        try:
            part = TextPart(
                sort=text.sort.value,
                key=text.key,
                language=text.language,
                text=text.text,
                approved_by=text.approved_by,
                approved_on=text.approved_on,
            )
        except ValidationError as error:
            where = ".".join(str(each) for each in error.errors()[0]["loc"])
            raise BundleFormatError(member=MEMBER, detail=f"{text.name}: {where}") from error
        parts.append(part)
    return sorted(parts, key=lambda part: part.place)


def least_reader(texts: Iterable[TextPart]) -> int:
    """Return which reader a document of these texts needs at least; see `READER`."""
    sorts = {text.sort for text in texts}
    if "after" in sorts:
        return _AFTER_READER
    return _ITEMS_READER if "item" in sorts else 1


def texts_of(document: PackDocument) -> tuple[PackText, ...]:
    """Return the texts of a document."""
    return tuple(
        PackText(
            PackSort(part.sort),
            part.key,
            part.language,
            part.text,
            part.approved_by,
            part.approved_on,
        )
        for part in document.texts
    )


def to_bytes(document: PackDocument) -> bytes:
    """Write the document in its one canonical form (RFC 8785).

    Raises:
        BundleFormatError: If it is longer than `MAX_LENGTH`, or holds what JSON cannot.
    """
    return LAYOUT.write(document.model_dump())


def digest_of(data: bytes) -> str:
    """Return a pack's digest: SHA-256 of ``pack.json``, 64 hexadecimal digits."""
    return sha256(data).hexdigest()


@lru_cache(maxsize=4)
def parse(data: bytes) -> PackDocument:
    """Read ``pack.json`` strictly; the same bytes are read once.

    Raises:
        BundleVersionError: If a newer program wrote it. Fields: found, known.
        BundleFormatError: If it is too long, not JSON, not as layout 1 says, or not in canonical form.
    """
    return LAYOUT.read(data, lambda _loose, text: PackDocument.model_validate_json(text), to_bytes)
