"""Which question answers what the core wants."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.asking.second_officer import AskingSecond
from ui.asking.token_pin import AskingPin
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from vetting_desk.errors import (
    SecondOfficerNeededError,
    StorageFullError,
    TokenPinNeededError,
    VettingDeskError,
)
from vetting_desk.operations.access.open_desk import OpenDesk

WANTED = SecondOfficerNeededError(purpose="revoke", subject="", officers=("A",), ids=("a",))


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (TokenPinNeededError(label="t", serial="1"), AskingPin),
        (WANTED, AskingSecond),
        (StorageFullError(path="x"), type(None)),
    ],
)
def test_each_wish_has_its_question_and_a_failure_none(
    hq: OpenDesk, tasks: Tasks, qtbot: QtBot, error: VettingDeskError, kind: type
) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    assert type(question_for(hq, tasks, window, error, lambda: None)) is kind
