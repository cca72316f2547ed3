"""The document an assessor signs: ``assessment.json``, version 3, and 4 where it was rated twice.

It is complete in itself: who was assessed, by whom, with which instrument, when and by whose clock, every
relevant answer in words, and the digests of the submission XML and attachments. The PDF report is not
listed, because it contains this very document. Written as RFC 8785 canonical JSON, so that the same
content has one digest; read strictly, so that unknown fields are refused. Version 1, which names no handovers
and does not say why a record is corrected, and version 2, which says neither the case's papers and stage nor
what was taken over, are read for ever. Version 4 says how the assessment was rated a second time; only such
records are written in it, so that an older program goes on reading all others. Signing and storing are
elsewhere.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    Field,
    StringConstraints,
    model_validator,
)

from vetting_desk.errors import BundleFormatError
from vetting_desk.model.strict_document import Layout, StrictPart

FORMAT = "vetting-desk-record"
VERSION = 4
MAX_LENGTH = 32 * 1024 * 1024
_MEMBER: Final = "assessment.json"
LAYOUT: Final = Layout(_MEMBER, FORMAT, {"version": VERSION}, MAX_LENGTH)

Uuid = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")]
Short = Annotated[str, StringConstraints(max_length=1_000)]
Words = Annotated[str, StringConstraints(max_length=20_000)]
FileName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$")]


class NamePart(StrictPart):
    """One name in one script; see `vetting_desk.model.PersonName`."""

    text: Short
    script: Literal["Cyrl", "Latn", "Arab"]
    kind: Literal["primary", "variant", "alias"]


class PaperPart(StrictPart):
    """A paper by its number; see `vetting_desk.model.Paper`."""

    kind: Literal["passport", "id_card", "visa", "birth_certificate", "return_certificate", "other"]
    number: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class CasePart(StrictPart):
    """The person's case; papers and stage since version 3."""

    id: Uuid
    reference: Short
    names: list[NamePart] = Field(max_length=100)
    birth: Short
    birth_certainty: Literal["exact", "month", "year", "estimated", "unknown"]
    papers: list[PaperPart] = Field(default_factory=list, max_length=100)
    stage: Literal["", "contact", "intake", "interview", "judgement", "decision", "follow-up"] = ""


class InstrumentPart(StrictPart):
    """The exact questionnaire; `sha256` is the digest of the XForm's bytes.

    `clinical` means that only clinicians may read the record, at any desk.
    """

    id: Short
    version: Short
    title: Short
    sha256: Digest
    validated: bool
    clinical: bool


class DeskPart(StrictPart):
    """The desk that wrote it; `training` records are never accepted by a real registry."""

    id: Uuid
    name: Short
    organisation: Short
    training: bool


class OfficerPart(StrictPart):
    """The signer."""

    id: Uuid
    name: Short
    role: Short


class ClockPart(StrictPart):
    """The desk's knowledge of the time: its own clock, a counter, and the newest time signed by HQ."""

    signed_at: Moment
    started_at: Moment
    counter: int = Field(ge=0, lt=2**53)
    floor: Moment | Literal[""]
    behind: bool


class AuditPart(StrictPart):
    """State of the audit chain when the record was made."""

    head: Digest
    length: int = Field(ge=0, lt=2**53)


class AnswerPart(StrictPart):
    """One relevant question and its answer, as shown to the assessor.

    `value` is ODK's lexical form; `text` the answer in words in the document's language.
    """

    reference: Annotated[str, StringConstraints(max_length=2_000)]
    section: Annotated[str, StringConstraints(max_length=10_000)]
    label: Annotated[str, StringConstraints(max_length=10_000)]
    value: Annotated[str, StringConstraints(max_length=2_000_000)]
    text: Annotated[str, StringConstraints(max_length=2_000_000)]


class FilePart(StrictPart):
    """A file that belongs to the record beside this document."""

    name: FileName
    sha256: Digest
    length: int = Field(ge=0, lt=2**53)
    media_type: Short


class IncompletePart(StrictPart):
    """Why it was signed with questions unanswered, and which: an interrupted interview may still be signed."""

    reason: Annotated[str, StringConstraints(min_length=1, max_length=10_000)]
    open: list[Annotated[str, StringConstraints(max_length=2_000)]] = Field(max_length=100_000)


class PersonPart(StrictPart):
    """An officer, as far as a handover names one."""

    id: Uuid
    name: Short


class HandoverPart(StrictPart):
    """One step of the draft from officer to officer: who had it, who got it, who decided it, and why."""

    before: PersonPart
    after: PersonPart
    decided_by: PersonPart
    at: Moment
    reason: Annotated[str, StringConstraints(min_length=1, max_length=10_000)]


class CorrectionPart(StrictPart):
    """Which very record it corrects, by its digest, and why.

    `reason` is empty on the outside of a clinical record alone: it stands inside, where it is sealed.
    """

    digest: Digest
    reason: Annotated[str, StringConstraints(max_length=10_000)]


class AspectPart(StrictPart):
    """What two said of one aspect of an indicator, in words; `agreed` is empty where nothing was settled."""

    name: Literal["presence", "omit_reason", "relevance", "recency", "strength", "confidence"]
    first: Words
    second: Words
    agreed: Words


