"""Why a record is printed: not without a reason."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.asking.printing.print_dialog import PrintDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> PrintDialog:
    made = PrintDialog("Print this record?")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.open()
    return made


@pytest.fixture
def given(dialog: PrintDialog) -> list[str]:
    told: list[str] = []
    dialog.given.connect(told.append)
    return told


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_it_stays(
    dialog: PrintDialog, given: list[str], qtbot: QtBot, reason: str
) -> None:
    qtbot.keyClicks(dialog.reason, reason)
    dialog.act.click()
    assert dialog.isVisible()
    assert dialog.error() == "Give the reason."
    assert dialog.reason.hasFocus()
    assert given == []


def test_with_one_it_goes_on_by_enter_alone(
    dialog: PrintDialog, given: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.reason, " For the hearing ")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert given == ["For the hearing"]
    assert not dialog.isVisible()


def test_it_says_what_paper_is(dialog: PrintDialog) -> None:
    assert dialog.typed_field() is dialog.reason
    assert dialog.reason.accessibleName() == "Reason"
