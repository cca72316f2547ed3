"""Words for what a form offers."""

from ui.text.offer_text import fact_text, field_text
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
)
from vetting_desk.model.offer import Fact, FactKind


def test_each_field_has_a_name_of_its_own() -> None:
    assert len({field_text(kind) for kind in FactKind}) == len(FactKind)


def test_a_fact_says_what_was_given() -> None:
    name = PersonName("Намуна", NameScript.CYRILLIC)
    facts = (
        Fact(FactKind.NAME, name=name),
        Fact(FactKind.BIRTH, birth=BirthDate("1990", BirthCertainty.YEAR)),
        Fact(FactKind.PAPER, paper=Paper("AB 1", PaperKind.PASSPORT)),
    )

    for fact, text in zip(facts, ("Намуна", "1990", "AB 1"), strict=True):
        assert text in fact_text(fact)
