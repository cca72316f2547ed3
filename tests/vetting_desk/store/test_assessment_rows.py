"""Assessments as rows: what their digest binds."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.model import AssessmentState, Handover
from vetting_desk.store.assessment_rows import state, states

STEP = Handover("a", "A", "b", "B", "c", "C", START, "Invented")


@pytest.mark.parametrize(
    "change",
    [
        {"officer_id": "another"},
        {"officer_name": "Another"},
        {"state": AssessmentState.READY},
        {"corrects": "0d0a5f0e-0000-4000-8000-000000000099"},
        {"title": "Another"},
    ],
    ids=str,
)
def test_the_digest_binds_what_must_not_change_unseen(bench: Bench, change: dict[str, str]) -> None:
    draft = bench.draft()

    assert state(draft, "base") != state(replace(draft, **change), "base")  # type: ignore[arg-type] # fields by name


def test_place_and_language_are_not_bound(bench: Bench) -> None:
    draft = bench.draft()

    assert state(draft, "base") == state(replace(draft, position="/data/a", language="x"), "base")


def test_handovers_are_bound_and_none_leave_the_digest_of_older_casebooks(bench: Bench) -> None:
    draft = bench.draft()

    assert state(draft, "base") == state(draft, "base", [])
    assert state(draft, "base") != state(draft, "base", [STEP])
    assert state(draft, "base", [STEP]) != state(draft, "base", [replace(STEP, reason="Other")])


def test_every_assessment_has_one(bench: Bench) -> None:
    drafts = {bench.draft().id for _ in range(3)}

    assert {subject for subject, _ in states(bench.casebook.database)} == drafts
