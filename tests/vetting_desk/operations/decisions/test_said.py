"""Reading entries as what their kinds say."""

from dataclasses import replace

from tests.vetting_desk.operations.decisions.conftest import ISKANDAR, Bench
from vetting_desk.model.decision import DecisionPayload
from vetting_desk.model.entry_kinds import DECISION, SIGNATURE
from vetting_desk.operations.decisions import said


def test_what_a_post_would_sign_as_a_decision_is_none(bench: Bench) -> None:
    decided = bench.decided()
    entry = decided.entry
    posts = replace(entry, desk_id=bench.post.desk.id, taken_in=True)
    assert said.from_headquarters(bench.hq, [entry, posts]) == [entry]
    back = replace(entry, taken_in=True)
    assert said.from_headquarters(bench.hq, [back]) == [back]  # a post brought it after a restore
    bench.carry()
    came = bench.post.casebook.entries.get(entry.id)
    assert said.from_headquarters(bench.post, [came, replace(came, taken_in=False)]) == [came]


def test_only_the_kind_that_is_asked_for_is_read(bench: Bench) -> None:
    decided = bench.decided()
    entries = bench.hq.casebook.entries.list(bench.case_id)
    [found] = said.all_of(bench.hq, entries, DECISION, DecisionPayload)
    assert (found.entry.id, found.author.name) == (decided.entry.id, decided.author.name)
    assert said.all_of(bench.hq, entries, SIGNATURE, DecisionPayload) == []


def test_nothing_is_left_to_read_of_an_erased_case(bench: Bench) -> None:
    bench.decided()
    bench.hq.casebook.erasure.erase(
        bench.case_id, bench.hq.clock.now(), bench.id(ISKANDAR), "Invented"
    )
    assert said.decisions(bench.hq, bench.case_id) == []
    bench.hq.casebook.verify()
