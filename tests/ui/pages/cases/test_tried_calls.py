"""A dialog stays until what it asked for is done."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.cases.tried_calls import TriedCalls
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.errors import InputError
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.mark.parametrize("fails", [True, False])
def test_it_stays_when_refused_and_goes_when_done(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot, settle: Callable[[], None], fails: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    calls, said = TriedCalls(desk, tasks, window), list[object]()
    calls.decided.connect(said.append)
    calls.returned.connect(said.append)

    def act(_desk: OpenDesk, first: str, reason: str) -> str:
        if fails:
            raise InputError(field="reason", detail="empty")
        return f"{first} {reason}"

    calls.ask(ReasonDialog("T", "W", "A", parent=window), act, ("one",), "Done.")
    dialog = calls.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setPlainText("two")
    dialog.act.click()
    settle()
    if fails:
        assert calls.dialog is dialog
        assert dialog.error()
        dialog.reject()
        assert said == []
    else:
        assert said == ["Done.", "one two"]
    assert calls.dialog is None
