"""What the entries say by which a person agrees to be contacted, named or heard, refuses, or takes it back.

Whoever writes one names the refusals and withdrawals of the same matter that were known then: an agreement that
does not know of one never counts beside it, in whatever order they arrive and whatever the clocks say.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from vetting_desk.model.entry_payload import Day, EntryRef, Line, MaybeWords, Payload, Words
from vetting_desk.model.record_document import Uuid

To = Literal["contact", "sharing", "speaking", "story"]
Partner = Literal["school", "employer", "clinic", "community", "other"]
MaybeLine = Annotated[str, StringConstraints(max_length=1_000)]
Known = Annotated[list[Uuid], Field(max_length=1_000)]
"""Ids of the entries of the same matter that whoever wrote this one knew of."""


class PartnerPart(Payload):
    """With whom something is shared, and what they may know."""

    name: Line
    kind: Partner
    may_know: Words


class ConsentPayload(Payload):
    """What a person was asked and what they said; `until` is the last day it holds, empty for no day."""

    to: To
    partner: PartnerPart | None
    answer: Literal["given", "refused"]
    said_by: Literal["person", "guardian"]
    how: Words
    language: Line
    interpreter: MaybeLine
    day: Day
    until: Day | Literal[""]
    words: MaybeWords
    knew: Known

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.to == "sharing") != (self.partner is not None):
            raise ValueError("sharing names a partner, and nothing else does")
        return self


class ConsentWithdrawnPayload(Payload):
    """That a person takes back what they agreed to; one act for as many as they wish.

    With `everything` it also takes out of force what was agreed to elsewhere and does not name it.
    """

    consents: list[EntryRef] = Field(max_length=200)
    everything: bool
    day: Day
    words: MaybeWords

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not (self.consents or self.everything):
            raise ValueError("something is taken back")
        return self


class PartnerToldPayload(Payload):
    """That a partner was told that nothing more is shared."""

    consent: EntryRef
    day: Day
    words: Words


class PlanPartnerPayload(Payload):
    """A partner of the plan: all that they are from then on; `knew` are those in whose place it stands."""

    partner: Uuid
    name: Line
    kind: Partner
    does: Words
    reach: MaybeWords
    items: list[Uuid] = Field(max_length=1_000)
    holds: bool
    words: MaybeWords
    knew: Known

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not self.holds and not self.words.strip():
            raise ValueError("who is taken off is so for a reason")
        return self


class EngagementPayload(Payload):
    """Where a person is to speak, or their story is to be used, by which consent."""

    consent: EntryRef
    what: Words
    where: Line
    day: Day


class EngagementStepPayload(Payload):
    """How an engagement goes: how the person is before and after, that it was held or called off.

    `well` is what the person says of themselves; it is asked before and after, and only then. `knew` names the
    steps of the engagement that were known: that all is well counts only beside what it names.
    """

    engagement: EntryRef
    step: Literal["before", "held", "after", "called-off"]
    well: Literal["yes", "no", "not-said", ""]
    words: MaybeWords
    knew: Known

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.step in {"before", "after"}) != bool(self.well):
            raise ValueError("how the person is belongs to before and after")
        if self.step == "called-off" and not self.words:
            raise ValueError("calling off has words")
        return self


class OutreachStopPayload(Payload):
    """That a psychologist stops all engagements of a person, or that one lifts the stops it names."""

    stop: bool
    lifts: Known
    words: Words

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.stop == bool(self.lifts):
            raise ValueError("a stop lifts nothing, and what lifts names the stops")
        return self
