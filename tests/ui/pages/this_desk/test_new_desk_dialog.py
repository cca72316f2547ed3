"""One of two copies made a new desk, from the window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.pages.this_desk import ThisDeskPage
from ui.pages.this_desk.new_desk_dialog import NewDeskDialog
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk

Settle = Callable[[], None]


@pytest.fixture
def dialog(page: ThisDeskPage, desk: OpenDesk, settle: Settle) -> NewDeskDialog:
    desk.casebook.findings.add(FindingKind.COPIED, detail={"sequence": 3, "here": 3})
    page.refresh()
    settle()
    buttons = page.findings.findChildren(QPushButton)
    next(button for button in buttons if "new desk" in button.text()).click()
    found = page.findChild(NewDeskDialog)
    assert found is not None
    return found


def test_name_and_passphrase_are_asked(dialog: NewDeskDialog) -> None:
    dialog.act_button.click()

    assert dialog.problems.words() == ["The name is missing", "Your passphrase is missing"]


def test_the_desk_becomes_a_new_one_and_goes_on_to_ask_headquarters(
    dialog: NewDeskDialog, page: ThisDeskPage, desk: OpenDesk, settle: Settle, qtbot: QtBot
) -> None:
    before = desk.desk.id
    dialog.name.setText("Second post")
    dialog.passphrase.field.setText(PASSPHRASE)

    with qtbot.waitSignal(page.enrol_requested):
        dialog.act_button.click()
        settle()

    assert desk.desk.name == "Second post"
    assert desk.casebook.successions.formerly(desk.desk.id) == before


def test_a_name_that_cannot_be_taken_is_said_at_its_field(
    dialog: NewDeskDialog, desk: OpenDesk, settle: Settle
) -> None:
    before = desk.desk
    dialog.name.setText("x" * 100)
    dialog.passphrase.field.setText(PASSPHRASE)
    dialog.act_button.click()
    settle()

    assert len(dialog.problems.words()) == 1
    assert desk.desk == before
