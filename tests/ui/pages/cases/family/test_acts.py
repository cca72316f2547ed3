"""What is done with persons asks nothing before they were read."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY
from ui.ground.tasks import Tasks
from ui.pages.cases.family.acts import FamilyActs
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.operations.access.open_desk import OpenDesk


def test_nothing_is_asked_before_they_were_read(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    acts = FamilyActs(desk, tasks, window)
    acts.link(FAMILY.persons[0].person)
    acts.unlink(FAMILY.links[0].link)
    acts.live()
    assert acts.dialog is None


def test_a_link_that_is_taken_back_is_said_in_words(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    acts = FamilyActs(desk, tasks, window)
    acts.family = FAMILY
    acts.unlink(FAMILY.links[0].link)
    assert isinstance(acts.dialog, ReasonDialog)
    acts.dialog.reject()
    acts.part(FAMILY.persons[0].person)
    assert isinstance(acts.dialog, ReasonDialog)
    acts.dialog.reject()
    assert acts.dialog is None
