"""What an entry says of an interpreter of the organisation; it is about no case."""

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from vetting_desk.model.entry_payload import Day, MaybeWords, Payload
from vetting_desk.model.guarding_payloads import MaybeUuid
from vetting_desk.model.record_document import Uuid

Code = Annotated[str, StringConstraints(min_length=1, max_length=100)]
MaybeDay = Day | Literal[""]


class InterpreterPayload(Payload):
    """All that is so of an interpreter from then on; see `interpreter.Interpreter`.

    `replaces` names the entries whose place it takes; `record` the signed undertaking.
    """

    interpreter: Uuid
    code: Code
    languages: list[Code] = Field(max_length=50)
    sex: Literal["woman", "man", ""]
    undertaking: Literal["signed", "declined", "not-asked"]
    signed_on: MaybeDay
    until: MaybeDay
    record: MaybeUuid
    in_use: bool
    replaces: list[Uuid] = Field(max_length=1_000)
    reason: MaybeWords

    def content(self) -> dict[str, Any]:
        """Return what it says of the interpreter."""
        return self.model_dump(exclude={"interpreter", "replaces", "reason"})

    @model_validator(mode="after")
    def _fits(self) -> Self:
        signed = self.undertaking == "signed"
        if signed != bool(self.signed_on) or signed != bool(self.until):
            raise ValueError("what is signed has its day and its end")
        for each in (self.signed_on, self.until):
            if each:
                date.fromisoformat(each)
        if not self.in_use and not self.reason.strip():
            raise ValueError("who is assigned no more has a reason")
        return self
