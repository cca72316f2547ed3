"""What is kept of a decision: that a desk's own word was set aside is told, and no other decision is."""

import pytest

from tests.vetting_desk.operations.cases.test_unjudged import lost_at_headquarters
from tests.years.machine import Years
from tests.years.test_found import state  # noqa: F401 (a fixture)
from vetting_desk.model import AmendmentOutcome
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.exchange import held_decided, quarantine


@pytest.mark.parametrize("outcome", AmendmentOutcome)
def test_only_setting_ones_own_word_aside_is_told(
    state: Years,  # noqa: F811
    outcome: AmendmentOutcome,
) -> None:
    lost_at_headquarters(state)
    hq = state.year.hq
    [held] = quarantine.held(hq)
    kept = hq.casebook.intake.in_quarantine(held.number)
    held_decided.decide(hq, kept, outcome, "Invented")
    kinds = {each.kind for each in hq.casebook.findings.standing()}
    assert (FindingKind.OWN_SET_ASIDE in kinds) is (outcome is AmendmentOutcome.SET_ASIDE)
    [said] = quarantine.held(hq, all_of_it=True)[0].decisions
    assert said.words == "Invented"
