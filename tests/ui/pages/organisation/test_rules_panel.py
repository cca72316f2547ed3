"""The organisation's rules: shown, put in force, logged, and carried to posts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ui.pages.organisation.page import OrganisationPage
from ui.pages.organisation.rules_panel import RulesPanel
from vetting_desk.model import Stage
from vetting_desk.operations.access import policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.desk import audit
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import deciding


@pytest.fixture
def panel(show: Callable[..., OrganisationPage], settle: Callable[[], None]) -> RulesPanel:
    page = show()
    page.show_part("rules")
    settle()
    part = page.part("rules")
    assert isinstance(part, RulesPanel)
    return part


def test_nothing_is_to_be_saved_before_something_changed(panel: RulesPanel) -> None:
    assert not panel.save_button.isEnabled()
    panel.choose_minutes(5)
    assert panel.save_button.isEnabled()


def test_erasing_is_off_and_warns_when_it_is_turned_on(
    panel: RulesPanel, words: Callable[[object], str]
) -> None:
    assert not panel.erasing.isChecked()
    assert not panel.failures.isVisible()
    panel.erasing.click()
    assert panel.failures.isVisible()
    assert "Anybody at the keyboard can then destroy a key" in words(panel)


def test_how_many_decide_is_put_in_force_and_kept(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    assert panel.deciders.value() == 2
    assert panel.claim_days.value() == 7
    panel.deciders.setValue(3)
    panel.save_button.click()
    settle()
    assert policy.policy(centre).panel == 3
    panel.choose_minutes(5)
    panel.save_button.click()
    settle()
    assert policy.policy(centre).panel == 3


def test_rules_are_put_in_force_logged_and_reach_a_post(
    panel: RulesPanel, centre: OpenDesk, post: OpenDesk, stick: Path, settle: Callable[[], None]
) -> None:
    panel.choose_minutes(15)
    panel.reasons[Purpose.EXPORT].click()
    panel.days[Stage.FOLLOW_UP].setValue(90)
    panel.erasing.click()
    panel.failures.setValue(25)
    panel.save_button.click()
    settle()
    wanted = Policy(15, (Purpose.EXPORT,), 25, {"follow-up": 90}, number=1)
    assert policy.policy(centre) == wanted
    assert panel.banner.sentence() == "Rules 1 are in force here."
    assert not panel.save_button.isEnabled()
    assert audit.entries(centre, action="policy-set")
    row = transfer.write_return(centre, post.desk.id, stick)
    transfer.receive(post, stick / row.file_name)
    assert policy.policy(post) == wanted


def test_a_stage_without_days_is_kept(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    assert {spin.text() for spin in panel.days.values()} == {"kept"}
    panel.days[Stage.CONTACT].setValue(0)
    panel.save_button.click()
    settle()
    assert policy.policy(centre).retention_days == {"contact": 0}


def test_what_is_typed_is_not_lost_when_the_page_looks_again(
    panel: RulesPanel, settle: Callable[[], None]
) -> None:
    panel.choose_minutes(5)
    panel.refresh()
    settle()
    assert panel._read().ask_again_minutes == 5


def test_rules_decided_elsewhere_show_as_they_are(
    panel: RulesPanel, centre: OpenDesk, settle: Callable[[], None]
) -> None:
    deciding.set_policy(centre, Policy(7, (Purpose.SIGN, Purpose.OPEN_CASE), 0, {"intake": 3}))
    panel.refresh()
    settle()
    shown = panel._read()
    assert (shown.ask_again_minutes, shown.retention_days) == (7, {"intake": 3})
    assert set(shown.reasons) == {Purpose.SIGN, Purpose.OPEN_CASE}
    assert not panel.save_button.isEnabled()
