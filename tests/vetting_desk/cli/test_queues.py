"""What waits at headquarters, from a terminal: listed, claimed, given away, acknowledged."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Ran
from tests.vetting_desk.operations.conftest import Crew, signed_at
from vetting_desk.model import Record, new_id
from vetting_desk.operations.queues import in_the_making
from vetting_desk.operations.queues.in_the_making import InTheMaking
from vetting_desk.store.clinical import Release, ReleaseKind

At = Callable[..., Ran]
ANORA, BAHROM, HQ = "Anora Sample", "Bahrom Sample", "Hilola Sample"


@pytest.fixture
def came(at: At, crew: Crew, tmp_path: Path) -> Record:
    """A record that headquarters has."""
    stick = tmp_path / "stick"
    stick.mkdir()
    record = signed_at(crew.at_post(ANORA))
    at(BAHROM, "exchange", "write", stick)
    at(HQ, "exchange", "receive", stick)
    return record


def test_queues_are_counted_and_listed(at: At, came: Record) -> None:
    assert "new  1" in at(HQ, "queue", "list").out
    assert came.case_id in at(HQ, "queue", "list", "--queue", "new").out
    assert at(HQ, "queue", "list", "--queue", "own").out == ""


def test_a_case_is_claimed_and_let_go(at: At, came: Record) -> None:
    assert "Yours until" in at(HQ, "queue", "claim", came.case_id).out
    assert f"with {HQ}" in at(HQ, "queue", "list", "--queue", "own").out
    assert "Free" in at(HQ, "queue", "let-go", came.case_id).out
    shown = at(HQ, "queue", "show", came.case_id).out
    assert f"by {HQ}: let-go" in shown
    assert "waits in: new" in shown


def test_a_case_nobody_has_is_not_let_go(at: At, came: Record) -> None:
    ran = at(HQ, "queue", "let-go", came.case_id)
    assert (ran.code, "queue claim" in ran.err) == (1, True)


def test_it_is_given_to_nobody_who_is_not_here(at: At, came: Record) -> None:
    ran = at(HQ, "queue", "give", came.case_id, "--to", "Nobody Sample")
    assert (ran.code, "Nobody Sample" in ran.err) == (1, True)


def test_what_is_urgent_is_acknowledged(at: At, crew: Crew, came: Record) -> None:
    hq = crew.at_hq()
    release = Release(
        new_id(), came.case_id, "", new_id(), "Invented", hq.clock.now(), ReleaseKind.URGENT_SAFETY,
        "Invented words",
    )  # fmt: skip
    hq.casebook.clinical.add_release(release)
    assert "acknowledged by nobody: 1" in at(HQ, "queue", "list").out
    assert "URGENT" in at(HQ, "queue", "list", "--queue", "urgent").out
    given = ("--kind", "release", "--subject", release.id, "--words", "I call the post")
    assert "Acknowledged" in at(HQ, "queue", "acknowledge", came.case_id, *given).out
    assert f"acknowledged by {HQ}" in at(HQ, "queue", "show", came.case_id).out
    assert at(HQ, "queue", "acknowledge", came.case_id, *given).code == 1


def test_a_case_is_moved_on_by_who_claimed_it(at: At, came: Record) -> None:
    assert at(HQ, "queue", "move", came.case_id, "--to", "decide").code == 1
    at(HQ, "queue", "claim", came.case_id)
    assert "waits in: review" in at(HQ, "queue", "move", came.case_id, "--to", "review").out
    assert at(HQ, "queue", "move", came.case_id, "--to", "second-look").code == 1
    assert "decide" in at(HQ, "queue", "move", came.case_id, "--to", "decide").out
    assert "decide  1" in at(HQ, "queue", "list").out


def test_whose_word_a_proposal_waits_for_is_named(
    at: At, came: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    making = InTheMaking(("Davlat Sample",), ("Dilnoza Sample", HQ), own_word=True)
    monkeypatch.setattr(in_the_making, "in_the_making", lambda *_: making)
    shown = at(HQ, "queue", "show", came.case_id).out
    assert "prepared by: Davlat Sample" in shown
    assert f"waits for: Dilnoza Sample, {HQ} (yours is one of them)" in shown
