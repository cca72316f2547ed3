"""What was made of calls is only added; what takes something back counts whenever it comes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError
from vetting_desk.model import new_id
from vetting_desk.model.call import CallAct, Made


def made(
    act: CallAct, case_id: str = "", *, why: str = "", undoes: str = "", desk: str = ""
) -> Made:
    return Made(
        id=new_id(), call_id="call", act=act, case_id=case_id, at=START, officer_id="officer",
        officer_name="Olim Sample", officer_role="operator", begun_at=START, why=why, undoes=undoes, desk=desk,
    )  # fmt: skip


def test_a_call_stands_in_its_case_until_something_takes_it_out(bench: Bench) -> None:
    case, acts = bench.case(), bench.casebook.call_acts
    joined = replace(made(CallAct.JOINED, case.id), words={"talk": "I want home"})
    parted = made(CallAct.PARTED, case.id, undoes=joined.id)
    acts.add(parted)  # it came first
    acts.add(joined)
    acts.add(joined)
    assert acts.standing(case.id) == []
    again = made(CallAct.JOINED, case.id)
    acts.add(again)
    assert [each.id for each in acts.standing(case.id)] == [again.id]
    assert [each.act for each in acts.of_call("call")] == [
        CallAct.PARTED,
        CallAct.JOINED,
        CallAct.JOINED,
    ]
    found = acts.find(joined.id)
    assert found is not None
    assert found.words == {"talk": "I want home"}
    kinds = [each.kind for each in bench.casebook.cases.timeline(case.id)]
    assert kinds.count("call-joined") == 2
    assert kinds.count("call-parted") == 1
    bench.casebook.verify()


def test_what_others_closed_is_told_apart_from_ones_own(bench: Bench) -> None:
    acts = bench.casebook.call_acts
    own, theirs = made(CallAct.CLOSED, why="hoax"), made(CallAct.CLOSED, why="abuse", desk="Post")
    acts.add(own)
    acts.add(theirs)
    assert [each.id for each in acts.closed_elsewhere()] == [theirs.id]
    assert [each.id for each in acts.unsigned()] == [own.id]
    acts.add(made(CallAct.REOPENED, desk="Post", undoes=f"{new_id()} {theirs.id}"))
    assert acts.closed_elsewhere() == []
    assert acts.find("nosuch") is None


def test_what_is_changed_past_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.call_acts.add(made(CallAct.CLOSED, why="hoax"))
    tamper("UPDATE call_acts SET why = 'abuse'")
    with pytest.raises(AuditChainError, match="call-act"):
        bench.casebook.verify()
