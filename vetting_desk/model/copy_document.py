"""The document inside a copy for others: ``copy.json``, versions 2 to 4; version 1 is read for ever.

What was left out is not in it: an answer or words that were blacked out are `BOX` there, of one length whatever
stood in its place. It names records by id and not by digest: a digest of the whole would let whoever guesses
right know that they did. Written as RFC 8785 canonical JSON and read strictly, as records are. Version 2 has
the parts of a case file, and the files given with it. Version 3 has who did not agree to earlier proposals of
its decisions. Version 4 has how many of the first answers of a record are what was concluded, in a copy for the
person, and possible matches with watch lists. Each is written only where there is such a one: programs of
before read every other copy.
"""

from collections.abc import Sequence
from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints

from vetting_desk.errors import BundleFormatError
from vetting_desk.model.case_file_parts import CaseFilePart, Kind
from vetting_desk.model.record_document import Moment, Short, Uuid
from vetting_desk.model.strict_document import Layout, StrictPart

FORMAT: Final = "vetting-desk-copy"
VERSION: Final = 4
MEMBER: Final = "copy.json"
MAX_LENGTH: Final = 32 * 1024 * 1024
BOX: Final = "\u2588" * 5
"""What stands for anything blacked out."""
REFERENCE: Final = r"^C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"

_REFUSED: Final = 3
"""From this version on it has who did not agree to earlier proposals."""
_SINCE_3: Final = {"case_file": {"decisions": {"__all__": {"refused_before": True}}}}
_SINCE_4: Final = {"records": {"__all__": {"conclusions": True}}, "matches": True}
_Words = Annotated[str, StringConstraints(max_length=10_000)]
LAYOUT: Final = Layout(MEMBER, FORMAT, {"version": VERSION}, MAX_LENGTH)


class RecipientPart(StrictPart):
    """For whom it was made."""

    kind: Literal["court", "lawyer", "physician", "person", "other"]
    name: Annotated[str, StringConstraints(min_length=1, max_length=1_000)]


class CopiedCase(StrictPart):
    """The case, as far as it stands in the copy."""

    reference: Short
    names: list[Short] = Field(max_length=100)
    birth: Short


class CopiedDesk(StrictPart):
    """The desk that made it."""

    id: Uuid
    name: Short
    organisation: Short
    training: bool


class CopiedOfficer(StrictPart):
    """An officer."""

    id: Uuid
    name: Short
    role: Short


class CopiedAnswer(StrictPart):
    """A question and its answer; `left_out` names why something in them is blacked out, once for each box."""

    section: _Words
    label: _Words
    text: Annotated[str, StringConstraints(max_length=2_000_000)]
    left_out: list[Kind] = Field(max_length=10_000)


class CopiedRecord(StrictPart):
    """A record, as far as it stands in the copy; so many of its first answers are what was concluded."""

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
    conclusions: int = Field(default=0, ge=0, le=100_000)


class GivenFile(StrictPart):
    """A picture or other file of a record that lies in the PDF beside the document."""

    name: Annotated[str, StringConstraints(pattern=r"^exhibit-[1-9][0-9]{0,3}\.[a-z0-9]{1,8}$")]
    record: Uuid
    media_type: Short
    length: int = Field(ge=0, lt=2**53)
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class CopiedMatch(StrictPart):
    """A possible match with an entry of a watch list, and what somebody found; see `watch_list.Hit`."""

    title: Short
    source: _Words
    ground: _Words
    day: Short
    loaded: Short
    entry: Short
    ours: _Words
    theirs: _Words
    agrees: Literal["day", "swapped", "year", "near", "unknown"]
    common: bool
    stands: bool
    found: Literal["not-them", "may-be", "them", ""]
    reasons: _Words
    officer: Short | Literal[""]
    said_at: Moment | Literal[""]


class LeftOutPart(StrictPart):
    """How often something was left out for one reason."""

    kind: Kind
    count: int = Field(ge=1, lt=2**53)


class CopyDocument(StrictPart):
    """The whole of ``copy.json``."""

    format: Literal["vetting-desk-copy"]
    version: Literal[1, 2, 3, 4]
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
    left_out: list[LeftOutPart] = Field(max_length=8)
    case_file: CaseFilePart | None = None
    files: list[GivenFile] = Field(default_factory=list, max_length=1_000)
    matches: list[CopiedMatch] = Field(default_factory=list, max_length=1_000)


def to_bytes(document: CopyDocument) -> bytes:
    """Write the document in canonical form (RFC 8785)."""
    left: dict[str, Any] = {} if document.version == VERSION else dict(_SINCE_4)
    if document.version == 1:
        left |= {"case_file": True, "files": True}
    elif document.version < _REFUSED and document.case_file is not None:
        left |= _SINCE_3
    return LAYOUT.write(document.model_dump(exclude=left or None))


def version_for(
    case_file: CaseFilePart | None,
    *,
    conclusions: bool = False,
    matches: Sequence[CopiedMatch] = (),
) -> Literal[2, 3, 4]:
    """Return the earliest version that holds a copy, so that earlier programs read what they can."""
    if conclusions or matches:
        return 4
    return 3 if case_file is not None and _refused_before(case_file) else 2


def _refused_before(case_file: CaseFilePart) -> bool:
    return any(each.refused_before for each in case_file.decisions)


def parse_copy(data: bytes) -> CopyDocument:
    """Read ``copy.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is too long, not JSON, does not match its version, or is not canonical.
    """
    return LAYOUT.read(data, _of_version, to_bytes)


def _of_version(_loose: object, data: bytes) -> CopyDocument:
    document = CopyDocument.model_validate_json(data)
    if document.version == 1 and (
        document.case_file is not None or document.files or document.matches
    ):
        raise BundleFormatError(member=MEMBER, detail="version")
    concluded = any(each.conclusions for each in document.records)
    if any(each.conclusions > len(each.answers) for each in document.records):
        raise BundleFormatError(member=MEMBER, detail="conclusions")
    wanted = version_for(document.case_file, conclusions=concluded, matches=document.matches)
    if document.version < wanted and (document.version > 1 or concluded):
        raise BundleFormatError(member=MEMBER, detail="version")
    return document
