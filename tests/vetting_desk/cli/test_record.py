"""Records offered again and corrected, from a terminal alone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew, signed_at
from vetting_desk.model import Record, WayToHq

At = Callable[..., Ran]
ANORA, BAHROM = "Anora Sample", "Bahrom Sample"


@pytest.fixture
def written(at: At, crew: Crew, tmp_path: Path) -> Record:
    record = signed_at(crew.at_post(ANORA))
    stick = tmp_path / "stick"
    stick.mkdir()
    at(ANORA, "exchange", "write", stick)
    return record


def way(crew: Crew, record: Record) -> WayToHq:
    return crew.at_post(ANORA).casebook.records.get(record.id).way_to_hq


def test_each_is_listed_with_what_to_do(at: At, written: Record) -> None:
    listed = at(BAHROM, "record", "list").out

    assert f"{written.id}  written" in listed
    assert "No answer: record offer" in listed


@pytest.mark.parametrize("how", ["by id", "by bundle", "all"])
def test_it_is_offered_again(at: At, crew: Crew, written: Record, how: str) -> None:
    bundle = at(ANORA, "exchange", "bundles").out.split()[0]
    which = {"by id": (written.id,), "by bundle": ("--bundle", bundle), "all": ("--all",)}[how]

    beside = 3  # facts of its case are signed with it
    number = 1 if how == "by id" else 1 + beside
    assert f"To send in a new bundle: {number}." in at(BAHROM, "record", "offer", *which).out
    assert way(crew, written) is WayToHq.TO_SEND
    assert ("replaced" in at(ANORA, "exchange", "bundles").out) is (how != "by id")


def test_offering_nothing_is_wrong_use(at: At, crew: Crew) -> None:
    assert at(ANORA, "record", "offer").code == 2


def test_it_is_corrected_with_the_answers_that_change(
    at: At, crew: Crew, written: Record, tmp_path: Path
) -> None:
    steps = tmp_path / "steps.json"
    steps.write_text(json.dumps({"language": "", "steps": []}), encoding="utf-8")
    begun = at(
        ANORA, "record", "correct", written.id, "--reason", "Heard wrongly", "--answers", steps
    )
    draft = begun.out.split()[1].rstrip(".")

    signed = at(ANORA, "draft", "sign", draft, "--incomplete-reason", "Invented")
    assert signed.code == 0
    new = signed.out.split()[-1]
    assert f"corrected by {new}" in at(ANORA, "record", "standing", written.id).out
    assert f"In force.\nCorrects {written.id}" in at(ANORA, "record", "standing", new).out
    assert at(ANORA, "record", "correct", written.id, "--reason", "Again").code == 1
