"""What a form gives about a person."""

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.person_facts import (
    begins_with_case,
    birth_given,
    names_given,
    papers_given,
)
from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.operations.interview import instruments


def filled(name: str) -> Session:
    example = instruments.example(name)
    form = instruments.shipped_form(name)
    session = form.new_session(language=example.language)
    session.apply(example.steps)
    return session


@pytest.fixture(scope="module")
def intake() -> Session:
    return filled("intake")


def test_names_are_read_with_script_and_kind(intake: Session) -> None:
    names = names_given(intake)

    assert names
    assert all(name.text and name.script and name.kind for name in names)


def test_a_birth_date_is_cut_to_what_is_known(intake: Session) -> None:
    birth = birth_given(intake)
    parts = {BirthCertainty.EXACT: 3, BirthCertainty.MONTH: 2}.get(birth.certainty, 1)

    assert len(birth.text.split("-")) == parts


def test_papers_are_read_by_number(intake: Session) -> None:
    assert all(paper.number for paper in papers_given(intake))
    assert papers_given(intake)


def test_a_form_that_asks_nothing_of_it_gives_nothing() -> None:
    other = filled("phq-9")

    assert (names_given(other), birth_given(other), papers_given(other)) == ((), BirthDate(), ())


def test_nothing_that_checks_who_a_person_is_begins_with_anything(intake: Session) -> None:
    began = {node.attributes.get("role") for node in intake.walk() if begins_with_case(node)}

    assert began == {"name", "name-script", "name-kind", "birth-date", "birth-certainty"}
    inside = [node for node in intake.walk() if "/documents/" in node.reference]
    assert inside
    assert not any(begins_with_case(node) for node in inside)
