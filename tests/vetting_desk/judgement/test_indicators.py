import pytest

from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.rated import State


@pytest.fixture
def views(session):
    return {view.id: view for view in read_assessment(session).indicators}


def test_all_indicators_are_read_in_order(session):
    ids = [view.id for view in read_assessment(session).indicators]
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
    assert (first.side.value, second.side.value) == ("for", "against")
    assert "Кори сохтмон" in second.words
    assert (second.reliability.value, second.credibility.value) == ("B", "2")
    assert second.reference == "/data/history/h1/h1_evidence[2]"


def test_a_line_can_speak_both_ways(views):
    assert views["H3"].evidence[0].side.value == "both"


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
    states = {view.id: view.state for view in read_assessment(session).indicators}
    assert states["H1"] is State.OPEN
    assert states["H6"] is State.OPEN


def test_what_stands_on_shut_pages_is_not_relevant(session):
    session.set("/data/conversation/conversation_end/conversation_state", "")
    assert not any(view.relevant for view in read_assessment(session).indicators)


def test_labels_follow_the_language_of_the_session(session):
    session.language = "Тоҷикӣ (tg)"
    view = read_assessment(session).indicators[0]
    assert view.label == "H1 Роҳ ба гурӯҳ"
    assert view.presence.label == "Қисман ё эҳтимолӣ"


def test_criteria_are_read_with_decision_reply_and_evidence(filled):
    found = {view.id: view for view in read_assessment(filled("eligibility")).criteria}
    assert list(found) == ["E1", "E2", "E3", "E4", "E5", "E6"]
    assert found["E1"].decision.label == "Met"
    assert found["E1"].reply.startswith("«Худам")
    assert len(found["E1"].evidence) == 2
    assert found["E2"].inquiry.startswith("Ask the telephone company")
    assert found["E6"].decision.value == "not_assessed"
    assert found["E6"].evidence == ()
