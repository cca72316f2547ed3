"""The states of a decision as ``docs/states.md`` draws them, each way out taken by an officer of the role.

Headquarters and a post are those of `tests/vetting_desk/operations/decisions`.
"""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, opened
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (fixtures)
    ANORA,
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    ISKANDAR,
    Bench,
    bench,
    made,
)
from tests.vetting_desk.registry.test_judging import forged
from tests.years.drawn import END, Way, read, require_door
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import (
    beside,
    deciding,
    drafts,
    reading,
    reopening,
    telling,
)
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.desk import officers
from vetting_desk.operations.exchange import transfer
from vetting_desk.store.packs import PackStore

DRAFT, NONE = "draft", "none"


ROWS = read("Decision")
WAYS = [way for way in ROWS if way.operation != END]


def test_every_state_is_drawn_and_only_what_is_superseded_is_an_end() -> None:
    assert {way.state for way in ROWS} == {DRAFT, *DecisionState}
    assert {way.state for way in ROWS if way.operation == END} == {DecisionState.SUPERSEDED}


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_the_door_lets_the_role_through_and_window_and_terminal_have_it(way: Way) -> None:
    require_door(way)


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_it_leads_where_the_drawing_says(
    bench: Bench,  # noqa: F811
    way: Way,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert WALKS[way.state](bench, way, monkeypatch) == way.leads_to
    bench.hq.casebook.verify()
    bench.post.casebook.verify()


def _state(bench: Bench, *, post: bool = False) -> str:  # noqa: F811
    desk = bench.at(ISKANDAR) if post else bench.at(DAVLAT)
    found = reading.of_case(desk, bench.case_id)
    if found.preparing:
        return DRAFT
    return found.decisions[0].standing.state.value if found.decisions else NONE


def _draft(bench: Bench, way: Way, _: pytest.MonkeyPatch) -> str:  # noqa: F811
    draft = bench.draft()
    if way.operation.endswith("propose"):
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    else:
        drafts.withdraw(bench.at(DONIYOR), draft.id)
    return _state(bench)


def _proposed(bench: Bench, way: Way, _: pytest.MonkeyPatch) -> str:  # noqa: F811
    entry_id, saw = bench.proposed().entry.id, bench.saw()
    name = way.operation.rpartition(".")[2]
    if name == "speak":
        beside.speak(bench.at(DAVLAT), bench.id(DILNOZA), entry_id, "signs", saw, PASSPHRASE)
    elif name == "sign":
        deciding.sign(bench.at(DILNOZA), entry_id, saw, PASSPHRASE)
    elif name == "dissent":
        deciding.dissent(bench.at(DILNOZA), entry_id, saw, PASSPHRASE, "Invented")
    else:
        deciding.withdraw(bench.at(DAVLAT), entry_id, PASSPHRASE, "Invented")
    return _state(bench)


def _in_force(bench: Bench, way: Way, _: pytest.MonkeyPatch) -> str:  # noqa: F811
    decided = bench.decided()
    if way.operation.endswith("reopen"):
        reopening.reopen(bench.at(DAVLAT), decided.entry.id, "reopened", "Invented")
        bench.decided(outcome="refusal")
        return _state(bench)
    bench.carry()
    desk = bench.at(ANORA)
    if way.operation.endswith("appeal"):
        reopening.appeal(desk, decided.entry.id, "Invented")
    else:
        said = Telling(desk.clock.now().date(), "Aloud", "tg", "yes", "no")
        telling.tell(desk, decided.entry.id, said)
    bench.carry()
    return _state(bench, post=True)


def _withdrawn(bench: Bench, way: Way, _: pytest.MonkeyPatch) -> str:  # noqa: F811
    proposed = bench.proposed()
    deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Invented")
    assert _state(bench) == way.state
    bench.draft()
    return _state(bench)


def _unjudged(bench: Bench, way: Way, patched: pytest.MonkeyPatch) -> str:  # noqa: F811
    bench.decided()
    bench.carry()
    with patched.context() as restored:
        restored.setattr(PackStore, "list", lambda _: [])
        assert _state(bench, post=True) == way.state
    bench.carry()
    return _state(bench, post=True)


def _against_rules(bench: Bench, way: Way, _: pytest.MonkeyPatch) -> str:  # noqa: F811
    forged(bench)
    found = reading.of_case(bench.at(DAVLAT), bench.case_id).decisions
    assert found[1].standing.state == way.state
    reopening.reopen(bench.at(DAVLAT), found[0].standing.entry.id, "reopened", "Invented")
    bench.draft()
    return _state(bench)


WALKS: dict[str, Callable[[Bench, Way, pytest.MonkeyPatch], str]] = {
    DRAFT: _draft,
    DecisionState.PROPOSED: _proposed,
    DecisionState.IN_FORCE: _in_force,
    DecisionState.WITHDRAWN: _withdrawn,
    DecisionState.UNJUDGED: _unjudged,
    DecisionState.AGAINST_RULES: _against_rules,
}


def test_a_proposal_whose_author_left_holds_nobody_up(bench: Bench) -> None:  # noqa: F811
    bench.proposed()
    officers.remove_officer(bench.at(HILOLA), bench.id(DAVLAT), PASSPHRASE)
    draft = drafts.prepare(bench.at(DILNOZA), bench.case_id)
    assert draft.officer == DILNOZA


def test_a_headquarters_that_lost_a_decision_decides_again_and_the_post_is_told_of_both(
    bench: Bench,  # noqa: F811
    made: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    first = bench.decided()
    bench.carry()
    before = Path(shutil.copytree(made, tmp_path / "before")) / "headquarters"
    with closing(opened(before)) as restored:
        late = Bench(bench.post, restored, bench.stick)
        second = late.decided(outcome="refusal")
        row = transfer.write_return(late.at(HILOLA), bench.post.desk.id, bench.stick)
        transfer.receive(bench.at(ISKANDAR), bench.stick / row.file_name)
    found = {
        each.standing.entry.id: each.standing
        for each in reading.of_case(bench.at(ISKANDAR), bench.case_id).decisions
    }
    assert found[first.entry.id].rivals == (second.entry.id,)
    assert found[second.entry.id].state is DecisionState.IN_FORCE


def test_a_wrong_clock_and_ten_years_move_nothing(
    bench: Bench,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench.decided()
    bench.carry()
    for years in (-10, 10):
        now = bench.post.clock.now() + timedelta(days=365 * years)
        with monkeypatch.context() as patched:
            for desk in (bench.post, bench.hq):
                patched.setattr(type(desk.clock), "now", lambda _, at=now: at)
            assert _state(bench) == DecisionState.IN_FORCE
            assert _state(bench, post=True) == DecisionState.IN_FORCE
