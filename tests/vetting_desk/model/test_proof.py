"""What each state of a proof comes to."""

from datetime import UTC, datetime

import pytest

from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.proof import ProofState, ProofVerdict

NOW = datetime(2026, 11, 30, tzinfo=UTC)
NOT_VALID = {
    ProofState.EXPIRED,
    ProofState.REVOKED,
    ProofState.ALTERED,
    ProofState.OTHER_PERSON,
}


@pytest.mark.parametrize("state", list(ProofState))
def test_what_is_neither_valid_nor_shown_to_be_wrong_cannot_be_judged(state: ProofState) -> None:
    outcome = ProofVerdict(state, "", NOW, NOW, BirthCertainty.EXACT, "").outcome
    assert (outcome is Outcome.VALID) is (state is ProofState.VALID)
    assert (outcome is Outcome.NOT_VALID) is (state in NOT_VALID)
