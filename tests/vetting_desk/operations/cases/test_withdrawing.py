"""A case opened by mistake is withdrawn, and only an empty one."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    ISKANDAR,
    Bench,
    bench,
    made,
    signed,
)
from vetting_desk.errors import InputError, StateError
from vetting_desk.model import BirthDate, Case, NameScript, PersonName, Stage
from vetting_desk.model.call import CallState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, signing, taking
from vetting_desk.operations.cases import cases, retention, withdrawing
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.safeguards import known

__all__ = ["bench", "made"]
NAMES = [PersonName("Али Намуна", NameScript.CYRILLIC)]


def opened(desk: OpenDesk) -> Case:
    return cases.create_case(desk, NAMES)


def intake(desk: OpenDesk) -> str:
    found = instruments.list_instruments(desk)
    return next(each.key.sha256 for each in found if each.key.id == "intake")


def test_an_empty_case_is_withdrawn_and_found_no_more(post: OpenDesk) -> None:
    case = opened(post)
    withdrawing.withdraw(post, case.id, "Opened twice")

    assert cases.search(post) == cases.search(post, "Али") == []
    found = withdrawing.withdrawal(post, case.id)
    assert found is not None
    assert found.reason == "Opened twice"

    withdrawing.bring_back(post, case.id, "It was not")
    assert [row.id for row in cases.search(post)] == [case.id]


def test_it_takes_a_reason_both_ways(post: OpenDesk) -> None:
    case = opened(post)
    with pytest.raises(InputError):
        withdrawing.withdraw(post, case.id, " ")
    withdrawing.withdraw(post, case.id, "Opened twice")
    with pytest.raises(InputError):
        withdrawing.bring_back(post, case.id, "")


@pytest.mark.parametrize("what", ["draft", "note", "hold"])
def test_a_case_with_something_in_it_is_not_withdrawn(
    post: OpenDesk, hq: OpenDesk, what: str
) -> None:
    desk = hq if what == "hold" else post
    case = opened(desk)
    assert withdrawing.is_empty(desk, case.id)
    if what == "draft":
        interviews.start(desk, case.id, intake(desk))
    elif what == "note":
        notes.add_note(desk, case.id, "Invented")
    else:
        retention.hold(desk, case.id, "A court asks")

    assert not withdrawing.is_empty(desk, case.id)
    with pytest.raises(StateError) as refused:
        withdrawing.withdraw(desk, case.id, "Opened twice")
    assert refused.value.fields["state"] == "in-use"


def test_a_draft_discarded_before_its_first_answer_is_nothing(post: OpenDesk) -> None:
    case = opened(post)
    interviews.start(post, case.id, intake(post)).discard()

    assert withdrawing.is_empty(post, case.id)


def test_nothing_is_added_to_a_withdrawn_case(post: OpenDesk) -> None:
    case = opened(post)
    withdrawing.withdraw(post, case.id, "Opened twice")

    for act in (
        lambda: cases.update_case(post, case.id, NAMES, BirthDate()),
        lambda: cases.set_stage(post, case.id, Stage.DECISION),
        lambda: interviews.start(post, case.id, intake(post)),
        lambda: notes.add_note(post, case.id, "Invented"),
        lambda: withdrawing.withdraw(post, case.id, "Again"),
    ):
        with pytest.raises(StateError) as refused:
            act()
        assert refused.value.fields["state"] == "withdrawn"


def test_a_case_of_which_something_is_known_is_not_empty(post: OpenDesk) -> None:
    case = cases.create_case(post, [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)])
    assert withdrawing.is_empty(post, case.id)
    known.record(post, case.id, "age", "child", "Says so")
    assert not withdrawing.is_empty(post, case.id)


def test_a_case_of_which_a_call_is_part_is_not_empty_before_anybody_signed_that(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing, "sign_own", lambda _: None)  # a token that is not unlocked
    case = opened(post)
    call = taking.begin(post)
    taking.write(post, call.id, {"talk": "Invented"})
    taking.end(post, call.id)
    settling.join(post, call.id, case.id)
    assert post.casebook.entries.list(case.id) == []

    assert not withdrawing.is_empty(post, case.id)
    settling.part(post, call.id, "It was another one")
    assert post.casebook.calls.get(call.id).state is CallState.WAITING
    assert withdrawing.is_empty(post, case.id)


def called(bench: Bench) -> tuple[str, str]:
    """A case that a call opened by mistake, which headquarters has: its id, and the call's."""
    desk = bench.at(ANORA)
    call = taking.begin(desk)
    taking.write(desk, call.id, {"talk": "Invented", "caller": "person"})
    taking.end(desk, call.id)
    case = settling.open_case(desk, call.id, NAMES)
    bench.carry()
    return case.id, call.id


def test_a_case_from_a_call_by_mistake_is_withdrawn_here_and_at_headquarters(bench: Bench) -> None:
    case, call = called(bench)
    assert cases.search(bench.at(HILOLA), "Али")
    with pytest.raises(StateError):
        withdrawing.withdraw(bench.at(ANORA), case, "A wrong number")
    settling.part(bench.at(ANORA), call, "It was a wrong number")
    assert withdrawing.is_empty(bench.at(ANORA), case)
    withdrawing.withdraw(bench.at(ANORA), case, "A wrong number")
    assert cases.search(bench.at(ANORA), "Али") == []
    bench.carry()
    assert cases.search(bench.at(HILOLA), "Али") == []
    found = withdrawing.withdrawal(bench.at(HILOLA), case)
    assert found is not None
    assert (found.officer_name, found.reason) == (ANORA, "A wrong number")
    withdrawing.bring_back(bench.at(ANORA), case, "They called again")
    bench.carry()
    assert cases.search(bench.at(HILOLA), "Али")
    bench.hq.casebook.verify()
    bench.post.casebook.verify()


def test_a_record_that_comes_of_a_withdrawn_case_keeps_it(bench: Bench) -> None:
    case, call = called(bench)
    settling.part(bench.at(ANORA), call, "It was a wrong number")
    withdrawing.withdraw(bench.at(ANORA), case, "A wrong number")
    bench.carry()
    bench.post.casebook.withdrawals.lift(case, bench.post.clock.now(), "A backup was restored")
    signed(bench.at(ISKANDAR), case, "intake")
    bench.carry()
    assert withdrawing.withdrawal(bench.at(HILOLA), case) is None
