"""What the entries say that carry calls: one that is part of a case, one taken out of it, one that is closed.

Only a call that is part of a case travels with its words. Of any other headquarters learns that there was one,
on which day, by what sort of caller, and why it was closed.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from vetting_desk.model.call import FIELDS, fits
from vetting_desk.model.entry_payload import Day, EntryRef, Line, Payload, Words
from vetting_desk.model.guarding_payloads import ByPart
from vetting_desk.model.record_document import CasePart, Moment, Uuid

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]{0,63}$")]
Sort = Literal["", "person", "relative", "other", "unknown"]


class CallPayload(Payload):
    """A call that is part of a case.

    `person` is what the desk says of the case, `opened_by` the desk that opened it.
    `said` has what was written down, by field (`call.FIELDS`); `by` joined the two, `taken_by` spoke.
    """

    call: Uuid
    story: Uuid
    began: Moment
    ended: Moment
    taken_by: Line
    by: ByPart
    at: Moment
    person: CasePart
    opened_by: Uuid
    said: dict[Key, Words] = Field(max_length=len(FIELDS))

    @model_validator(mode="after")
    def _each_fits(self) -> Self:
        for name, value in self.said.items():
            if not fits(name, value):
                raise ValueError(name)
        return self


class PartedPayload(Payload):
    """That a call was joined to a case by mistake; `joined` is the entry that joined them."""

    call: Uuid
    joined: EntryRef
    by: ByPart
    at: Moment


class ClosedPayload(Payload):
    """That a call of no case was closed, or is open again; no word of it. `replaces`: such entries before."""

    call: Uuid
    day: Day
    caller: Sort
    why: Literal["answered", "hoax", "abuse", "wrong-number", "abandoned", "open-again"]
    by: ByPart
    at: Moment
    replaces: list[Uuid] = Field(max_length=100)
