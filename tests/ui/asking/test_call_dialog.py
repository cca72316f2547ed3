"""A call is read in a dialog; the safe button comes first, and the act only where there is one."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from ui.asking.call_dialog import CallDialog
from ui.widgets.call_words import CallWords
from vetting_desk.model.call import Call, CallState

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
CALL = Call(
    "id", "id", NOW, NOW, NOW, CallState.WAITING, "o", "Olim Sample", words={"talk": "Hello"}
)


def test_it_is_closed_or_accepted(qtbot: QtBot) -> None:
    dialog = CallDialog(CALL, "Of the same story")
    qtbot.addWidget(dialog)
    assert dialog.findChild(CallWords) is not None
    assert dialog.shut.isDefault()
    with qtbot.waitSignal(dialog.accepted):
        dialog.act.click()


def test_without_an_act_it_only_closes(qtbot: QtBot) -> None:
    dialog = CallDialog(CALL)
    qtbot.addWidget(dialog)
    assert not hasattr(dialog, "act")
    with qtbot.waitSignal(dialog.rejected):
        dialog.shut.click()
