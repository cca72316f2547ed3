"""What a decision's lines say: rivals, who refused before, and that control characters do nothing."""

from dataclasses import replace

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, Bench, bench, made
from vetting_desk.cli import decision_text
from vetting_desk.model.decision_standing import Flaw

__all__ = ["bench", "made"]


def test_a_flaw_and_a_rival_are_said(bench: Bench) -> None:
    found = replace(bench.decided(), flaw=Flaw.TOO_FEW, rivals=("another",), superseded_by="newer")
    assert "in-force (too-few): amnesty" in decision_text.heading(found)
    lines = list(decision_text.voices(found))
    assert "Decision another is in force too, and neither names the other." in lines
    assert "Decision newer took its place." in lines
    assert lines[0].startswith(f"{DAVLAT} signs, ")
    said = decision_text.as_json(found)
    assert (said["flaw"], said["rivals"], said["superseded_by"]) == (
        "too-few",
        ["another"],
        "newer",
    )


def test_who_did_not_agree_before_is_said(bench: Bench) -> None:
    found = bench.proposed()
    refused = replace(found.voices[0], words="Too early\x1b[2J")
    [*_, line] = decision_text.voices(replace(found, refused_before=(refused,)))
    assert line.startswith(f"{DAVLAT} did not agree to an earlier proposal: Too early")
    assert "\x1b" not in line
    assert DILNOZA in decision_text.heading(found)


def test_what_it_rests_on_is_said_by_title_and_signer(bench: Bench) -> None:
    lines = list(decision_text.content(bench.proposed().payload, [("Intake", "Anora")]))
    assert lines[0].startswith("Outcome: amnesty: ")
    assert lines[-1] == "Rests on: Intake, Anora"
    assert any(line.startswith("Appeal until ") for line in lines)
