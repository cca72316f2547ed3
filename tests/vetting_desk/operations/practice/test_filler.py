"""Who fills the walkthrough's form at the practice post."""

from pathlib import Path

import pytest

from vetting_desk.crypto import kdf, slots
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import reading
from vetting_desk.operations.interview.instruments import shipped, shipped_form
from vetting_desk.operations.practice import filler
from vetting_desk.operations.practice.filler import COLLEAGUE, Hands, hands_for
from vetting_desk.operations.practice.walkthrough import Walkthrough


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (kdf, slots):
        monkeypatch.setattr(module, "DEFAULT", kdf.CHEAP)


def test_one_officer_does_both_but_for_a_childs_form() -> None:
    needed = {name: hands_for(shipped_form(name)) for name in shipped()}

    assert [name for name, hands in needed.items() if not hands.alone] == ["child-intake"]
    assert needed["child-intake"] == Hands(Role.SUPERVISOR, Role.CHILD_PROTECTION)
    assert needed["phq-9"].first is Role.PSYCHOLOGIST


def test_a_form_that_nobody_here_fills_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filler, "may_sign", lambda *_given, **_named: False)

    with pytest.raises(PermissionDeniedError):
        hands_for(shipped_form("intake"))


def test_the_colleague_fills_corrects_and_signs_and_the_first_officer_does_the_rest(
    tmp_path: Path,
) -> None:
    walk = Walkthrough(tmp_path / "way", "child-intake")
    for name, _words, act in walk.steps():
        act()
        assert name == "organisation" or walk._post.officer.role is Role.SUPERVISOR
        if name == "papers":
            case_id = walk._record.case_id
            by = [each.officer_name for each in walk._hq.casebook.records.list(case_id)]
            assert by == [COLLEAGUE, COLLEAGUE]
            [found] = reading.of_case(walk._hq, case_id).decisions
            assert found.standing.state is DecisionState.IN_FORCE
            assert found.standing.payload.outcome.key == "inquiry"
            walk._post.casebook.verify()
    assert walk._filler._colleague is not None
    assert bytes(walk._filler._colleague[1].store_key).strip(b"\0") == b""
