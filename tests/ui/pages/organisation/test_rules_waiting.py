"""Rules over people wait on the page for a second officer; what nobody signed is told and put right there."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.ui.pages.organisation.conftest import SECOND
from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.rules_panel import RulesPanel
from vetting_desk.crypto.slots import open_slot
from vetting_desk.model import Officer
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.signed_rules import RulesStanding, RulesState
from vetting_desk.operations.organisation import deciding, kept_rules

WANTED = Policy(panel=3, retention_days={"contact": 30})


@pytest.fixture
def panel(show: Callable[..., OrganisationPage], settle: Callable[[], None]) -> RulesPanel:
    page = show()
    page.show_part("rules")
    settle()
    part = page.part("rules")
    assert isinstance(part, RulesPanel)
    return part


def look_again(panel: RulesPanel, settle: Callable[[], None]) -> None:
    panel.refresh()
    settle()


def test_nothing_is_said_where_nothing_waits(panel: RulesPanel) -> None:
    assert not panel.waiting.isVisible()


def test_the_first_officer_is_told_that_another_has_to_sign(
    under_two: Officer, panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    panel.deciders.setValue(3)
    panel.save_button.click()
    settle()
    assert panel.banner.sentence() == "Rules 1 wait for a second officer."
    assert policy.policy(centre) == Policy()
    assert panel.deciders.value() == 2  # those in force
    assert panel.waiting.card.isVisible()
    assert not panel.waiting.sign_button.isVisible()
    assert "Ask another supervisor" in panel.waiting._hint.text()


def test_the_second_sees_what_changes_and_signs(
    under_two: Officer, centre: OpenDesk, panel: RulesPanel, settle: Callable[[], None]
) -> None:
    first = centre.officer
    secret = open_slot(centre.folder / SLOTS_FOLDER, under_two.id, centre.desk.id, SECOND, None)
    centre.casebook.act_as(under_two)
    other = OpenDesk(centre.folder, centre.desk, centre.casebook, secret, centre.clock)
    decided = deciding.set_policy(other, WANTED)
    centre.casebook.act_as(first)
    look_again(panel, settle)
    said = panel.waiting._changes.text()
    assert "Days cases are kept, by stage: Contact 30 (before: kept)" in said
    assert "Decision-makers who sign a decision: 3 (before: 2)" in said
    panel.waiting.sign_button.click()
    settle()
    assert policy.policy(centre) == decided
    assert panel.banner.sentence() == "Rules 1 are in force here."
    assert panel.deciders.value() == 3
    assert not panel.waiting.isVisible()


def test_what_waits_can_be_set_aside(
    under_two: Officer, panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    deciding.set_policy(centre, WANTED)
    look_again(panel, settle)
    panel.waiting.aside_button.click()
    settle()
    assert not panel.waiting.isVisible()
    assert policy.policy(centre) == Policy()


def test_changed_rules_are_told_and_the_signed_ones_put_back(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    decided = deciding.set_policy(centre, WANTED)
    changed = policy.to_text(replace(decided, panel=1))
    centre.casebook.settings.set(policy.KEY, changed)
    look_again(panel, settle)
    assert "not what officers signed" in panel.waiting.banner.sentence()
    panel.waiting.banner.acted.emit()
    settle()
    assert policy.policy(centre) == decided
    assert panel.deciders.value() == 3
    assert not panel.waiting.isVisible()


def test_rules_of_an_earlier_program_are_signed_as_they_are(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    kept_rules.keep(centre, policy.to_text(replace(WANTED, number=6)))
    look_again(panel, settle)
    assert "Nobody has signed these rules" in panel.waiting.banner.sentence()
    panel.waiting.banner.acted.emit()
    settle()
    assert policy.policy(centre) == replace(WANTED, number=7)
    assert not panel.waiting.isVisible()


def test_who_signed_was_revoked_and_they_are_signed_anew(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    decided = deciding.set_policy(centre, WANTED)
    look_again(panel, settle)
    gone = RulesStanding(RulesState.REVOKED, decided, gone=("Zulfiya Sample",))
    panel.waiting.show_standing(gone)
    assert "Zulfiya Sample" in panel.waiting.banner.sentence()
    assert "revoked from a day before" in panel.waiting.banner.sentence()
    panel.waiting.banner.acted.emit()
    settle()
    assert policy.policy(centre) == replace(decided, number=decided.number + 1)
    assert not panel.waiting.isVisible()


def test_what_one_signed_before_there_were_two_is_shown_as_in_force(
    panel: RulesPanel,
    centre: OpenDesk,
    settle: Callable[[], None],
    request: pytest.FixtureRequest,
) -> None:
    deciding.set_policy(centre, WANTED)
    request.getfixturevalue("under_two")
    look_again(panel, settle)
    assert "alone" in panel.waiting._heading.text()
    assert not panel.waiting.aside_button.isVisible()
