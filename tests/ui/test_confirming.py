"""Asking again: the call waits for the passphrase, then goes on as if nothing had been asked."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.events import Events
from ui.frame import DeskFrame
from ui.pages.case_page import CasePage
from ui.tasks import Tasks
from vetting_desk.operations import audit, cases
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.policy import Policy, Purpose

PASSPHRASE = "four plainly invented words"


@pytest.fixture
def asking(monkeypatch: pytest.MonkeyPatch) -> None:
    """An organisation that asks every time, and wants a reason for opening a case."""
    from vetting_desk.operations import confirmation

    rules = Policy(ask_again_minutes=0, reasons=(Purpose.OPEN_CASE,))
    monkeypatch.setattr(confirmation, "policy", lambda _desk: rules)


@pytest.fixture
def page(
    asking: None,
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.show_case(cases.search(desk, "namuna om")[0].id)
    settle()
    return made


def dialog_of(page: CasePage) -> ConfirmDialog:
    found = page.findChild(ConfirmDialog)
    assert found is not None
    return found


def press(dialog: ConfirmDialog, words: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def test_the_case_is_shown_once_it_was_confirmed(
    page: CasePage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    assert page.detail is None
    dialog = dialog_of(page)
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.reason.setText("A call from the family")
    press(dialog, "Confirm")
    settle()
    assert page.detail is not None
    assert page.findChild(ConfirmDialog) is None
    assert any(
        "A call from the family" in row.detail for row in audit.entries(desk, action="case-opened")
    )


def test_a_wrong_passphrase_leaves_the_question_open(
    page: CasePage, settle: Callable[[], None]
) -> None:
    dialog = dialog_of(page)
    dialog.passphrase.field.setText("not the right passphrase")
    dialog.reason.setText("x")
    press(dialog, "Confirm")
    settle()
    assert dialog.isVisible()
    assert page.detail is None


def test_a_missing_reason_is_told(page: CasePage, settle: Callable[[], None]) -> None:
    dialog = dialog_of(page)
    dialog.passphrase.field.setText(PASSPHRASE)
    press(dialog, "Confirm")
    settle()
    assert "Reason is missing" in dialog._problem.plain()


def test_not_confirming_goes_back(page: CasePage, settle: Callable[[], None], qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press(dialog_of(page), "Cancel")
    settle()
    assert page.detail is None


def test_one_question_is_asked_at_a_time(page: CasePage, settle: Callable[[], None]) -> None:
    page.refresh()
    settle()
    assert len(page.findChildren(ConfirmDialog)) == 1


def test_going_through_the_list_asks_nothing(
    frame: DeskFrame, asking: None, settle: Callable[[], None]
) -> None:
    frame.cases.choose_row(0)
    settle()
    assert frame.window().findChild(ConfirmDialog) is None
    assert frame.messages.text() == ""
