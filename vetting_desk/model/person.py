"""Persons of a case beside the one it is about, and how they are linked; nobody among them is assessed here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from vetting_desk.model.case import BirthCertainty, BirthDate, NameKind, NameScript, PersonName

ASSESSED: Final = ""
"""Stands, in links and among those who travel, for the person the case is about."""


class Kin(StrEnum):
    """What one person is to another."""

    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    SIBLING = "sibling"
    RELATIVE = "relative"
    COMPANION = "companion"
    GUARDIAN = "guardian"
    WITNESS = "witness"
    INTERPRETER = "interpreter"


FAMILY: Final = frozenset({Kin.SPOUSE, Kin.CHILD, Kin.PARENT, Kin.SIBLING, Kin.RELATIVE})
"""What makes people a family."""


class Certainty(StrEnum):
    """How certain a link is."""

    PAPERS = "papers"
    SAID = "said"
    DOUBTED = "doubted"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a case.

    Attributes:
        id: UUID.
        names: All names, primary first.
        birth: Birth date with certainty.
        lives: Where they are, in words; may be empty, as the next three.
        reach: How they can be reached without danger.
        safety: What endangers them, and what must not be said or left as a message.
        contact: How and when they themselves made contact; without it they have no case.
        case_id: Their own case; empty for none.
    """

    id: str
    names: tuple[PersonName, ...]
    birth: BirthDate = field(default_factory=BirthDate)
    lives: str = ""
    reach: str = ""
    safety: str = ""
    contact: str = ""
    case_id: str = ""

    @property
    def name(self) -> str:
        """The first primary name, in its own script."""
        return self.names[0].text


@dataclass(frozen=True, slots=True)
class Link:
    """That `to` is the `kin` of `of`.

    Attributes:
        id: UUID.
        of: A person; `ASSESSED` for the one of the case.
        to: Another person.
        kin: What `to` is to `of`.
        certainty: How certain that is.
        holds: False once a person took it back.
    """

    id: str
    of: str
    to: str
    kin: Kin
    certainty: Certainty
    holds: bool = True


def person_of(person_id: str, content: Mapping[str, Any]) -> Person:
    """Return a person as a statement has them."""
    return Person(
        id=person_id,
        names=tuple(
            PersonName(each["text"], NameScript(each["script"]), NameKind(each["kind"]))
            for each in content["names"]
        ),
        birth=BirthDate(content["birth"], BirthCertainty(content["birth_certainty"])),
        lives=content["lives"],
        reach=content["reach"],
        safety=content["safety"],
        contact=content["contact"],
        case_id=content["own_case"],
    )


def content_of_person(person: Person) -> dict[str, Any]:
    """Return a person as a statement has them."""
    return {
        "names": [
            {"text": each.text, "script": each.script.value, "kind": each.kind.value}
            for each in person.names
        ],
        "birth": person.birth.text,
        "birth_certainty": person.birth.certainty.value,
        "lives": person.lives,
        "reach": person.reach,
        "safety": person.safety,
        "contact": person.contact,
        "own_case": person.case_id,
    }


def link_of(link_id: str, content: Mapping[str, Any]) -> Link:
    """Return a link as a statement has it."""
    return Link(
        link_id,
        content["of"],
        content["to"],
        Kin(content["kin"]),
        Certainty(content["certainty"]),
        content["holds"],
    )


def content_of_link(link: Link) -> dict[str, Any]:
    """Return a link as a statement has it."""
    return {
        "of": link.of,
        "to": link.to,
        "kin": link.kin.value,
        "certainty": link.certainty.value,
        "holds": link.holds,
    }
