"""Each rule and each state of the rules has English words, and what differs is said with what was before."""

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest

from vetting_desk.cli.rules_text import HEADINGS, STATES, changes, json_of, lines_of
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.access.signed_rules import RulesStanding, RulesState, Signed

ONE = Officer("1", "Hilola Sample", Role.SUPERVISOR)
OTHERS = Policy(
    reasons=(Purpose.EXPORT,),
    erase_after=20,
    retention_days={"contact": 30},
    panel=3,
    outcomes_kept={"amnesty": (3650, 180)},
    number=2,
)


def test_every_rule_and_every_state_has_words() -> None:
    assert set(HEADINGS) == {each.name for each in fields(Policy)} - {"number"}
    assert set(STATES) == set(RulesState)
    assert len(set(STATES.values())) == len(STATES)


@pytest.mark.parametrize("state", list(RulesState))
def test_how_they_stand_is_said(state: RulesState) -> None:
    gone = ("Zulfiya Sample",) if state is RulesState.REVOKED else ()
    said = "\n".join(lines_of(RulesStanding(state, OTHERS, ("Hilola Sample",), gone=gone)))
    assert "Rules 2 are in force, signed by Hilola Sample:" in said
    assert f"They are {STATES[state]}." in said
    assert ("Revoked: Zulfiya Sample." in said) is bool(gone)


def test_what_cannot_be_read_is_said() -> None:
    found = RulesStanding(RulesState.CHANGED)
    assert lines_of(found)[0] == "The rules in force cannot be read."
    assert json_of(found)["rules"] is None


def test_values_are_words() -> None:
    said = lines_of(RulesStanding(RulesState.USUAL, OTHERS))
    assert "  acts for which a reason is asked: export" in said
    assert "  days cases are kept, by stage: contact 30" in said
    assert "  days decided cases are kept, then restricted, by outcome: amnesty 3650 + 180" in said
    assert "  wrong passphrases until a key is destroyed: 20" in said
    usual = lines_of(RulesStanding(RulesState.USUAL, Policy()))
    assert "  acts for which a reason is asked: none" in usual
    assert "  days cases are kept, by stage: kept for good" in usual
    assert "  days until recordings are erased: never" in usual


def test_what_waits_says_what_it_changes_and_who_signs_it() -> None:
    waiting = Signed(replace(OTHERS, number=3), (ONE,), (datetime(2026, 11, 30, tzinfo=UTC),))
    good = Signed(replace(OTHERS, panel=2), (ONE,), (datetime(2026, 11, 1, tzinfo=UTC),))
    found = RulesStanding(RulesState.SIGNED, good.rules, good=good, waiting=waiting)
    said = "\n".join(lines_of(found))
    assert "decision-makers who sign a decision: 3 (before: 2)" in said
    assert "organisation rules sign --number 3" in said
    assert changes(good.rules, waiting.rules) == [
        "  decision-makers who sign a decision: 3 (before: 2)"
    ]
    made = json_of(found)
    assert isinstance(made["waiting"], dict)
    assert made["waiting"]["signed_by"] == ["Hilola Sample"]
