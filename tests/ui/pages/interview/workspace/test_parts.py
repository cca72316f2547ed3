"""The conclusions as parts."""

from ui.pages.interview.workspace.parts import (
    FORMULATION,
    PLAN,
    SCENARIOS,
    STATEMENTS,
    SUMMARY,
    besides_of,
    parts_of,
    repeat_of,
    rests_text,
)
from ui.text.quote_text import quoted
from vetting_desk.operations.interview.preview import PreviewInterview


def test_each_statement_says_on_what_it_rests(interview: PreviewInterview) -> None:
    parts = parts_of(interview.session, FORMULATION)
    assert [part.role for part in parts] == list(STATEMENTS)
    said = {part.role: rests_text(part, {"1": "Left while guards were near"}) for part in parts}
    assert said["led-out"] == f"It rests on {quoted('Left while guards were near')}."
    assert said["contrary"] == "It rests on 4.", "a line that is not there is said by its number"
    assert said["led-in"] == "It rests on no line of evidence."
    interview.session.set("/data/formulation/led_in_rests", "")
    [first, *_] = parts_of(interview.session, FORMULATION)
    assert rests_text(first, {}) == "On which lines it rests is not said."
    assert first.open == 1


def test_scenarios_and_items_have_all_their_answers(interview: PreviewInterview) -> None:
    session = interview.session
    scenario = parts_of(session, SCENARIOS)[1]
    assert (scenario.title, scenario.number, scenario.open) == ("Scenario 2", 2, 0)
    questions = [question for question, _ in scenario.said]
    for asked in (
        "What could happen?",
        "To whom?",
        "How severe would the harm be?",
        "How soon?",
        "How likely, if nothing is done?",
        "By which early signs would it be noticed?",
    ):
        assert asked in questions
    item = parts_of(session, PLAN)[0]
    assert item.rests == "1 3"
    assert "Why is this no more than what is needed?" in [question for question, _ in item.said]
    assert repeat_of(session, PLAN) == "/data/plan/plan_item"
    assert besides_of(session, SCENARIOS) == ("/data/scenarios/scenarios_complete",)


def test_the_summary_has_its_judgements_and_when_to_look_again(interview: PreviewInterview) -> None:
    parts = parts_of(interview.session, SUMMARY)
    assert len(parts) == 6
    assert besides_of(interview.session, SUMMARY) == (
        "/data/review/review_date", "/data/review/next_step",
    )  # fmt: skip
    assert repeat_of(interview.session, SUMMARY) == ""
