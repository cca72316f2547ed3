"""What headquarters did not take in, from a terminal alone, until the post has heard of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew, signed_at
from vetting_desk.model import Record, WayToHq
from vetting_desk.operations.organisation import revocations

At = Callable[..., Ran]
ANORA, BAHROM, HQ = "Anora Sample", "Bahrom Sample", "Hilola Sample"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def held(at: At, crew: Crew, stick: Path) -> Record:
    """A record signed by somebody whose certificate was taken back before it came."""
    record = signed_at(crew.at_post(ANORA))
    revocations.revoke_officer(crew.at_hq(), crew.officer(ANORA), "Invented")
    at(BAHROM, "exchange", "write", stick)
    assert f"{record.id}  held" in at(HQ, "exchange", "receive", stick).out
    return record


def way(crew: Crew, record: Record) -> WayToHq:
    return crew.at_post(BAHROM).casebook.records.get(record.id).way_to_hq


def told(at: At, stick: Path) -> str:
    """Carry what headquarters has to say to the post."""
    at(HQ, "exchange", "write", stick)
    return at(BAHROM, "exchange", "receive", stick).out


def test_it_is_listed_with_why_and_what_can_be_done(at: At, held: Record) -> None:
    listed = at(HQ, "quarantine", "list").out

    assert "\n1  open" in listed
    assert "(certificate-revoked); signed by Anora Sample" in listed
    assert "quarantine release, ask-again or set-aside" in listed


def test_shown_it_is_judged_anew_and_says_what_may_be_read(at: At, held: Record) -> None:
    shown = at(HQ, "quarantine", "show", 1).out

    assert shown.startswith("cannot-be-judged: its certificate was revoked")
    assert "name: Sample" in shown


def test_what_cannot_be_judged_is_released_by_a_person_who_answers_for_it(
    at: At, crew: Crew, held: Record, stick: Path
) -> None:
    without = at(HQ, "quarantine", "release", 1, "--reason", "I know her")
    assert without.code == 1
    assert "--although-not-judged" in without.err

    done = at(HQ, "quarantine", "release", 1, "--reason", "I know her", "--although-not-judged")
    assert done.code == 0
    assert "accepted: I know her" in told(at, stick)
    assert way(crew, held) is WayToHq.RECEIVED
    assert "\n1  open" not in at(HQ, "quarantine", "list").out
    assert "1  released" in at(HQ, "quarantine", "list", "--all").out


def test_asked_for_again_the_post_sends_it_again(
    at: At, crew: Crew, held: Record, stick: Path
) -> None:
    at(HQ, "quarantine", "ask-again", 1, "--reason", "Once more, please")

    assert "send-again: Once more, please" in told(at, stick)
    assert way(crew, held) is WayToHq.TO_SEND


def test_set_aside_for_good_the_post_says_what_to_do(
    at: At, crew: Crew, held: Record, stick: Path
) -> None:
    at(HQ, "quarantine", "set-aside", 1, "--reason", "Signed twice")
    told(at, stick)

    listed = at(BAHROM, "record", "list").out
    assert f"{held.id}  set-aside" in listed
    assert "headquarters, set-aside: Signed twice" in listed
    assert "record correct" in listed