class TwiceRatedPart(StrictPart):
    """One indicator as two rated it without seeing each other's ratings, and what they settled of it.

    `stays` is true where the disagreement stays. `why_first` and `why_second` say why each changed theirs.
    """

    indicator: Words
    label: Words
    differs: bool
    stays: bool
    aspects: list[AspectPart] = Field(max_length=6)
    reasons_first: Words
    reasons_second: Words
    why_first: Words
    why_second: Words


class SignedPart(StrictPart):
    """An entry that this rests on, by its id and digest."""

    entry: Uuid
    digest: Digest


class SecondRatingPart(StrictPart):
    """How the assessment was rated a second time; its signed originals are the entries `rests_on` names.

    Attributes:
        state: Both settled, or it ended without that.
        because: Why it ended; empty where it was settled.
        second: Who rated second; None where nobody did.
        third: Who sat with them; may be empty.
        opened: Why the organisation opened the first's ratings; empty where the first did.
        words: What was said of the whole: why a disagreement stays, or why it ended.
        items: All indicators that either rated, in the form's order; none before both lay open.
    """

    state: Literal["settled", "ended"]
    because: Literal["", "withdrawn", "left", "ill", "too-late", "lost", "other"]
    first: PersonPart
    second: PersonPart | None
    third: Short
    opened: Words
    words: Words
    rests_on: list[SignedPart] = Field(min_length=1, max_length=20)
    items: list[TwiceRatedPart] = Field(max_length=200)


class _Document(StrictPart):
    """What every version has."""

    format: Literal["vetting-desk-record"]
    record: Uuid
    corrects: Uuid | Literal[""]
    assessment: Uuid
    case: CasePart
    instrument: InstrumentPart
    desk: DeskPart
    officer: OfficerPart
    clock: ClockPart
    audit: AuditPart
    language: Short
    incomplete: IncompletePart | None
    answers: list[AnswerPart] = Field(max_length=100_000)
    files: list[FilePart] = Field(max_length=1_000)


class _Version1(_Document):
    """The whole of ``assessment.json``, version 1."""

    version: Literal[1]


class RecordDocument(_Document):
    """The whole of ``assessment.json``.

    `version` is 1 only in what `parse_document` made of a document of version 1: it has no handovers and no
    correction, whatever it corrects. `taken_over` names the answers that were begun with what the case knew
    and not asked again: nobody said them in this sitting. Before version 3 it is empty, as are the case's
    papers and stage. Version 4, and no other, has a second rating.
    """

    version: Literal[1, 2, 3, 4]
    handed_over: list[HandoverPart] = Field(max_length=1_000)
    correction: CorrectionPart | None
    taken_over: list[Annotated[str, StringConstraints(max_length=2_000)]] = Field(
        default_factory=list, max_length=10_000
    )
    second_rating: SecondRatingPart | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.version == 1 and (self.handed_over or self.correction is not None):
            raise ValueError("version 1 names neither handovers nor a correction")
        if self.version < 3 and (self.taken_over or self.case.papers or self.case.stage):
            raise ValueError("papers, stage and what was taken over come with version 3")
        if self.version >= 3 and not self.case.stage:
            raise ValueError("a case has a stage")
        if (self.version == VERSION) != (self.second_rating is not None):
            raise ValueError("a second rating comes with version 4, and the other way round")
        if self.version > 1 and (self.corrects == "") != (self.correction is None):
            raise ValueError("a correction says what it corrects, and why")
        return self


_SINCE_4: Mapping[str, Any] = {"second_rating": True}
_SINCE_3: Mapping[str, Any] = {**_SINCE_4, "taken_over": True, "case": {"papers", "stage"}}
_SINCE_2: Mapping[str, Any] = {**_SINCE_3, "handed_over": True, "correction": True}
_NOT_YET: Mapping[int, Mapping[str, Any]] = {1: _SINCE_2, 2: _SINCE_3, 3: _SINCE_4}
"""By version, the members it does not have."""


def to_bytes(document: RecordDocument) -> bytes:
    """Write the document in canonical form (RFC 8785), as its version has it.

    Its members have ASCII names, and its numbers are integers below 2^53: of such a document Python's own
    encoder writes the very bytes that RFC 8785 asks for, in a twentieth of the time of a general one.
    """
    content = document.model_dump(exclude=dict(_NOT_YET.get(document.version, {})))
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def digest_of(data: bytes) -> str:
    """Return the record's digest: SHA-256 of ``assessment.json``, 64 hexadecimal digits."""
    return sha256(data).hexdigest()


def parse_document(data: bytes) -> RecordDocument:
    """Read ``assessment.json`` strictly.

    Raises:
        BundleVersionError: If a newer program wrote it.
        BundleFormatError: If it is too long, not JSON, does not match its version, or is not canonical.
    """
    return LAYOUT.read(data, _of_version, to_bytes)


def instrument_of(data: bytes) -> InstrumentPart:
    """Return which instrument a document names; for one that was read strictly when it was stored.

    Raises:
        BundleFormatError: If it names none.
    """
    try:
        return InstrumentPart.model_validate(json.loads(data)["instrument"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BundleFormatError(member=_MEMBER, detail="instrument") from error


def _of_version(loose: object, data: bytes) -> RecordDocument:
    if isinstance(loose, dict) and loose.get("version") == 1:
        earlier = _Version1.model_validate_json(data)
        return RecordDocument(**earlier.model_dump(), handed_over=[], correction=None)
    return RecordDocument.model_validate_json(data)
