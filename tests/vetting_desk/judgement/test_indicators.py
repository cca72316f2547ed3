from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.rated import IndicatorView, State


def test_all_indicators_are_read_in_order(session: Session) -> None:
    ids = [view.id for view in read_assessment(session).indicators]
    assert len(ids) == 34
    assert ids[:7] == ["P1", "P2", "P3", "P4", "P5", "P6", "P7"]


def test_a_coded_indicator_is_read_with_values_and_labels(views: dict[str, IndicatorView]) -> None:
    view = views["C3"]
    assert (view.state, view.presence.value, view.presence.label) == (
        State.CODED,
        "1",
        "Partial or possible",
    )
    assert (view.relevance.value, view.recency.value, view.confidence.value) == (
        "high",
        "last_3_months",
        "low",
    )
    assert view.label == "C3 Continuing exchange with active members"
    assert view.definition.startswith("Two-way contact")
    assert view.domain_label == "C. Capability"
    assert not view.strength


def test_evidence_lines_keep_side_grades_and_the_original_words(
    views: dict[str, IndicatorView],
) -> None:
    first, second = views["H1"].evidence
    assert (first.side.value, second.side.value) == ("against", "against")
    assert "Кори сохтмон" in second.words
    assert (second.reliability.value, second.credibility.value) == ("B", "2")
    assert second.reference == "/data/history/h1/h1_links[2]"
    assert second.line == f"/data/evidence/line[{second.id}]"


def test_an_omitted_indicator_has_its_reason_and_no_evidence(
    views: dict[str, IndicatorView],
) -> None:
    view = views["H6"]
    assert (view.state, view.omit_reason.value) == (State.OMITTED, "no_information")
    assert view.evidence == ()
    assert not view.relevance


def test_protective_indicators_have_strength_instead_of_recency(
    views: dict[str, IndicatorView],
) -> None:
    assert views["P1"].strength.value == "2"
    assert not views["P1"].recency


def test_marks_are_read(views: dict[str, IndicatorView]) -> None:
    assert {view.id for view in views.values() if view.critical} == {"H4", "I2", "I6", "C2"}
    assert {view.id for view in views.values() if view.clinician_only} == {"S1"}


def test_what_stands_on_shut_pages_is_not_relevant(session: Session) -> None:
    session.set("/data/conversation/conversation_end/conversation_state", "")
    assert not any(view.relevant for view in read_assessment(session).indicators)


def test_labels_follow_the_language_of_the_session(session: Session) -> None:
    session.language = "Тоҷикӣ (tg)"
    view = next(view for view in read_assessment(session).indicators if view.id == "H1")
    assert view.label == "H1 Роҳ ба гурӯҳ"
    assert view.presence.label == "Нест"


def test_criteria_are_read_with_decision_reply_and_evidence(filled: Callable[..., Session]) -> None:
    found = {view.id: view for view in read_assessment(filled("eligibility")).criteria}
    assert list(found) == ["E1", "E2", "E3", "E4", "E5", "E6"]
    assert found["E1"].decision.label == "Met"
    assert found["E1"].reply.startswith("«Худам")
    assert len(found["E1"].evidence) == 2
    assert found["E2"].inquiry.startswith("Ask the telephone company")
    assert found["E6"].decision.value == "not_assessed"
    assert found["E6"].evidence == ()
