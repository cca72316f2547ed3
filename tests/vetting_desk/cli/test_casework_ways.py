"""What becomes of a call, of an item of a plan and of an interpreter, said from a terminal."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew
from tests.years import lives
from vetting_desk.model import IntakeOutcome, NameScript, PersonName, RecordFile, new_id
from vetting_desk.model.call import CallState
from vetting_desk.model.interpreter import Interpreter
from vetting_desk.operations.calls import taking
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interpreters import register
from vetting_desk.operations.interview import instruments
from vetting_desk.registry.plans.reading import PlanReader

At = Callable[..., Ran]
ANORA, SALIMA = "Anora Sample", "Salima Sample"
NAMES = [PersonName("Namuna", NameScript.LATIN)]


def today() -> date:
    return datetime.now(UTC).date()


def test_a_call_goes_through_all_its_states(at: At, crew: Crew) -> None:
    desk = crew.at_post(ANORA)
    call = taking.begin(desk).id
    taking.write(desk, call, {"caller": "person", "talk": "Invented"})
    case = cases.create_case(desk, NAMES).id
    crew.close()

    def state() -> CallState:
        found = taking.read(crew.at_post(ANORA), call).state
        crew.close()
        return found

    assert at(ANORA, "casework", "call", "end", call).code == 0
    assert state() is CallState.WAITING
    assert at(ANORA, "casework", "call", "go-on", call).code == 0
    assert at(ANORA, "casework", "call", "end", call).code == 0
    assert "1 call(s)" in at(ANORA, "casework", "call", "join", call, case).out
    assert state() is CallState.JOINED
    assert at(ANORA, "casework", "call", "part", call, "--reason", "Another person").code == 0
    refused = at(ANORA, "casework", "call", "close", call, "--why", "bored")
    assert refused.code == 1
    assert "answered" in refused.err
    assert at(ANORA, "casework", "call", "close", call, "--why", "answered").code == 0
    assert state() is CallState.CLOSED
    assert at(ANORA, "casework", "call", "reopen", call).code == 0
    opened = at(ANORA, "casework", "call", "open-case", call, "--name", "Namuna Dum")
    assert opened.code == 0
    assert state() is CallState.JOINED


def test_a_name_in_a_script_that_is_none_is_refused_with_those_there_are(
    at: At, crew: Crew
) -> None:
    desk = crew.at_post(ANORA)
    call = taking.begin(desk).id
    taking.end(desk, call)
    crew.close()
    refused = at(
        ANORA, "casework", "call", "open-case", call, "--name", "Namuna", "--script", "runic"
    )
    assert (refused.code, "Cyrl" in refused.err) == (1, True)


@pytest.fixture
def planned(crew: Crew, tmp_path: Path) -> tuple[str, list[str]]:
    """A case with a plan at the post, and the ids of its items."""
    form = tmp_path / "plan.xml"
    form.write_text(lives.XFORM, encoding="utf-8")
    instruments.add_instrument(crew.at_post(SALIMA), form, in_spite=True)
    desk = crew.at_post(ANORA)
    case = lives.planned(desk).case_id
    items = [each.item.id for each in PlanReader(desk.casebook).read(case).items]
    crew.close()
    return case, items


def test_items_of_a_plan_are_done_given_up_and_changed(
    at: At, crew: Crew, planned: tuple[str, list[str]]
) -> None:
    case, (first, second) = planned
    later = (today() + timedelta(days=20)).isoformat()
    changed = ("casework", "item", "change", case, second, "--until", later, "--owner", "Rustam")
    assert at(ANORA, *changed).code == 0
    assert at(ANORA, "casework", "item", "done", case, first, "--words", "They go").code == 0
    gone = ("casework", "item", "give-up", case, second, "--words", "No roof", "--not-wanted")
    assert at(ANORA, *gone).code == 0
    states = [e.state for e in PlanReader(crew.at_post(ANORA).casebook).read(case).items]
    assert states == ["closed", "closed"]
    crew.close()
    again = at(ANORA, "casework", "item", "done", case, first, "--words", "Once more")
    assert again.code == 1


def test_an_interpreter_is_assigned_no_more_and_again(at: At, crew: Crew) -> None:
    register.keep(crew.at_post(SALIMA), Interpreter("", "I-7", ("tg",)))
    crew.close()
    day = today()
    signed = at(
        SALIMA, "casework", "interpreter", "undertake", "i-7",
        "--on", day.isoformat(), "--until", (day + timedelta(days=90)).isoformat(),
    )  # fmt: skip
    assert signed.out.strip() == "assignable"
    gone = at(SALIMA, "casework", "interpreter", "withdraw", "I-7", "--reason", "Kin of somebody")
    assert gone.code == 0
    assert "withdrawn" in at(SALIMA, "casework", "interpreters").out
    back = at(SALIMA, "casework", "interpreter", "bring-back", "I-7", "--reason", "Not kin")
    assert back.out.strip() == "assignable"
    unknown = at(SALIMA, "casework", "interpreter", "withdraw", "I-8", "--reason", "Kin")
    assert (unknown.code, "Traceback" in unknown.err) == (1, False)


def test_taking_over_wants_a_case_or_all_of_them(at: At, crew: Crew) -> None:
    case = cases.create_case(crew.at_post(SALIMA), NAMES).id
    crew.close()
    assert at(SALIMA, "casework", "take-over", "--reason", "Invented").code == 2
    assert at(SALIMA, "casework", "take-over", case, "--all", "--reason", "Invented").code == 2
    everything = at(SALIMA, "casework", "take-over", "--all", "--reason", "Invented")
    assert everything.out.strip() == "This desk holds 0 case(s) now."


def test_what_headquarters_said_is_decided_on_at_a_post(at: At, crew: Crew) -> None:
    desk = crew.at_post(SALIMA)
    [hq] = [each for each in desk.casebook.peers.list() if each.desk_id != desk.desk.id]
    content = b"{}"
    file = RecordFile("entry.json", desk.casebook.blobs.put(content), len(content))
    desk.casebook.intake.quarantine(
        new_id(),
        hq.desk_id,
        new_id(),
        file.sha256,
        IntakeOutcome.HELD,
        "certificate-ended",
        (file,),
    )
    crew.close()
    assert "certificate" in at(SALIMA, "quarantine", "list").out
    asked = at(SALIMA, "quarantine", "ask-again", "1", "--reason", "Invented")
    assert (asked.code, "Traceback" in asked.err) == (1, False)
    aside = at(SALIMA, "quarantine", "set-aside", "1", "--reason", "They say it again")
    assert "by telephone" in aside.out
