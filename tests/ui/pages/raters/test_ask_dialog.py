"""Who rates second is chosen, and nobody is beforehand."""

from pytestqt.qtbot import QtBot

from ui.pages.raters.ask_dialog import AskDialog
from vetting_desk.operations.raters.asking import Rater

HERE, THERE = Rater("d", "Post", "o", "Bahrom"), Rater("e", "Other post")


def test_somebody_has_to_be_chosen(qtbot: QtBot) -> None:
    dialog = AskDialog([HERE, THERE])
    said: list[tuple[object, str]] = []
    qtbot.addWidget(dialog)
    dialog.given.connect(lambda rater, words: said.append((rater, words)))
    dialog.act.click()
    assert dialog.error()
    assert said == []
    dialog.choice.choose("1")
    dialog.words.set_text("With care")
    dialog.act.click()

    assert said == [(THERE, "With care")]
    assert dialog.typed_field() is dialog.choice
