"""What the entries say that carry files of a case and the hands they went through; see `kept_file`."""

from enum import StrEnum
from typing import Annotated, Final, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from vetting_desk.model.entry_payload import Day, MaybeWords
from vetting_desk.model.guarding_payloads import MaybeLine, MaybeUuid
from vetting_desk.model.kept_file import (
    MOST_BYTES,
    NEEDS_GIVER,
    NEEDS_RECEIVER,
    FileState,
    Gone,
    HandAct,
    HandOf,
    PaperForm,
)
from vetting_desk.model.record_document import Uuid
from vetting_desk.model.statement_payload import StatementPayload

MaybeDigest = Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")]
MaybeMedia = Annotated[str, StringConstraints(pattern=r"^([a-z]{1,20}/[a-z0-9.+-]{1,60})?$")]
Length = Annotated[int, Field(ge=0, le=MOST_BYTES)]
_KINDS_OF_GONE: Final = len(Gone)


def _one_of(kind: type[StrEnum]) -> AfterValidator:
    values = frozenset(each.value for each in kind)

    def check(value: str) -> str:
        if value not in values:
            raise ValueError("no value of its kind")
        return value

    return AfterValidator(check)


class KeptFilePayload(StatementPayload):
    """A file of a case. Its bytes lie beside the entry that says first what they are."""

    ID = "file"

    file: Uuid
    shows: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    sha256: MaybeDigest
    length: Length
    media: MaybeMedia
    came_sha256: MaybeDigest
    came_length: Length
    gone: list[Annotated[str, _one_of(Gone)]] = Field(max_length=_KINDS_OF_GONE)
    brought_by: MaybeLine
    form: Annotated[str, _one_of(PaperForm)]
    language: MaybeLine
    step: MaybeUuid
    state: Annotated[str, _one_of(FileState)]

    @model_validator(mode="after")
    def _fits(self) -> Self:
        whole = (self.sha256, self.media, self.came_sha256)
        if any(whole) and not all(whole):
            raise ValueError("digests and kind come together")
        if not self.sha256 and (self.length or self.came_length):
            raise ValueError("a paper alone has no bytes")
        if self.state == FileState.TAKEN_OUT.value and not self.reason.strip():
            raise ValueError("what is taken out has a reason")
        return self


class HandPayload(StatementPayload):
    """One time that a paper or a file changed hands."""

    ID = "hand"

    hand: Uuid
    file: Uuid
    of: Annotated[str, _one_of(HandOf)]
    act: Annotated[str, _one_of(HandAct)]
    day: Day
    giver: MaybeLine
    receiver: MaybeLine
    why: MaybeWords
    holds: bool

    @model_validator(mode="after")
    def _fits(self) -> Self:
        act = HandAct(self.act)
        if act in NEEDS_GIVER and not self.giver:
            raise ValueError("who gave it is missing")
        if act in NEEDS_RECEIVER and not (self.receiver and self.why.strip()):
            raise ValueError("to whom, or why, is missing")
        if not self.holds and not self.reason.strip():
            raise ValueError("what is taken back has a reason")
        return self
