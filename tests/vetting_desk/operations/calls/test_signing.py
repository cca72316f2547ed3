"""Calls of cases travel with their words; of others headquarters learns that there was one."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.calls.conftest import NAME
from tests.vetting_desk.operations.conftest import opened
from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, SALIMA, Bench
from vetting_desk.model.call import Call, CallState, Closing
from vetting_desk.model.entry_document import MEMBER
from vetting_desk.model.epoch import Why
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import looking, settling, taking
from vetting_desk.operations.cases import cases, holding


def had(desk: OpenDesk, after: str = "", **words: str) -> Call:
    call = taking.begin(desk, after)
    taking.write(desk, call.id, words)
    return taking.end(desk, call.id)


def payloads(desk: OpenDesk, kind: str) -> list[str]:
    return [
        desk.casebook.blobs.get(file.sha256).decode()
        for entry in desk.casebook.entries.of_kind(kind)
        for file in entry.files
        if file.name == MEMBER
    ]


def test_the_case_of_a_call_is_at_headquarters_with_its_calls_before_any_record(
    bench: Bench,
) -> None:
    post = bench.at(ANORA)
    mother = had(post, caller="relative", talk="My son is there")
    person = had(post, mother.id, caller="person", talk="I want home")
    case = settling.open_case(post, person.id, NAME)
    bench.carry()
    hq = bench.at(HILOLA)
    assert hq.casebook.cases.get(case.id).reference == case.reference
    found = looking.of_case(hq, case.id)
    assert [each.words["talk"] for each in found] == ["My son is there", "I want home"]
    assert {(each.desk, each.taken_by) for each in found} == {(post.desk.name, ANORA)}
    assert holding.of_case(hq, case.id).holders == (post.desk.name,)
    kinds = [each.kind for each in hq.casebook.cases.timeline(case.id)]
    assert kinds.count("call-joined") == 2
    for desk in (post, hq):
        desk.casebook.verify()


def test_what_was_joined_by_mistake_is_taken_out_at_headquarters_too(bench: Bench) -> None:
    post = bench.at(ANORA)
    call = had(post, caller="relative", talk="Of another family")
    settling.join(post, call.id, bench.case_id)
    bench.carry()
    assert len(looking.of_case(bench.at(HILOLA), bench.case_id)) == 1
    settling.part(bench.at(ANORA), call.id, "Another family")
    bench.carry()
    assert looking.of_case(bench.at(HILOLA), bench.case_id) == []
    assert "Another family" not in "".join(payloads(bench.hq, "call-parted"))


def test_of_a_closed_call_no_word_leaves_the_post_and_its_count_does(bench: Bench) -> None:
    post = bench.at(ANORA)
    call = had(post, **{"caller": "other", "talk": "canary insult", "code-word": "canary"})
    settling.close(post, call.id, Closing.ABUSE)
    bench.carry()
    [sent] = payloads(bench.hq, "call-closed")
    assert "canary" not in sent
    assert json.loads(sent)["payload"]["why"] == "abuse"
    [counted] = looking.count_elsewhere(bench.at(HILOLA))
    assert (counted.caller, counted.why, counted.count) == ("other", "abuse", 1)
    settling.reopen(bench.at(ANORA), call.id)
    bench.carry()
    assert looking.count_elsewhere(bench.at(HILOLA)) == []
    settling.close(bench.at(ANORA), call.id, Closing.ANSWERED)
    bench.carry()
    [counted] = looking.count_elsewhere(bench.at(HILOLA))
    assert (counted.why, counted.count) == ("answered", 1)


def test_headquarters_takes_a_call_and_the_desk_that_holds_the_case_has_it(bench: Bench) -> None:
    hq = bench.at(HILOLA)
    call = had(hq, caller="relative", talk="Said to headquarters")
    settling.join(hq, call.id, bench.case_id)
    bench.carry()
    [found] = looking.of_case(bench.at(SALIMA), bench.case_id)
    assert (found.words["talk"], found.desk) == ("Said to headquarters", hq.desk.name)
    bench.post.casebook.verify()


def test_a_handover_brings_the_calls_to_the_desk_that_takes_the_case(bench: Bench) -> None:
    post = bench.at(SALIMA)
    call = had(post, caller="person", talk="I want home")
    case = settling.open_case(post, call.id, NAME)
    holding.hand_over(post, case.id, bench.hq.desk.id)
    bench.carry()
    [offered] = holding.offered(bench.at(HILOLA))
    holding.accept(bench.at(HILOLA), offered.offer.id)
    assert len(looking.of_case(bench.at(HILOLA), case.id)) == 1


def test_erasing_a_case_erases_what_was_said_on_its_calls(bench: Bench) -> None:
    post = bench.at(SALIMA)
    call = had(post, caller="person", talk="canary of a case")
    case = settling.open_case(post, call.id, NAME)
    post.casebook.erasure.erase(case.id, post.clock.now(), post.officer.id, "Invented")
    assert looking.search(post, "canary") == []
    assert post.casebook.call_acts.of_call(call.id) == []
    found = taking.read(post, call.id)
    assert (found.words, found.words_gone) == ({}, True)
    post.casebook.verify()


def test_what_could_not_be_signed_goes_with_the_next_bundle(bench: Bench) -> None:
    post = bench.at(ANORA)
    call = had(post, caller="person", talk="I want home")
    with post.casebook.transaction():
        case = cases.create_case(post, NAME)
        settling._join(post, [call], case.id)  # as when the token is not there
    assert post.casebook.call_acts.unsigned() != []
    bench.carry()
    assert post.casebook.call_acts.unsigned() == []
    assert len(looking.of_case(bench.at(HILOLA), case.id)) == 1


@pytest.mark.parametrize("taken_out", [False, True])
def test_a_desk_that_was_put_back_learns_again_of_which_case_its_calls_are(
    bench: Bench, taken_out: bool
) -> None:
    """A call that is part of a case does not wait, is not closed, and does not lose its words."""
    bench.post.close()
    with closing(opened(bench.post.folder)) as post:
        bench.post = post
        desk = bench.at(ANORA)
        call = taking.begin(desk)
        taking.write(desk, call.id, {"talk": "Invented"})
        taking.end(desk, call.id)
    before: Path = bench.post.folder.with_name("before")
    shutil.copytree(bench.post.folder, before)
    with closing(opened(bench.post.folder)) as post:
        bench.post = post
        settling.join(bench.at(ANORA), call.id, bench.case_id)
        if taken_out:
            settling.part(bench.at(ANORA), call.id, "By mistake")
        bench.carry()
    shutil.rmtree(bench.post.folder)
    shutil.copytree(before, bench.post.folder)
    with closing(opened(bench.post.folder)) as back:
        bench.post = back
        back.casebook.begin_epoch(Why.RESTORED)
        for _ in range(2):
            bench.carry()
        found = back.casebook.calls.get(call.id)
        state = CallState.WAITING if taken_out else CallState.JOINED
        assert (found.state, found.case_id) == (state, "" if taken_out else bench.case_id)
        assert len(back.casebook.call_acts.standing(bench.case_id)) == (0 if taken_out else 1)
        back.casebook.verify()
