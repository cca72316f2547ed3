"""Decisions from a terminal: looked at, signed, withdrawn, told, appealed against and looked at again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.cli.conftest import Cli, Ran
from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    LATIF,
    Bench,
    bench,
    made,
)

__all__ = ["bench", "made"]
Run = Callable[..., Ran]


@pytest.fixture
def run(cli: Cli, tmp_path: Path) -> Run:
    """A function that runs a command of decisions as somebody, at a desk that nobody else has open."""
    words = tmp_path / "words.txt"
    words.write_text(PASSPHRASE, encoding="utf-8")

    def ran(name: str, folder: Path, *arguments: object, officer: str) -> Ran:
        who = ("--officer", officer, "--passphrase-file", words)
        return cli("decision", name, folder, *arguments, *who)

    return ran


def test_a_decision_is_looked_at_signed_and_looked_at_again(bench: Bench, run: Run) -> None:
    decision, case, hq = bench.proposed(lawyer=LATIF).entry.id, bench.case_id, bench.hq.folder
    bench.hq.close()
    assert f"proposed: amnesty; waits for {DILNOZA}" in run("list", hq, case, officer=HILOLA).out
    shown = run("show", hq, case, decision, officer=DILNOZA).out
    assert "Reasons: Invented reasons" in shown
    assert f"Panel: {DAVLAT}" in shown
    assert shown.count("Rests on: ") == 3
    saw = run("show", hq, case, decision, "--json", officer=DILNOZA).json()["saw"]
    assert f"--saw {saw}" in shown
    assert run("sign", hq, decision, "--saw", "0" * 64, officer=DILNOZA).code == 1
    assert run("sign", hq, decision, "--saw", saw, officer=DONIYOR).code == 1
    at = ("--saw", saw)
    assert "proposed" in run("heard", hq, decision, *at, "--words", "Fair", officer=LATIF).out
    assert "in-force" in run("sign", hq, decision, *at, officer=DILNOZA).out
    assert run("withdraw", hq, decision, "--words", "Late", officer=DAVLAT).code == 1
    assert run("prepare", hq, case, officer=DAVLAT).code == 1, "nothing says why"
    again = ("--because", "reopened", "--words", "A new witness")
    assert run("reopen", hq, decision, *again, officer=DAVLAT).code == 0
    assert "A new witness" in run("show", hq, case, decision, officer=DAVLAT).out
    begun = run("prepare", hq, case, officer=DAVLAT).out.split()[1].rstrip(".")
    found = run("list", hq, case, "--json", officer=HILOLA).json()
    assert found["preparing"] == {begun: DAVLAT}
    assert run("drop", hq, begun, officer=DONIYOR).out == "Dropped.\n"
    [said] = run("list", hq, case, "--json", officer=HILOLA).json()["decisions"]
    stances = [each["stance"] for each in said["voices"]]
    assert (said["state"], said["waiting_for"], stances) == (
        "in-force",
        [],
        ["signs", "heard", "signs"],
    )


def test_who_does_not_agree_is_kept_and_the_author_withdraws(bench: Bench, run: Run) -> None:
    decision, case, hq, saw = bench.proposed().entry.id, bench.case_id, bench.hq.folder, bench.saw()
    bench.hq.close()
    assert run("dissent", hq, decision, "--saw", saw, officer=DILNOZA).code == 2, (
        "words are missing"
    )
    why = ("--saw", saw, "--words", "Too early")
    assert "proposed" in run("dissent", hq, decision, *why, officer=DILNOZA).out
    assert "withdrawn" in run("withdraw", hq, decision, "--words", "So be it", officer=DAVLAT).out
    shown = run("show", hq, case, decision, officer=DAVLAT).out
    assert f"{DILNOZA} dissents" in shown
    assert "Too early" in shown
    assert "Begun: " in run("prepare", hq, case, officer=DAVLAT).out


def test_a_post_says_that_the_person_was_told_and_appeals(bench: Bench, run: Run) -> None:
    decision, case, post = bench.decided().entry.id, bench.case_id, bench.post.folder
    bench.carry()
    day = bench.post.clock.now().date().isoformat()
    bench.post.close()
    said = ("--day", day, "--how", "Aloud", "--language", "tg", "--understood", "yes")
    assert run("told", post, decision, *said, officer=ANORA).code == 2, "nothing is assumed"
    assert run("told", post, decision, *said, "--appeals", "no", officer=ANORA).code == 0
    assert f"told on {day} by {ANORA}" in run("list", post, case, officer=ANORA).out
    assert run("appeal", post, decision, "--words", "It is not so", officer=ANORA).code == 0
    shown = run("show", post, case, decision, officer=ANORA).out
    assert "To be looked at again (appealed): It is not so" in shown
    assert "--saw" not in shown, "who interviews does not sign"


def test_where_nothing_was_decided_that_is_said(bench: Bench, run: Run) -> None:
    bench.hq.close()
    found = run("list", bench.hq.folder, bench.case_id, officer=HILOLA)
    assert found.out == "Nothing was decided.\n"
    assert run("show", bench.hq.folder, bench.case_id, "nothing", officer=HILOLA).code == 1
