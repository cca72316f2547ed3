"""Recordings from a terminal: listed with consent, checked, sent for a reason, erased by the rule."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli, Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew
from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.policy import Policy

At = Callable[..., Ran]


@pytest.fixture
def at(crew: Crew, cli: Cli, tmp_path: Path) -> At:
    """A function that runs a command of recordings at the post as an officer of the crew."""
    words = tmp_path / "passphrase.txt"
    words.write_text(PASSPHRASE + "\n", encoding="ascii")

    def ran(name: str, command: str, *rest: object) -> Ran:
        crew.close()
        own = (crew.folder / "post", "--officer", name, "--passphrase-file", words)
        return cli("casework", "recordings", command, *own, *rest)

    return ran


@pytest.fixture
def kept(crew: Crew) -> tuple[str, str]:
    """Ids of a case, and of its recording that broke off after five seconds."""
    talk = Talk(crew.at_post("Anora Sample")).agree()
    running = talk.begin()
    running.feed(sound(5))
    talk.desk.casebook.settings.set(policy.KEY, policy.to_text(Policy(recording_days=10)))
    crew.close()
    return talk.case, running.recording.id


def test_they_are_listed_and_what_broke_off_is_ended(at: At, kept: tuple[str, str]) -> None:
    case, recording = kept
    shown = at("Anora Sample", "list", case).out
    assert "consent  agrees" in shown
    assert f"{recording}  " in shown
    assert "broken-off" in shown
    assert "0:00:04" in shown
    said = json.loads(at("Anora Sample", "list", case, "--json").out)
    [found] = said["recordings"]
    assert (found["pieces"], found["milliseconds"], found["ending"]) == (2, 4_000, "broken-off")
    assert said["consent"]["answer"] == "agrees"


def test_one_is_checked_and_its_digest_told(at: At, kept: tuple[str, str]) -> None:
    shown = at("Anora Sample", "verify", kept[1]).out
    assert "2 pieces" in shown
    assert "as it was recorded" in shown


def test_one_is_sent_for_a_reason(at: At, kept: tuple[str, str]) -> None:
    shown = at("Anora Sample", "send", kept[1], "--reason", "A court").out
    assert "with the next bundle" in shown
    again = at("Anora Sample", "send", kept[1], "--reason", "A court")
    assert again.code == 1
    assert "sent" in again.err


def test_the_rule_erases_nothing_before_its_days(at: At, kept: tuple[str, str]) -> None:
    shown = at("Salima Sample", "erase").out
    assert shown.strip().endswith("erased: 0")


def test_the_person_takes_it_back(at: At, kept: tuple[str, str]) -> None:
    assert "from now on" in at("Anora Sample", "withdraw", kept[0]).out
    assert "consent  withdrawn" in at("Anora Sample", "list", kept[0]).out
    assert at("Anora Sample", "withdraw", kept[0]).code == 1


def test_one_is_erased_before_its_days_with_a_reason_by_a_supervisor(
    at: At, kept: tuple[str, str]
) -> None:
    case, recording = kept
    assert at("Anora Sample", "erase", recording, "--reason", "They ask").code == 1
    assert at("Salima Sample", "erase", recording).code == 1
    assert at("Salima Sample", "erase", "--reason", "They ask").code == 2
    shown = at("Salima Sample", "erase", recording, "--reason", "They ask").out
    assert shown.strip().endswith("erased: 1")
    [found] = json.loads(at("Salima Sample", "list", case, "--json").out)["recordings"]
    assert (found["state"], found["erased_why"]) == ("erased", "They ask")
