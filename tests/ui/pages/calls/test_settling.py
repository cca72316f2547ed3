"""What is refused stays on the screen with its reason; what is done is told to the page."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.calls.settling import Settling
from ui.pages.calls.settling_dialogs import OpenCaseDialog
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.model.call import Call, CallState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking


def had(desk: OpenDesk, **words: str) -> Call:
    call = taking.begin(desk)
    taking.write(desk, call.id, words)
    return taking.end(desk, call.id)


def test_a_case_of_who_never_called_is_refused_and_said_why(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    asking = Settling(desk, tasks, page)
    asking.ask("open", had(desk, caller="relative", person="Namuna"))
    dialog = asking.dialog
    assert isinstance(dialog, OpenCaseDialog)
    assert dialog.name.text() == "Namuna"
    dialog.act.click()
    settle()
    assert "what others say" in dialog.error()
    assert asking.dialog is dialog


def test_a_call_is_taken_out_of_a_case_with_a_reason(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None], case_id: str
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    asking = Settling(desk, tasks, page)
    call = had(desk, talk="Words")
    settling.join(desk, call.id, case_id)
    asking.ask("part", taking.read(desk, call.id))
    dialog = asking.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.set_text("Another family")
    with qtbot.waitSignal(asking.settled) as told:
        dialog.act.click()
    assert told.args[0].state is CallState.WAITING
    settle()
    assert asking.dialog is None
