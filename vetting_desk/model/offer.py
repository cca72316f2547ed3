"""What a form gave that its case does not say, offered to the case."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.case import BirthDate, Paper, PersonName


class FactKind(StrEnum):
    """Which field of a case a fact is for."""

    NAME = "name"
    BIRTH = "birth"
    PAPER = "paper"


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    TAKEN = "taken"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Fact:
    """One name, birth date or paper; the one its kind says, the others None.

    Attributes:
        kind: Which field it is for.
        name: A name.
        birth: A birth date.
        paper: A paper.
    """

    kind: FactKind
    name: PersonName | None = None
    birth: BirthDate | None = None
    paper: Paper | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A fact offered to a case.

    Attributes:
        id: UUID.
        case_id: To which case.
        title: Title of the form that gave it.
        fact: What it gave.
        at: When the form was left or signed.
        state: What became of it.
    """

    id: str
    case_id: str
    title: str
    fact: Fact
    at: datetime
    state: OfferState
