"""Naming a partner: what is missing is said, what stood is kept, and items that are closed stay theirs."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.model.test_plan_partner import HELPS, said
from ui.ground.tasks import Tasks
from ui.pages.plan.partner_dialog import OffDialog, PartnerDialog
from vetting_desk.model.consent_payloads import PlanPartnerPayload
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import plan_partners

OPEN, CLOSED = "00000000-0000-4000-8000-0000000000a1", "00000000-0000-4000-8000-0000000000a2"


def partner() -> PlanPartner:
    content = HELPS | {"items": [CLOSED, OPEN]}
    return PlanPartner(
        said(1, "plan-partner", PlanPartnerPayload.model_validate(content)), (), ("x",)
    )


def test_nothing_is_chosen_beforehand_and_what_is_missing_is_said(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PartnerDialog(desk, "c", {OPEN: "Weekly talk"}, tasks, None, owner)
    assert dialog.kind.choice() == ""
    assert not dialog.checks[OPEN].isChecked()
    missing = [where for _, where in dialog.find_problems()]
    assert missing == [dialog.name, dialog.kind, dialog.does]
    dialog.reach.edit.setPlainText("x" * 20_001)
    assert dialog.reach in [where for _, where in dialog.find_problems()]


def test_a_change_keeps_what_stood_and_items_that_are_closed(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PartnerDialog(desk, "c", {OPEN: "Weekly talk"}, tasks, partner(), owner)
    assert dialog.find_problems() == []
    function, (case_id, named, which) = dialog.call()
    assert (function, case_id, which) == (plan_partners.put, "c", HELPS["partner"])
    assert isinstance(named, plan_partners.Named)
    assert (named.name, named.does, named.items) == ("School 4", "Teaches", (CLOSED, OPEN))
    dialog.checks[OPEN].setChecked(False)
    _, (_, changed, _) = dialog.call()
    assert isinstance(changed, plan_partners.Named)
    assert changed.items == (CLOSED,)
    assert dialog.field_of("reach") is dialog.reach


def test_taking_off_wants_to_know_why(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = OffDialog(desk, "c", partner(), tasks, owner)
    assert [where for _, where in dialog.find_problems()] == [dialog.words]
    dialog.words.edit.setPlainText("It closed")
    assert dialog.find_problems() == []
    assert dialog.call() == (plan_partners.take_off, ("c", HELPS["partner"], "It closed"))
