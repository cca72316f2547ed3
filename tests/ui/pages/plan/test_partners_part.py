"""Partners stand beneath the plan and at its items, for who may know; each with what the person agreed to."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conftest import PASSPHRASE
from ui.pages.desk_page import DeskPage
from ui.pages.plan import PlanPage
from ui.pages.plan.partner_dialog import OffDialog, PartnerDialog
from vetting_desk.model import Role
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
