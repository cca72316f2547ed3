"""What the entries of a second rating say: asked, evidence given, rated, settled, ended.

No payload carries a link, a side, a grade or an order of evidence before both raters have locked:
`LockedPayload` has no place for one.
"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.entry_payload import EntryRef, Line, MaybeWords, Payload, Words
from vetting_desk.model.record_document import Digest, Uuid

MOST_EVIDENCE = 1_000
MOST_INDICATORS = 200

MaybeLine = Annotated[str, StringConstraints(max_length=1_000)]
Choice = Annotated[str, StringConstraints(max_length=64, pattern=r"^[\w.+-]*$")]
"""A choice of the form; empty where nothing is chosen."""
Indicator = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Key = Annotated[str, StringConstraints(pattern=r"^e[0-9]{1,4}$")]
Salt = Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")]


class InstrumentPart(Payload):
    """Which form is rated."""

    id: Line
    version: MaybeLine
    sha256: Digest


class RaterPart(Payload):
    """Who is to rate: a desk, and an officer there, or anybody there who may where the officer is empty."""

    desk: Uuid
    desk_name: Line
    officer: Uuid | Literal[""]
    officer_name: MaybeLine


class AskedPayload(Payload):
    """That a second person is to rate. `after` names what was asked or ended before and is so replaced."""

    assessment: Uuid
    first: Uuid
    drawn: bool
    rater: RaterPart
    after: list[Uuid] = Field(max_length=100)
    words: MaybeWords


class EvidencePart(Payload):
    """One line of evidence as a second rater sees it; `original` is what `words` translate."""

    key: Key
    words: Words
    original: MaybeWords
    sort: Choice
    place: MaybeWords


class LockedPayload(Payload):
    """The first rater's ratings are locked: their salted digest, and the evidence alone.

    `commitment` is the SHA-256 of the salt's 32 bytes and the canonical JSON of the ratings, in hexadecimal.
    """

    assessment: Uuid
    instrument: InstrumentPart
    language: MaybeLine
    commitment: Digest
    evidence: list[EvidencePart] = Field(max_length=MOST_EVIDENCE)


class LinkPart(Payload):
    """That a line of evidence speaks for or against an indicator, or both ways."""

    key: Key
    side: Literal["for", "against", "both"]


class RatingPart(Payload):
    """What one rater says of one indicator."""

    indicator: Indicator
    presence: Choice
    omit_reason: Choice
    relevance: Choice
    recency: Choice
    strength: Choice
    confidence: Choice
    reasons: MaybeWords
    links: list[LinkPart] = Field(max_length=MOST_EVIDENCE)


class RatedPayload(Payload):
    """A rater's ratings, when both have locked: the second's, or the first's with the salt of the commitment.

    `opened` says why, where the organisation opened the first's because they could not.
    """

    locked: EntryRef
    assessment: Uuid
    salt: Salt
    opened: MaybeWords
    ratings: list[RatingPart] = Field(max_length=MOST_INDICATORS)


class SettledPart(Payload):
    """What became of one indicator: agreed, with why each changed theirs, or a disagreement that stays."""

    indicator: Indicator
    stays: bool
    agreed: RatingPart | None
    why_first: MaybeWords
    why_second: MaybeWords


class ConsensusPayload(Payload):
    """What the two raters settle on; `third` was there where they could not alone. Both originals stay."""

    locked: EntryRef
    assessment: Uuid
    first: EntryRef
    second: EntryRef
    third: MaybeLine
    items: list[SettledPart] = Field(min_length=1, max_length=MOST_INDICATORS)
    words: MaybeWords


class AssentPayload(Payload):
    """What the other rater says to a consensus."""

    consensus: EntryRef
    assessment: Uuid
    agrees: bool
    words: MaybeWords


class LetGoPayload(Payload):
    """That a desk which rated second erased evidence and sheets of another desk's case; and what it erased.

    `because` is ``rule`` where nothing was left to do, or ``person`` where an officer decided it, with `words`.
    """

    assessment: Uuid
    because: Literal["rule", "person"]
    erased: list[EntryRef] = Field(max_length=1_000)
    words: MaybeWords


class EndedPayload(Payload):
    """That a second rating ends without one: why, and after what."""

    assessment: Uuid
    because: Literal["withdrawn", "left", "ill", "too-late", "lost", "other"]
    after: list[Uuid] = Field(max_length=100)
    words: Words
