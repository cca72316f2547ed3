"""The table, cell by cell, through operations: with a foreign form and with shipped ones."""

import pytest

from tests.vetting_desk.operations.safeguards.arranging import (
    ARRANGED,
    SHIPPED,
    free,
    only,
    shipped_draft,
)
from vetting_desk.errors import SafeguardError
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import apart, table
from vetting_desk.operations.safeguards.situation import NEVER_SHUT, Act, Ground, Situation
from vetting_desk.operations.safeguards.table import SAFEGUARDS, refusing, rows, safeguard

CELLS = [(row.id, act) for row in SAFEGUARDS for act in sorted(row.refused)]
FORM_SAYS = {"conversation-open", "form-shuts-ratings", "form-shuts-talk"}
ANSWERED = [
    cell
    for cell in CELLS
    if cell[1] in SHIPPED
    and cell[0] not in {*FORM_SAYS, "child", "age-unknown", "notice-not-given"}
]
"""Cells that a shipped form can be led to; its own pages rule out the others."""


@pytest.mark.parametrize(("row", "act"), CELLS)
def test_a_foreign_form_is_refused_and_would_not_be_without_the_row(
    post: OpenDesk, foreign: str, row: str, act: Act, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = only(post, foreign, row)
    with pytest.raises(SafeguardError) as refused:
        tried.do(act)
    assert (refused.value.fields["row"], refused.value.fields["act"]) == (row, act)

    without = tuple(each for each in SAFEGUARDS if each.id != row)
    monkeypatch.setattr(table, "SAFEGUARDS", without)
    tried.do(act)


@pytest.mark.parametrize("row", ARRANGED)
def test_notes_safety_needs_and_contact_are_never_shut(
    post: OpenDesk, foreign: str, row: str
) -> None:
    tried = only(post, foreign, row)
    for act in sorted(NEVER_SHUT):
        tried.do(act)


@pytest.mark.parametrize(("row", "act"), ANSWERED)
def test_a_shipped_form_is_refused(post: OpenDesk, foreign: str, row: str, act: Act) -> None:
    tried = free(post, foreign)
    interview = shipped_draft(post, tried.case, act)
    ARRANGED[row](tried)
    if row == "ill-treatment":
        apart.keep(post, interview.assessment.id, "He was beaten")
    with pytest.raises(SafeguardError) as refused:
        interview.answer(*SHIPPED[act][1:])
    assert row in {each.id for each in refusing(interview.guard.situation(interview.session), act)}
    assert refused.value.fields["act"] == act


@pytest.mark.parametrize("act", SHIPPED)
def test_a_shipped_form_is_open_for_an_adult_who_understood(
    post: OpenDesk, foreign: str, act: Act
) -> None:
    interview = shipped_draft(post, free(post, foreign).case, act)
    interview.answer(*SHIPPED[act][1:])
    assert interview.session.node(SHIPPED[act][1]).value == SHIPPED[act][2]


@pytest.mark.parametrize("act", sorted(set(Act)))
def test_nothing_is_refused_where_nothing_holds(post: OpenDesk, foreign: str, act: Act) -> None:
    tried = free(post, foreign)
    if act is Act.SIGN:
        tried.interview.answer("/data/food", "Words")
    tried.do(act)


def test_every_row_says_why_who_and_what_to_do_instead() -> None:
    for row in SAFEGUARDS:
        assert all((row.when, row.why, row.who, row.instead, row.source)), row.id
        assert row.refused or row.required, row.id
    assert len({row.id for row in SAFEGUARDS}) == len(SAFEGUARDS)
    assert set(ARRANGED) == {row.id for row in SAFEGUARDS if row.refused}


def test_no_row_ever_shuts_safety_needs_notes_or_contact() -> None:
    assert not any(row.refused & NEVER_SHUT for row in SAFEGUARDS)


def test_for_a_child_nothing_opens_ratings_acts_decision_referral_or_outreach() -> None:
    best = Situation(
        age="child", guarded=True, notice="understood", clinician=True, conversation_open=False
    )
    for act in (Act.RATE, Act.ELIGIBILITY, Act.ACTS, Act.DECIDE, Act.REFER, Act.OUTREACH):
        assert [row.id for row in refusing(best, act)] == ["child"]


@pytest.mark.parametrize("ground", list(Ground))
def test_what_says_nothing_is_no_ground(post: OpenDesk, foreign: str, ground: Ground) -> None:
    tried = free(post, foreign)
    tried.grounds = (ground.value,)
    for act in (Act.DECIDE, Act.REFER, Act.CLOSE):
        with pytest.raises(SafeguardError):
            tried.do(act)


def test_a_break_is_due_and_refuses_nothing() -> None:
    now = Situation(
        age="adult", notice="understood", clinician=True, break_due=True, recording="agrees"
    )
    assert [row.id for row in rows(now)] == ["break-due"]
    assert not any(refusing(now, act) for act in Act)


def test_an_undertaking_is_due_and_refuses_nothing() -> None:
    now = Situation(
        age="adult", notice="understood", clinician=True, undertaking_due=True, recording="agrees"
    )
    assert [row.id for row in rows(now)] == ["interpreter-undertaking"]
    assert not any(refusing(now, act) for act in Act)


def test_a_row_is_found_by_its_name() -> None:
    assert safeguard("child").told == (Role.CHILD_PROTECTION, Role.SUPERVISOR)
    with pytest.raises(KeyError):
        safeguard("none")
