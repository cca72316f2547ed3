"""The document of an entry: ``entry.json``, version 1, one typed statement that its author signs.

Every kind of statement beside records has this one envelope: kind, author, desk, case, the entry before it,
and a payload that its kind defines (`entry_kinds`). Written as RFC 8785 canonical JSON, so that the same
content has one digest; the envelope is read strictly, and the payload as its kind says. A kind that is not
known here, or needs a newer reader, is still an entry: it can be checked, kept and passed on, and is not
interpreted.
"""

from hashlib import sha256
from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.record_document import DeskPart, FilePart, Moment, OfficerPart, Uuid
from vetting_desk.model.strict_document import Layout, StrictPart

FORMAT: Final = "vetting-desk-entry"
VERSION: Final = 1
READER: Final = 1
"""The reader of payloads this program is; an entry whose ``least_reader`` is higher is not interpreted."""

MEMBER: Final = "entry.json"
SIGNATURE: Final = "entry.p7s"
MAX_LENGTH: Final = 1024 * 1024
"""Bytes of ``entry.json``; what is larger is attached as a file."""

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Kind = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
LAYOUT: Final = Layout(MEMBER, FORMAT, {"version": VERSION}, MAX_LENGTH)


class ClockPart(StrictPart):
    """What the desk believed of time; see `record_document.ClockPart`."""

    counter: int = Field(ge=0, lt=2**53)
    floor: Moment | Literal[""]
    behind: bool


class EntryDocument(StrictPart):
    """The whole of ``entry.json``; `previous` is the digest of the entry before it, of this desk and case."""

    format: Literal["vetting-desk-entry"]
    version: Literal[1]
    least_reader: int = Field(ge=1, lt=2**31)
    entry: Uuid
    kind: Kind
    case: Uuid | Literal[""]
    previous: Digest | Literal[""]
    author: OfficerPart
    desk: DeskPart
    written_at: Moment
    clock: ClockPart
    payload: dict[str, Any]
    files: list[FilePart] = Field(max_length=100)


def to_bytes(document: EntryDocument) -> bytes:
    """Write the document in its one canonical form (RFC 8785).

    Raises:
        BundleFormatError: If the payload holds what JSON cannot, or is longer than 1 MiB.
    """
    return LAYOUT.write(document.model_dump())


def digest_of(data: bytes) -> str:
    """Return the entry's digest: SHA-256 of ``entry.json``, 64 hexadecimal digits."""
    return sha256(data).hexdigest()


def parse_entry(data: bytes) -> EntryDocument:
    """Read ``entry.json`` strictly; its payload stays as it is.

    Raises:
        BundleVersionError: If a newer program wrote the envelope.
        BundleFormatError: If it is too long, not JSON, not as version 1 says, or not in canonical form.
    """
    return LAYOUT.read(data, lambda _loose, text: EntryDocument.model_validate_json(text), to_bytes)
