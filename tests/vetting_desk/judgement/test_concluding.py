"""What is concluded comes in the order in which somebody reads it who was not there."""

from pathlib import Path

from vetting_desk.forms import Session, load_form
from vetting_desk.judgement.concluding import KINDS, concluding
from vetting_desk.operations.interview import instruments
from vetting_desk.paths import resource_path


def filled(name: str) -> Session:
    form = load_form(Path(resource_path(f"instruments/{name}.xml")))
    example = instruments.example(name)
    session = form.new_session(language=example.language)
    session.apply(example.steps)
    return session


def test_judgements_stand_first_then_what_is_planned_then_how_it_is_explained() -> None:
    places = [each.reference.split("/")[2] for each in concluding(filled("return-spj"))]
    order = list(dict.fromkeys(places))
    assert order == ["summary", "review", "plan", "needs", "formulation", "scenarios"]
    assert len(order) == len(KINDS)


def test_each_judgement_names_what_it_is_of_and_numbers_alone_are_left_for_later() -> None:
    found = concluding(filled("return-spj"))
    first = found[0]
    assert (first.role, first.heading) == ("judgement", "Serious harm to others")
    assert not [each for each in found if "rests" in each.reference or "answers" in each.reference]
    assert len({each.reference for each in found}) == len(found)


def test_a_form_that_concludes_nothing_has_none() -> None:
    assert concluding(filled("intake")) == ()
