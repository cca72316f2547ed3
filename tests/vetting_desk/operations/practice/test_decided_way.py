"""The way from a receipt to a decision that the person was told."""

from pathlib import Path

import pytest

from vetting_desk.crypto import kdf, slots
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import reading, remarks
from vetting_desk.operations.practice.walkthrough import Walkthrough


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (kdf, slots):
        monkeypatch.setattr(module, "DEFAULT", kdf.CHEAP)


def test_headquarters_knows_in_the_end_that_the_person_was_told(tmp_path: Path) -> None:
    walk = Walkthrough(tmp_path / "way", "eligibility")
    for name, _words, act in walk.steps():
        act()
        if name == "papers":
            case_id = walk._record.case_id
            [found] = reading.of_case(walk._hq, case_id).decisions
            assert found.standing.state is DecisionState.IN_FORCE
            assert found.standing.payload.outcome.key == "amnesty-with-support"
            assert [each.payload.step for each in found.answers] == ["read"]
            assert [each.payload.understood for each in found.told] == ["yes"]
            [sent_back] = remarks.of_case(walk._hq, case_id)
            assert not sent_back.open
            walk._hq.casebook.verify()
            walk._post.casebook.verify()
    assert walk.paths["letter_pdf"].read_bytes().startswith(b"%PDF")
