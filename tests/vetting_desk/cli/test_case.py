"""How long cases are kept, from a terminal alone."""

from collections.abc import Callable

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases

At = Callable[..., Ran]
ANORA, SUPERVISOR = "Anora Sample", "Salima Sample"


def opened(crew: Crew, name: str = "Sample") -> str:
    return cases.create_case(crew.at_post(ANORA), [PersonName(name, NameScript.LATIN)]).id


def test_a_case_is_held_and_let_go(at: At, crew: Crew) -> None:
    case = opened(crew)

    at(SUPERVISOR, "case", "hold", case, "--reason", "A court asks")
    assert f"{case}  on legal hold" in at(SUPERVISOR, "case", "list").out
    at(SUPERVISOR, "case", "lift-hold", case, "--reason", "It asks no more")
    assert at(SUPERVISOR, "case", "list").out == ""


def test_a_case_that_is_not_due_is_not_erased(at: At, crew: Crew) -> None:
    ran = at(SUPERVISOR, "case", "erase", opened(crew), "--reason", "Invented")

    assert ran.code == 1
    assert "no-rule" in ran.err


def test_only_a_supervisor_decides(at: At, crew: Crew) -> None:
    assert at(ANORA, "case", "hold", opened(crew), "--reason", "Invented").code == 1


def test_cases_are_found_compared_linked_and_unlinked(at: At, crew: Crew) -> None:
    one, other = opened(crew, "Ali Sample"), opened(crew, "Али Сампле")

    assert one in at(ANORA, "case", "find", "sample").out
    assert f"{other}  possibly the same person" in at(ANORA, "case", "alike", one).out
    at(ANORA, "case", "not-sure", one, other)
    at(ANORA, "case", "same", one, other, "--reason", "One scar")
    assert f"{one}  the same person" in at(ANORA, "case", "alike", other).out
    at(ANORA, "case", "unlink", one, other, "--reason", "Two people")
    at(ANORA, "case", "not-same", one, other)
    assert at(ANORA, "case", "alike", one).out == ""


def test_a_case_is_withdrawn_and_brought_back(at: At, crew: Crew) -> None:
    case = opened(crew)

    assert at(ANORA, "case", "withdraw", case, "--reason", "Opened twice").code == 0
    assert at(ANORA, "case", "find").out == ""
    at(ANORA, "case", "bring-back", case, "--reason", "It was not")
    assert case in at(ANORA, "case", "find").out
