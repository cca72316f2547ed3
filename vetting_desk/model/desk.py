"""A desk, and the officers with an account on it."""

from dataclasses import dataclass
from enum import StrEnum


class DeskKind(StrEnum):
    """What a desk is for."""

    POST = "post"
    HQ = "hq"


class Role(StrEnum):
    """What an officer may do."""

    INTERVIEWER = "interviewer"
    PSYCHOLOGIST = "psychologist"
    SUPERVISOR = "supervisor"
    DECISION_MAKER = "decision-maker"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Desk:
    """One installation on one laptop, with its own identity.

    Attributes:
        id: UUID.
        name: Its name, such as ``"Post Nizhny Pyanj"``.
        kind: A post, or headquarters.
        organisation: Name of the organisation that owns the root certificate.
        training: True for a training desk, which exchanges nothing with a real one.
    """

    id: str
    name: str
    kind: DeskKind
    organisation: str
    training: bool


@dataclass(frozen=True, slots=True)
class Officer:
    """A person with an account on a desk.

    Attributes:
        id: UUID.
        name: Shown on the unlock screen and in signatures.
        role: What the officer may do.
    """

    id: str
    name: str
    role: Role
