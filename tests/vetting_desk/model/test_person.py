"""Persons and links are the same after a statement as before."""

from vetting_desk.model import BirthCertainty, BirthDate, NameKind, NameScript, PersonName
from vetting_desk.model.person import (
    FAMILY,
    Certainty,
    Kin,
    Link,
    Person,
    content_of_link,
    content_of_person,
    link_of,
    person_of,
)


def test_a_person_is_read_as_written() -> None:
    names = (
        PersonName("Намуна", NameScript.CYRILLIC),
        PersonName("نمونه", NameScript.ARABIC, NameKind.VARIANT),
    )
    birth = BirthDate("1991-03", BirthCertainty.MONTH)
    person = Person("p", names, birth, "where", "how", "danger", "called", "case")
    assert person_of("p", content_of_person(person)) == person
    assert person.name == "Намуна"


def test_a_link_is_read_as_written() -> None:
    link = Link("l", "", "p", Kin.CHILD, Certainty.DOUBTED, holds=False)
    assert link_of("l", content_of_link(link)) == link


def test_interpreters_and_witnesses_are_no_family() -> None:
    assert {Kin.INTERPRETER, Kin.WITNESS, Kin.COMPANION, Kin.GUARDIAN}.isdisjoint(FAMILY)
