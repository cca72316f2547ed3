"""What became of a task is asked in words, and whether it can be done at all."""

from pytestqt.qtbot import QtBot

from ui.pages.answer_dialog import AnswerDialog


def test_it_asks_for_words_and_can_be_impossible(qtbot: QtBot) -> None:
    dialog = AnswerDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.act.click()
    assert dialog.error()
    dialog.reason.setPlainText("There is none")
    assert not dialog.impossible.isChecked()
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["There is none", ""]
