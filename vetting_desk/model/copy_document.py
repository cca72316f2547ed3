"""The document inside a copy for others: ``copy.json``, version 1.

What was left out is not in it: an answer or words that were blacked out are `BOX` there, of one length whatever
stood in its place. It names records by id and not by digest: a digest of the whole would let whoever guesses
right know that they did. Written as RFC 8785 canonical JSON and read strictly, as records are.
"""

import json
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from vetting_desk.errors import BundleFormatError, BundleVersionError
from vetting_desk.model import canonical
from vetting_desk.model.record_document import Moment, Short, Uuid

FORMAT: Final = "vetting-desk-copy"
VERSION: Final = 1
MEMBER: Final = "copy.json"
MAX_LENGTH: Final = 32 * 1024 * 1024
BOX: Final = "\u2588" * 5
"""What stands for anything blacked out."""
REFERENCE: Final = r"^C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"

_Kind = Literal["third-party", "protected-source", "clinical", "file", "not-chosen", "other"]
_Words = Annotated[str, StringConstraints(max_length=10_000)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class RecipientPart(_Part):
    """For whom it was made."""

    kind: Literal["court", "lawyer", "physician", "person", "other"]
    name: Annotated[str, StringConstraints(min_length=1, max_length=1_000)]


class CopiedCase(_Part):
    """The case, as far as it stands in the copy."""

    reference: Short
    names: list[Short] = Field(max_length=100)
    birth: Short


class CopiedDesk(_Part):
    """The desk that made it."""

    id: Uuid
    name: Short
    organisation: Short
    training: bool


class CopiedOfficer(_Part):
    """An officer."""

    id: Uuid
    name: Short
    role: Short


class CopiedAnswer(_Part):
    """A question and its answer; `left_out` names why something in them is blacked out, once for each box."""

    section: _Words
    label: _Words
    text: Annotated[str, StringConstraints(max_length=2_000_000)]
    left_out: list[_Kind] = Field(max_length=10_000)


class CopiedRecord(_Part):
    """A record, as far as it stands in the copy."""

    record: Uuid
    title: Short
    instrument: Short
    version: Short
    signed_at: Moment
    officer: Short
    role: Short
    desk: Short
    in_force: bool
    corrects: Uuid | Literal[""]
    answers: list[CopiedAnswer] = Field(max_length=100_000)


class LeftOutPart(_Part):
    """How often something was left out for one reason."""

    kind: _Kind
    count: int = Field(ge=1, lt=2**53)


class CopyDocument(_Part):
    """The whole of ``copy.json``."""

    format: Literal["vetting-desk-copy"]
    version: Literal[1]
    copy_id: Uuid
    reference: Annotated[str, StringConstraints(pattern=REFERENCE)]
    number: int = Field(ge=1, lt=2**53)
    recipient: RecipientPart
    purpose: Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
    case: CopiedCase
    desk: CopiedDesk
    officer: CopiedOfficer
    made_at: Moment
    language: Short
    records: list[CopiedRecord] = Field(min_length=1, max_length=1_000)
    left_out: list[LeftOutPart] = Field(max_length=6)


def to_bytes(document: CopyDocument) -> bytes:
    """Write the document in canonical form (RFC 8785)."""
    return canonical.dumps(document.model_dump())


def parse_copy(data: bytes) -> CopyDocument:
    """Read ``copy.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is too long, not JSON, does not match its version, or is not canonical.
    """
    if len(data) > MAX_LENGTH:
        raise BundleFormatError(member=MEMBER, detail="too long")
    try:
        loose = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BundleFormatError(member=MEMBER, detail="not JSON") from error
    if isinstance(loose, dict) and loose.get("format") == FORMAT:
        found = loose.get("version")
        if isinstance(found, int) and found > VERSION:
            raise BundleVersionError(found=found, known=VERSION)
    try:
        document = CopyDocument.model_validate_json(data)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BundleFormatError(member=MEMBER, detail=where) from error
    if to_bytes(document) != data:
        raise BundleFormatError(member=MEMBER, detail="not canonical")
    return document
