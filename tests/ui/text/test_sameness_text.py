"""Words for telling people apart."""

from datetime import UTC, datetime

from ui.text.sameness_text import (
    agreements_text,
    decision_text,
    paper_kind_text,
    papers_text,
    sameness_text,
)
from vetting_desk.model import Paper, PaperKind
from vetting_desk.model.sameness import Agreement, Sameness, SamenessDecision


def test_everything_has_words_of_its_own() -> None:
    said = [agreements_text((each,)) for each in Agreement]
    said += [sameness_text(each) for each in Sameness] + [
        paper_kind_text(each) for each in PaperKind
    ]

    assert len(set(said)) == len(said)


def test_a_decision_names_who_and_why() -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    decision = SamenessDecision("1", "a", "b", Sameness.SAME, at, "Anora Sample", "One scar")

    assert "Anora Sample" in decision_text(decision)
    assert "One scar" in decision_text(decision)


def test_papers_are_a_line_each() -> None:
    assert len(papers_text((Paper("1"), Paper("2"))).splitlines()) == 2
    assert papers_text(()) == "No paper is known"
