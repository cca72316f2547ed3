"""The way out of a changed trust, from a terminal."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click import UsageError

from vetting_desk.clock import SystemClock
from vetting_desk.crypto.age import HybridIdentity
from vetting_desk.errors import InputError, StateError, TrustChangedError
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.desk_folders import officers_of
from vetting_desk.operations.desk import desks
from vetting_desk.store import open_casebook

Run = Callable[..., str]
STRANGER = HybridIdentity.generate().recipient.to_text()


@pytest.fixture
def own(desks: tuple[Path, Path, Path], words: dict[str, str]) -> tuple[object, ...]:
    _, post, _ = desks
    return (post, "--officer", "Iskandar Sample", "--passphrase-file", words["iskandar"])


@pytest.fixture
def changed(run: Run, own: tuple[object, ...], words: dict[str, str]) -> None:
    """Somebody with the store key put their own clinical recipient into the casebook."""
    run("desk", "trust", *own)
    folder = Path(str(own[0]))
    text = Path(words["iskandar"]).read_text("utf-8").strip()
    [officer] = [slot.id for slot in officers_of(folder) if slot.name == "Iskandar Sample"]
    with closing(desks.unlock(folder, officer, text)) as desk:
        key = bytearray(desk.secret.store_key)
    with closing(open_casebook(folder, key, SystemClock())) as casebook:
        casebook.settings.set(compartment.ORGANISATION, STRANGER)


def test_a_desk_as_the_key_remembers_it_is_said(run: Run, own: tuple[object, ...]) -> None:
    assert "remembers" in run("desk", "trust", *own)


@pytest.mark.usefixtures("changed")
def test_what_changed_is_said_and_put_back(
    run: Run, own: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(TrustChangedError):
        run("desk", "trust", *own)
    assert "remembers" in run("desk", "trust", *own, "--put-back")
    assert "remembers" in run("desk", "trust", *own)


def test_what_is_there_is_accepted_by_two(
    run: Run, own: tuple[object, ...], words: dict[str, str], request: pytest.FixtureRequest
) -> None:
    run("desk", "add-officer", *own, "--name", "Farida Sample", "--role", "interviewer",
        "--new-passphrase-file", words["farida"])  # fmt: skip
    request.getfixturevalue("changed")
    with pytest.raises(InputError):
        run("desk", "trust", *own, "--accept", "--second", "Nobody")
    with pytest.raises(StateError):
        run("desk", "trust", *own, "--accept", "--second", "Iskandar Sample",
            "--second-passphrase-file", words["iskandar"])  # fmt: skip

    told = run("desk", "trust", *own, "--accept", "--second", "Farida Sample",
               "--second-passphrase-file", words["farida"])  # fmt: skip

    assert "remembers" in told


def test_one_of_the_two_ways_is_chosen(run: Run, own: tuple[object, ...]) -> None:
    with pytest.raises((UsageError, SystemExit)):
        run("desk", "trust", *own, "--accept", "--put-back")
