"""Closing a case, and opening it again, from a terminal."""

from collections.abc import Callable

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew
from vetting_desk.cli.casework_closing import WHYS
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.closing import ClosedFor
from vetting_desk.operations.cases import cases
from vetting_desk.operations.safeguards import known

At = Callable[..., Ran]
SALIMA = "Salima Sample"


def test_a_case_is_closed_and_opened_again(at: At, crew: Crew) -> None:
    case = cases.create_case(crew.at_post(SALIMA), [PersonName("Namuna", NameScript.LATIN)]).id
    crew.close()
    assert at(SALIMA, "casework", "ending", case).out.strip() == "open"
    refused = at(SALIMA, "casework", "close", case, "--why", "bored")
    assert refused.code == 1
    done = at(SALIMA, "casework", "close", case, "--why", "other", "--words", "She is a doctor now")
    assert (done.code, "Closed" in done.out) == (0, True)
    assert "closed" in at(SALIMA, "case", "find", "Namuna").out
    assert at(SALIMA, "case", "find", "").out == ""
    said = at(SALIMA, "casework", "ending", case, "--json").json()
    assert (said["closed"], said["said"][0]["words"]) == (True, "She is a doctor now")
    assert at(SALIMA, "casework", "reopen", case, "--reason", "She called").code == 0
    told = at(SALIMA, "casework", "ending", case).out
    assert told.startswith("open")
    assert "opened again: She called" in told


def test_what_refuses_it_says_what_to_do(at: At, crew: Crew) -> None:
    desk = crew.at_post(SALIMA)
    case = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)]).id
    known.record(desk, case, "liberty", "held", "Known to a test")
    crew.close()
    refused = at(SALIMA, "casework", "close", case, "--why", "home")
    assert refused.code == 1
    assert "court looks next" in refused.err


def test_the_terminal_names_every_reason() -> None:
    assert set(WHYS) == set(ClosedFor)
