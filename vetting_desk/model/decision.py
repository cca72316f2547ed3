"""A decision on a case: the signed object, the draft it is made from, and what panel members say to it.

A decision is an entry of its own, never an answer in a questionnaire. It is complete in itself: outcome and
legal ground in the organisation's words, each criterion with evidence by reference, the records it works from
by their digests, what was known of the case, how to appeal, who tells the person, and who is on the panel.

Each member signs an entry of their own (`VoicePayload`) that names the decision by its digest, instead of one
entry with several signatures: an entry has one author and one signature at every desk, they sign at different
times, dissent has words of its own, and a signature that nobody can judge leaves the others as they are.
What a decision comes to is `model.decision_standing`. Nothing here is computed or preselected.
"""

from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.entry_payload import (
    Day,
    EntryRef,
    Line,
    MaybeWords,
    Payload,
    PlaceRef,
    RecordRef,
    Words,
)
from vetting_desk.model.record_document import Digest, OfficerPart, Uuid

THREAT: Final = "e6"
"""The criterion that takes a signed judgement before it can be decided: not deemed a threat."""

AMNESTY, REFUSAL, PROSECUTOR, INQUIRY, CHILD_PROTECTION = (
    "amnesty",
    "refusal",
    "prosecutor",
    "inquiry",
    "child-protection",
)
FOR_CHILDREN: Final = frozenset({CHILD_PROTECTION, INQUIRY})
"""What may be decided on a child, or on somebody who may be one."""
SORTS: Final = (AMNESTY, REFUSAL, PROSECUTOR, INQUIRY, CHILD_PROTECTION)
"""What an outcome does, by how the organisation's key of it begins; any other is an outcome like a refusal."""

Result = Literal["met", "not-met", "unclear", "not-assessed"]
Because = Literal["reopened", "appealed", "corrected"]
Stance = Literal["signs", "dissents", "heard", "withdraws"]
Key = Annotated[str, StringConstraints(min_length=1, max_length=100)]
ShortLine = Annotated[str, StringConstraints(max_length=1_000)]


class ApprovedText(Payload):
    """Words of the organisation's pack, as they were when they were used."""

    key: Key
    text: Words
    language: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    pack: Line
    version: int = Field(ge=1, lt=2**53)


class CriterionPart(Payload):
    """One criterion: what the panel finds, with evidence on both sides, the person's reply, and why."""

    criterion: ApprovedText
    result: Result
    in_favour: list[PlaceRef] = Field(max_length=200)
    against: list[PlaceRef] = Field(max_length=200)
    reply: MaybeWords
    reasons: Words


class AppealPart(Payload):
    """How the person can appeal, and until which day."""

    how: Words
    until: Day


class ReferralPart(Payload):
    """What goes to a prosecutor: which offence is named, and which records go with it, no others."""

    to: Line
    offence: Words
    material: list[RecordRef] = Field(min_length=1, max_length=200)


class InquiryPart(Payload):
    """What is to be found out, by whom, and until when."""

    what: Words
    who: Line
    until: Day


class SupersedesPart(Payload):
    """The decision that this one takes the place of, and why."""

    decision: Uuid
    digest: Digest
    because: Because
    words: Words


class DecisionPayload(Payload):
    """What a panel decides; in force once its members have signed (`model.decision_standing`).

    `saw` is the digest of all that was known of the case; `needed` how many signatures the organisation's rules
    ask for; `lawyer` who is heard beside the panel, where nobody on it is a lawyer.
    """

    saw: Digest
    works_from: list[RecordRef] = Field(min_length=1, max_length=1_000)
    criteria: list[CriterionPart] = Field(max_length=100)
    outcome: ApprovedText
    grounds: list[ApprovedText] = Field(min_length=1, max_length=50)
    reasons: Words
    appeal: AppealPart
    teller: Line
    language: ShortLine
    needed: int = Field(ge=1, le=20)
    panel: list[OfficerPart] = Field(min_length=1, max_length=20)
    lawyer: OfficerPart | None
    referral: ReferralPart | None
    inquiry: InquiryPart | None
    supersedes: SupersedesPart | None


class VoicePayload(Payload):
    """What one officer says to a proposed decision; of several by one officer the last counts.

    `saw` is what was known of the case when they said it. Dissent and being heard have words; signing may.
    """

    decision: EntryRef
    stance: Stance
    saw: Digest
    words: MaybeWords


class ReopeningPayload(Payload):
    """A decision that has to be looked at again: it stays in force until another takes its place."""

    decision: EntryRef
    because: Because
    words: Words


class ReferralDraft(Payload):
    """A referral as far as it was filled in."""

    to: ShortLine = ""
    offence: MaybeWords = ""
    material: tuple[RecordRef, ...] = ()

    @property
    def complete(self) -> bool:
        """True once nothing of it is open."""
        return bool(self.to and self.offence and self.material)


class InquiryDraft(Payload):
    """What is to be found out, as far as it was filled in."""

    what: MaybeWords = ""
    who: ShortLine = ""
    until: ShortLine = ""

    @property
    def complete(self) -> bool:
        """True once nothing of it is open."""
        return bool(self.what and self.who and self.until)


class CriterionDraft(Payload):
    """A criterion as far as it was filled in; an empty result is one that nobody touched."""

    key: Key
    result: Result | Literal[""] = ""
    in_favour: tuple[PlaceRef, ...] = ()
    against: tuple[PlaceRef, ...] = ()
    reply: MaybeWords = ""
    reasons: MaybeWords = ""


class DecisionDraft(Payload):
    """A decision in the making, as the casebook keeps it; everything is open until somebody says it."""

    saw: Digest
    works_from: tuple[RecordRef, ...]
    criteria: tuple[CriterionDraft, ...]
    outcome: ShortLine = ""
    grounds: tuple[Key, ...] = ()
    reasons: MaybeWords = ""
    appeal_how: MaybeWords = ""
    appeal_until: ShortLine = ""
    teller: ShortLine = ""
    language: ShortLine = ""
    panel: tuple[OfficerPart, ...] = ()
    lawyer: OfficerPart | None = None
    referral: ReferralDraft | None = None
    inquiry: InquiryDraft | None = None
    supersedes: SupersedesPart | None = None

    def criterion(self, key: str) -> CriterionDraft:
        """Return a criterion.

        Raises:
            KeyError: If the organisation has none of this key.
        """
        for each in self.criteria:
            if each.key == key:
                return each
        raise KeyError(key)


def sort_of(outcome: str) -> str:
    """Return what an outcome does: one of `SORTS`, by how its key begins; empty for one of another sort."""
    found = [each for each in SORTS if outcome == each or outcome.startswith(each + "-")]
    return max(found, key=len, default="")
