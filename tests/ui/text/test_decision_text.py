"""Words for deciding: every state, stance and safeguard has its own."""

from typing import get_args

import pytest

from ui.text import decision_text as text
from vetting_desk.model.decision import Because, Stance
from vetting_desk.model.decision_standing import DecisionState, Flaw
from vetting_desk.model.entry import EntryWay
from vetting_desk.operations.decisions.safeguards import Raised, RaisedKind


def test_each_has_words_of_its_own() -> None:
    said: list[set[object]] = [
        {text.decision_state_text(each) for each in DecisionState},
        {text.flaw_text(each) for each in Flaw},
        {text.delivery_text(each) for each in EntryWay},
        {text.stance_text("A", each) for each in get_args(Stance)},
        {text.because_text(each) for each in get_args(Because)},
        {text.raised_text(Raised(each)) for each in RaisedKind},
        {text.result_text(each) for each in ("", *text.RESULTS)},
    ]
    assert [len(each) for each in said] == [6, 6, 6, 4, 3, 5, 5]


@pytest.mark.parametrize("state", DecisionState)
def test_each_state_has_a_shape(state: DecisionState) -> None:
    assert all(text.decision_shape(state))


def test_a_digest_can_break_into_lines() -> None:
    assert text.grouped("a" * 64) == " ".join(["a" * 8] * 8)
