"""Lines of evidence keep their grades; safeguards are those of the form, without what clinicians hold."""

from types import SimpleNamespace
from typing import Any

import pytest

from vetting_desk.judgement import said_safeguards
from vetting_desk.judgement.answers import AnswerInWords
from vetting_desk.judgement.rated import EvidenceLine
from vetting_desk.judgement.view import Coded
from vetting_desk.operations.records.report_evidence import answers_of, line_of, safeguards_of
from vetting_desk.reports import EvidenceSide


def said(value: str, role: str = "") -> AnswerInWords:
    return AnswerInWords("/data/a", "Question?", value, value, True, role)


def line(
    reliability: str, credibility: str, protected: str = "", obtained: str = ""
) -> EvidenceLine:
    return EvidenceLine(
        "/data/e[1]", "/data/e", "Words", side=Coded("for", "For"),
        reliability=Coded(reliability), credibility=Coded(credibility),
        protected=Coded(protected), obtained=Coded(obtained),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("reliability", "credibility", "grades"),
    [("B", "2", "B2"), ("F", "2", ""), ("B", "6", ""), ("", "2", ""), ("A", "", "")],
)
def test_grades_are_both_or_none(reliability: str, credibility: str, grades: str) -> None:
    found = line_of(line(reliability, credibility))
    assert found.grades == grades
    assert found.side is EvidenceSide.FOR


def test_a_protected_source_and_forced_words_are_known() -> None:
    found = line_of(line("A", "1", "yes", "forced"))
    assert (found.protected, found.forced) == (True, True)
    free = line_of(line("A", "1", "no", "freely"))
    assert (free.protected, free.forced) == (False, False)


def test_an_answer_bears_the_heading_it_stands_in() -> None:
    answer = AnswerInWords("/data/a", "Question?", "x", "x", False, within="Group 1")
    assert answers_of((answer,))[0].question == "Group 1 · Question?"


def test_what_a_clinician_holds_is_raised_without_its_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session: Any = SimpleNamespace(node=lambda reference: reference)
    monkeypatch.setattr(said_safeguards, "raised", lambda _: (said("yes"), said("yes")))
    monkeypatch.setattr(said_safeguards, "is_restricted", lambda _: True)
    [one] = safeguards_of(session, "Held")
    assert (one.question, one.answer) == ("Question?", "Held")
