"""Numbers from a terminal: definitions, tables, and an export that only its recipient opens."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, _enrol
from vetting_desk.crypto.age import HybridIdentity, unseal

Run = Callable[..., str]


@pytest.fixture(scope="session")
def enrolled_desks(made_once: Callable[..., Path]) -> Path:
    """A folder with ``headquarters`` and ``post``."""
    return made_once("numbers", _enrol)


def test_definitions_take_no_desk(run: Run) -> None:
    assert "Called  (what/calls)" in run("numbers", "definitions")
    said = json.loads(run("numbers", "definitions", "--json"))
    assert said["tables"]["ratings"]["by"][0] == "sex"
    assert said["definitions"]["what/calls"]["does_not_show"]
    assert "Обратились" in run("numbers", "definitions", "--language", "ru")


def options(folder: Path, tmp_path: Path) -> tuple[object, ...]:
    """The options with which a command unlocks headquarters."""
    file = tmp_path / "passphrase.txt"
    file.write_text(PASSPHRASE)
    return folder, "--passphrase-file", file


def test_a_table_is_shown_for_people_and_for_programs(
    run: Run, enrolled_desks: Path, tmp_path: Path
) -> None:
    at = options(enrolled_desks / "headquarters", tmp_path)
    shown = run("numbers", "show", *at, "steps", "--by", "sex")
    assert "Called" in shown.splitlines()[0]
    assert "0 cases counted" in shown
    said = json.loads(run("numbers", "show", *at, "times", "--json"))
    assert said["rows"][0]["key"] == "call-to-return"
    assert said["rows"][0]["figures"] == [0, None, None, 0, 0]
    assert said["least_shown"] == 5


def test_ratings_are_never_added_up(
    refused: Callable[..., str], enrolled_desks: Path, tmp_path: Path
) -> None:
    at = options(enrolled_desks / "headquarters", tmp_path)
    assert "not added up" in refused("numbers", "show", *at, "ratings", "--by", "sex")
    assert "name it with --by" in refused("numbers", "show", *at, "steps")


def test_an_export_opens_for_its_recipient_alone(
    run: Run, enrolled_desks: Path, tmp_path: Path
) -> None:
    identity, folder = HybridIdentity.generate(), tmp_path / "out"
    folder.mkdir()
    keys = tmp_path / "recipients.txt"
    keys.write_text(f"# whose\n{identity.recipient.to_text()}\n")
    at = options(enrolled_desks / "headquarters", tmp_path)
    said = run(
        "numbers", "export", *at, "--purpose", "Yearly report", "--column", "sex",
        "--recipient", keys, "--into", folder,
    )  # fmt: skip
    assert said.startswith("0 cases, sealed: ")
    [file] = folder.iterdir()
    assert unseal(file.read_bytes(), [identity]) == b"pseudonym,sex\r\n"
