"""What is due and what is planned, from a terminal."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew, sha_of
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records

At = Callable[..., Ran]


@pytest.fixture
def planned(crew: Crew) -> str:
    """A case of the post whose intake says what is needed today."""
    desk = crew.at_post("Anora Sample")
    case = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)])
    example = instruments.example("intake")
    interview = interviews.start(desk, case.id, sha_of(desk, "intake"), example.language)
    interview.answer_all(example.steps)
    records.sign(desk, interview.assessment.id, PASSPHRASE)
    crew.close()
    return case.id


def test_what_is_due_is_listed_for_people_and_for_programs(at: At, planned: str) -> None:
    said = at("Anora Sample", "casework", "agenda", "--json").json()
    assert set(said) == {"day", "overdue", "today", "week", "waiting", "overdue_at"}
    found = [each for group in ("overdue", "today", "week") for each in said[group]]
    assert [each["kind"] for each in found] == ["urgent-need"]
    shown = at("Anora Sample", "casework", "agenda", "--mine").out
    assert "urgent-need" in shown
    assert all(each["case"] in {planned, ""} for each in found)


def test_what_is_planned_is_listed(at: At, planned: str) -> None:
    said = at("Anora Sample", "casework", "plan", planned, "--json").json()
    [item] = said["items"]
    assert (item["key"], item["urgent"], item["state"], item["steps"]) == ("now", True, "open", [])
    shown = at("Anora Sample", "casework", "plan", planned).out
    assert shown.startswith(item["id"])
    assert "open" in shown


def test_a_case_that_is_not_here_is_said(at: At, crew: Crew) -> None:
    crew.close()
    assert at("Anora Sample", "casework", "plan", "nothing").code == 1
