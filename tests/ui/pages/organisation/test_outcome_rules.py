"""The rules by outcome: by stage until days are given, put in force with the others, and shown again."""

from collections.abc import Callable

import pytest

from ui.pages.organisation.outcome_rules import OutcomeRules
from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.rules_panel import RulesPanel
from vetting_desk.model.outcome_term import KINDS
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def panel(show: Callable[..., OrganisationPage], settle: Callable[[], None]) -> RulesPanel:
    page = show()
    page.show_part("rules")
    settle()
    part = page.part("rules")
    assert isinstance(part, RulesPanel)
    return part


def test_without_days_an_outcome_goes_by_its_stage(panel: RulesPanel) -> None:
    rules = panel.outcomes
    assert isinstance(rules, OutcomeRules)
    assert set(rules.kept) == set(KINDS)
    assert rules.read() == {}
    assert not any(spin.isEnabled() for spin in rules.restricted.values())


def test_days_are_put_in_force_and_shown_again(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    panel.outcomes.kept["amnesty"].setValue(3_650)
    assert panel.outcomes.restricted["amnesty"].isEnabled()
    panel.outcomes.restricted["amnesty"].setValue(180)
    assert panel.save_button.isEnabled()
    panel.save_button.click()
    settle()
    assert policy.policy(centre).outcomes_kept == {"amnesty": (3_650, 180)}
    assert panel.outcomes.read() == {"amnesty": (3_650, 180)}
    assert not panel.save_button.isEnabled()
