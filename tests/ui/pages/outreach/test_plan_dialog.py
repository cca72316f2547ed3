"""Planning an engagement: what, where, and a day that can be."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from tests.vetting_desk.operations.outreach.conftest import Afterwards
from ui.ground.tasks import Tasks
from ui.pages.outreach.plan_dialog import PlanDialog


def test_what_is_missing_or_cannot_be_is_named_then_it_is_planned(
    afterwards: Afterwards, tasks: Tasks, owner: QWidget, settle: Callable[[], None]
) -> None:
    consent = afterwards.one(afterwards.say(until=afterwards.next_week()))
    dialog = PlanDialog(afterwards.officer(), afterwards.case_id, consent, tasks, owner)
    dialog.show()
    assert [field for _, field in dialog.find_problems()] == [
        dialog.what, dialog.where, dialog.day.edit,
    ]  # fmt: skip
    dialog.what.edit.setPlainText("A talk")
    dialog.where.setText("A school")
    for day in (
        afterwards.today - timedelta(days=1),
        afterwards.next_week() + timedelta(days=1),
    ):
        dialog.day.show_day(day)
        assert [field for _, field in dialog.find_problems()] == [dialog.day.edit]
    dialog.day.show_day(afterwards.next_week())
    assert dialog.field_of("where") is dialog.where
    dialog.act_button.click()
    settle()
    [found] = afterwards.stands().engagements
    assert (found.said.payload.what, found.said.payload.where) == ("A talk", "A school")
