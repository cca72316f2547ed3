"""A partner's card says who they are, what they do, and what they may know by the person's word."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.model.test_plan_partner import AGREED, HELPS, said
from ui.pages.plan.partner_card import PartnerCard, may_know_text
from vetting_desk.model.consent import Consent, ConsentState, PartnerKind
from vetting_desk.model.consent_payloads import ConsentPayload, PlanPartnerPayload
from vetting_desk.model.plan_partner import PlanPartner


def words(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


@pytest.mark.parametrize("state", ConsentState)
def test_each_state_of_the_consent_says_what_may_be_known(state: ConsentState) -> None:
    helps = said(1, "plan-partner", PlanPartnerPayload.model_validate(HELPS))
    agreed = said(2, "consent", ConsentPayload.model_validate(AGREED))
    partner = PlanPartner(helps, (), ("x",), Consent(agreed, state))
    text, role = may_know_text(partner)
    assert partner.kind is PartnerKind.SCHOOL
    if state is ConsentState.GIVEN:
        assert ("The name" in text, role) == (True, "body")
    else:
        assert (text.startswith("May know nothing: "), role) == (True, "warn")
    assert may_know_text(replace(partner, consent=None))[1] == "muted"


def test_where_two_desks_differ_it_is_said(qtbot: QtBot) -> None:
    helps = said(1, "plan-partner", PlanPartnerPayload.model_validate(HELPS))
    other = said(2, "plan-partner", PlanPartnerPayload.model_validate(HELPS | {"does": "Feeds"}))
    card = PartnerCard(PlanPartner(helps, (other,), ("x", "y")), {}, may_write=True)
    qtbot.addWidget(card)
    assert "Another desk says something else" in words(card)
    assert set(card.buttons) == {"change", "off"}


def test_who_may_not_write_has_no_buttons(qtbot: QtBot) -> None:
    helps = said(1, "plan-partner", PlanPartnerPayload.model_validate(HELPS))
    card = PartnerCard(PlanPartner(helps, (), ("x",)), {}, may_write=False)
    qtbot.addWidget(card)
    assert card.buttons == {}
