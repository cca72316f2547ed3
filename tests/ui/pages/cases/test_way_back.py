"""A task is answered on the page of its case."""

from collections.abc import Callable
from dataclasses import replace

from ui.pages.cases.case_page import CasePage
from ui.pages.desk_page import DeskPage
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import tasks as asked


def test_what_became_of_a_task_is_signed(
    desk: OpenDesk,
    case_id: str,
    show: Callable[[type[DeskPage]], DeskPage],
    settle: Callable[[], None],
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.SUPERVISOR))
    asked.ask(desk, case_id, "Find the papers", "Post")
    page = show(CasePage)
    assert isinstance(page, CasePage)
    page.show_case(case_id)
    settle()
    [task] = asked.of_case(desk, case_id)
    page.way_back.cards.answer_requested.emit(task.entry.id)
    dialog = page.way_back.dialog
    assert dialog is not None
    dialog.act.click()
    assert dialog.error()
    dialog.reason.setPlainText("There are none")
    dialog.impossible.setChecked(True)
    dialog.act.click()
    settle()
    assert page.way_back.dialog is None
    [task] = asked.of_case(desk, case_id)
    assert [each.payload.step for each in task.answers] == ["not-possible"]
    assert not any("Find the papers" in words for words in page.way_back.cards.words())
