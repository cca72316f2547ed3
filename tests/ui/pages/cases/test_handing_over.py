"""Handing over from the page of a case, and what the supervisor is told."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.cases.handing_over import HandingOver
from vetting_desk.model import AssessmentState, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers
from vetting_desk.operations.interview import handover
from vetting_desk.operations.interview.handover import DraftOfOther


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def handing(desk: OpenDesk, tasks: Tasks, window: QWidget) -> HandingOver:
    return HandingOver(desk, tasks, window)


@pytest.fixture
def draft(desk: OpenDesk) -> DraftOfOther:
    officers.add_officer(desk, "Farida Sample", Role.INTERVIEWER, "nine quiet herons paint bridges")
    return handover.drafts(desk)[0]


def test_it_goes_to_another_officer(
    handing: HandingOver,
    desk: OpenDesk,
    draft: DraftOfOther,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    handing.ask(draft)
    settle()
    dialog = handing.dialog
    assert dialog is not None
    dialog.reason.set_text("Ill")

    with qtbot.waitSignal(handing.decided) as said:
        dialog.act.click()
        settle()

    assert "Farida Sample" in said.args[0]
    assert desk.casebook.assessments.get(draft.assessment.id).officer_name == "Farida Sample"
    assert handing.dialog is None


def test_it_is_discarded(
    handing: HandingOver,
    desk: OpenDesk,
    draft: DraftOfOther,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    handing.ask(draft)
    settle()
    dialog = handing.dialog
    assert dialog is not None
    dialog.reason.set_text("The person left")

    with qtbot.waitSignal(handing.decided) as said:
        dialog.discard.click()
        settle()

    assert said.args == ["The draft is discarded."]
    state = desk.casebook.assessments.get(draft.assessment.id).state
    assert state is AssessmentState.DISCARDED


def test_what_is_refused_stays_in_the_dialog(
    handing: HandingOver, desk: OpenDesk, draft: DraftOfOther, settle: Callable[[], None]
) -> None:
    handing.ask(draft)
    settle()
    dialog = handing.dialog
    assert dialog is not None
    handover.discard(desk, draft.assessment.id, "Somebody was faster")
    dialog.reason.set_text("Ill")
    dialog.act.click()
    settle()

    assert handing.dialog is dialog
    assert dialog.error()
    dialog.reject()
