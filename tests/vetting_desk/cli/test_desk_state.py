"""Where a desk stands, from a terminal."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.desk import desks as unlocking

Run = Callable[..., str]


@pytest.fixture
def noticed(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[Path, str]:
    """A post that noticed something, and the file with its officer's passphrase."""
    _, post, _ = desks
    officer = desk_folders.officers_of(post)[0].id
    with closing(
        unlocking.unlock(post, officer, Path(words["iskandar"]).read_text().strip())
    ) as desk:
        desk.casebook.findings.add(FindingKind.COPIED, detail={"sequence": 3, "here": 3})
    return post, words["iskandar"]


def test_a_quiet_desk_noticed_nothing(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    said = run("desk", "state", desks[1], "--passphrase-file", words["iskandar"])

    assert "epoch 1" in said
    assert "Nothing was noticed." in said


def test_what_was_noticed_is_told_with_what_to_do(run: Run, noticed: tuple[Path, str]) -> None:
    post, file = noticed
    said = run("desk", "state", post, "--passphrase-file", file)

    assert "1. Headquarters has another bundle under number 3" in said
    for command in ("desk offer-again DESK", "desk become-new DESK", "desk settle DESK 1"):
        assert f"vetting-desk {command}" in said


def test_another_command_says_that_something_was_noticed(
    cli: Cli, noticed: tuple[Path, str], tmp_path: Path
) -> None:
    post, file = noticed
    stick = tmp_path / "another stick"
    stick.mkdir()

    ran = cli("desk", "request", post, stick, "--passphrase-file", file)

    assert "Noticed: Headquarters has another bundle" in ran.err
    assert "desk state" in ran.err


def test_what_is_dealt_with_is_told_no_more(run: Run, noticed: tuple[Path, str]) -> None:
    post, file = noticed
    run("desk", "settle", post, "1", "--passphrase-file", file)

    assert "Nothing was noticed." in run("desk", "state", post, "--passphrase-file", file)


def test_everything_is_offered_again_and_headquarters_asked(
    run: Run, noticed: tuple[Path, str]
) -> None:
    post, file = noticed

    assert "0 records" in run("desk", "offer-again", post, "--passphrase-file", file)
    assert "asks headquarters" in run("desk", "ask", post, "--passphrase-file", file)
    assert "write a bundle" in run("desk", "state", post, "--passphrase-file", file)


def test_a_desk_becomes_a_new_one_and_is_taken_in_as_what_it_was(
    run: Run, desks: tuple[Path, Path, Path], words: dict[str, str]
) -> None:
    hq, post, stick = desks
    own = ("--passphrase-file", words["iskandar"])
    said = run("desk", "become-new", post, *own, "--name", "Second post")
    asked = run("desk", "request", post, stick, *own)
    spoken = asked.splitlines()[-1].strip()

    answered = run(
        "desk", "approve", hq, stick, "--passphrase-file", words["boss"], "--words", spoken
    )

    assert "A new desk: Second post" in said
    assert "It was Post before" in answered
    root = answered.splitlines()[-1].strip()
    assert "Joined." in run("desk", "join", post, stick, *own, "--words", root)
