"""One truth on the arrival: passage, questionnaire and officer meet in one fact, and a person settles it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.vetting_desk.operations.conftest import sha_of
from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, Bench
from tests.vetting_desk.operations.passage.conftest import Travelling, step
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.due import DueKind
from vetting_desk.model.fact import FactSource
from vetting_desk.model.passage import PassageKind, Step, StepSort, StepState
from vetting_desk.model.person import ASSESSED, Person
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.passage import family, files, steps
from vetting_desk.operations.passage.arriving import place_of
from vetting_desk.operations.plans import reading as plans
from vetting_desk.operations.safeguards import known, stating


class Coming:
    """A passage of the person of the case, with the step of the arrival."""

    def __init__(self, desk: OpenDesk, case_id: str) -> None:
        self.desk, self.case_id = desk, case_id
        self.file = files.begin(desk, case_id, PassageKind.PASSAGE, [ASSESSED], "Home")
        self.step = self.put(step(self.file, StepSort.ARRIVAL))

    def put(self, made: Step, reason: str = "") -> Step:
        self.step = steps.put(self.desk, self.case_id, made, reason)
        return self.step

    def stands(self, state: StepState, day: str = "2026-03-01", reason: str = "") -> None:
        self.put(replace(self.step, state=state, day=day, words="Called the guest house"), reason)

    @property
    def said(self) -> list[str]:
        found = known.known(self.desk, self.case_id)
        return [each.value for each in found.in_force if each.name == "arrived"]

    @property
    def contradicts(self) -> bool:
        found = known.known(self.desk, self.case_id)
        return any(each.name == "arrived" for each in found.contradictions)

    def asked(self, day: str) -> None:
        """Fill the question of the form for arrivals."""
        interview = interviews.start(self.desk, self.case_id, sha_of(self.desk, "arrival"))
        [node] = [
            each for each in interview.session.walk() if each.attributes.get("fact") == "arrived"
        ]
        interview.answer(node.reference, day)
        stating.state(self.desk, self.case_id)  # as on leaving it


@pytest.fixture
def coming(bench: Bench) -> Coming:
    return Coming(bench.at(ANORA), bench.case_id)


def test_a_step_that_is_planned_says_nothing(coming: Coming) -> None:
    assert coming.said == []


def test_done_on_a_day_is_the_case_s_fact(coming: Coming) -> None:
    coming.stands(StepState.DONE)
    found = known.known(coming.desk, coming.case_id).in_force
    [fact] = [each for each in found if each.name == "arrived"]
    assert (fact.value, fact.source) == ("2026-03-01", FactSource.PERSON)
    assert (fact.officer_name, fact.reference) == (ANORA, place_of(coming.step.id))
    assert fact.reason == "Called the guest house"


def test_the_step_takes_the_place_of_what_it_said_itself(coming: Coming) -> None:
    coming.stands(StepState.MISSED)
    assert coming.said == ["no"]
    coming.stands(StepState.DONE, "2026-03-04")
    assert (coming.said, coming.contradicts) == (["2026-03-04"], False)
    coming.put(replace(coming.step, words="With both children"))
    earlier = known.known(coming.desk, coming.case_id).earlier
    assert [each.value for each in earlier if each.name == "arrived"] == ["no"]
    coming.stands(StepState.PLANNED, "2026-03-09", "It was another person")
    assert coming.said == ["no"]


def test_who_else_arrives_says_nothing_of_the_person(travelling: Travelling) -> None:
    made = travelling.put(StepSort.ARRIVAL)
    steps.put(travelling.desk, travelling.case_id, replace(made, state=StepState.DONE))
    found = known.known(travelling.desk, travelling.case_id).in_force
    assert not any(each.name == "arrived" for each in found)


@pytest.mark.parametrize("of_file", [True, False])
def test_it_is_taken_back_where_it_was_somebody_else_who_arrived(
    coming: Coming, *, of_file: bool
) -> None:
    desk, case_id = coming.desk, coming.case_id
    brother = family.record(desk, case_id, Person("", (PersonName("Rustam", NameScript.LATIN),)))
    coming.stands(StepState.DONE)

    def are(who: list[str]) -> None:
        if of_file:
            files.change_who(desk, case_id, coming.file.id, who, "Invented: two brothers, one name")
        else:
            coming.put(replace(coming.step, who=tuple(who)))

    are([brother.id])
    assert (coming.said, coming.contradicts) == (["no"], False)
    coming.put(replace(coming.step, words="He came alone"))
    assert coming.said == ["no"]
    are([ASSESSED, brother.id])
    assert (coming.said, coming.contradicts) == (["2026-03-01"], False)


@pytest.mark.parametrize("settled", [StepState.DONE, StepState.MISSED])
def test_settling_what_two_desks_said_of_the_step_settles_the_arrival(
    bench: Bench, coming: Coming, settled: StepState
) -> None:
    bench.carry()
    coming.stands(StepState.MISSED)
    hq = bench.at(HILOLA)
    theirs = replace(coming.step, state=StepState.DONE, day="2026-03-01", words="")
    steps.put(hq, coming.case_id, theirs)
    bench.carry()
    coming.desk = bench.at(ANORA)
    assert sorted(coming.said) == ["2026-03-01", "no"]
    coming.stands(settled, reason="The guest house says so")
    wanted = "no" if settled is StepState.MISSED else "2026-03-01"
    assert (coming.said, coming.contradicts) == ([wanted], False)
    bench.carry()
    found = known.known(bench.at(HILOLA), coming.case_id)
    assert not any(each.name == "arrived" for each in found.contradictions)


@pytest.mark.parametrize("form_first", [True, False])
def test_form_and_step_that_do_not_meet_are_shown_and_settled_by_a_person(
    coming: Coming, form_first: bool
) -> None:
    if form_first:
        coming.asked("2026-03-04")
        assert (coming.said, coming.contradicts) == (["2026-03-04"], False)
        coming.stands(StepState.MISSED)
    else:
        coming.stands(StepState.MISSED)
        coming.asked("2026-03-04")
    assert (sorted(coming.said), coming.contradicts) == (["2026-03-04", "no"], True)
    known.settle(coming.desk, coming.case_id, "arrived", "2026-03-04", "The guest house says so")
    assert (coming.said, coming.contradicts) == (["2026-03-04"], False)
    coming.put(replace(coming.step, words="Nobody had told the driver"))
    assert (coming.said, coming.contradicts) == (["2026-03-04"], False)
    coming.stands(StepState.DONE, "2026-03-05")
    assert coming.contradicts, "what is said anew is settled anew"


def test_form_and_step_that_say_the_same_need_nobody(coming: Coming) -> None:
    coming.asked("2026-03-01")
    coming.stands(StepState.DONE)
    assert (set(coming.said), coming.contradicts) == ({"2026-03-01"}, False)


def test_it_is_the_same_at_headquarters(bench: Bench, coming: Coming) -> None:
    coming.asked("2026-03-04")
    coming.stands(StepState.MISSED)
    bench.carry()
    found = known.known(bench.hq, bench.case_id)
    [clash] = found.contradictions
    assert {each.value for each in clash.facts} == {"2026-03-04", "no"}
    assert place_of(coming.step.id) in {each.reference for each in clash.facts}


def test_months_afterwards_count_from_the_one_day_that_is_known(
    bench: Bench, coming: Coming
) -> None:
    def days() -> list[date | None]:
        gathering.bring_up_to_date(coming.desk)
        rows = coming.desk.casebook.due.of_case(coming.case_id)
        return [each.item.day for each in rows if each.item.kind is DueKind.OUTCOME_ASKED]

    assert days() == []
    coming.stands(StepState.DONE, "2026-03-01")
    assert days() == [date(2026, 6, 1)]
    arrived = plans.of_case(coming.desk, coming.case_id).arrived
    assert arrived is not None
    assert arrived.date() == date(2026, 3, 1)
    coming.asked("2026-03-04")
    assert days() == [], "two days: nobody knows from which, until a person says"
    known.settle(coming.desk, coming.case_id, "arrived", "2026-03-04", "The guest house says so")
    assert days() == [date(2026, 6, 4)]
    assert bench.case_id == coming.case_id
