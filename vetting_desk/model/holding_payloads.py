"""What the entries say by which a case goes from one desk to another."""

from pydantic import Field

from vetting_desk.model.entry_payload import EntryRef, Line, MaybeWords, Payload, Words
from vetting_desk.model.record_document import CasePart, Uuid


class DeskRef(Payload):
    """A desk, and what it is called."""

    id: Uuid
    name: Line


class OfferedPayload(Payload):
    """A case offered to a desk, with what it says of its person; `after` is what was taken and stood then."""

    to: DeskRef
    opened_by: DeskRef
    person: CasePart
    after: list[Uuid] = Field(max_length=100)
    words: MaybeWords


class TakenPayload(Payload):
    """That the desk holds the case: it accepts an offer, or takes it over and says why."""

    offer: EntryRef | None
    after: list[Uuid] = Field(max_length=100)
    words: MaybeWords


class CaseWithdrawnPayload(Payload):
    """That a case was opened by mistake, or is kept after all; `after` names such entries that were known."""

    withdrawn: bool
    words: Words
    after: list[Uuid] = Field(max_length=1_000)
