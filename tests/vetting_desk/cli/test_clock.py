"""The clock of a desk from a terminal."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from vetting_desk.clock import SystemClock
from vetting_desk.errors import InputError, NotFoundError, WrongPassphraseError

Run = Callable[..., str]
Desks = tuple[Path, Path, Path]


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """A function that moves this device's clock ahead by so many days."""

    def move(days: int) -> None:
        moment = datetime.now(UTC) + timedelta(days=days)
        monkeypatch.setattr(SystemClock, "now", lambda _: moment)

    return move


def test_a_clock_that_is_right_is_said_to_be(run: Run, desks: Desks, words: dict[str, str]) -> None:
    shown = run("desk", "clock", "show", desks[1], "--passphrase-file", words["iskandar"])

    assert "The clock is as it should be." in shown
    assert "Newest moment believed:" in shown


def test_a_clock_far_ahead_is_told_by_every_command_and_can_be_accepted(
    run: Run, desks: Desks, words: dict[str, str], ahead: Callable[[int], None]
) -> None:
    _, post, stick = desks
    own = ("--passphrase-file", words["iskandar"])
    ahead(100)
    told = run("desk", "request", post, stick, *own)
    assert "days ahead of what this desk can account for. See: vetting-desk desk clock show" in told

    accepted = run("desk", "clock", "accept", post, *own, "--reason", "it was switched off")

    assert "The clock is as it should be." in accepted
    assert "ahead of what" not in run("desk", "request", post, stick, *own)


def test_accepting_needs_a_reason(run: Run, desks: Desks, words: dict[str, str]) -> None:
    with pytest.raises(InputError):
        run(
            "desk",
            "clock",
            "accept",
            desks[1],
            "--passphrase-file",
            words["iskandar"],
            "--reason",
            " ",
        )


def test_two_officers_correct_the_time_of_headquarters(
    run: Run, desks: Desks, words: dict[str, str]
) -> None:
    hq, _, _ = desks
    own = ("--officer", "Hilola Sample", "--passphrase-file", words["boss"])
    run("desk", "add-officer", hq, *own, "--name", "Farida Sample", "--role", "interviewer",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    correct = ("desk", "clock", "correct", hq, *own, "--reason", "the year was wrong", "--second")

    with pytest.raises(NotFoundError):
        run(*correct, "Nobody", "--second-passphrase-file", words["farida"])
    with pytest.raises(WrongPassphraseError):
        run(*correct, "Farida Sample", "--second-passphrase-file", words["boss"])
    done = run(*correct, "Farida Sample", "--second-passphrase-file", words["farida"])

    assert "Every desk follows with its next return bundle." in done
