"""How the person was told: nothing is chosen beforehand, and nothing is left open."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from ui.pages.deciding.telling_dialog import TellingDialog
from vetting_desk.operations.decisions.telling import Telling

TODAY = date(2026, 11, 30)


def test_nothing_is_given_before_all_is_said(qtbot: QtBot) -> None:
    dialog = TellingDialog(TODAY, "tg")
    qtbot.addWidget(dialog)
    heard: list[Telling] = []
    dialog.given.connect(heard.append)
    assert dialog.understood.choice() == dialog.appeals.choice() == ""
    dialog.day.show_day(TODAY + timedelta(days=1))
    dialog.act.click()
    assert "not in the future" in dialog.error()
    dialog.day.show_day(TODAY)
    dialog.how.edit.setPlainText("Aloud")
    dialog.understood.press("no")
    dialog.appeals.press("not-said")
    dialog.act.click()
    assert heard == [Telling(TODAY, "Aloud", "tg", "no", "not-said", "")]
