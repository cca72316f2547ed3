"""Why a decision is looked at again: nothing chosen beforehand, and words."""

from pytestqt.qtbot import QtBot

from ui.pages.deciding.again_dialog import AgainDialog


def test_an_appeal_takes_words_alone(qtbot: QtBot) -> None:
    dialog = AgainDialog(appeal=True)
    qtbot.addWidget(dialog)
    heard: list[tuple[str, str]] = []
    dialog.given.connect(lambda why, words: heard.append((why, words)))
    dialog.act.click()
    assert dialog.error()
    dialog.words.edit.setPlainText("It is not right")
    dialog.act.click()
    assert heard == [("appealed", "It is not right")]


def test_headquarters_chooses_why(qtbot: QtBot) -> None:
    dialog = AgainDialog(appeal=False)
    qtbot.addWidget(dialog)
    assert dialog.because.choice() == ""
    dialog.words.edit.setPlainText("New papers")
    dialog.act.click()
    assert "why" in dialog.error()
