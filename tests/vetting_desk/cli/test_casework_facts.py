"""Facts of a case from a terminal: listed with what contradicts, recorded, and settled with a reason."""

import json
from collections.abc import Callable

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.safeguards import known

At = Callable[..., Ran]
ANORA = "Anora Sample"


@pytest.fixture
def case(crew: Crew) -> str:
    """A case of which one officer knows that the person did not arrive."""
    desk = crew.at_post(ANORA)
    made = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)]).id
    known.record(desk, made, "arrived", "no", "The guest house says so")
    crew.close()
    return made


def test_what_contradicts_is_marked_and_settled(at: At, case: str) -> None:
    assert "contradicts" not in at(ANORA, "casework", "facts", "list", case).out
    said = at(
        ANORA,
        "casework",
        "facts",
        "record",
        case,
        "arrived",
        "2026-03-04",
        "--reason",
        "She called",
    )
    assert (said.code, "facts settle" in said.out) == (0, True)
    shown = at(ANORA, "casework", "facts", "list", case).out
    assert shown.count("contradicts") == 2
    done = at(
        ANORA, "casework", "facts", "settle", case, "arrived", "2026-03-04", "--reason", "Seen"
    )
    assert "2026-03-04 counts" in done.out
    found = json.loads(at(ANORA, "casework", "facts", "list", case, "--json").out)
    [now] = [each for each in found["facts"] if each["name"] == "arrived"]
    assert (now["value"], now["reason"], now["contradicts"]) == ("2026-03-04", "Seen", False)
    assert [each["value"] for each in found["earlier"]] == ["no", "2026-03-04"]


@pytest.mark.parametrize(
    ("command", "name", "value", "told"),
    [
        ("record", "arrived", "soon", "arrived"),
        ("record", "guilty", "yes", "guardian"),
        ("settle", "arrived", "no", "contradict"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    at: At, case: str, command: str, name: str, value: str, told: str
) -> None:
    refused = at(ANORA, "casework", "facts", command, case, name, value, "--reason", "Invented")
    assert refused.code == 1
    assert told in refused.err
