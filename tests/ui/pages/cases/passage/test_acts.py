"""What is done with passages: where two desks differ, what both said and where it leads can be chosen."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.family.test_picture import FAMILY, SAID
from tests.ui.pages.cases.passage.test_step_panel import seen as step_seen
from ui.ground.tasks import Tasks
from ui.pages.cases.passage.acts import PassageActs
from ui.pages.cases.passage.file_dialogs import FileStateDialog
from ui.pages.cases.passage.step_dialog import StepDialog
from ui.pages.cases.passage.view import PassageView
from vetting_desk.model.passage import (
    Passage,
    PassageKind,
    PassageState,
    StepSort,
    StepState,
    content_of_passage,
)
from vetting_desk.model.person import ASSESSED
from vetting_desk.model.statement import Stands
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage.files import PassageSeen

FILE = Passage("f", PassageKind.PASSAGE, (ASSESSED,))


def keys(box: QWidget) -> set[str]:
    assert isinstance(box, QComboBox)
    return {str(box.itemData(row)) for row in range(box.count()) if box.itemData(row)}


def test_what_two_desks_said_can_be_chosen(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    acts = PassageActs(desk, tasks, window)
    acts.begin()
    assert acts.dialog is None
    acts.view = PassageView(FAMILY, (), ())
    said = replace(SAID, content=content_of_passage(FILE))
    other = replace(said, content=content_of_passage(replace(FILE, state=PassageState.CALLED_OFF)))
    seen = PassageSeen(FILE, Stands(said, (other,), (said,), ("s",)), ())
    acts.move(seen)
    assert isinstance(acts.dialog, FileStateDialog)
    assert keys(acts.dialog.fields["state"]) == {"open", "called-off", "under-way", "done"}
    acts.dialog.reject()
    acts.change(seen, step_seen(StepSort.TICKET, StepState.PLANNED, differs=True))
    assert isinstance(acts.dialog, StepDialog)
    assert keys(acts.dialog.fields["state"]) == {"planned", "done", "missed", "called-off"}
    acts.dialog.reject()
