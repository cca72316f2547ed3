"""What the entries say that carry the facts of a case, its alarms, and what of it is kept apart.

Each names who said it. Where that is not the entry's author, the author passed it on for somebody who could not
sign: it is known then, but takes the place of nothing that somebody signed (`fact_standing`).
"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.entry_payload import Line, MaybeWords, Payload, Words
from vetting_desk.model.record_document import Moment, Uuid

MOST_FACTS = 200

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
MaybeLine = Annotated[str, StringConstraints(max_length=1_000)]
Place = Annotated[str, StringConstraints(max_length=2_000)]
Cause = Literal["before-notice", "ill-treatment"]
MaybeUuid = Uuid | Literal[""]


class ByPart(Payload):
    """Who said it, and their role then; an empty role was not written down."""

    id: Uuid
    name: Line
    role: MaybeLine


class FactPart(Payload):
    """One fact; see `fact.CaseFact`. `knew` is what was known to who stated or settled an age."""

    fact: Uuid
    name: Key
    value: Words
    source: Literal["form", "person", "settled", "together", "entry"]
    at: Moment
    by: ByPart
    assessment: MaybeUuid
    title: MaybeLine
    place: Place
    replaces: list[Uuid] = Field(max_length=1_000)
    knew: list[Uuid] = Field(max_length=5_000)
    reason: MaybeWords


class FactsPayload(Payload):
    """Facts of one case, in the order in which they were recorded."""

    facts: list[FactPart] = Field(min_length=1, max_length=MOST_FACTS)


class AlarmPayload(Payload):
    """That somebody has to come; the cause of a clinical alarm is sealed, and `whom` is who is called."""

    alarm: Uuid
    assessment: MaybeUuid
    clinical: bool
    cause: Words
    at: Moment
    by: ByPart
    whom: list[Line] = Field(max_length=100)


class CamePayload(Payload):
    """That somebody came for an alarm, and what was done; of a clinical one that may be sealed."""

    came: Uuid
    alarm: Uuid
    at: Moment
    by: ByPart
    done: Words


class ApartPayload(Payload):
    """That an assessment is kept apart."""

    apart: Uuid
    assessment: Uuid
    title: MaybeLine
    cause: Cause
    at: Moment
    by: ByPart
    reason: MaybeWords


class SettledPayload(Payload):
    """What a lawyer found of an assessment that is kept apart."""

    settled: Uuid
    assessment: Uuid
    cause: Cause
    outcome: Literal["free", "apart"]
    at: Moment
    by: ByPart
    reason: Words
    replaces: list[Uuid] = Field(max_length=100)


class LinePayload(Payload):
    """That an assessment began with the words of another one of its case."""

    assessment: Uuid
    began_with: Uuid
