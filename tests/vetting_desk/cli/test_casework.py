"""A machine-readable zone, and complaints, from a terminal."""

import json
from collections.abc import Callable

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from vetting_desk.errors import InputError
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import officers

At = Callable[..., Ran]
Run = Callable[..., str]
ZONE = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


def test_a_zone_is_read_for_people(run: Run) -> None:
    shown = run("casework", "mrz", *ZONE)
    assert shown.startswith("TD3\n")
    assert "  names: ERIKSSON, ANNA MARIA" in shown
    assert "  digit of number: 6 agrees" in shown


def test_a_digit_that_does_not_agree_is_told(run: Run) -> None:
    shown = run("casework", "mrz", ZONE[0], ZONE[1].replace("C36", "C37"))
    assert "  digit of number: 7 does not agree; reckoned 6" in shown


def test_a_zone_is_read_for_programs(run: Run) -> None:
    said = json.loads(run("casework", "mrz", *ZONE, "--json"))
    assert (said["kind"], said["agrees"]) == ("TD3", True)
    assert said["fields"]["number"] == "L898902C3"
    assert said["digits"][0] == {
        "name": "number", "printed": "6", "reckoned": "6", "agrees": True,
    }  # fmt: skip


def test_what_is_no_zone_is_refused(run: Run) -> None:
    with pytest.raises(InputError):
        run("casework", "mrz", "P<UTO")


KAMOL = "Kamol Sample"


@pytest.fixture
def with_complaints_officer(crew: Crew) -> str:
    """The post has a complaints officer too."""
    desk = crew.at_post("Salima Sample")
    officers.add_officer(desk, KAMOL, Role.COMPLAINTS, PASSPHRASE)
    return KAMOL


def test_a_complaint_is_recorded_by_anyone_and_read_by_its_officer(
    at: At, crew: Crew, with_complaints_officer: str
) -> None:
    told = at("Anora Sample", "casework", "complain", "--words", "He was threatened", "--anonymous")
    assert "Nobody else is told" in told.out

    assert "He was threatened" in at(with_complaints_officer, "casework", "complaints").out
    assert at("Salima Sample", "casework", "complaints").code == 1


def test_a_complaint_nobody_could_read_is_refused(at: At, crew: Crew) -> None:
    ran = at("Anora Sample", "casework", "complain", "--words", "He was threatened")
    assert ran.code == 1
    assert "Nobody at this desk can receive a complaint" in ran.err


def test_who_holds_a_case_is_said_and_it_is_handed_over_from_a_terminal(at: At, crew: Crew) -> None:
    desk = crew.at_post("Salima Sample")
    case = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)])
    hq = next(peer.desk_id for peer in desk.casebook.peers.list())
    crew.close()
    said = at("Salima Sample", "casework", "holder", case.id, "--json").json()
    assert (said["state"], [each["id"] for each in said["targets"]]) == ("here", [hq])
    gave = at("Salima Sample", "casework", "hand-over", case.id, "--to", hq, "--words", "He moves")
    assert "until that is accepted" in gave.out
    assert "offered to" in at("Salima Sample", "casework", "holder", case.id).out
    assert at("Salima Sample", "casework", "offered").out == ""
    for refused in (
        ("casework", "accept", "nothing"),
        ("casework", "take-over", case.id, "--reason", "It is here"),
    ):
        assert at("Salima Sample", *refused).code == 1
    assert at("Salima Sample", "casework", "kept-apart", case.id).out == ""
