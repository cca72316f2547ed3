"""Drafts signed, discarded, handed over and shared, from a terminal alone."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew, sha_of
from vetting_desk.model import AssessmentState, NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews

At = Callable[..., Ran]
ANORA, BAHROM, PARVINA, QODIR = "Anora Sample", "Bahrom Sample", "Parvina Sample", "Qodir Sample"
SUPERVISOR = "Salima Sample"


def begun(crew: Crew, name: str, instrument: str = "first-contact") -> str:
    desk = crew.at_post(name)
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    example = instruments.example(instrument)
    interview = interviews.start(desk, case.id, sha_of(desk, instrument), example.language)
    interview.answer_all(example.steps)
    return interview.assessment.id


def test_it_goes_to_another_officer_who_signs_it(at: At, crew: Crew) -> None:
    draft = begun(crew, ANORA)
    assert f"{draft}  draft  Anora Sample" in at(SUPERVISOR, "draft", "list").out

    done = at(SUPERVISOR, "draft", "hand-over", draft, "--to", BAHROM, "--reason", "Ill")
    assert "Anora Sample to Bahrom Sample" in done.out
    assert at(ANORA, "draft", "list").out == ""
    assert f"{draft}  draft" in at(BAHROM, "draft", "list").out
    assert at(BAHROM, "draft", "sign", draft).code == 0


def test_only_who_can_take_it_gets_it(at: At, crew: Crew) -> None:
    draft = begun(crew, PARVINA, "phq-9")

    assert at(SUPERVISOR, "draft", "hand-over", draft, "--to", ANORA, "--reason", "Ill").code == 1
    assert at(SUPERVISOR, "draft", "hand-over", draft, "--to", QODIR, "--reason", "Ill").code == 0


@pytest.mark.parametrize("who", [ANORA, SUPERVISOR])
def test_it_is_discarded_by_its_officer_or_a_supervisor(at: At, crew: Crew, who: str) -> None:
    draft = begun(crew, ANORA)

    assert at(BAHROM, "draft", "discard", draft, "--reason", "Not mine").code == 1
    assert at(who, "draft", "discard", draft, "--reason", "Invented").code == 0
    state = crew.at_post(ANORA).casebook.assessments.get(draft).state
    assert state is AssessmentState.DISCARDED


def test_a_psychologist_shares_what_they_can_open(at: At, crew: Crew) -> None:
    draft = begun(crew, PARVINA, "phq-9")

    assert at(ANORA, "draft", "share", draft).code == 1
    assert at(PARVINA, "draft", "share", draft).code == 0


def test_a_psychologist_signs_what_was_released_and_not_signed(at: At, crew: Crew) -> None:
    assert "Signed for headquarters: 0" in at(PARVINA, "draft", "sign-releases").out
    assert at(ANORA, "draft", "sign-releases").code == 1
