"""A refusal is shown in the dialog, which stays with what was typed."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.due_acting import DueActs
from ui.pages.plan_dialog import NOT_POSSIBLE, PlanDialog
from vetting_desk.model import new_id
from vetting_desk.operations.access.open_desk import OpenDesk


def test_what_is_refused_is_said_and_nothing_typed_is_lost(
    desk: OpenDesk, tasks: Tasks, case_id: str, settle: Callable[[], None], qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QWidget

    page = QWidget()
    qtbot.addWidget(page)
    acts = DueActs(desk, tasks, page)
    acts.ask_plan(case_id, new_id(), "Never planned")
    settle()
    dialog = acts.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.choose(NOT_POSSIBLE)
    dialog.reason.setPlainText("Nobody planned it")
    dialog.act.click()
    settle()
    assert acts.dialog is dialog
    assert dialog.error()
    assert dialog.reason.toPlainText() == "Nobody planned it"
    dialog.reject()
    assert acts.dialog is None
