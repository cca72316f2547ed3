"""Each thing a proof can be worth has words of its own, and none says that somebody was not amnestied."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication

from ui.pages.proof.proof_text import given_text, lines_of, look_of, sentence_of, why_text
from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.proof import OUTCOMES, ProofState, ProofVerdict
from vetting_desk.model.proof_payload import Why

NOW = datetime(2026, 11, 30, tzinfo=UTC)
FAIR = "It does not say that the person was not amnestied."
AT_A_DESK = [each for each in ProofState if each is not ProofState.NOT_LOOKED_AT]


def verdict(state: ProofState) -> ProofVerdict:
    return ProofVerdict(state, "0" * 32, NOW, NOW, BirthCertainty.EXACT, "0" * 16)


def test_every_verdict_has_its_own_words(qapp: QApplication) -> None:
    assert len({sentence_of(verdict(state)) for state in AT_A_DESK}) == len(AT_A_DESK)


@pytest.mark.parametrize("state", AT_A_DESK)
def test_all_but_valid_say_that_the_paper_is_meant(qapp: QApplication, state: ProofState) -> None:
    assert (FAIR in lines_of(verdict(state))) is (state is not ProofState.VALID)
    cannot = state not in OUTCOMES
    assert sentence_of(verdict(state)).startswith("Cannot be judged") is cannot
    assert look_of(verdict(state))[0] in {"ok", "error", "unknown"}


def test_of_what_was_typed_it_says_that_a_letter_may_be_wrong(qapp: QApplication) -> None:
    for state in AT_A_DESK:
        one, other = verdict(state), replace(verdict(state), typed=True)
        differs = lines_of(one) != lines_of(other)
        assert differs is (state in {ProofState.ALTERED, ProofState.UNKNOWN_KEY})
        assert ("mistyped" in sentence_of(other) + lines_of(other)) is differs
        assert FAIR in lines_of(other) or state is ProofState.VALID


def test_every_reason_and_state_has_words(qapp: QApplication) -> None:
    assert len({why_text(why) for why in get_args(Why)}) == len(get_args(Why))
    states = ("counts", "suspended", "revoked", "ended", "")
    assert len({given_text(state)[0] for state in states}) == len(states)
