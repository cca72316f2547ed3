"""What the letter needs beside the decision."""

from pytestqt.qtbot import QtBot

from ui.pages.deciding.letter_dialog import LetterDialog


def test_the_language_of_the_decision_is_first_and_others_can_be_chosen(qtbot: QtBot) -> None:
    dialog = LetterDialog("fa", "Invented post")
    qtbot.addWidget(dialog)
    heard: list[tuple[str, str, str]] = []
    dialog.given.connect(lambda *typed: heard.append(typed))
    assert dialog.language.currentData() == "fa"
    assert dialog.language.findData("tg") > 0
    dialog.phone.setText(" 000 ")
    dialog.act.click()
    assert heard == [("fa", "000", "Invented post")]
