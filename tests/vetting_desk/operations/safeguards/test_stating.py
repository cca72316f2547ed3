"""Facts, alarms and what is kept apart travel between a post and headquarters, both ways, and count at both."""

import shutil
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import opened, sha_of
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
)
from tests.vetting_desk.operations.safeguards.conftest import add_foreign
from vetting_desk.clock import Clock
from vetting_desk.errors import SafeguardError, StateError
from vetting_desk.model.alarm import ApartOutcome
from vetting_desk.model.entry_kinds import FACTS
from vetting_desk.model.epoch import Why
from vetting_desk.model.fact import FactSource
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.safeguards import alarms, apart, case_acts, known, stating


def told(desk: OpenDesk, case: str) -> list[tuple[str, str]]:
    """What counts at a desk, in no order."""
    return sorted((each.name, each.value) for each in known.known(desk, case).in_force)


def all_told(desk: OpenDesk, case: str) -> set[tuple[object, ...]]:
    """All facts of a case, who gave each, and which count."""
    found = known.known(desk, case)
    counting = {each.id for each in found.in_force}
    return {
        (
            each.id,
            each.name,
            each.value,
            each.officer_id,
            each.replaces,
            each.own,
            each.id in counting,
        )
        for each in desk.casebook.facts.of_case(case)
    }


def test_what_a_post_knows_of_a_case_headquarters_knows(bench: Bench) -> None:
    post, case = bench.at(ANORA), bench.case_id
    known.record(post, case, "notice", "declined", "He said no")
    known.record(post, case, "age", "child", "His aunt says so")
    bench.carry()
    assert all_told(bench.hq, case) == all_told(bench.post, case)
    assert ("notice", "declined") in told(bench.hq, case)
    with pytest.raises(SafeguardError) as refused:
        case_acts.require_decision(bench.at(LATIF), case, [], ["documents"])
    assert refused.value.fields["row"] in {"child", "age-in-doubt"}


def test_what_headquarters_records_the_post_knows_and_it_is_not_doubled(bench: Bench) -> None:
    case = bench.case_id
    known.record(bench.at(LATIF), case, "lawyer", "present", "I am")
    known.record(bench.at(ANORA), case, "private", "no", "A guard is there")
    for _ in range(3):
        bench.carry()
    assert all_told(bench.hq, case) == all_told(bench.post, case)
    assert told(bench.post, case).count(("lawyer", "present")) == 1
    [fact] = [f for f in known.known(bench.post, case).in_force if f.name == "lawyer"]
    assert (fact.officer_name, fact.desk) == (LATIF, bench.hq.desk.name)


def test_what_two_desks_record_without_each_other_is_settled_by_a_person(bench: Bench) -> None:
    case = bench.case_id
    for name in (ANORA, LATIF):
        known.record(bench.at(name), case, "notice", "understood", "Both know this")
    bench.carry()
    known.record(bench.at(ANORA), case, "notice", "understood", "He understood")
    known.record(bench.at(LATIF), case, "notice", "declined", "He wrote to me")
    bench.carry()
    for desk in (bench.hq, bench.post):
        [clash] = [c for c in known.known(desk, case).contradictions if c.name == "notice"]
        assert {each.value for each in clash.facts} == {"understood", "declined"}
        with pytest.raises(SafeguardError):
            case_acts.require_decision(desk, case, [], ["declined-notice"])
    known.settle(bench.at(LATIF), case, "notice", "declined", "I asked him")
    bench.carry()
    assert all_told(bench.hq, case) == all_told(bench.post, case)
    assert [value for name, value in told(bench.post, case) if name == "notice"] == ["declined"]


def test_a_clock_that_runs_ahead_does_not_make_a_fact_count(bench: Bench) -> None:
    case = bench.case_id
    before = bench.at(ANORA)
    ahead = OpenDesk(
        before.folder, before.desk, before.casebook, before.secret, _Ahead(before.clock)
    )
    known.record(ahead, case, "liberty", "free", "Nine years ahead")
    bench.carry()
    known.record(bench.at(LATIF), case, "liberty", "held", "He is held now")
    bench.carry()
    for desk in (bench.hq, bench.post):
        assert [value for name, value in told(desk, case) if name == "liberty"] == ["held"]
    known.record(bench.at(ANORA), case, "liberty", "free", "Let go, by a right clock")
    bench.carry()
    assert ("liberty", "free") in told(bench.hq, case)
    assert ("liberty", "held") not in told(bench.hq, case)


