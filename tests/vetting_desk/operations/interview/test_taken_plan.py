"""A follow-up begins with what is open of the plan, and with nothing else."""

from tests.vetting_desk.operations.conftest import sha_of
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (fixtures)
    ANORA,
    ISKANDAR,
    Bench,
    bench,
    made,
)
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.plans import acting, reading

BEFORE = "/data/plan_page/plan_before"


def begun(bench: Bench, case_id: str = "") -> Interview:  # noqa: F811
    desk = bench.at(ANORA)
    interview = interviews.start(desk, case_id or bench.case_id, sha_of(desk, "follow-up"))
    interview.answer("/data/contact_page/reached", "yes")
    return interview


def asked(interview: Interview) -> list[str]:
    return [
        node.value
        for node in interview.session.walk()
        if node.attributes.get("role") == "plan-item" and node.kind == "question" and node.value
    ]


def test_every_open_item_is_an_instance_in_the_words_of_the_plan(bench: Bench) -> None:  # noqa: F811
    plan = reading.of_case(bench.at(ANORA), bench.case_id)
    wanted = [e.item.action for e in plan.items if e.item.key in {"now", "support", "monitoring"}]
    interview = begun(bench)
    assert asked(interview) == wanted
    assert interview.session.node(BEFORE).value == "yes"
    assert interview.is_taken_over(BEFORE)
    statuses = [
        node.value
        for node in interview.session.walk()
        if node.attributes.get("role") in {"status", "need-level"}
    ]
    assert not any(statuses), "what became of it is never begun with"


def test_what_is_done_is_asked_no_more(bench: Bench) -> None:  # noqa: F811
    plan = reading.of_case(bench.at(ANORA), bench.case_id)
    done = next(each for each in plan.items if each.item.key == "support")
    acting.done(bench.at(ANORA), bench.case_id, done.item.id, "Done")
    assert done.item.action not in asked(begun(bench))


def test_what_is_for_clinicians_is_not_asked_of_everybody(bench: Bench) -> None:  # noqa: F811
    plan = reading.of_case(bench.at(ISKANDAR), bench.case_id)
    closed = next(each for each in plan.items if each.item.restricted)
    assert closed.item.action not in asked(begun(bench))


def test_without_a_plan_a_follow_up_begins_empty(bench: Bench) -> None:  # noqa: F811
    case = cases.create_case(bench.at(ANORA), [PersonName("Namuna Two", NameScript.LATIN)])
    interview = begun(bench, case.id)
    assert asked(interview) == []
    assert interview.session.node(BEFORE).value == ""


def test_a_draft_is_reopened_as_it_was_begun(bench: Bench) -> None:  # noqa: F811
    first = begun(bench)
    again = interviews.resume(bench.at(ANORA), first.assessment.id)
    assert asked(again) == asked(first)
    assert again.taken_over() == first.taken_over()
