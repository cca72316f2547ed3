"""A word to the next shift is asked, and none is needed."""

from pytestqt.qtbot import QtBot

from ui.pages.calls.hand_on_dialog import HandOnDialog


def test_no_word_is_needed(qtbot: QtBot) -> None:
    dialog = HandOnDialog(2)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.given) as told:
        dialog.act.click()
    assert told.args == [""]
    assert not dialog.act.isEnabled()
