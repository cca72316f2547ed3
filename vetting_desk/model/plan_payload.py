"""What an entry says of an item of a plan: done, and what; or until when and by whom it is to be done now."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from vetting_desk.model.entry_payload import Day, MaybeWords, Payload
from vetting_desk.model.record_document import Digest, Moment, Uuid

Short = Annotated[str, StringConstraints(max_length=1_000)]
Became = Literal["done", "not-wanted", "not-possible", "changed"]


class SealedPlanStepPayload(Payload):
    """What became of an item that is for clinicians alone: words and owner are sealed to them.

    As `PlanStepPayload`; `sealed` is an age file to the clinical recipients, as base64: a JSON object with
    `item`, `words`, `owner` and `officer`.
    """

    item: Uuid
    record: Uuid
    became: Became
    day: Day | Literal[""]
    after: list[Uuid] = Field(max_length=1_000)
    sealed: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9+/]+={0,2}$", max_length=200_000)]


class PlanStepPayload(Payload):
    """What became of an item.

    `item` is its id, as `plan.item_id` makes it of `record`; `day` when it was done, or until when it is to be
    done now; `owner` who does it now, `officer` the same as an officer of the author's desk; `after` names the
    steps that were known.
    """

    item: Uuid
    record: Uuid
    became: Became
    words: MaybeWords
    day: Day | Literal[""]
    owner: Annotated[str, StringConstraints(max_length=1_000)]
    officer: Uuid | Literal[""]
    after: list[Uuid] = Field(max_length=1_000)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.became != "changed" and not self.words:
            raise ValueError("this has words")
        if self.became == "changed" and not (self.day or self.owner):
            raise ValueError("a change says what changes")
        return self


class CarriedItem(Payload):
    """An open item as it stood; of one that is for clinicians alone neither words nor owner."""

    item: Uuid
    record: Uuid
    sort: Literal["plan", "need"]
    key: Short
    label: MaybeWords
    action: MaybeWords
    owner: Short
    day: Day | Literal[""]
    urgent: bool
    restricted: bool
    since: Moment

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.restricted and (self.key or self.label or self.action or self.owner):
            raise ValueError("what is for clinicians alone is not carried in the open")
        return self


class CarriedFollowUp(Payload):
    """A follow-up that was held."""

    months: Literal[3, 6, 12]
    record: Uuid
    digest: Digest
    at: Moment


class CasePlanPayload(Payload):
    """The plan of a case as headquarters knows it, for a desk that holds the case without its records."""

    items: list[CarriedItem] = Field(max_length=2_000)
    review: Day | Literal[""]
    review_of: Uuid | Literal[""]
    review_since: Moment | Literal[""]
    arrived: Moment | Literal[""]
    follow_ups: list[CarriedFollowUp] = Field(max_length=3)
    ended: bool
