"""To the pages of a decision and away."""

from collections.abc import Callable

import pytest

from ui.shell.frame import DeskFrame


def test_the_way_there_and_back(frame: DeskFrame, settle: Callable[[], None]) -> None:
    case_id = frame.pages.cases.rows()[0].id
    frame.decisions.open_deciding(case_id)
    assert frame.shown_page() is frame.pages.deciding
    assert frame.decisions.case_id("deciding") == case_id
    assert str(frame._place()) == f"case:{case_id}"
    frame.pages.deciding.left.emit(case_id)
    settle()
    assert frame.pages.case.case_id == case_id
    assert frame.decisions.case_id("case") == ""
    assert frame.decisions.ways("case", frame.open_case) == ()
    names = [name for name, _ in frame.decisions.ways("decision", frame.open_case)]
    assert names == ["left", "decision_requested", "deciding_requested", "proof_requested"]


def test_a_decision_leads_to_the_proof_that_is_to_be_given_of_it(
    frame: DeskFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(frame.pages.proof, "give_on", asked.append)
    frame.pages.decision.proof_requested.emit("d1")
    assert frame.shown_page() is frame.pages.proof
    assert asked == ["d1"]
