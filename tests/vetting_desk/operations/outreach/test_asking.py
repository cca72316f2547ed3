"""What a person was asked and said; taking it back is one act and reaches headquarters with the next bundle."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.cases.test_holding import given_to_hq
from tests.vetting_desk.operations.conftest import later, opened, set_clock
from tests.vetting_desk.operations.decisions.conftest import HILOLA, LATIF
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from vetting_desk.errors import InputError, SafeguardError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.consent import ConsentState, ConsentTo, Outreach
from vetting_desk.model.epoch import Why
from vetting_desk.operations.access import entries
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.outreach import asking, partners
from vetting_desk.operations.safeguards import known


def test_what_was_said_stands_at_both_desks(afterwards: Afterwards) -> None:
    spoken = afterwards.say(words="Only in my own village")
    shared = afterwards.say(ConsentTo.SHARING, until=afterwards.next_week())
    no = afterwards.say(ConsentTo.STORY, given=False)
    afterwards.bench.carry()

    for desk in (afterwards.officer(), afterwards.bench.at(HILOLA)):
        assert afterwards.one(spoken, desk).state is ConsentState.GIVEN
        assert afterwards.one(no, desk).state is ConsentState.REFUSED
        found = afterwards.one(shared, desk).said.payload
        assert found.partner is not None
        assert (found.partner.name, found.partner.kind) == (SCHOOL.name, "school")
        assert afterwards.one(spoken, desk).said.payload.words == "Only in my own village"


def test_everything_is_taken_back_in_one_act_and_goes_before_all_else(
    afterwards: Afterwards,
) -> None:
    ids = [afterwards.say(), afterwards.say(ConsentTo.SHARING), afterwards.say(ConsentTo.CONTACT)]
    afterwards.bench.carry()

    afterwards.withdraw()

    first = afterwards.bench.post.casebook.entries.to_send("")[0]
    assert first.kind == "consent-withdrawn"
    afterwards.bench.carry()
    for desk in (afterwards.officer(), afterwards.bench.at(HILOLA)):
        states = {afterwards.one(each, desk).state for each in ids}
        assert states == {ConsentState.WITHDRAWN}
    with pytest.raises(StateError):
        afterwards.withdraw()


def test_one_of_several_is_taken_back_and_can_be_given_again(afterwards: Afterwards) -> None:
    spoken, contact = afterwards.say(), afterwards.say(ConsentTo.CONTACT)
    afterwards.withdraw(spoken)
    assert afterwards.one(spoken).state is ConsentState.WITHDRAWN
    assert afterwards.one(contact).state is ConsentState.GIVEN

    again = afterwards.say()

    assert afterwards.one(again).state is ConsentState.GIVEN
    assert afterwards.one(spoken).state is ConsentState.WITHDRAWN


def test_an_agreement_ends_with_its_last_day(afterwards: Afterwards) -> None:
    spoken = afterwards.say(until=afterwards.today)
    assert afterwards.one(spoken).state is ConsentState.GIVEN
    now = afterwards.bench.post.clock.now()
    later(afterwards.bench.post, now + timedelta(days=1))
    assert afterwards.one(spoken).state is ConsentState.ENDED

    set_clock(afterwards.bench.post, now)  # a clock put back brings nothing back
    assert afterwards.one(spoken).state is ConsentState.ENDED


def test_taking_back_everything_counts_for_what_nobody_knew_of_here(afterwards: Afterwards) -> None:
    spoken = afterwards.say()
    hq = afterwards.bench.at(HILOLA)
    asking.withdraw(hq, afterwards.case_id, [], afterwards.today, "She called")
    with pytest.raises(StateError):
        asking.withdraw(hq, afterwards.case_id, [], afterwards.today)
    afterwards.bench.carry()

    for desk in (afterwards.officer(), afterwards.bench.at(HILOLA)):
        assert afterwards.one(spoken, desk).state is ConsentState.CONTRADICTED
    again = afterwards.say()
    assert afterwards.one(again).state is ConsentState.GIVEN


def test_what_is_taken_back_reaches_the_desk_that_gave_the_case_away(
    afterwards: Afterwards,
) -> None:
    bench = afterwards.bench
    spoken = afterwards.say()
    given_to_hq(bench)
    bench.carry()

    asking.withdraw(bench.at(HILOLA), bench.case_id, [spoken], afterwards.today)
    bench.carry()

    assert afterwards.one(spoken).state is ConsentState.WITHDRAWN


def test_what_an_older_program_kept_counts_for_whom_it_is_for_alone(
    afterwards: Afterwards,
) -> None:
    spoken = afterwards.say()
    lawyer = afterwards.bench.at(LATIF)
    [asked] = afterwards.bench.post.casebook.entries.of_kind("consent")
    payload = {
        "consents": [answers.ref(asked)], "everything": True, "day": "2026-11-30", "words": "",
    }  # fmt: skip
    entries.write(lawyer, "consent-withdrawn", afterwards.case_id, payload, ways=())
    afterwards.bench.carry()

    assert afterwards.one(spoken, afterwards.bench.at(HILOLA)).state is ConsentState.GIVEN


@pytest.mark.parametrize("who", ["post", "headquarters"])
def test_a_desk_that_was_put_back_learns_again_what_was_taken_back(
    afterwards: Afterwards, made: Path, who: str
) -> None:
    bench = afterwards.bench
    ids = [afterwards.say(), afterwards.say(ConsentTo.CONTACT)]
    bench.carry()
    afterwards.withdraw(ids[0])
    bench.carry()
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
        for _ in range(3):
            bench.carry()
        desk = afterwards.officer() if who == "post" else bench.at(HILOLA)
        states = [afterwards.one(each, desk).state for each in ids]
        assert states == [ConsentState.WITHDRAWN, ConsentState.GIVEN]


def test_of_an_erased_case_nothing_is_left_and_nobody_listed(afterwards: Afterwards) -> None:
    afterwards.say(ConsentTo.SHARING, words="Canary")
    desk = afterwards.officer()
    desk.casebook.erasure.erase(afterwards.case_id, desk.clock.now(), new_id(), "Invented")

    assert afterwards.stands() == Outreach((), (), ())
    assert partners.partners(desk) == []
    with pytest.raises(StateError):
        asking.withdraw(desk, afterwards.case_id, [], afterwards.today)


def test_a_refusal_after_an_agreement_takes_its_place(afterwards: Afterwards) -> None:
    yes = afterwards.say()
    no = afterwards.say(given=False)

    assert afterwards.one(yes).state is ConsentState.REPLACED
    assert afterwards.one(no).state is ConsentState.REFUSED


def test_a_child_is_never_asked_to_appear_in_public(afterwards: Afterwards) -> None:
    known.record(afterwards.psychologist(), afterwards.case_id, "age", "child", "A birth paper")

    for to in (ConsentTo.SPEAKING, ConsentTo.STORY, ConsentTo.CONTACT):
        with pytest.raises(SafeguardError):
            afterwards.say(to)
    with pytest.raises(SafeguardError):
        afterwards.say(ConsentTo.SPEAKING, said_by="guardian")
    shared = afterwards.say(ConsentTo.SHARING, said_by="guardian")
    assert afterwards.one(shared).state is ConsentState.GIVEN


def test_nobody_answers_for_an_adult_nor_where_the_age_is_not_known(
    afterwards: Afterwards,
) -> None:
    with pytest.raises(InputError) as refused:
        afterwards.say(ConsentTo.SHARING, said_by="guardian")
    assert refused.value.fields["field"] == "said_by"


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"how": " "}, "how"),
        ({"language": ""}, "language"),
        ({"to": ConsentTo.SHARING}, "partner"),
        ({"said_by": "guardian"}, "said_by"),
    ],
)
def test_what_is_missing_is_named(
    afterwards: Afterwards, more: dict[str, object], field: str
) -> None:
    asked = replace(afterwards.asked(), **more)  # type: ignore[arg-type]
    with pytest.raises(InputError) as refused:
        asking.record(afterwards.officer(), afterwards.case_id, asked)
    assert refused.value.fields["field"] == field


def test_days_that_cannot_be_are_refused(afterwards: Afterwards) -> None:
    with pytest.raises(InputError):
        afterwards.say(day=afterwards.next_week())
    with pytest.raises(InputError):
        afterwards.say(until=afterwards.today - timedelta(days=1))
