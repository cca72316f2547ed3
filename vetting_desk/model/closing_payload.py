"""What the entry says by which a case is closed, or opened again."""

from typing import Literal, Self

from pydantic import Field, model_validator

from vetting_desk.model.record_document import Uuid
from vetting_desk.model.statement_payload import StatementPayload


class ClosingPayload(StatementPayload):
    """See `closing.Closing`; `case` is the case of the entry, and `reason` the officer's own words."""

    ID = "case"

    case: Uuid
    closed: bool
    why: Literal["home", "died", "lost", "elsewhere", "never-came", "other", ""]
    knew: list[Uuid] = Field(max_length=20_000)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.closed != bool(self.why):
            raise ValueError("what is closed has a reason of the list, and nothing else has")
        if (not self.closed or self.why == "other") and not self.reason.strip():
            raise ValueError("own words are wanted")
        if not self.closed and self.knew:
            raise ValueError("what is opened again leaves nothing behind")
        return self
