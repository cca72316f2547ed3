"""One desk holds a case; a handover counts when it is accepted."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import opened
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    LATIF,
    SALIMA,
    Bench,
)
from vetting_desk.errors import HeldElsewhereError, InputError, PermissionDeniedError, StateError
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.epoch import Why
from vetting_desk.model.holding import HoldingState
from vetting_desk.model.person import Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import looking, settling, taking
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.passage import family
from vetting_desk.operations.safeguards import known

HERE, OFFERED, ELSEWHERE = HoldingState.HERE, HoldingState.OFFERED, HoldingState.ELSEWHERE


def state(desk: OpenDesk, case: str) -> HoldingState:
    return holding.of_case(desk, case).state


def given_to_hq(bench: Bench) -> None:
    """The post hands its case over, and headquarters accepts."""
    holding.hand_over(bench.at(SALIMA), bench.case_id, bench.hq.desk.id, "He moves")
    bench.carry()
    [offered] = holding.offered(bench.at(HILOLA))
    holding.accept(bench.at(HILOLA), offered.offer.id)


def change(desk: OpenDesk, case_id: str) -> None:
    case = desk.casebook.cases.get(case_id)
    cases.update_case(desk, case_id, case.names, BirthDate())


def test_the_desk_that_opened_a_case_holds_it_and_headquarters_does_not(bench: Bench) -> None:
    assert state(bench.post, bench.case_id) is HERE
    found = holding.of_case(bench.at(HILOLA), bench.case_id)
    assert (found.state, found.holders) == (ELSEWHERE, (bench.post.desk.name,))
    with pytest.raises(HeldElsewhereError):
        change(bench.at(HILOLA), bench.case_id)


def test_until_it_is_accepted_the_giver_holds_and_a_lost_stick_loses_nothing(bench: Bench) -> None:
    post, case = bench.at(SALIMA), bench.case_id
    holding.hand_over(post, case, bench.hq.desk.id)
    assert state(post, case) is OFFERED
    change(post, case)
    assert state(bench.hq, case) is ELSEWHERE
    holding.hand_over(bench.at(SALIMA), case, bench.hq.desk.id, "Again, the stick was lost")
    bench.carry()
    assert len(holding.offered(bench.at(HILOLA))) == 2


def test_who_accepts_holds_it_and_the_giver_learns_it_by_the_next_stick(bench: Bench) -> None:
    case = bench.case_id
    given_to_hq(bench)
    assert state(bench.hq, case) is HERE
    assert holding.offered(bench.hq) == []
    change(bench.at(HILOLA), case)
    bench.carry()
    assert state(bench.post, case) is ELSEWHERE
    with pytest.raises(HeldElsewhereError):
        change(bench.at(SALIMA), case)
    known.record(bench.at(ANORA), case, "private", "no", "Facts go on, by whoever knows them")
    bench.carry()
    assert "private" in {each.name for each in known.known(bench.hq, case).in_force}


def test_headquarters_gives_it_back(bench: Bench) -> None:
    case = bench.case_id
    given_to_hq(bench)
    bench.carry()
    holding.hand_over(bench.at(HILOLA), case, bench.post.desk.id)
    bench.carry()
    [offered] = holding.offered(bench.at(ANORA))
    holding.accept(bench.at(ANORA), offered.offer.id)
    with pytest.raises(StateError):
        holding.accept(bench.at(ANORA), offered.offer.id)
    bench.carry()
    assert (state(bench.post, case), state(bench.hq, case)) == (HERE, ELSEWHERE)


def test_a_supervisor_takes_over_with_a_reason_what_a_desk_holds_that_is_gone(bench: Bench) -> None:
    case = bench.case_id
    with pytest.raises(InputError):
        holding.take_over(bench.at(HILOLA), case, " ")
    with pytest.raises(PermissionDeniedError):
        holding.take_over(bench.at(LATIF), case, "No supervisor")
    holding.take_over(bench.at(HILOLA), case, "The post burnt down")
    assert state(bench.hq, case) is HERE
    with pytest.raises(StateError):
        holding.take_over(bench.at(HILOLA), case, "Again")
    bench.carry()
    found = holding.of_case(bench.at(SALIMA), case)
    assert (found.state, found.taken[0].words) == (ELSEWHERE, "The post burnt down")


def test_a_desk_that_was_put_back_learns_again_that_it_gave_the_case_away(
    bench: Bench, made: Path
) -> None:
    case = bench.case_id
    given_to_hq(bench)
    bench.carry()
    bench.post.close()
    shutil.rmtree(bench.post.folder)
    shutil.copytree(made / "post", bench.post.folder)
    with closing(opened(bench.post.folder)) as back:
        bench.post = back
        back.casebook.begin_epoch(Why.RESTORED)
        assert state(back, case) is HERE
        for _ in range(2):
            bench.carry()
        assert state(back, case) is ELSEWHERE
        back.casebook.verify()


def test_a_wrong_clock_does_not_decide_who_holds(bench: Bench) -> None:
    case = bench.case_id
    given_to_hq(bench)
    [taken] = bench.hq.casebook.holdings.taken(case)
    assert taken.after == ()
    bench.carry()
    holding.hand_over(bench.at(HILOLA), case, bench.post.desk.id)
    [offer] = bench.hq.casebook.holdings.open_offers(case)
    assert offer.after == (taken.id,)


def test_what_was_erased_here_does_not_come_back_with_what_others_still_say_of_it(
    bench: Bench,
) -> None:
    case = bench.case_id
    given_to_hq(bench)
    bench.carry()
    holding.hand_over(bench.at(HILOLA), case, bench.post.desk.id, "Once")
    bench.carry()
    post = bench.at(SALIMA)
    assert len(holding.offered(post)) == 1
    post.casebook.erasure.erase(case, post.clock.now(), post.officer.id, "Its time is over")
    assert holding.offered(post) == []
    words = post.casebook.database.column("SELECT words FROM case_offered")
    words += post.casebook.database.column("SELECT words FROM case_taken")
    assert words == []
    holding.hand_over(bench.at(HILOLA), case, bench.post.desk.id, "Namuna comes again")
    bench.carry()
    post = bench.at(SALIMA)
    assert holding.offered(post) == []
    assert not any(each.files for each in post.casebook.entries.list(case))
    offers = bench.hq.casebook.holdings.offers(case)
    for each in offers:
        with pytest.raises(StateError):
            holding.accept(post, each.id)
    post.casebook.verify()


def test_what_came_with_an_offer_counts_where_the_case_is_new(bench: Bench) -> None:
    """Facts, persons, calls and alarms that came before the case was accepted count from then on."""
    hq = bench.at(HILOLA)
    case = cases.create_case(hq, [PersonName("Namuna", NameScript.LATIN)]).id
    known.record(hq, case, "private", "no", "Says so")
    family.record(hq, case, Person("", (PersonName("Modar", NameScript.LATIN),)))
    call = taking.begin(hq)
    taking.write(hq, call.id, {"talk": "Come soon"})
    taking.end(hq, call.id)
    settling.join(hq, call.id, case)
    holding.hand_over(hq, case, bench.post.desk.id)
    bench.carry()
    [offered] = holding.offered(bench.at(SALIMA))
    holding.accept(bench.at(SALIMA), offered.offer.id)
    post = bench.at(SALIMA)
    assert "private" in {each.name for each in known.known(post, case).in_force}
    assert len(family.of_case(post, case).persons) == 1
    assert len(looking.of_case(post, case)) == 1
    post.casebook.verify()
