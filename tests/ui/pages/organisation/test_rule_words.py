"""Each rule has words for what changes."""

from dataclasses import fields, replace

import pytest

from ui.pages.organisation.rule_words import change_texts
from vetting_desk.operations.access.policy import Policy, Purpose

OTHERS = {
    "reasons": (Purpose.SIGN, Purpose.EXPORT),
    "retention_days": {"contact": 30, "follow-up": 5},
    "outcomes_kept": {"amnesty": (90, 30)},
}


@pytest.mark.parametrize("name", [each.name for each in fields(Policy) if each.name != "number"])
def test_every_rule_is_named_with_what_it_was_and_becomes(name: str) -> None:
    after = replace(Policy(), **{name: OTHERS.get(name, 77)})  # type: ignore[arg-type]
    [said] = change_texts(Policy(), after)
    assert "before: " in said
    if name not in OTHERS:
        assert ": 77 (" in said


def test_what_stands_for_nothing_is_said_in_words() -> None:
    before = Policy(erase_after=20, recording_days=9, retention_days={"contact": 1})
    said = "\n".join(change_texts(before, Policy()))
    assert "destroyed: never (before: 20)" in said
    assert "erased: never (before: 9)" in said
    assert "by stage: kept" in said


def test_the_number_is_no_rule() -> None:
    assert change_texts(Policy(), Policy(number=4)) == []
