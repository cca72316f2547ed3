"""Engagements: on a consent that stands, once the person is well, and asked again afterwards."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, HILOLA
from tests.vetting_desk.operations.outreach.conftest import Afterwards
from vetting_desk.errors import InputError, SafeguardError, StateError, TooEarlyToAskError
from vetting_desk.model.consent import ConsentTo, Engagement, EngagementState
from vetting_desk.operations.decisions import reopening
from vetting_desk.operations.outreach import engagements, stopping
from vetting_desk.operations.safeguards import known


def plan(afterwards: Afterwards, consent_id: str) -> str:
    return engagements.plan(
        afterwards.officer(), afterwards.case_id, consent_id, "A talk", "A school",
        afterwards.next_week(),
    ).id  # fmt: skip


def go(afterwards: Afterwards, one: str, *steps: tuple[str, str]) -> None:
    for what, well in steps:
        words = "It rains" if what == "called-off" else ""
        engagements.step(
            afterwards.officer(), afterwards.case_id, one, what, well, words,  # type: ignore[arg-type]
        )  # fmt: skip


def only(afterwards: Afterwards) -> Engagement:
    [found] = afterwards.stands().engagements
    return found


def test_the_whole_way_of_one(afterwards: Afterwards) -> None:
    one = plan(afterwards, afterwards.say())
    assert only(afterwards).state is EngagementState.PLANNED
    go(afterwards, one, ("before", "yes"))
    assert only(afterwards).state is EngagementState.READY
    go(afterwards, one, ("held", ""))
    assert only(afterwards).state is EngagementState.HELD
    assert only(afterwards).open
    go(afterwards, one, ("after", "no"))
    assert only(afterwards).state is EngagementState.OVER
    afterwards.bench.carry()
    [known] = afterwards.stands(afterwards.bench.at(HILOLA)).engagements
    assert [each.payload.step for each in known.steps] == ["before", "held", "after"]


def test_it_is_not_held_before_the_person_is_well(afterwards: Afterwards) -> None:
    one = plan(afterwards, afterwards.say())
    for well, state in (("no", EngagementState.NOT_WELL), ("not-said", EngagementState.NOT_WELL)):
        go(afterwards, one, ("before", well))
        assert only(afterwards).state is state
        with pytest.raises(StateError):
            go(afterwards, one, ("held", ""))
    go(afterwards, one, ("before", "yes"), ("held", ""))
    assert only(afterwards).state is EngagementState.HELD


def test_taking_the_consent_back_calls_it_off(afterwards: Afterwards) -> None:
    one = plan(afterwards, afterwards.say())
    go(afterwards, one, ("before", "yes"))
    afterwards.withdraw()

    assert only(afterwards).state is EngagementState.CALLED_OFF
    with pytest.raises(StateError):
        go(afterwards, one, ("held", ""))


def test_a_stop_holds_until_a_psychologist_lifts_it(afterwards: Afterwards) -> None:
    consent = afterwards.say()
    one = plan(afterwards, consent)
    go(afterwards, one, ("before", "yes"))
    stopping.stop(afterwards.psychologist(), afterwards.case_id, "To rest first")
    with pytest.raises(StateError):
        go(afterwards, one, ("held", ""))
    with pytest.raises(StateError):
        plan(afterwards, consent)

    stopping.lift(afterwards.psychologist(), afterwards.case_id, "Rested")

    go(afterwards, one, ("held", ""))
    assert only(afterwards).state is EngagementState.HELD


def test_a_day_that_is_past_or_after_the_consent_ends_is_refused(afterwards: Afterwards) -> None:
    consent = afterwards.say(until=afterwards.next_week())
    for day in (
        afterwards.today - timedelta(days=1),
        afterwards.next_week() + timedelta(days=1),
    ):
        with pytest.raises(InputError) as refused:
            engagements.plan(
                afterwards.officer(), afterwards.case_id, consent, "A talk", "A school", day
            )
        assert refused.value.fields["field"] == "day"


def test_nobody_who_may_be_a_child_is_brought_before_others(afterwards: Afterwards) -> None:
    one = plan(afterwards, afterwards.say())
    go(afterwards, one, ("before", "yes"))
    known.record(afterwards.psychologist(), afterwards.case_id, "age", "child", "A birth paper")

    with pytest.raises(SafeguardError):
        go(afterwards, one, ("held", ""))

    go(afterwards, one, ("called-off", ""))
    assert only(afterwards).state is EngagementState.CALLED_OFF


def test_calling_off_has_words_and_asking_has_an_answer(afterwards: Afterwards) -> None:
    one = plan(afterwards, afterwards.say())
    with pytest.raises(InputError):
        engagements.step(afterwards.officer(), afterwards.case_id, one, "called-off")
    with pytest.raises(InputError):
        engagements.step(afterwards.officer(), afterwards.case_id, one, "before")
    go(afterwards, one, ("called-off", ""))
    assert only(afterwards).state is EngagementState.CALLED_OFF
    assert not only(afterwards).open


def test_nothing_is_planned_on_another_consent_or_while_it_is_decided_again(
    afterwards: Afterwards,
) -> None:
    with pytest.raises(StateError):
        plan(afterwards, afterwards.say(ConsentTo.CONTACT))
    consent = afterwards.say()
    reopening.reopen(
        afterwards.bench.at(DAVLAT), afterwards.decision_id, "reopened", "Invented words"
    )
    afterwards.bench.carry()
    with pytest.raises(TooEarlyToAskError):
        plan(afterwards, consent)
