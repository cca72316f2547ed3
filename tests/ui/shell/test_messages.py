import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.shell.messages import MessageBar


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MessageBar:
    monkeypatch.setattr("ui.shell.messages.SHOWN_MS", 30)
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_a_message_closes_itself(bar: MessageBar, qtbot: QtBot) -> None:
    bar.say("Saved")
    assert bar.text() == "Saved"
    qtbot.waitUntil(lambda: bar.text() == "")


def test_an_error_stays_until_it_is_dismissed(bar: MessageBar, qtbot: QtBot) -> None:
    bar.say("No room", tone="error")
    qtbot.wait(60)
    assert bar.text() == "No room"
    bar.dismiss()
    assert bar.text() == ""


def test_its_action_acts_and_takes_it_away(bar: MessageBar) -> None:
    acted: list[bool] = []
    bar.say("Signed", action="Transfer", act=lambda: acted.append(True))
    next(button for button in bar.findChildren(QPushButton) if button.text() == "Transfer").click()
    assert acted == [True]
    assert bar.text() == ""


def test_a_screen_reader_hears_it(bar: MessageBar) -> None:
    bar.say("Signed", stays=True)
    assert bar.accessibleName() == "Signed"
