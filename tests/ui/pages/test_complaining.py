"""A complaint from the page of a case: sealed, and nothing of it shows."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.complaining import Complaining
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import complaints


def test_what_is_given_is_sealed_and_said_so(
    desk: OpenDesk,
    tasks: Tasks,
    qtbot: QtBot,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    given: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(
        complaints, "complain", lambda _desk, words, **more: given.append((words, more))
    )
    owner = QWidget()
    qtbot.addWidget(owner)
    asking = Complaining(desk, tasks, owner)
    asking.ask("case-id", "P-0001")
    dialog = asking.dialog
    assert dialog is not None
    dialog.complaint.set_text("He was struck")
    dialog.named.setText("A guard")
    dialog.anonymous.setChecked(True)
    with qtbot.waitSignal(asking.decided):
        dialog.act.click()
        settle()
    assert given == [
        ("He was struck", {"case_id": "case-id", "named": "A guard", "anonymous": True})
    ]
    assert asking.dialog is None
