"""What the entry says by which a person tells what they found of a possible match with a watch list."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from vetting_desk.model.entry_payload import Day
from vetting_desk.model.record_document import Short, Uuid
from vetting_desk.model.statement_payload import StatementPayload

_Words = Annotated[str, StringConstraints(min_length=1, max_length=2_000)]
_Name = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class HitPayload(StatementPayload):
    """See `watch_list.HitAnswer`: all that was shown of the match, and the officer's own reasons."""

    ID = "hit"

    hit: Uuid
    watch_list: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$")]
    version: int = Field(ge=1, lt=2**53)
    title: Short
    source: _Words
    ground: _Words
    day: Day
    loaded: Day
    entry: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    ours: _Name
    theirs: _Name
    quality: Literal["main", "original", "good", "low"]
    birth: Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d\d(-\d\d)?)?)?$")]
    their_birth: Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d\d(-\d\d)?)?)?$")]
    agrees: Literal["day", "swapped", "year", "near", "unknown"]
    common: bool
    found: Literal["not-them", "may-be", "them"]

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not self.reason.strip():
            raise ValueError("what was found has reasons")
        return self
