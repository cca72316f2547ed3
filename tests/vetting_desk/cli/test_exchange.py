"""Records to headquarters and receipts back, from a terminal alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli, Ran
from tests.vetting_desk.operations.conftest import Crew, signed_at
from vetting_desk.model import WayToHq

At = Callable[..., Ran]
ANORA, BAHROM, HQ, SUPERVISOR = "Anora Sample", "Bahrom Sample", "Hilola Sample", "Salima Sample"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_the_whole_way_and_back(at: At, crew: Crew, stick: Path) -> None:
    record = signed_at(crew.at_post(ANORA))

    assert "read back" in at(BAHROM, "exchange", "write", stick).out
    assert "written" in at(BAHROM, "exchange", "bundles").out
    assert f"{record.id}  accepted" in at(HQ, "exchange", "receive", stick).out
    assert "read back" in at(HQ, "exchange", "write", stick).out
    assert at(ANORA, "exchange", "receive", stick).code == 0

    assert crew.at_post(ANORA).casebook.records.get(record.id).way_to_hq is WayToHq.RECEIVED
    assert "received" in at(BAHROM, "exchange", "bundles").out


def test_a_lost_stick_is_written_again(at: At, crew: Crew, stick: Path) -> None:
    signed_at(crew.at_post(ANORA))
    at(ANORA, "exchange", "write", stick)
    bundle = at(ANORA, "exchange", "bundles").out.split()[0]

    assert "number 1" in at(ANORA, "exchange", "again", bundle, stick).out


def test_a_bundle_that_is_refused_is_said_and_ends_with_one(
    at: At, crew: Crew, stick: Path
) -> None:
    signed_at(crew.at_post(ANORA))
    at(ANORA, "exchange", "write", stick)
    [path] = stick.iterdir()
    path.write_bytes(path.read_bytes()[:-1])

    ran = at(HQ, "exchange", "receive", stick)

    assert ran.code == 1
    assert path.name in ran.err


def test_nothing_to_send_is_said(at: At, crew: Crew, stick: Path) -> None:
    assert at(ANORA, "exchange", "write", stick).code == 1


def test_a_post_is_told_what_is_new_here(at: At, crew: Crew, stick: Path) -> None:
    from vetting_desk.operations.organisation import packs

    packs.sign(crew.at_hq(), packs.sample())
    at(HQ, "exchange", "write", stick)

    assert "new here: Sample texts" in at(ANORA, "exchange", "receive", stick).out


def test_the_commands_of_the_exchange_are_listed(cli: Cli) -> None:
    shown = cli("exchange", "--help").out
    for name in (
        "bundles",
        "write",
        "again",
        "receive",
        "sync",
        "split",
        "parts",
        "drop-split",
        "clear-parts",
        "own",
        "clear",
    ):
        assert f"\n  {name} " in shown
