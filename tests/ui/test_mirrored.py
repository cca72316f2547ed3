"""A mirrored window works like any other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.jump_dialog import JumpDialog
from ui.questionnaire.sections.jumping import JumpRow
from ui.shell.application import Application


@pytest.fixture(autouse=True)
def mirrored(qapp: Application, light_again: None) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def test_the_first_answer_found_is_chosen(qtbot: QtBot) -> None:
    dialog = JumpDialog(
        [
            JumpRow("/data/a", "Section", "", "", is_title=True),
            JumpRow("/data/a", "Name", "Zarina", "Answered", is_title=False),
        ]
    )
    qtbot.addWidget(dialog)
    dialog.show()
    go = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    heard: list[str] = []
    dialog.place_chosen.connect(heard.append)
    go.click()
    assert heard == ["/data/a"]
