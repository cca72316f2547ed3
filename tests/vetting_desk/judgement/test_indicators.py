import json

import pytest

from vetting_desk.judgement.indicators import assessment
from vetting_desk.judgement.views import State
from vetting_desk.paths import resource_path


def _filled(instrument, language="English (en)"):
    from vetting_desk.forms import load_form

    folder = resource_path("instruments")
    session = load_form(folder / f"{instrument}.xml").new_session(language=language)
    example = folder / "examples" / f"{instrument}.json"
    session.apply(json.loads(example.read_text(encoding="utf-8"))["steps"])
    return session


@pytest.fixture
def session():
    return _filled("return-spj")


@pytest.fixture
def views(session):
    return {view.id: view for view in assessment(session).indicators}


def test_all_indicators_are_read_in_order(session):
    ids = [view.id for view in assessment(session).indicators]
    assert len(ids) == 34
    assert ids[:7] == ["H1", "H2", "H3", "H4", "H5", "H6", "I1"]


def test_a_coded_indicator_is_read_with_values_and_labels(views):
    view = views["H1"]
    assert (view.state, view.presence.value, view.presence.label) == (
        State.CODED,
        "1",
        "Partial or possible",
    )
    assert (view.relevance.value, view.recency.value, view.confidence.value) == (
        "high",
        "ever",
        "moderate",
    )
    assert view.label == "H1 Path in"
    assert view.definition.startswith("How freely")
    assert view.domain_label == "C. History"
    assert not view.strength


def test_evidence_lines_keep_side_grades_and_the_original_words(views):
    first, second = views["H1"].evidence
    assert first.speaks_for
    assert not first.speaks_against
    assert second.speaks_against
    assert "Кори сохтмон" in second.words
    assert (second.reliability.value, second.credibility.value) == ("B", "2")
    assert second.reference == "/data/history/h1/h1_evidence[2]"


def test_a_line_that_speaks_both_ways_speaks_for_and_against(views):
    line = views["H3"].evidence[0]
    assert line.speaks_for
    assert line.speaks_against


def test_an_omitted_indicator_has_its_reason_and_no_evidence(views):
    view = views["H6"]
    assert (view.state, view.omit_reason.value) == (State.OMITTED, "no_information")
    assert view.evidence == ()
    assert not view.relevance


def test_protective_indicators_have_strength_instead_of_recency(views):
    assert views["P1"].strength.value == "2"
    assert not views["P1"].recency


def test_marks_are_read(views):
    assert {view.id for view in views.values() if view.critical} == {"H4", "I2", "I6", "C2"}
    assert {view.id for view in views.values() if view.clinician_only} == {"S1"}


def test_what_has_no_field_of_its_own_is_kept(views):
    further = {answer.role: answer.text for answer in views["I6"].further}
    assert further["supervisor-told"] == "Supervisor Раҳбарӣ (invented)"
    assert "told-at" in further
    assert views["H1"].further == ()


def test_an_indicator_left_open_is_open_and_so_is_one_without_its_reason(session):
    session.set("/data/history/h1/h1_rating/h1_presence", "")
    session.set("/data/history/h6/h6_rating/h6_omit_reason", "")
    states = {view.id: view.state for view in assessment(session).indicators}
    assert states["H1"] is State.OPEN
    assert states["H6"] is State.OPEN


def test_what_stands_on_shut_pages_is_not_relevant(session):
    session.set("/data/conversation/conversation_end/conversation_state", "")
    assert not any(view.relevant for view in assessment(session).indicators)


def test_labels_follow_the_language_of_the_session(session):
    session.language = "Тоҷикӣ (tg)"
    view = assessment(session).indicators[0]
    assert view.label == "H1 Роҳ ба гурӯҳ"
    assert view.presence.label == "Қисман ё эҳтимолӣ"


def test_needs_are_read_with_action_owner_and_due(session):
    needs = {view.id: view for view in assessment(session).needs}
    assert list(needs) == [f"N{n}" for n in range(1, 13)]
    assert (needs["N5"].level.value, needs["N5"].due) == ("urgent", "2026-03-06")
    assert needs["N5"].owner.startswith("Psychologist")
    assert needs["N6"].level.value == "not_asked"
    assert needs["N6"].action == ""


def test_formulation_is_read_by_its_four_questions(session):
    found = assessment(session).formulation
    assert [role for role, _, _ in found.parts] == ["led-in", "led-out", "pull-back", "holds"]
    assert found.parts[0][1] == "What led in?"
    assert found.text("holds").startswith("His mother")


def test_a_form_without_formulation_has_none():
    assert assessment(_filled("phq-9")).formulation is None


def test_scenarios_are_read_in_order(session):
    found = assessment(session).scenarios
    assert [view.outlook.value for view in found] == ["favourable", "unfavourable", "unfavourable"]
    assert [view.type.value for view in found] == ["change", "harmed_by_others", "repeat"]
    assert not found[0].severity
    assert found[1].severity.value == "serious"


def test_plan_items_are_read_in_order(session):
    assert [view.area.value for view in assessment(session).plan] == [
        "support",
        "supervision",
        "monitoring",
    ]
    assert all(view.action and view.owner and view.due for view in assessment(session).plan)


def test_summary_judgements_are_read_with_reasons_and_gaps(session):
    found = {view.id: view for view in assessment(session).summary}
    assert list(found) == [
        "case-priority",
        "serious-harm",
        "imminence",
        "self-harm",
        "victimisation",
    ]
    assert all(v.judgement and v.reasons and v.confidence and v.gaps for v in found.values())
    assert found["case-priority"].judgement.value == "raised"


def test_review_date_is_read(session):
    assert assessment(session).review_date == "2026-06-02"
    assert assessment(_filled("phq-9")).review_date == ""


def test_criteria_are_read_with_decision_reply_and_evidence():
    found = {view.id: view for view in assessment(_filled("eligibility")).criteria}
    assert list(found) == ["E1", "E2", "E3", "E4", "E5", "E6"]
    assert found["E1"].decision.label == "Met"
    assert found["E1"].reply.startswith("«Худам")
    assert len(found["E1"].evidence) == 2
    assert found["E2"].inquiry.startswith("Ask the telephone company")
    assert found["E6"].decision.value == "not_assessed"
    assert found["E6"].evidence == ()
