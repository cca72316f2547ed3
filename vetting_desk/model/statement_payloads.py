"""What the entries say that carry persons of a case, links, passages and their steps.

Each names who said it and whose statements it takes the place of; see `statement.Statement`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Final, Literal, Self

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from vetting_desk.model.case import BirthCertainty, NameKind, NameScript, PaperKind
from vetting_desk.model.closing_payload import ClosingPayload
from vetting_desk.model.entry_payload import Day, MaybeWords, Payload
from vetting_desk.model.guarding_payloads import MaybeLine, MaybeUuid
from vetting_desk.model.hit_payload import HitPayload
from vetting_desk.model.interpreter import TieSort
from vetting_desk.model.kept_file_payloads import HandPayload, KeptFilePayload
from vetting_desk.model.passage import (
    NEXT,
    PassageKind,
    PassageState,
    StepSort,
    StepState,
)
from vetting_desk.model.person import Certainty, Kin
from vetting_desk.model.record_document import Uuid
from vetting_desk.model.statement import Statement, Thing
from vetting_desk.model.statement_payload import StatementPayload


def _one_of(kind: type[StrEnum], *more: str) -> AfterValidator:
    """Return a check that a text is a value of a kind, or one of some more."""
    values = frozenset([each.value for each in kind]) | frozenset(more)

    def check(value: str) -> str:
        if value not in values:
            raise ValueError("no value of its kind")
        return value

    return AfterValidator(check)


Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
MaybeDay = Day | Literal[""]
MOST_PERSONS: Final = 100
"""Of one file."""


class SpokenName(Payload):
    """A name in one script."""

    text: Name
    script: Annotated[str, _one_of(NameScript)]
    kind: Annotated[str, _one_of(NameKind)]


class PersonPayload(StatementPayload):
    """Somebody of a case beside the one it is about; see `person.Person`."""

    ID = "person"

    person: Uuid
    names: list[SpokenName] = Field(min_length=1, max_length=50)
    birth: Annotated[str, StringConstraints(pattern=r"^(\d{4}(-\d\d(-\d\d)?)?)?$")]
    birth_certainty: Annotated[str, _one_of(BirthCertainty)]
    lives: MaybeWords
    reach: MaybeWords
    safety: MaybeWords
    contact: MaybeWords
    own_case: MaybeUuid

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.names[0].kind != NameKind.PRIMARY.value:
            raise ValueError("the first name is the main one")
        if self.own_case and not self.contact.strip():
            raise ValueError("nobody has a case without contact of their own")
        return self


class LinkPayload(StatementPayload):
    """What one person is to another; see `person.Link`."""

    ID = "link"

    link: Uuid
    of: MaybeUuid
    to: Uuid
    kin: Annotated[str, _one_of(Kin)]
    certainty: Annotated[str, _one_of(Certainty)]
    holds: bool

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.of == self.to:
            raise ValueError("nobody is their own kin")
        if not self.holds and not self.reason.strip():
            raise ValueError("what is taken back has a reason")
        return self


class PassagePayload(StatementPayload):
    """A passage, or what is like one; see `passage.Passage`."""

    ID = "passage"

    passage: Uuid
    kind: Annotated[str, _one_of(PassageKind)]
    who: list[MaybeUuid] = Field(min_length=1, max_length=MOST_PERSONS)
    state: Annotated[str, _one_of(PassageState)]
    words: MaybeWords


class StepPayload(StatementPayload):
    """A step of one; see `passage.Step`."""

    ID = "step"

    step: Uuid
    passage: Uuid
    sort: Annotated[str, _one_of(StepSort)]
    state: Annotated[str, _one_of(StepState)]
    who: list[MaybeUuid] = Field(max_length=MOST_PERSONS)
    what: MaybeLine
    paper: Annotated[str, _one_of(PaperKind, "")]
    number: MaybeLine
    party: MaybeLine
    place: MaybeLine
    to: MaybeLine
    day: MaybeDay
    amount: MaybeLine
    owner: MaybeLine
    owner_id: MaybeUuid
    until: MaybeDay
    words: MaybeWords

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if StepState(self.state) not in NEXT[StepSort(self.sort)]:
            raise ValueError("no state of this sort")
        return self


class TiePayload(StatementPayload):
    """What an interpreter has to do with the person of a case; see `interpreter.Tie`."""

    ID = "tie"

    tie: Uuid
    code: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    sort: Annotated[str, _one_of(TieSort)]
    words: MaybeWords
    holds: bool

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not self.holds and not self.reason.strip():
            raise ValueError("what is taken back has a reason")
        return self


PAYLOADS: Final[Mapping[Thing, type[StatementPayload]]] = {
    Thing.PERSON: PersonPayload,
    Thing.LINK: LinkPayload,
    Thing.PASSAGE: PassagePayload,
    Thing.STEP: StepPayload,
    Thing.TIE: TiePayload,
    Thing.FILE: KeptFilePayload,
    Thing.HAND: HandPayload,
    Thing.CLOSING: ClosingPayload,
    Thing.HIT: HitPayload,
}
"""By what a statement is about, its payload; the things are called as the kinds of their entries."""
THING_OF: Final = {payload: thing for thing, payload in PAYLOADS.items()}


def payload_for(statement: Statement, at: str) -> dict[str, Any]:
    """Return what an entry says for a statement.

    Args:
        statement: The statement.
        at: Its moment, as text.
    """
    return {
        "statement": statement.id,
        "at": at,
        "by": {
            "id": statement.officer_id,
            "name": statement.officer_name,
            "role": statement.officer_role,
        },
        "replaces": list(statement.replaces),
        "reason": statement.reason,
        PAYLOADS[statement.thing].ID: statement.thing_id,
        **statement.content,
    }
