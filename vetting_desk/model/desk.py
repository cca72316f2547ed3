"""A desk, and the officers with an account on it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_ROLE: Final = re.compile(r"[a-z][a-z0-9-]{0,39}")
"""What a role's value looks like; anything else is no role at all."""


class DeskKind(StrEnum):
    """What a desk is for."""

    POST = "post"
    HQ = "hq"


class Role(StrEnum):
    """What an officer may do.

    A role that a newer program gave is kept under its own value, so that what names it can be read, shown and
    written again. It is no member, equals nothing but itself, and may do nothing (`permissions`).
    """

    INTERVIEWER = "interviewer"
    PSYCHOLOGIST = "psychologist"
    SUPERVISOR = "supervisor"
    DECISION_MAKER = "decision-maker"
    ADMINISTRATOR = "administrator"
    LAWYER = "lawyer"
    CHILD_PROTECTION = "child-protection-officer"
    OPERATOR = "operator"
    ANALYST = "analyst"
    COMPLAINTS = "complaints-officer"
    WORKER = "worker"

    @classmethod
    def _missing_(cls, value: object) -> "Role | None":
        if not isinstance(value, str) or _ROLE.fullmatch(value) is None:
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        """False for a role that only a newer program knows."""
        return self in type(self).__members__.values()


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
