"""What each entry says that carries a statement, beside what it is about; see `statement.Statement`."""

from typing import Any, ClassVar

from pydantic import Field

from vetting_desk.model.entry_payload import MaybeWords, Payload
from vetting_desk.model.guarding_payloads import ByPart
from vetting_desk.model.record_document import Moment, Uuid


class StatementPayload(Payload):
    """What they share; `ID` is the name of the field that says which thing it is about."""

    ID: ClassVar[str]

    statement: Uuid
    at: Moment
    by: ByPart
    replaces: list[Uuid] = Field(max_length=1_000)
    reason: MaybeWords

    @property
    def thing_id(self) -> str:
        """The id of the thing."""
        return str(getattr(self, self.ID))

    def content(self) -> dict[str, Any]:
        """Return what it says of the thing itself."""
        return self.model_dump(exclude={*StatementPayload.model_fields, self.ID})
