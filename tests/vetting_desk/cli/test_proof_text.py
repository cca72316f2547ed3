"""Every verdict and reason has English words, and all but valid say that the paper is meant."""

from datetime import UTC, datetime
from typing import get_args

import pytest

from vetting_desk.cli.proof_text import FAIR, STATES, WHY, json_of, lines_of
from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.proof import OUTCOMES, ListLook, ProofState, ProofVerdict
from vetting_desk.model.proof_payload import Why

NOW = datetime(2026, 11, 30, tzinfo=UTC)


def verdict(state: ProofState, **more: object) -> ProofVerdict:
    known = (state, "0" * 32, NOW, NOW, BirthCertainty.EXACT, "0" * 16)
    return ProofVerdict(*known, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("state", list(ProofState))
def test_each_has_words_of_its_own(state: ProofState) -> None:
    first, *rest = lines_of(verdict(state))
    assert first == STATES[state]
    assert (f"  {FAIR}" in rest) is (state is not ProofState.VALID)
    if state not in OUTCOMES:
        assert first.startswith(("Cannot be judged", "Signature valid"))


@pytest.mark.parametrize("state", list(ProofState))
def test_of_what_was_typed_it_says_that_a_letter_may_be_wrong(state: ProofState) -> None:
    found = verdict(state, typed=True)
    typed = state in {ProofState.ALTERED, ProofState.UNKNOWN_KEY}
    assert ("mistyped" in "\n".join(lines_of(found))) is typed
    assert (lines_of(found)[0] != STATES[state]) is typed
    assert json_of(found)["typed"] is True


def test_no_two_are_alike() -> None:
    assert len(set(STATES.values())) == len(ProofState)
    assert set(WHY) == set(get_args(Why))


def test_why_whose_and_by_which_list_are_told() -> None:
    look = ListLook(7, NOW, NOW, with_paper=True)
    found = verdict(
        ProofState.REVOKED, why="lost", since=NOW, list=look, desk_name="HQ", organisation="O",
        matches=True,
    )  # fmt: skip
    said = "\n".join(lines_of(found))
    assert WHY["lost"] in said
    assert "list of proofs number 7" in said
    assert "by HQ of O, key" in said
    assert json_of(found)["outcome"] == "not-valid"