class _Ahead:
    """A clock nine years ahead."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def now(self) -> datetime:
        return self._clock.now() + timedelta(days=9 * 365)


def test_two_roles_at_two_desks_settle_that_a_person_is_an_adult(bench: Bench) -> None:
    case = bench.case_id
    known.record(bench.at(ANORA), case, "age", "in_doubt", "He looks young")
    known.state_adult(bench.at(SALIMA), case, "I saw his passport")
    bench.carry()
    known.state_adult(bench.at(LATIF), case, "The consulate confirms it")
    bench.carry()
    for desk in (bench.hq, bench.post):
        assert [value for name, value in told(desk, case) if name == "age"] == ["adult"]
    known.record(bench.at(ANORA), case, "age", "child", "His mother called")
    bench.carry()
    with pytest.raises(SafeguardError):
        case_acts.require_outreach(bench.hq, case)


def test_an_alarm_tops_headquarters_and_who_came_is_told_back(bench: Bench, tmp_path: Path) -> None:
    post, case = bench.at(ANORA), bench.case_id
    interview = interviews.start(post, case, add_foreign(post, tmp_path))
    interview.answer("/data/danger", "yes")
    bench.carry()  # by another officer: nobody signed yet
    [call] = alarms.everywhere(bench.hq)
    assert call.alarm.officer_name == ANORA
    assert ISKANDAR in call.whom
    alarms.came(bench.at(LATIF), call.alarm.id, "I called the border post")
    bench.carry()
    [call] = alarms.of_case(bench.post, case)
    assert (call.alarm.answered_by, call.alarm.done) == (LATIF, "I called the border post")
    interview.close()


def test_that_somebody_came_is_told_by_themselves_alone(bench: Bench, tmp_path: Path) -> None:
    post, case = bench.at(ANORA), bench.case_id
    interview = interviews.start(post, case, add_foreign(post, tmp_path))
    interview.answer("/data/danger", "yes")
    bench.carry()
    [call] = alarms.everywhere(bench.at(ANORA))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(stating, "state", lambda *_: None)  # she cannot sign now
        alarms.came(bench.post, call.alarm.id, "I stayed")
    assert alarms.everywhere(bench.post) == []
    bench.carry()  # by another officer
    [call] = alarms.everywhere(bench.hq)  # nobody says it for her
    stating.state(bench.at(ANORA), case)
    bench.carry()
    assert alarms.everywhere(bench.hq) == []
    [call] = alarms.of_case(bench.hq, case)
    assert (call.alarm.answered_by, call.alarm.done) == (ANORA, "I stayed")
    interview.close()


def test_the_cause_of_a_clinical_alarm_stays_with_clinicians(bench: Bench) -> None:
    case = bench.case_id
    interview = interviews.start(bench.at(ISKANDAR), case, sha_of(bench.post, "asq"))
    for question in ("q1", "q2", "q3", "q4"):
        with suppress(Exception):
            interview.answer(f"/data/screen/{question}", "yes")
    if not alarms.everywhere(bench.at(ISKANDAR)):
        bench.post.casebook.alarms.add(
            case, interview.assessment.id, "c2VhbGVk", bench.post.clock.now(), clinical=True
        )
    interview.close()
    bench.carry()
    for name in (LATIF, HILOLA):
        [call] = alarms.everywhere(bench.at(name))
        assert call.alarm.clinical
        assert (call.alarm.cause, call.alarm.done) == ("", "")
        assert call.whom[0] == ISKANDAR


def test_what_is_kept_apart_is_kept_apart_at_headquarters_until_a_lawyer_frees_it(
    bench: Bench,
) -> None:
    case, record = bench.case_id, bench.records["return-spj"]
    kept = apart.keep(bench.at(ANORA), record.assessment_id, "He was beaten before")
    bench.carry()
    with pytest.raises(SafeguardError) as refused:
        case_acts.require_referral(bench.at(HILOLA), case, [record.id], ["documents"])
    assert refused.value.fields["row"] in {"ill-treatment", "age-unknown", "child", "age-in-doubt"}
    [there] = apart.of_case(bench.hq, case)
    assert (there.cause, there.holds, there.title) == (kept.cause, True, record.title)
    apart.settle(bench.at(LATIF), there.id, ApartOutcome.FREE, "A doctor saw no marks")
    bench.carry()
    [here] = apart.of_case(bench.post, case)
    assert (here.holds, here.settled_by) == (False, LATIF)


def test_two_lawyers_who_differ_leave_it_apart_until_one_settles(bench: Bench) -> None:
    case, record = bench.case_id, bench.records["return-spj"]
    kept = apart.keep(bench.at(ANORA), record.assessment_id, "He was beaten before")
    bench.carry()
    [there] = apart.of_case(bench.hq, case)
    apart.settle(bench.at(LATIF), there.id, ApartOutcome.FREE, "No marks")
    with pytest.raises(StateError):
        apart.settle(bench.at(LATIF), there.id, ApartOutcome.APART, "Again")
    bench.post.casebook.act_as(bench.known(LATIF))
    bench.post.casebook.apart.settle(kept.id, ApartOutcome.APART, bench.post.clock.now(), "Marks")
    [here] = bench.post.casebook.apart.of_case(case)
    assert here.holds


@pytest.mark.parametrize("who", ["post", "headquarters"])
def test_a_desk_that_was_put_back_gets_back_what_it_lost(
    bench: Bench, made: Path, who: str
) -> None:
    case = bench.case_id
    known.record(bench.at(ANORA), case, "private", "no", "A guard is there")
    known.record(bench.at(ANORA), case, "private", "yes", "He left")
    known.record(bench.at(LATIF), case, "lawyer", "present", "I am")
    bench.carry()
    wanted = all_told(bench.post, case)
    assert all_told(bench.hq, case) == wanted
    lost = bench.post if who == "post" else bench.hq
    lost.close()
    shutil.rmtree(lost.folder)
    shutil.copytree(made / who, lost.folder)
    with closing(opened(lost.folder)) as back:
        if who == "post":
            bench.post = back
        else:
            bench.hq = back
        back.casebook.begin_epoch(Why.RESTORED)
        assert all_told(back, case) != wanted
        for _ in range(3):
            bench.carry()
        assert all_told(back, case) == wanted
        back.casebook.verify()


def test_what_an_officer_could_not_sign_takes_the_place_of_nothing_that_was_signed(
    bench: Bench,
) -> None:
    case, now = bench.case_id, bench.post.clock.now()
    known.record(bench.at(ANORA), case, "notice", "declined", "He said no")
    desk = bench.at(SALIMA)
    [before] = [f for f in known.known(desk, case).in_force if f.name == "notice"]
    desk.casebook.facts.add(
        case,
        "notice",
        "understood",
        FactSource.PERSON,
        now,
        replaces=[before.id],
        reason="Unsigned",
    )
    bench.carry()  # Iskandar carries and passes on
    assert {value for name, value in told(bench.hq, case) if name == "notice"} == {
        "declined", "understood",
    }  # fmt: skip
    known.record(bench.at(SALIMA), case, "private", "yes", "And now she signs")
    bench.carry()
    assert [value for name, value in told(bench.hq, case) if name == "notice"] == ["understood"]


def test_facts_by_an_officer_who_gives_none_are_kept_and_do_not_count(bench: Bench) -> None:
    case = bench.case_id
    fact = {
        "fact": "01234567-89ab-4cde-8f01-23456789abcd", "name": "notice", "value": "understood",
        "source": "person", "at": "2026-11-22T10:00:00.000Z",
        "by": {"id": bench.id(HILOLA), "name": HILOLA, "role": "decision-maker"},
        "assessment": "", "title": "", "place": "", "replaces": [], "knew": [], "reason": "Invented",
    }  # fmt: skip
    desk = bench.at(ISKANDAR)
    entries.write(desk, FACTS, case, {"facts": [fact]})
    [row] = transfer.write_bundles(desk, bench.stick)
    summary = transfer.receive(bench.at(HILOLA), bench.stick / row.file_name)
    assert "entry-not-theirs" in summary.flags
    assert bench.hq.casebook.facts.find(fact["fact"]) is None  # type: ignore[arg-type]
    assert bench.hq.casebook.entries.of_kind(FACTS)
