"""Partners stand beneath the plan and at its items, for who may know; each with what the person agreed to."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import PASSPHRASE
from tests.vetting_desk.model.test_consent import said
from ui.pages.desk_page import DeskPage
from ui.pages.plan import PlanPage
from ui.pages.plan.partner_card import PartnerCard, may_know_text
from ui.pages.plan.partner_dialog import OffDialog, PartnerDialog
from vetting_desk.model import Role
from vetting_desk.model.consent import Consent, ConsentState, PartnerKind
from vetting_desk.model.consent_payloads import ConsentPayload, PlanPartnerPayload
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.outreach import plan_partners
from vetting_desk.operations.records import records

Show = Callable[[type[DeskPage]], DeskPage]
Settle = Callable[[], None]


@pytest.fixture
def page(show: Show, desk: OpenDesk, case_id: str, settle: Settle) -> PlanPage:
    example = instruments.example("return-spj")
    key = next(e.key for e in instruments.list_instruments(desk) if e.key.id == "return-spj")
    interview = interviews.start(desk, case_id, key.sha256, example.language)
    interview.answer_all(example.steps)
    records.sign(desk, interview.assessment.id, PASSPHRASE)
    made = show(PlanPage)
    assert isinstance(made, PlanPage)
    made.show_case(case_id)
    made.refresh()
    settle()
    return made


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def name(page: PlanPage, settle: Settle) -> PlanPartner:
    page.partners.more.click()
    settle()
    dialog = page.partners.dialog
    assert isinstance(dialog, PartnerDialog)
    dialog.act_button.click()
    settle()
    assert dialog.problems.isVisible()
    dialog.name.setText("School 4")
    dialog.kind.press("school")
    dialog.does.edit.setPlainText("Takes both children")
    dialog.reach.edit.setPlainText("Mornings")
    next(iter(dialog.checks.values())).setChecked(True)
    dialog.act_button.click()
    settle()
    assert page.partners.dialog is None
    [found] = plan_partners.of_case(page._desk, page.case_id)
    return found


def test_a_partner_is_named_and_stands_at_its_item(page: PlanPage, settle: Settle) -> None:
    found = name(page, settle)
    [card] = page.partners.cards.values()
    assert "School 4" in words(card)
    assert "Takes both children" in words(card)
    assert "May know nothing: the person was not asked." in words(card)
    [item] = [each for each in page.cards if each.found.item.id in found.items]
    assert "School 4" in words(item)
    assert sum("School 4" in words(each) for each in page.cards) == 1


def test_it_is_changed_and_taken_off_with_a_reason(page: PlanPage, settle: Settle) -> None:
    name(page, settle)
    [card] = page.partners.cards.values()
    card.buttons["change"].click()
    settle()
    dialog = page.partners.dialog
    assert isinstance(dialog, PartnerDialog)
    assert (dialog.name.text(), dialog.kind.choice()) == ("School 4", "school")
    assert [each.isChecked() for each in dialog.checks.values()].count(True) == 1
    dialog.does.edit.setPlainText("Takes the elder one")
    dialog.act_button.click()
    settle()
    [card] = page.partners.cards.values()
    assert "Takes the elder one" in words(card)
    card.buttons["off"].click()
    settle()
    off = page.partners.dialog
    assert isinstance(off, OffDialog)
    off.act_button.click()
    settle()
    assert off.problems.isVisible()
    off.words.edit.setPlainText("It closed")
    off.act_button.click()
    settle()
    assert page.partners.cards == {}
    assert not any("School 4" in words(each) for each in page.cards)


def test_who_decides_sees_none_of_it(page: PlanPage, desk: OpenDesk, settle: Settle) -> None:
    name(page, settle)
    desk.casebook.act_as(replace(desk.officer, role=Role.LAWYER))
    page.refresh()
    settle()
    assert page.partners.isHidden()
    assert not any("School 4" in words(each) for each in page.cards)


HELPS = {
    "partner": "00000000-0000-4000-8000-000000000009", "name": "School 4", "kind": "school", "does": "Teaches",
    "reach": "", "items": [], "holds": True, "words": "", "knew": [],
}  # fmt: skip
AGREED = {
    "to": "sharing", "partner": {"name": "School 4", "kind": "school", "may_know": "The name"},
    "answer": "given", "said_by": "person", "how": "Alone", "language": "tg", "interpreter": "",
    "day": "2026-06-01", "until": "",
    "words": "", "knew": [],
}  # fmt: skip


@pytest.mark.parametrize("state", ConsentState)
def test_each_state_of_the_consent_says_what_may_be_known(state: ConsentState) -> None:
    helps = said(1, "plan-partner", PlanPartnerPayload.model_validate(HELPS))
    agreed = said(2, "consent", ConsentPayload.model_validate(AGREED))
    partner = PlanPartner(helps, (), ("x",), Consent(agreed, state))
    text, role = may_know_text(partner)
    assert partner.kind is PartnerKind.SCHOOL
    if state is ConsentState.GIVEN:
        assert (text.endswith("The name") or "The name" in text, role) == (True, "body")
    else:
        assert (text.startswith("May know nothing: "), role) == (True, "warn")
    assert may_know_text(replace(partner, consent=None))[1] == "muted"


def test_where_two_desks_differ_it_is_said(qtbot: object) -> None:
    helps = said(1, "plan-partner", PlanPartnerPayload.model_validate(HELPS))
    other = said(2, "plan-partner", PlanPartnerPayload.model_validate(HELPS | {"does": "Feeds"}))
    card = PartnerCard(PlanPartner(helps, (other,), ("x", "y")), {}, may_write=True)
    assert qtbot is not None
    assert "Another desk says something else" in words(card)
    assert set(card.buttons) == {"change", "off"}
    card.deleteLater()
